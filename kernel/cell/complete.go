package cell

import (
	"errors"
	"strings"
)

// Complete says whether code can be run as it is: "complete"; "incomplete", with the indentation of the line that would
// follow; or "invalid". A console asks this at each Enter.
func Complete(code string) (status, indent string) {
	_, err := Parse(code)
	var failure *Error
	if !errors.As(err, &failure) {
		return "complete", ""
	}
	for _, p := range failure.Problems {
		if p.incomplete {
			return "incomplete", nextIndent(code)
		}
	}
	return "invalid", ""
}

// nextIndent is the indentation of the last line, one step deeper when it opens a bracket.
func nextIndent(code string) string {
	code = strings.TrimRight(code, " \t\n")
	line := code[strings.LastIndexByte(code, '\n')+1:]
	indent := line[:len(line)-len(strings.TrimLeft(line, " \t"))]
	if line != "" && strings.ContainsRune("{([", rune(line[len(line)-1])) {
		indent += "\t"
	}
	return indent
}
