package magic

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Timing is what a timer's line asks for.
type Timing struct {
	Cell    bool // the whole cell is timed
	Loop    bool // many times, by %timeit
	Loops   int  // in a run; 0: as many as take a fifth of a second
	Repeats int  // runs
	Go      int  // offset in the line where Go begins
}

// ParseTiming reads the line of a [Timer].
func ParseTiming(line string) (Timing, error) {
	name := NameOf(line)
	t := Timing{Cell: strings.HasPrefix(name, "%%"), Loop: strings.HasSuffix(name, "timeit"), Repeats: 7}
	at := strings.Index(line, strings.TrimLeft(name, "%")) + len(strings.TrimLeft(name, "%"))
	skip := func() { at += len(line[at:]) - len(strings.TrimLeft(line[at:], " \t")) }
	word := func() string {
		skip()
		end := strings.IndexAny(line[at:], " \t")
		if end < 0 {
			end = len(line) - at
		}
		w := line[at : at+end]
		at += end
		return w
	}
	skip()
	for t.Loop && (strings.HasPrefix(line[at:], "-n") || strings.HasPrefix(line[at:], "-r")) {
		flag := line[at : at+2]
		at += 2
		text := word()
		n, err := strconv.Atoi(text)
		if err != nil || n < 1 {
			t.Go = at
			return t, fmt.Errorf("%s %s takes a number, at least 1, not %q", name, flag, text)
		}
		if flag == "-n" {
			t.Loops = n
		} else {
			t.Repeats = n
		}
		skip()
	}
	t.Go = at
	if !t.Cell && strings.TrimSpace(line[at:]) == "" {
		return t, errors.New(name + " takes a statement")
	}
	return t, nil
}
