package har

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
)

// DefaultMaxBytes is the greatest size of a file, 256 MiB.
const DefaultMaxBytes = 256 << 20

// Options say how a file is written. The zero value is usable.
type Options struct {
	// Creator and Version name the program that writes; empty means "har" and "1.2".
	Creator, Version string
	// MaxBytes bounds the entries: those that come once the file is so large are counted and left out, which the file's
	// comment says; 0 means [DefaultMaxBytes].
	MaxBytes int64
}

// Writer writes one archive. It is safe for concurrent use.
type Writer struct {
	path    string
	options Options

	mu      sync.Mutex
	file    *os.File
	out     *bufio.Writer
	size    int64
	entries int
	left    int // entries that were left out
	pages   []pageJSON
	err     error
}

// ErrClosed is returned for a Writer that was closed.
var ErrClosed = errors.New("har: the file is closed")

// Create begins a file that will be at path, in a folder that exists, once Close was called. Until then it is written
// beside it under a hidden name that ends in .partial.
func Create(path string, options Options) (*Writer, error) {
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		return nil, fmt.Errorf("har: %s is a folder", path)
	}
	file, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".*.partial") // for its user's eyes only: 0600
	if err != nil {
		return nil, fmt.Errorf("har: %w", err)
	}
	if options.Creator == "" {
		options.Creator, options.Version = "har", "1.2"
	}
	if options.MaxBytes == 0 {
		options.MaxBytes = DefaultMaxBytes
	}
	w := &Writer{path: path, options: options, file: file, out: bufio.NewWriterSize(file, 64<<10)}
	creator, err := json.Marshal(map[string]string{"name": options.Creator, "version": options.Version})
	if err != nil {
		return nil, errors.Join(fmt.Errorf("har: %w", err), w.Abort())
	}
	w.print(`{"log":{"version":"1.2","creator":` + string(creator) + `,"entries":[`)
	if w.err != nil {
		return nil, errors.Join(w.err, w.Abort())
	}
	return w, nil
}

// Check tells whether Create could begin a file at path, and leaves none.
func Check(path string) error {
	w, err := Create(path, Options{})
	if err != nil {
		return err
	}
	return w.Abort()
}

// print writes text; w.mu is held, or nobody else knows w. The first error stays.
func (w *Writer) print(text string) {
	if w.err != nil {
		return
	}
	n, err := w.out.WriteString(text)
	w.size += int64(n)
	if err != nil {
		w.err = fmt.Errorf("har: %w", err)
	}
}

// Add writes an entry.
func (w *Writer) Add(entry Entry) error {
	text, err := entry.encode()
	if err != nil {
		return fmt.Errorf("har: %w", err)
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	switch {
	case w.file == nil:
		return ErrClosed
	case w.size+int64(len(text)) > w.options.MaxBytes:
		w.left++
		return w.err
	}
	if w.entries++; w.entries > 1 {
		w.print(",")
	}
	w.print("\n" + string(text))
	return w.err
}

// AddPage adds a page; they are kept until Close.
func (w *Writer) AddPage(page Page) {
	p := pageJSON{Started: stamp(page.Started), ID: page.ID, Title: page.Title}
	p.Timings.OnContentLoad, p.Timings.OnLoad = -1, millis(page.Took)
	w.mu.Lock()
	defer w.mu.Unlock()
	w.pages = append(w.pages, p)
}

// Close ends the file and moves it to its path, over one that is there. The error is the first of all, and then there is
// no file.
func (w *Writer) Close() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.file == nil {
		return ErrClosed
	}
	if w.pages == nil {
		w.pages = []pageJSON{}
	}
	pages, err := json.Marshal(w.pages)
	if w.err == nil && err != nil {
		w.err = fmt.Errorf("har: %w", err)
	}
	w.print("\n],\n\"pages\":" + string(pages))
	if w.left > 0 {
		w.print(fmt.Sprintf(`,"comment":"%d of %d entries are left out: the file's bound of %d bytes was reached"`, w.left, w.left+w.entries, w.options.MaxBytes))
	}
	w.print("}}\n")
	if err := w.out.Flush(); w.err == nil && err != nil {
		w.err = fmt.Errorf("har: %w", err)
	}
	if w.err != nil {
		return errors.Join(w.err, w.remove())
	}
	name := w.file.Name()
	err = w.file.Close()
	if err == nil {
		err = os.Rename(name, w.path)
	}
	w.file = nil
	if err != nil {
		return errors.Join(fmt.Errorf("har: %w", err), os.Remove(name))
	}
	return nil
}

// Abort ends the writing without a file. After Close it does nothing.
func (w *Writer) Abort() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.file == nil {
		return nil
	}
	return w.remove()
}

func (w *Writer) remove() error {
	name := w.file.Name()
	err := errors.Join(w.file.Close(), os.Remove(name))
	w.file = nil
	if err != nil {
		return fmt.Errorf("har: %w", err)
	}
	return nil
}
