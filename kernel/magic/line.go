package magic

import (
	"context"
	"fmt"
	"strings"
)

// commentPrefix hides a command from other Go tools.
const commentPrefix = "//gonb:"

// NameOf returns the name of the command that a line is, or the first of several, "" when it is none: "!" and "!*" for shell lines.
func NameOf(line string) string {
	line, _, _ = strings.Cut(strings.TrimPrefix(line, commentPrefix), "\n")
	switch {
	case len(line) < 2:
		return ""
	case strings.HasPrefix(line, "!*"):
		return "!*"
	case line[0] == '!':
		return "!"
	case line[0] != '%':
		return ""
	}
	marks := len(line) - len(strings.TrimLeft(line, "%"))
	rest := line[marks:]
	if marks == 1 {
		rest = strings.TrimLeft(rest, " \t") // GoNB takes "% cd", too
	}
	end := strings.IndexAny(rest, " \t")
	if end < 0 {
		end = len(rest)
	}
	return strings.TrimRight(line[:marks]+rest[:end], "\\\r")
}

// Blank returns line with spaces in place of a command, of the same length; the Go behind a timer stays.
func Blank(line string) string {
	name := NameOf(line)
	if name == "" {
		return line
	}
	at := len(line)
	if c, _ := Find(name); c.Kind == Timer {
		t, _ := ParseTiming(line) // what is wrong with it is said when the cell runs
		at = t.Go
	}
	return strings.Repeat(" ", at) + line[at:]
}

// Call is a command as it was written.
type Call struct {
	Words []string // its arguments; quotes hold several words together
	Text  string   // the other lines of a cell of text
}

// Run runs the command of a line, or of a cell of text. It is one of [Command.Ours]; the error is the user's.
func Run(ctx context.Context, s Session, text string) error {
	text = strings.TrimPrefix(text, commentPrefix)
	c, ok := Find(NameOf(text))
	if !ok || c.run == nil {
		return fmt.Errorf("magic: %q is no command of the kernel's own", text)
	}
	line, rest, _ := strings.Cut(text, "\n")
	if c.Kind == Line { // it goes on behind a backslash
		line, rest = strings.ReplaceAll(text, "\\\n", " "), ""
	}
	line = strings.TrimLeft(strings.TrimLeft(line, "%"), " \t")
	return c.run(ctx, s, Call{Words: words(line)[1:], Text: rest})
}

// words splits a line at spaces, but not within double quotes.
func words(line string) []string {
	var list []string
	var word strings.Builder
	inWord, quoted := false, false
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case c == '"':
			inWord, quoted = true, !quoted
		case c == '\\' && quoted && i+1 < len(line):
			i++
			word.WriteByte(line[i])
		case !quoted && (c == ' ' || c == '\t' || c == '\r' || c == '\n'):
			if inWord {
				list = append(list, word.String())
			}
			word.Reset()
			inWord = false
		default:
			inWord = true
			word.WriteByte(c)
		}
	}
	if inWord {
		list = append(list, word.String())
	}
	return list
}
