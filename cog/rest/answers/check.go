package answers

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Check tells whether Open could use a folder, without making it.
func Check(folder string) error {
	folder, err := filepath.Abs(folder)
	if err != nil {
		return fmt.Errorf("answers: %w", err)
	}
	there := folder
	info, err := os.Stat(there)
	for errors.Is(err, fs.ErrNotExist) && filepath.Dir(there) != there {
		there = filepath.Dir(there)
		info, err = os.Stat(there)
	}
	if err == nil && !info.IsDir() {
		err = fmt.Errorf("%s is no folder", there)
	}
	if err == nil {
		err = writable(there)
	}
	if err != nil {
		return fmt.Errorf("answers: the folder %s cannot keep answers: %w", folder, err)
	}
	return nil
}

// writable tells whether files can be made in a folder.
func writable(folder string) error {
	file, err := os.CreateTemp(folder, ".cogbook-*")
	if err != nil {
		return err
	}
	return errors.Join(file.Close(), os.Remove(file.Name()))
}
