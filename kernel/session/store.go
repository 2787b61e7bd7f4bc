package session

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"reflect"
	"sort"
	"strings"
)

// Folder is the environment variable that holds the session's folder.
const Folder = "COGBOOK_SESSION"

const (
	magic     = "cogbook-value-1\n"
	extension = ".value"
)

// Value describes a kept value.
type Value struct {
	Name string `json:"name"`
	// Type is its Go type; paths of packages are quoted: map[string]*"net/url".URL. Package main is the cells' own.
	Type string `json:"type"`
	// Dynamic are the types of what interfaces within the value hold, in the same form.
	Dynamic []string `json:"dynamic,omitempty"`
	// Bytes is the size of the value in the store.
	Bytes int64 `json:"bytes"`
	// Preview is the beginning of the value, in a line.
	Preview string `json:"preview,omitempty"`
	// Columns are the names of its columns, when it is a table.
	Columns []string `json:"columns,omitempty"`

	Layout uint64 `json:"layout"` // tells whether a type has changed
	Sum    uint64 `json:"sum"`    // of the data
}

// Keep stores v under name, in place of what was there before. It fails with a [*KeepError] when v holds something that
// cannot outlive its process, and then changes nothing.
func Keep(name string, v any) error {
	if v == nil {
		return fmt.Errorf("session: keeping %q: an untyped nil has no type to load it into", name)
	}
	p := reflect.New(reflect.TypeOf(v))
	p.Elem().Set(reflect.ValueOf(v))
	_, err := keep(name, p.Elem(), 0)
	return err
}

// Load returns the value that was kept under name. It fails with [ErrNotKept], or with [ErrType] when T is not the type
// of the value, or is a cell's type that was declared anew in between.
func Load[T any](name string) (T, error) {
	var v T
	_, err := load(name, reflect.ValueOf(&v).Elem())
	return v, err
}

// List describes the kept values, by name.
func List() ([]Value, error) {
	dir, err := folder()
	if err != nil {
		return nil, err
	}
	return ListIn(dir)
}

// ListIn is [List] for the session whose folder is dir.
func ListIn(dir string) ([]Value, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*"+extension))
	if err != nil {
		return nil, fmt.Errorf("session: %w", err)
	}
	values := make([]Value, 0, len(paths))
	for _, path := range paths {
		f, err := os.Open(path)
		if err != nil {
			return nil, fmt.Errorf("session: %w", err)
		}
		v, err := readHeader(bufio.NewReader(f))
		_ = f.Close() // it was only read
		if err != nil {
			return nil, fmt.Errorf("session: %s: %w", path, err)
		}
		values = append(values, v)
	}
	sort.Slice(values, func(i, j int) bool { return values[i].Name < values[j].Name })
	return values, nil
}

// Remove forgets the value kept under name. There need be none.
func Remove(name string) error {
	dir, err := folder()
	if err != nil {
		return err
	}
	return RemoveIn(dir, name)
}

// RemoveIn is [Remove] for the session whose folder is dir.
func RemoveIn(dir, name string) error {
	if err := os.Remove(fileIn(dir, name)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("session: %w", err)
	}
	return nil
}

func folder() (string, error) {
	dir := os.Getenv(Folder)
	if dir == "" {
		return "", ErrNoSession
	}
	return dir, nil
}

func fileOf(name string) (string, error) {
	dir, err := folder()
	if err != nil {
		return "", err
	}
	return fileIn(dir, name), nil
}

func fileIn(dir, name string) string {
	// Escaping leaves "." and upper case alone; the prefix keeps "." and ".." from being folders.
	return filepath.Join(dir, "v-"+strings.ReplaceAll(url.PathEscape(name), "/", "%2F")+extension)
}

// keep stores v, which must be addressable. known is the sum of the data that the store already holds, 0 for none: equal
// data is not written again.
func keep(name string, v reflect.Value, known uint64) (Value, error) {
	path, err := fileOf(name)
	if err != nil {
		return Value{}, err
	}
	data, dynamic, err := encode(v)
	if err != nil {
		return Value{}, fmt.Errorf("session: keeping %q: %w", name, err)
	}
	h := fnv.New64a()
	_, _ = h.Write(data) // a hash never fails
	about := Value{Name: name, Type: typeText(v.Type()), Dynamic: dynamic, Bytes: int64(len(data)), Layout: layout(v.Type()), Sum: h.Sum64()}
	if about.Sum == known {
		return about, nil
	}
	about.Preview = preview(v)
	if c := codecOf(v.Type()); c != nil && c.Describe != nil {
		_, about.Columns = c.Describe(v.Interface())
	}
	header, err := json.Marshal(about)
	if err != nil {
		return about, fmt.Errorf("session: keeping %q: %w", name, err)
	}
	if err := writeAtomic(path, []byte(magic), append(header, '\n'), data); err != nil {
		return about, fmt.Errorf("session: keeping %q: %w", name, err)
	}
	return about, nil
}

// writeAtomic writes a file of the given parts; a reader sees the old file or the whole new one.
func writeAtomic(path string, parts ...[]byte) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".new-*")
	if err != nil {
		return err
	}
	for _, p := range parts {
		if _, err = f.Write(p); err != nil {
			break
		}
	}
	if closing := f.Close(); err == nil {
		err = closing
	}
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		_ = os.Remove(f.Name()) // the write has failed already
	}
	return err
}

func readHeader(r *bufio.Reader) (Value, error) {
	var v Value
	start := make([]byte, len(magic))
	if _, err := r.Read(start); err != nil || !bytes.Equal(start, []byte(magic)) {
		return v, errors.New("not a kept value")
	}
	line, err := r.ReadBytes('\n')
	if err != nil {
		return v, errors.New("cut short")
	}
	return v, json.Unmarshal(line, &v)
}

// load reads the value of name into v, which must be settable.
func load(name string, v reflect.Value) (Value, error) {
	path, err := fileOf(name)
	if err != nil {
		return Value{}, err
	}
	file, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return Value{}, fmt.Errorf("%w: %q", ErrNotKept, name)
	}
	if err != nil {
		return Value{}, fmt.Errorf("session: loading %q: %w", name, err)
	}
	about, err := readHeader(bufio.NewReader(bytes.NewReader(file)))
	if err != nil {
		return about, fmt.Errorf("session: loading %q: %w", name, err)
	}
	if want := typeText(v.Type()); about.Type != want {
		return about, fmt.Errorf("%w: %q is a %s, not a %s", ErrType, name, about.Type, want)
	}
	if about.Layout != layout(v.Type()) {
		return about, fmt.Errorf("%w: %q: %s was declared anew since the value was made", ErrType, name, about.Type)
	}
	if int64(len(file)) < about.Bytes {
		return about, fmt.Errorf("session: loading %q: cut short", name)
	}
	if err := decode(file[int64(len(file))-about.Bytes:], v); err != nil {
		return about, fmt.Errorf("session: loading %q: %w", name, err)
	}
	return about, nil
}
