package session

import (
	"os"
	"sync"
	"syscall"
)

// mapped is the size from which a file is mapped into memory: less is read as fast.
const mapped = 1 << 20

var mappings struct {
	sync.Mutex
	list []mapping
}

type mapping struct {
	file os.FileInfo
	data []byte
}

// contents is what a file holds. It stays as it is: the store never changes a file, it replaces it. A mapping lasts until
// the cell's program ends, for values may be parts of it; the same file is at the same place.
func contents(path string) ([]byte, error) {
	about, err := os.Stat(path)
	if err != nil || about.Size() < mapped {
		return os.ReadFile(path)
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // it was only read
	if about, err = f.Stat(); err != nil {
		return nil, err
	}
	mappings.Lock()
	defer mappings.Unlock()
	for _, m := range mappings.list {
		if os.SameFile(m.file, about) {
			return m.data, nil
		}
	}
	data, err := syscall.Mmap(int(f.Fd()), 0, int(about.Size()), syscall.PROT_READ, syscall.MAP_PRIVATE|syscall.MAP_POPULATE)
	if err != nil {
		return os.ReadFile(path)
	}
	mappings.list = append(mappings.list, mapping{about, data})
	return data, nil
}

// pages returns n bytes outside of Go's heap, or nil where there are none. They are given back by [release].
func pages(n int) []byte {
	room, err := syscall.Mmap(-1, 0, n, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_PRIVATE|syscall.MAP_ANON|syscall.MAP_NORESERVE)
	if err != nil {
		return nil
	}
	_ = syscall.Madvise(room, 14) // MADV_HUGEPAGE: without it only slower
	return room
}

func release(room []byte) { _ = syscall.Munmap(room) } // else it is freed when the cell ends
