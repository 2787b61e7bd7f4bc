package magic

import (
	"context"
	"errors"
	"strings"
)

// ErrEmpty says that a cell of text has none.
var ErrEmpty = errors.New("the cell is empty: there is nothing to show")

func showHTML(_ context.Context, s Session, c Call) error { return display(s, "text/html", c.Text) }
func showMarkdown(_ context.Context, s Session, c Call) error {
	return display(s, "text/markdown", c.Text)
}
func showLaTeX(_ context.Context, s Session, c Call) error { return display(s, "text/latex", c.Text) }

// display shows text in the form that mime names, and as it is where that form is not understood.
func display(s Session, mime, text string) error {
	if strings.TrimSpace(text) == "" {
		return ErrEmpty
	}
	s.Show(map[string]any{mime: text, "text/plain": text})
	return nil
}
