package session

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path/filepath"
	"reflect"
)

// load reads the values of vars, which must be settable.
func load(vars []variable) error {
	dir, err := folder()
	if err != nil {
		return err
	}
	groups := map[string]map[string]reflect.Value{}
	for _, v := range vars {
		path, err := fileOf(v.name)
		if err != nil {
			return err
		}
		about, data, err := read(path)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return fmt.Errorf("%w: %q", ErrNotKept, v.name)
		case err != nil:
			return fmt.Errorf("session: loading %q: %w", v.name, err)
		}
		if want := typeText(v.value.Type()); about.Type != want {
			return fmt.Errorf("%w: %q is a %s, not a %s", ErrType, v.name, about.Type, want)
		}
		if about.Layout != layout(v.value.Type()) {
			return fmt.Errorf("%w: %q: %s %s", ErrType, v.name, about.Type, anew)
		}
		if about.Group != "" {
			if groups[about.Group] == nil {
				groups[about.Group] = map[string]reflect.Value{}
			}
			groups[about.Group][v.name] = v.value
			continue
		}
		if err := decode(data, map[string]reflect.Value{v.name: v.value}); err != nil {
			return fmt.Errorf("session: loading %q: %w", v.name, err)
		}
	}
	for name, into := range groups {
		data, err := contents(filepath.Join(dir, name))
		if err == nil {
			err = decode(data, into)
		}
		if err != nil {
			return fmt.Errorf("session: loading values that share memory: %w", err)
		}
	}
	return nil
}

// read returns a variable's file. The data stays as it is, whatever is kept later.
func read(path string) (Value, []byte, error) {
	file, err := contents(path)
	if err != nil {
		return Value{}, nil, err
	}
	in := bytes.NewReader(file)
	about, err := readHeader(newReader(in))
	if err != nil {
		return about, nil, err
	}
	if int64(len(file)) < about.Bytes {
		return about, nil, errors.New("cut short")
	}
	return about, file[int64(len(file))-about.Bytes:], nil
}

func newReader(r io.Reader) *bufio.Reader { return bufio.NewReaderSize(r, 1<<14) }
