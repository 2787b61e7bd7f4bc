package frames

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// source is one input of a reader. The source of an io.Reader opens only once.
type source struct {
	name string // path; "" for an io.Reader
	open func() (io.ReadCloser, error)
}

// fileSources are the files of a pattern, opened as text.
func fileSources(pattern string) ([]source, error) {
	paths, err := matchFiles(pattern)
	if err != nil {
		return nil, err
	}
	sources := make([]source, len(paths))
	for i, path := range paths {
		sources[i] = source{name: path, open: func() (io.ReadCloser, error) { return openText(path) }}
	}
	return sources, nil
}

func readerSource(r io.Reader) []source {
	return []source{{open: func() (io.ReadCloser, error) {
		text, err := textReader(r)
		if err != nil {
			return nil, &ReadError{Err: err}
		}
		return io.NopCloser(text), nil
	}}}
}

// matchFiles returns the file of that name or, if there is none, the files (no
// folders) that the glob matches, sorted.
func matchFiles(pattern string) ([]string, error) {
	info, err := os.Stat(pattern)
	switch {
	case err == nil && info.IsDir():
		return nil, fmt.Errorf("frames: %s is a folder: name its files, as in %s", pattern, filepath.Join(pattern, "*"))
	case err == nil:
		return []string{pattern}, nil
	case !strings.ContainsAny(pattern, "*?["):
		return nil, fmt.Errorf("frames: %w", err)
	case strings.Contains(pattern, "**"):
		return nil, fmt.Errorf("frames: %s: ** is not supported, * matches within one folder", pattern)
	}
	matches, err := filepath.Glob(pattern)
	if err != nil {
		return nil, fmt.Errorf("frames: %s: %w", pattern, err)
	}
	matches = slices.DeleteFunc(matches, func(path string) bool {
		info, err := os.Stat(path)
		return err == nil && info.IsDir()
	})
	if len(matches) == 0 {
		return nil, fmt.Errorf("frames: no file matches %s: %w", pattern, fs.ErrNotExist)
	}
	return matches, nil
}

// textFile reads what textReader makes of a file.
type textFile struct {
	io.Reader
	io.Closer
}

func openText(path string) (io.ReadCloser, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("frames: %w", err)
	}
	text, err := textReader(file)
	if err != nil {
		_ = file.Close()
		return nil, &ReadError{File: path, Err: err}
	}
	return textFile{text, file}, nil
}

// textReader undoes gzip, which it knows by its first bytes, and skips a UTF-8
// byte order mark. It refuses what is known not to be UTF-8 text.
func textReader(r io.Reader) (io.Reader, error) {
	b := bufio.NewReaderSize(r, 1<<16)
	if magic, _ := b.Peek(2); bytes.Equal(magic, []byte{0x1f, 0x8b}) {
		unzipped, err := gzip.NewReader(b)
		if err != nil {
			return nil, err
		}
		b = bufio.NewReaderSize(unzipped, 1<<16)
	}
	magic, err := b.Peek(4)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	switch {
	case bytes.HasPrefix(magic, []byte{0xef, 0xbb, 0xbf}):
		_, err := b.Discard(3)
		return b, err
	case bytes.HasPrefix(magic, []byte{0xff, 0xfe}), bytes.HasPrefix(magic, []byte{0xfe, 0xff}):
		return nil, errors.New("the text is UTF-16: save it as UTF-8")
	case bytes.Equal(magic, []byte("PK\x03\x04")):
		return nil, errors.New("this is a zip archive or an Excel workbook: save the sheet as CSV")
	}
	return b, nil
}
