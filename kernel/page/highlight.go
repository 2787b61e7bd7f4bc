package page

import (
	"go/scanner"
	"go/token"
	"html"
	"regexp"
	"strings"
)

// command is a line for the kernel and not for Go.
var command = regexp.MustCompile(`(?m)^[%!].*$`)

// highlight writes Go code as HTML, its words in classes: k keywords, s strings, n numbers, c comments.
func highlight(code string) string {
	code = strings.ReplaceAll(code, "\r", "") // the scanner leaves them out of what it finds
	// Commands may hold anything, a lone quote for instance, so the scanner sees blanks.
	src := []byte(command.ReplaceAllStringFunc(code, func(line string) string { return strings.Repeat(" ", len(line)) }))
	file := token.NewFileSet().AddFile("", -1, len(src))
	var s scanner.Scanner
	s.Init(file, src, func(token.Position, string) {}, scanner.ScanComments)
	var b strings.Builder
	done := 0
	for {
		pos, tok, lit := s.Scan()
		if tok == token.EOF {
			break
		}
		class := ""
		switch {
		case tok.IsKeyword():
			class = "k"
		case tok == token.STRING || tok == token.CHAR:
			class = "s"
		case tok == token.INT || tok == token.FLOAT || tok == token.IMAG:
			class = "n"
		case tok == token.COMMENT:
			class = "c"
		}
		if class == "" {
			continue
		}
		from := file.Offset(pos)
		to := min(from+len(lit), len(code))
		b.WriteString(html.EscapeString(code[done:from]) + `<span class="` + class + `">` + html.EscapeString(code[from:to]) + `</span>`)
		done = to
	}
	b.WriteString(html.EscapeString(code[done:]))
	return b.String()
}
