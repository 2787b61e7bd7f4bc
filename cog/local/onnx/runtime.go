// Package onnx runs ONNX models from Go through the ONNX Runtime library,
// which is fetched (see package models) and loaded while the program runs. Only
// what Cogbook's engines need is here: named tensors in, named tensors out.
package onnx

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"

	ort "github.com/yalue/onnxruntime_go"

	"github.com/cogbook/cogbook/cog/local/models"
)

// ErrNotLoaded says that a model was opened before Load.
var ErrNotLoaded = errors.New("onnx: ONNX Runtime is not loaded")

var library struct {
	sync.Mutex
	path string
}

// Load makes the ONNX Runtime library at path the one that this process uses.
// It is needed once, before Open; calling it again with the same library does
// nothing, with another one it is an error, because a process can hold only
// one. The library's telemetry is switched off first.
func Load(path string) error {
	library.Lock()
	defer library.Unlock()
	abs, err := filepath.Abs(path)
	if err != nil {
		return fmt.Errorf("onnx: %w", err)
	}
	if library.path == abs {
		return nil
	}
	if library.path != "" {
		return fmt.Errorf("onnx: this process already uses %s, it cannot load %s as well", library.path, abs)
	}
	if _, err := os.Stat(abs); err != nil {
		return fmt.Errorf("onnx: %w", err)
	}
	// The library reports its use to its makers unless this is set before it is loaded.
	if err := os.Setenv("ORT_DISABLE_TELEMETRY", "1"); err != nil {
		return fmt.Errorf("onnx: %w", err)
	}
	ort.SetSharedLibraryPath(abs)
	if err := ort.InitializeEnvironment(ort.WithLogLevelError()); err != nil {
		return fmt.Errorf("onnx: load %s: %w", abs, err)
	}
	library.path = abs
	return nil
}

// LoadFetched loads the library that `cogbook models fetch onnxruntime` brings.
// Where it is not there, the error is a *models.MissingError.
func LoadFetched() error {
	path, err := models.Path("onnxruntime", models.RuntimeLibrary)
	if err != nil {
		return err
	}
	return Load(path)
}

// OpenModel opens a fetched model's file, and loads the fetched runtime first
// where no runtime is loaded. Where either is not there, the error is a
// *models.MissingError, which says what to fetch.
func OpenModel(name, file string, options ...Options) (*Session, error) {
	path, err := models.Path(name, file)
	if err != nil {
		return nil, err
	}
	if !loaded() {
		if err := LoadFetched(); err != nil {
			return nil, err
		}
	}
	return Open(path, options...)
}

func loaded() bool {
	library.Lock()
	defer library.Unlock()
	return library.path != ""
}
