package page

import (
	"fmt"
	"html"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// escape is a control sequence of a terminal; those that end with m set colours.
var escape = regexp.MustCompile(`\x1b\[([0-9;:?]*)([A-Za-z])`)

// look is how a terminal writes text.
type look struct {
	attributes []int  // SGR numbers: 1 bold, 2 faint, 3 italic, 4 underlined, 9 struck out
	front      string // class f0 to f7, or a CSS colour
	back       string
}

// ansi turns text for a terminal into HTML; control sequences other than colours are left out.
func ansi(text string) string {
	var b strings.Builder
	var now look
	for text != "" {
		at := escape.FindStringSubmatchIndex(text)
		if at == nil {
			at = []int{len(text), len(text), 0, 0, 0, 0}
		}
		now.write(&b, text[:at[0]])
		if at[0] < at[1] && text[at[4]:at[5]] == "m" {
			now.set(text[at[2]:at[3]])
		}
		text = text[at[1]:]
	}
	return b.String()
}

func (l *look) write(b *strings.Builder, text string) {
	if text == "" {
		return
	}
	var classes, styles []string
	for _, a := range l.attributes {
		classes = append(classes, "a"+strconv.Itoa(a))
	}
	for _, c := range []struct{ value, class, property string }{{l.front, "f", "color"}, {l.back, "b", "background"}} {
		switch {
		case c.value == "":
		case strings.HasPrefix(c.value, "#"):
			styles = append(styles, c.property+":"+c.value)
		default:
			classes = append(classes, c.class+c.value)
		}
	}
	if len(classes)+len(styles) == 0 {
		b.WriteString(html.EscapeString(text))
		return
	}
	b.WriteString("<span")
	if len(classes) > 0 {
		fmt.Fprintf(b, " class=\"%s\"", strings.Join(classes, " "))
	}
	if len(styles) > 0 {
		fmt.Fprintf(b, " style=\"%s\"", strings.Join(styles, ";"))
	}
	b.WriteString(">" + html.EscapeString(text) + "</span>")
}

// set applies the numbers of a sequence that ends with m.
func (l *look) set(text string) {
	var codes []int
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return r == ';' || r == ':' }) {
		n, _ := strconv.Atoi(word) // the expression lets through digits only, or ?, which sets nothing
		codes = append(codes, n)
	}
	if len(codes) == 0 {
		*l = look{}
	}
	for len(codes) > 0 {
		code := codes[0]
		codes = codes[1:]
		switch {
		case code == 0:
			*l = look{}
		case code == 1 || code == 2 || code == 3 || code == 4 || code == 9:
			if !slices.Contains(l.attributes, code) {
				l.attributes = append(slices.Clone(l.attributes), code)
			}
		case code == 22:
			l.drop(1, 2)
		case code == 23 || code == 24 || code == 29:
			l.drop(code - 20)
		case code >= 30 && code <= 37:
			l.front = strconv.Itoa(code - 30)
		case code >= 90 && code <= 97:
			l.front = strconv.Itoa(code - 90)
		case code >= 40 && code <= 47:
			l.back = strconv.Itoa(code - 40)
		case code >= 100 && code <= 107:
			l.back = strconv.Itoa(code - 100)
		case code == 39:
			l.front = ""
		case code == 49:
			l.back = ""
		case code == 38:
			l.front, codes = extended(codes)
		case code == 48:
			l.back, codes = extended(codes)
		}
	}
}

func (l *look) drop(numbers ...int) {
	l.attributes = slices.DeleteFunc(slices.Clone(l.attributes), func(a int) bool { return slices.Contains(numbers, a) })
}

// extended reads a colour of 256, or of red, green and blue, and returns it with the numbers behind it.
func extended(codes []int) (colour string, rest []int) {
	switch {
	case len(codes) >= 4 && codes[0] == 2:
		return fmt.Sprintf("#%02x%02x%02x", codes[1]&255, codes[2]&255, codes[3]&255), codes[4:]
	case len(codes) >= 2 && codes[0] == 5:
		return of256(codes[1] & 255), codes[2:]
	}
	return "", nil
}

// of256 is xterm's table: sixteen named colours, a cube of six steps, a row of greys.
func of256(n int) string {
	switch {
	case n < 16:
		return strconv.Itoa(n % 8)
	case n >= 232:
		grey := 8 + 10*(n-232)
		return fmt.Sprintf("#%02x%02x%02x", grey, grey, grey)
	}
	step := func(i int) int {
		if i == 0 {
			return 0
		}
		return 55 + 40*i
	}
	n -= 16
	return fmt.Sprintf("#%02x%02x%02x", step(n/36), step(n/6%6), step(n%6))
}
