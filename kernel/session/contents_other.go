//go:build !linux

package session

import "os"

// mapped is the size from which memory for what is to be stored is asked for by [pages].
const mapped = 1 << 20

// contents is what a file holds. It stays as it is, for values may be parts of it.
func contents(path string) ([]byte, error) { return os.ReadFile(path) }

// pages has none here: Go's heap is used.
func pages(int) []byte { return nil }

func release([]byte) {}
