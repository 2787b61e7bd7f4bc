package session

import (
	"errors"
	"fmt"
)

// ErrNoSession says that the process was not started by a kernel: there is no folder to keep values in.
var ErrNoSession = errors.New("session: not in a notebook: COGBOOK_SESSION is not set")

// ErrNotKept says that no value of that name is kept.
var ErrNotKept = errors.New("session: no such value")

// ErrType says that a kept value is of another type than the one it is loaded into.
var ErrType = errors.New("session: type differs")

// KeepError says why a value cannot be kept.
type KeepError struct {
	Path   string // where in the value: .Conn.fd, [3], ["key"]
	Reason string // "channels belong to one process"
}

// Error returns the reason, after the place that it is about.
func (e *KeepError) Error() string {
	if e.Path == "" {
		return e.Reason
	}
	return fmt.Sprintf("%s: %s", e.Path, e.Reason)
}
