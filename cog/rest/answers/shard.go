package answers

import (
	"encoding/binary"
	"errors"
	"io/fs"
	"os"
	"sync"
	"sync/atomic"
	"time"
)

// shard holds the answers whose keys begin alike, in two generations: new answers are appended to the young file; when
// that is full it becomes the old one, and what was old until then is dropped. An old answer that is asked for is
// appended to the young file again, so that what goes is what was not used for longest.
type shard struct {
	path    string        // of the young file
	maximum *atomic.Int64 // bytes of a generation
	lock    func() (unlock func(), ok bool)

	mu       sync.Mutex
	young    generation
	old      generation
	followed time.Time // when it was last seen what other processes did; zero after a write of our own
}

// follow is how long what other processes did may stay unseen.
const follow = 50 * time.Millisecond

// generation is an open file and where its answers begin. Nobody changes what is once in it.
type generation struct {
	file  *os.File // nil: there is none
	read  int64    // offset up to which index knows it
	index map[uint64]uint32
}

func (s *shard) oldPath() string { return s.path + oldExtension }

// short is the part of a key that the index of a shard goes by.
func short(key Key) uint64 { return binary.LittleEndian.Uint64(key[8:]) }

// get finds an answer, also one that another process has written.
func (s *shard) get(key Key) (value []byte, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if value, ok = s.find(key); ok {
		return value, true
	}
	at := time.Now()
	if !s.followed.IsZero() && at.Sub(s.followed) < follow || s.refresh() != nil {
		return nil, false
	}
	s.followed = at
	return s.find(key)
}

// find looks in what is known of the files; s.mu is held.
func (s *shard) find(key Key) (value []byte, ok bool) {
	if _, value, ok = s.young.get(key); ok {
		return value, true
	}
	record, value, ok := s.old.get(key)
	if ok && s.append(record) == nil {
		delete(s.old.index, short(key))
	}
	return value, ok
}

func (g *generation) get(key Key) (record, value []byte, ok bool) {
	at, ok := g.index[short(key)]
	if !ok {
		return nil, nil, false
	}
	if record, value, ok = readRecord(g.file, int64(at), key); !ok {
		delete(g.index, short(key)) // damaged: the next answer takes its place
	}
	return record, value, ok
}

// refresh follows what other processes did to the files; s.mu is held.
func (s *shard) refresh() error {
	if !s.young.is(s.path) {
		// Most often the young file has become the old one.
		if s.young.is(s.oldPath()) {
			s.old.close()
			s.old, s.young = s.young, generation{}
		}
		s.young.close()
		if err := s.young.open(s.path); err != nil {
			return err
		}
	}
	if !s.old.is(s.oldPath()) {
		s.old.close()
		if err := s.old.open(s.oldPath()); err != nil {
			return err
		}
	}
	return errors.Join(s.young.readOn(), s.old.readOn())
}

// is tells whether the generation is what is at the path now.
func (g *generation) is(path string) bool {
	at, err := os.Stat(path)
	if err != nil {
		return g.file == nil && errors.Is(err, fs.ErrNotExist)
	}
	if g.file == nil {
		return false
	}
	own, err := g.file.Stat()
	return err == nil && os.SameFile(at, own)
}

func (g *generation) open(path string) error {
	file, err := os.OpenFile(path, os.O_RDWR|os.O_APPEND, 0)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	*g = generation{file: file, index: map[uint64]uint32{}}
	return nil
}

func (g *generation) close() {
	if g.file != nil {
		_ = g.file.Close() // what was written to it has been reported
	}
	*g = generation{}
}

// readOn reads what was appended since the last time.
func (g *generation) readOn() error {
	if g.file == nil {
		return nil
	}
	info, err := g.file.Stat()
	if err != nil || info.Size() == g.read {
		return err
	}
	g.read, err = scan(g.file, g.read, info.Size(), func(at int64, h header, _ []byte) {
		g.index[short(h.key)] = uint32(at)
	})
	return err
}

// put appends records.
func (s *shard) put(records []byte) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.append(records)
}

// append adds records with one write, which those of other processes do not come between; s.mu is held.
func (s *shard) append(records []byte) error {
	if err := s.writable(int64(len(records))); err != nil {
		return err
	}
	s.followed = time.Time{}
	_, err := s.young.file.Write(records)
	return err
}

// writable has a young file that takes so many bytes more; s.mu is held.
func (s *shard) writable(more int64) error {
	if !s.young.is(s.path) {
		if err := s.refresh(); err != nil {
			return err
		}
	}
	if s.young.file != nil {
		info, err := s.young.file.Stat()
		if err != nil {
			return err
		}
		if info.Size() > 0 && info.Size()+more > s.maximum.Load() {
			if err := s.rotate(); err != nil {
				return err
			}
		}
	}
	if s.young.file == nil {
		file, err := os.OpenFile(s.path, os.O_RDWR|os.O_APPEND|os.O_CREATE, 0o600)
		if err != nil {
			return err
		}
		s.young = generation{file: file, index: map[uint64]uint32{}}
	}
	return nil
}

// rotate makes the young file the old one; s.mu is held. While another process renames files, the file grows on.
func (s *shard) rotate() error {
	unlock, ok := s.lock()
	if !ok {
		return nil
	}
	defer unlock()
	if s.young.is(s.path) {
		// Not at one stroke: some file systems write a file out to disk before it replaces another.
		if err := os.Remove(s.oldPath()); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		if err := os.Rename(s.path, s.oldPath()); err != nil {
			return err
		}
	}
	return s.refresh()
}
