package session

import (
	"os"
	"syscall"
)

// mapped is the size from which a file is mapped into memory: less is read as fast.
const mapped = 1 << 20

// contents is what a file holds. It stays as it is: the store never changes a file, it replaces it. A mapping lasts until
// the cell's program ends, for values may be parts of it.
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
	data, err := syscall.Mmap(int(f.Fd()), 0, int(about.Size()), syscall.PROT_READ, syscall.MAP_PRIVATE|syscall.MAP_POPULATE)
	if err != nil {
		return os.ReadFile(path)
	}
	return data, nil
}
