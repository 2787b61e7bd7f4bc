//go:build !linux

package input

import "os"

// pipe returns a pipe, and a function that returns at once: nothing tells whether the cell waits for input, so that it is
// asked for one line more than it reads.
func pipe() (read, write *os.File, wanted func(), err error) {
	read, write, err = os.Pipe()
	return read, write, func() {}, err
}
