//go:build !linux

package session

import "os"

// contents is what a file holds. It stays as it is, for values may be parts of it.
func contents(path string) ([]byte, error) { return os.ReadFile(path) }
