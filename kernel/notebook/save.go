package notebook

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Load reads the notebook in a file.
func Load(path string) (*Notebook, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("notebook: %w", err)
	}
	defer func() { _ = f.Close() }() // it was only read
	n, err := Read(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return n, nil
}

// WriteFile writes data to path: a reader sees the old file or the whole new one, also when this process is killed. A
// link stays a link, permissions stay. What is no regular file (/dev/stdout) is written to as it is.
func WriteFile(path string, data []byte) (err error) {
	if target, err := filepath.EvalSymlinks(path); err == nil {
		path = target
	}
	mode := fs.FileMode(0o644)
	switch about, err := os.Stat(path); {
	case err == nil && about.Mode().IsRegular():
		mode = about.Mode().Perm()
	case err == nil:
		if err := os.WriteFile(path, data, mode); err != nil {
			return fmt.Errorf("notebook: %w", err)
		}
		return nil
	case !errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("notebook: %w", err)
	}
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".*")
	if err != nil {
		return fmt.Errorf("notebook: %w", err)
	}
	_, err = f.Write(data)
	if err = errors.Join(err, f.Chmod(mode), f.Close()); err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		_ = os.Remove(f.Name()) // the write has failed already
		return fmt.Errorf("notebook: %w", err)
	}
	return nil
}
