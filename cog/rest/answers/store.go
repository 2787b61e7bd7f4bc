package answers

import (
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"

	"github.com/gofrs/flock"
)

// DefaultMaximum is how many bytes a store takes on disk if nothing else is said.
const DefaultMaximum = 1 << 30

// shards is how many pairs of files a store has. The more, the less is read to find one answer, and the more files are open.
const shards = 128

// extension ends the names of young files; those of old ones have oldExtension besides.
const extension, oldExtension = ".answers", ".old"

func newLock(folder string) *flock.Flock {
	return flock.New(filepath.Join(folder, "lock"), flock.SetPermissions(0o600))
}

// Store keeps answers in a folder. It is safe for concurrent use, and any number of processes may share the folder.
type Store struct {
	folder string
	info   os.FileInfo // the folder, to see that it was made anew
	shards [shards]shard
	lock   *flock.Flock // held while files are renamed
	mu     sync.Mutex   // of lock, within the process

	maximum atomic.Int64 // bytes of one generation of a shard
}

// stores are those of the process, by folder: whoever opens one again need not read its files again.
var stores = struct {
	sync.Mutex
	open map[string]*Store
}{open: map[string]*Store{}}

// Open returns the store in a folder, which is made (mode 0700) where it is missing. At most maximum bytes are kept, 0
// means [DefaultMaximum]; what was not used for longest goes first. An answer of more than a 256th of it is not kept. In
// one process a folder has one Store, with the maximum of the last Open. It stays open until the process ends.
//
// An error means that the folder cannot be used at all: it is no folder, or may not be written to.
func Open(folder string, maximum int64) (*Store, error) {
	folder, err := filepath.Abs(folder)
	if err != nil {
		return nil, fmt.Errorf("answers: %w", err)
	}
	stores.Lock()
	defer stores.Unlock()
	if s := stores.open[folder]; s != nil {
		if info, err := os.Stat(folder); err == nil && os.SameFile(info, s.info) {
			s.bound(maximum)
			return s, nil
		}
	}
	s, err := open(folder, maximum)
	if err != nil {
		return nil, err
	}
	stores.open[folder] = s
	return s, nil
}

func open(folder string, maximum int64) (*Store, error) {
	s := &Store{folder: folder, lock: newLock(folder)}
	err := os.MkdirAll(folder, 0o700)
	if err == nil {
		s.info, err = os.Stat(folder)
	}
	if err == nil {
		err = writable(folder)
	}
	if err != nil {
		return nil, fmt.Errorf("answers: the folder %s cannot keep answers: %w", folder, err)
	}
	for i := range s.shards {
		s.shards[i].path = filepath.Join(folder, fmt.Sprintf("%02x%s", i, extension))
		s.shards[i].maximum, s.shards[i].lock, s.shards[i].every = &s.maximum, s.tryLock, lookEvery
	}
	s.bound(maximum)
	return s, nil
}

func (s *Store) bound(maximum int64) {
	if maximum <= 0 {
		maximum = DefaultMaximum
	}
	s.maximum.Store(min(maximum/shards/2, 1<<31))
}

// tryLock takes the folder's lock if nobody has it.
func (s *Store) tryLock() (unlock func(), ok bool) {
	if !s.mu.TryLock() {
		return nil, false
	}
	if locked, err := s.lock.TryLock(); err != nil || !locked {
		s.mu.Unlock()
		return nil, false
	}
	return func() {
		_ = s.lock.Unlock() // it closes the file, which unlocks it
		s.mu.Unlock()
	}, true
}

func (s *Store) shard(key Key) *shard { return &s.shards[key[0]%shards] }

// Get returns the answer of a key. What is not there, is damaged or cannot be read is not found.
func (s *Store) Get(key Key) (value []byte, ok bool) { return s.shard(key).get(key) }

// Put keeps answers. It returns the first error, having tried to keep all.
func (s *Store) Put(entries []Entry) error {
	at := time.Now()
	var parts [shards][]byte
	var first error
	write := func(i int) {
		if len(parts[i]) == 0 {
			return
		}
		if err := s.shards[i].put(parts[i]); err != nil && first == nil {
			first = fmt.Errorf("answers: %w", err)
		}
		parts[i] = parts[i][:0]
	}
	maximum := int(s.maximum.Load())
	for _, e := range entries {
		size := headerSize + len(e.Service) + len(e.Value)
		if size > maximum {
			continue
		}
		i := int(e.Key[0] % shards)
		if len(parts[i])+size > maximum {
			write(i)
		}
		parts[i] = appendRecord(parts[i], e, at)
	}
	for i := range parts {
		write(i)
	}
	return first
}
