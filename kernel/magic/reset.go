package magic

import (
	"context"
	"errors"
	"slices"
)

// reset forgets everything, or some names. -f is IPython's, which asks otherwise; go.mod is GoNB's.
func reset(ctx context.Context, s Session, c Call) error {
	names := slices.DeleteFunc(c.Words, func(w string) bool { return w == "-f" })
	if len(names) == 1 && names[0] == "go.mod" {
		return s.Restore(ctx)
	}
	return s.Forget(names...)
}

// remove forgets some names.
func remove(_ context.Context, s Session, c Call) error {
	if len(c.Words) == 0 {
		return errors.New("%rm needs the names to forget; %reset forgets all")
	}
	return s.Forget(c.Words...)
}
