package frames

import (
	"errors"
	"fmt"
	"strings"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"
)

var (
	// ErrEmpty says that a file which must have a header or a row has none.
	ErrEmpty = errors.New("the file is empty")
	// ErrNoColumn says that a frame lacks a column that was asked for.
	ErrNoColumn = errors.New("no such column")
	// ErrTooLarge says that an image has more than [MaxPixels] pixels.
	ErrTooLarge = errors.New("the image is too large")
	// ErrImageFormat says that bytes are in none of the image formats that this
	// package decodes.
	ErrImageFormat = errors.New("not a JPEG, PNG, GIF, BMP, TIFF or WebP image")
	// ErrRemote says that a reference names something on a network, which this
	// package never fetches.
	ErrRemote = errors.New("remote addresses are not fetched")
)

// ReadError says where in its input a reader stopped. Unwrap gives the cause.
type ReadError struct {
	File   string // path of the file; empty when an io.Reader was read
	Line   int    // line in the file, counted from 1; 0 when unknown or not about a line
	Column string // name of the column; empty when the error is about a whole line
	Err    error  // what is wrong there
}

// Error is "frames: file, line 3, column "stars": cause", without the parts
// that are not known.
func (e *ReadError) Error() string {
	var where []string
	if e.File != "" {
		where = append(where, e.File)
	}
	if e.Line > 0 {
		where = append(where, fmt.Sprintf("line %d", e.Line))
	}
	if e.Column != "" {
		where = append(where, fmt.Sprintf("column %q", e.Column))
	}
	if len(where) == 0 {
		return "frames: " + e.Err.Error()
	}
	return "frames: " + strings.Join(where, ", ") + ": " + e.Err.Error()
}

// Unwrap returns the cause.
func (e *ReadError) Unwrap() error { return e.Err }

// Check returns the frame and the error that gota keeps inside it. It wraps the
// calls of gota's methods:
//
//	df, err := frames.Check(df.Arrange(dataframe.Sort("stars")))
func Check(df dataframe.DataFrame) (dataframe.DataFrame, error) {
	if df.Err != nil {
		return dataframe.DataFrame{}, fmt.Errorf("frames: the DataFrame carries an error: %w", df.Err)
	}
	return df, nil
}

// Must returns value, and panics if err is not nil. It is for notebook cells
// and examples, where an error should end the cell; programs check the error.
func Must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

// Column returns a copy of the named column. Unlike gota's Col, whose result
// panics when the column does not exist, it returns [ErrNoColumn] with the
// names that there are.
func Column(df dataframe.DataFrame, name string) (series.Series, error) {
	i, err := columnIndex(df, name)
	if err != nil {
		return series.Series{}, err
	}
	column := df.Col(df.Names()[i])
	if column.Err != nil {
		return series.Series{}, fmt.Errorf("frames: column %q: %w", name, column.Err)
	}
	return column, nil
}

func columnIndex(df dataframe.DataFrame, name string) (int, error) {
	if _, err := Check(df); err != nil {
		return 0, err
	}
	names := df.Names()
	for i, n := range names {
		if n == name {
			return i, nil
		}
	}
	return 0, fmt.Errorf("frames: column %q: %w (the frame has %s)", name, ErrNoColumn, quoted(names))
}

// quoted lists names for a message, no more than 20 of them.
func quoted(names []string) string {
	if len(names) == 0 {
		return "no columns"
	}
	var b strings.Builder
	for i, name := range names {
		if i > 0 {
			b.WriteString(", ")
		}
		if i == 20 {
			fmt.Fprintf(&b, "and %d more", len(names)-i)
			break
		}
		fmt.Fprintf(&b, "%q", name)
	}
	return b.String()
}
