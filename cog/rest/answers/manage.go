package answers

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// Usage is what a store holds of one service's answers.
type Usage struct {
	Service        string
	Answers        int
	Bytes          int64 // on disk, of answers and of what they replaced
	Oldest, Newest time.Time
}

// List sums up what is in a folder, by service. A folder that does not exist holds nothing.
func List(folder string) ([]Usage, error) {
	totals := map[string]*Usage{}
	err := eachFile(folder, func(path string) error {
		seen := map[Key]bool{}
		return readFile(path, func(h header, record []byte) {
			name := string(record[headerSize : headerSize+h.name])
			u, ok := totals[name]
			if !ok {
				u = &Usage{Service: name}
				totals[name] = u
			}
			u.Bytes += h.size()
			if !seen[h.key] {
				seen[h.key] = true
				u.Answers++
			}
			at := time.Unix(h.written, 0)
			if u.Oldest.IsZero() || at.Before(u.Oldest) {
				u.Oldest = at
			}
			if at.After(u.Newest) {
				u.Newest = at
			}
		})
	})
	var all []Usage
	for _, u := range totals {
		all = append(all, *u)
	}
	slices.SortFunc(all, func(a, b Usage) int { return cmp.Compare(a.Service, b.Service) })
	return all, err
}

// Filter chooses answers. Its zero value chooses all.
type Filter struct {
	Service string    // of this service only
	Before  time.Time // written before this time only
}

func (f Filter) matches(h header, record []byte) bool {
	return (f.Service == "" || string(record[headerSize:headerSize+h.name]) == f.Service) &&
		(f.Before.IsZero() || time.Unix(h.written, 0).Before(f.Before))
}

// Clear removes the answers that the filter chooses and returns how many bytes became free. Programs that use the
// folder meanwhile go on; what they write at that very moment may be lost. It waits for another Clear until ctx ends.
func Clear(ctx context.Context, folder string, filter Filter) (freed int64, err error) {
	if _, err := os.Stat(folder); errors.Is(err, fs.ErrNotExist) {
		return 0, nil
	}
	lock := newLock(folder)
	if locked, err := lock.TryLockContext(ctx, 20*time.Millisecond); err != nil || !locked {
		return 0, fmt.Errorf("answers: another program holds %s: %w", lock.Path(), err)
	}
	defer func() { err = errors.Join(err, lock.Unlock()) }()
	err = eachFile(folder, func(path string) error {
		n, err := filterFile(path, filter)
		freed += n
		return err
	})
	return freed, err
}

// filterFile writes a file anew without what the filter chooses, or removes it if nothing stays.
func filterFile(path string, filter Filter) (freed int64, err error) {
	var stays []byte
	var before int64
	if err := readFile(path, func(h header, record []byte) {
		before += h.size()
		if !filter.matches(h, record) {
			stays = append(stays, record...)
		}
	}); err != nil {
		return 0, err
	}
	freed = before - int64(len(stays))
	switch {
	case len(stays) == 0:
		return freed, os.Remove(path)
	case freed == 0:
		return 0, nil
	}
	temp := path + ".tmp" // one that a killed process left is written over
	if err := os.WriteFile(temp, stays, 0o600); err != nil {
		return 0, errors.Join(err, os.Remove(temp))
	}
	return freed, os.Rename(temp, path)
}

func readFile(path string, visit func(h header, record []byte)) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer func() { _ = file.Close() }() // it was only read
	info, err := file.Stat()
	if err != nil {
		return err
	}
	_, err = scan(file, 0, info.Size(), func(_ int64, h header, record []byte) { visit(h, record) })
	return err
}

// eachFile visits a store's files. One that goes away meanwhile is passed over.
func eachFile(folder string, visit func(path string) error) error {
	entries, err := os.ReadDir(folder)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	for _, entry := range entries {
		name := entry.Name()
		if !strings.HasSuffix(strings.TrimSuffix(name, oldExtension), extension) {
			continue
		}
		if e := visit(filepath.Join(folder, name)); e != nil && !errors.Is(e, fs.ErrNotExist) {
			err = errors.Join(err, fmt.Errorf("answers: %w", e))
		}
	}
	return err
}
