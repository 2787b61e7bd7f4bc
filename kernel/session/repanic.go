package session

import "fmt"

// panicked is the text of a value that a cell panicked with.
type panicked string

// Error returns the text, which the runtime then prints.
func (p panicked) Error() string { return string(p) }

// panicShown bounds the text of such a value.
const panicShown = 4 << 10

// Repanic panics with value, which was recovered, so that the trace tells what it is: the runtime prints a struct, a slice or a
// map as its address. A nil value is none. Completed cells call it.
func Repanic(value any) {
	switch value.(type) {
	case nil:
		return
	case error, fmt.Stringer, bool, string, int, int8, int16, int32, int64, uint, uint8, uint16, uint32, uint64, uintptr,
		float32, float64, complex64, complex128:
	default:
		text := fmt.Sprintf("%#v", value)
		if len(text) > panicShown {
			text = text[:panicShown] + "…"
		}
		value = panicked(text)
	}
	panic(value) //nolint:revive,forbidigo // it is the cell's own panic that goes on
}
