package magic

import (
	"context"
	"errors"
)

// save keeps the session for after a restart, in a file or in the notebook's own place.
func save(_ context.Context, s Session, c Call) error { return saved(s, c, "%save", s.Save) }

// resume brings back what save kept.
func resume(_ context.Context, s Session, c Call) error { return saved(s, c, "%restore", s.Resume) }

func saved(s Session, c Call, name string, do func(file string) (said string, err error)) error {
	file := ""
	if len(c.Words) > 1 {
		return errors.New(name + " takes one file: quote a name with spaces")
	} else if len(c.Words) == 1 {
		file = c.Words[0]
	}
	said, err := do(file)
	if err == nil {
		s.Print(said)
	}
	return err
}
