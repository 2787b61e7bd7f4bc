package frames

import (
	"bufio"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
)

// writeFile writes a file that appears whole or not at all: into a temporary
// file beside it, which is then renamed. An existing file keeps its permissions
// and a symbolic link its place; devices and pipes are written directly. A name
// that ends in .gz is written with gzip.
func writeFile(path string, write func(io.Writer) error) error {
	if strings.EqualFold(filepath.Ext(path), ".gz") {
		plain := write
		write = func(w io.Writer) error {
			zipped := gzip.NewWriter(w)
			if err := plain(zipped); err != nil {
				return err
			}
			return zipped.Close()
		}
	}
	target, err := filepath.EvalSymlinks(path)
	if err != nil {
		target = path
	}
	mode := fs.FileMode(0)
	if info, err := os.Stat(target); err == nil {
		if info.IsDir() {
			return fmt.Errorf("frames: %s is a folder", path)
		}
		if !info.Mode().IsRegular() {
			return writeTo(target, os.O_WRONLY, 0, write)
		}
		mode = info.Mode().Perm()
	}
	temporary := fmt.Sprintf("%s.%08x.tmp", target, rand.Uint32())
	if err := writeTo(temporary, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode, write); err != nil {
		if !errors.Is(err, fs.ErrExist) {
			_ = os.Remove(temporary)
		}
		return err
	}
	if err := os.Rename(temporary, target); err != nil {
		_ = os.Remove(temporary)
		return fmt.Errorf("frames: %w", err)
	}
	return nil
}

// writeTo writes a file; mode 0 is the process's default for new files.
func writeTo(path string, flag int, mode fs.FileMode, write func(io.Writer) error) (err error) {
	file, err := os.OpenFile(path, flag, 0o666)
	if err != nil {
		return fmt.Errorf("frames: %w", err)
	}
	defer func() {
		if e := file.Close(); err == nil && e != nil {
			err = fmt.Errorf("frames: %w", e)
		}
	}()
	if mode != 0 {
		if err := file.Chmod(mode); err != nil {
			return fmt.Errorf("frames: %w", err)
		}
	}
	buffer := bufio.NewWriterSize(file, 1<<16)
	if err := write(buffer); err != nil {
		return err
	}
	if err := buffer.Flush(); err != nil {
		return fmt.Errorf("frames: %w", err)
	}
	return nil
}
