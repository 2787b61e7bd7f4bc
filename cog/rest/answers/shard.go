package answers

import (
	"encoding/binary"
	"errors"
	"io"
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

	every time.Duration // what other processes did is looked at no more often

	mu     sync.Mutex
	young  generation
	old    generation
	looked time.Time // when that was done last; zero: never, or it is to be done
}

// lookEvery is a shard's every.
const lookEvery = 50 * time.Millisecond

// generation is an open file and where its answers begin. Nobody changes what is once in it.
type generation struct {
	file  *os.File // nil: there is none
	read  int64    // offset up to which index knows it
	size  int64    // when it was last looked at
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
	if !s.due() || s.refresh() != nil {
		return nil, false
	}
	return s.find(key)
}

// due tells whether it is time to look at what other processes did.
func (s *shard) due() bool { return s.looked.IsZero() || time.Since(s.looked) >= s.every }

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
	s.looked = time.Now()
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
	if err != nil {
		return err
	}
	if g.size = info.Size(); g.size == g.read {
		return nil
	}
	g.read, err = scan(g.file, g.read, info.Size(), func(at int64, h header, _ []byte) {
		g.index[short(h.key)] = uint32(at)
	})
	return err
}

// wrote takes records into the index that were appended where it ends.
func (g *generation) wrote(records []byte) {
	for len(records) > 0 {
		h, ok := parseHeader(records)
		if !ok {
			return // it cannot be: then they are found at the next look
		}
		g.index[short(h.key)] = uint32(g.read)
		g.read += h.size()
		records = records[h.size():]
	}
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
	g := &s.young
	_, err := g.file.Write(records)
	end, seekErr := g.file.Seek(0, io.SeekCurrent) // in append mode, this is where the records end
	if err != nil || seekErr != nil || end-int64(len(records)) != g.read {
		s.looked = time.Time{} // others have written too: find all at the next look
		return err
	}
	g.size = end
	g.wrote(records)
	return nil
}

// writable has a young file that takes so many bytes more; s.mu is held.
func (s *shard) writable(more int64) error {
	if s.due() {
		if err := s.refresh(); err != nil {
			return err
		}
	}
	if s.young.size > 0 && s.young.size+more > s.maximum.Load() {
		if err := s.rotate(); err != nil {
			return err
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
