package cell

import (
	"fmt"
	"go/scanner"
	"go/token"
	"strings"

	"github.com/cogbook/cogbook/kernel/magic"
)

// kind is what a piece of a cell is.
type kind int

const (
	kindStatements kind = iota // statements, and var declarations
	kindImport
	kindFunc // functions and methods
	kindType
	kindConst
)

// piece is a range of a cell's Go text, from and to being byte offsets.
type piece struct {
	kind     kind
	from, to int
}

// Source is a cell taken apart.
//
//nolint:recvcheck // it is made by pointer and used by value
type Source struct {
	Commands []string // % commands and ! shell lines, in order; lines that go on behind a backslash are one; see [Split]
	Whole    bool     // the cell is not Go (%%bash, %%html ...) or steers GoNB's compiler (%test, %wasm): it is one command as it is
	Go       string   // the Go text; lines that are commands are blank, so that lines keep their numbers
	pieces   []piece
	timed    []timed
	// flagsAt is where in Go the program parses its arguments: what stands before it declares flags. -1: it has none.
	flagsAt int
}

// Split takes a cell apart. Lines that begin with % or ! outside of strings and comments are commands of package magic: they are
// taken out; "%%" and "%main" leave their arguments only, for that statements follow is so in every cell.
// An error of kind [*Error] says where the text is not Go, or which command there is not.
func Split(code string) (Source, error) {
	code = strings.ReplaceAll(code, "\r\n", "\n")
	first, _, _ := strings.Cut(code, "\n")
	if known, _ := magic.Find(magic.NameOf(first)); known.Kind == magic.CellText {
		return Source{Whole: true, Commands: []string{code}}, nil
	}
	s, err := takeCommands(code)
	if err != nil || s.Whole {
		return s, err
	}
	return s, s.cut()
}

// cut takes the Go text apart.
func (s *Source) cut() (err error) {
	s.pieces, err = split(s.Go)
	s.callMain()
	return err
}

// callMain turns a function main, which is what cells run in GoNB, into a statement that calls it.
func (s *Source) callMain() {
	const call = "()"
	for i := range s.pieces {
		p := &s.pieces[i]
		if p.kind != kindFunc {
			continue
		}
		var head []tok
		scan([]byte(s.Go[p.from:p.to]), nil, func(t tok) {
			if t.tok != token.COMMENT && len(head) < 5 {
				head = append(head, t)
			}
		})
		if len(head) < 5 || head[1].lit != "main" || head[2].tok != token.LPAREN || head[3].tok != token.RPAREN || head[4].tok != token.LBRACE {
			continue
		}
		name := p.from + head[1].from
		s.Go = s.Go[:name] + "    " + s.Go[name+len("main"):p.to] + call + s.Go[p.to:]
		if s.flagsAt >= p.to {
			s.flagsAt += len(call)
		}
		p.kind, p.from = kindStatements, p.from+head[0].from // behind its documentation
		p.to += len(call)
		for j := i + 1; j < len(s.pieces); j++ {
			s.pieces[j].from += len(call)
			s.pieces[j].to += len(call)
		}
		return // a second one is an error
	}
}

// Parse is Split, and also finds what is wrong with the syntax of the cell's Go.
func Parse(code string) (Source, error) {
	s, err := Split(code)
	if err == nil && !s.Whole {
		_, err = s.parse()
	}
	return s, err
}

// Declared lists what GoNB remembers of a cell that it has built by itself, by GoNB's own keys: methods are T~m.
func Declared(code string) []string {
	s, _ := takeCommands(code)
	if s.cut() != nil {
		return nil
	}
	p, err := s.parse()
	if err != nil {
		return nil
	}
	var names []string
	for _, d := range p.decls {
		for _, name := range d.names {
			names = append(names, strings.ReplaceAll(name, ".", "~"))
		}
	}
	return names
}

// takeCommands takes the command lines out of code and leaves blanks in their place, and in that of what precedes the Go of timers.
// Arguments of the program are set by %args alone then, and the function that %exec names is called. The error is about a command;
// the text is right all the same.
func takeCommands(code string) (s Source, err error) {
	fail := func(line int, format string, args ...any) {
		if err == nil {
			err = &Error{Problems: []Problem{{Line: line + 1, Column: 1, Message: fmt.Sprintf(format, args...)}}}
		}
	}
	s.flagsAt = -1
	lines := strings.Split(code, "\n")
	inside := insideTokens(code, lines)
	at := 0 // of line i in Go
	for i := 0; i < len(lines); i++ {
		name := magic.NameOf(lines[i])
		if inside[i] || name == "" {
			at += len(lines[i]) + 1
			continue
		}
		known, ok := magic.Find(name)
		switch {
		case name == "%": // GoNB takes it for nothing
		case !ok:
			fail(i, "%s", magic.Unknown(name))
		case i > 0 && (known.Kind == magic.CellText || known.Kind == magic.Timer && strings.HasPrefix(name, "%%")):
			fail(i, "%s is about the whole cell: it can only be its first line", name)
		case known.Kind == magic.CellProgram:
			s.Whole = true
		case known.Kind == magic.Timer:
			t, wrong := magic.ParseTiming(lines[i])
			if wrong != nil {
				fail(i, "%s", wrong.Error())
			}
			s.timed = append(s.timed, timed{t, i + 1})
			lines[i] = strings.Repeat(" ", t.Go) + lines[i][t.Go:]
			at += len(lines[i]) + 1
			continue
		}
		_, arguments, _ := strings.Cut(lines[i], name)
		call := ""
		switch name {
		case "%exec":
			call, arguments, _ = strings.Cut(strings.TrimSpace(arguments), " ")
			call += "()"
			fallthrough
		case "%%", "%main":
			lines[i] = "%args " + strings.TrimSpace(arguments)
			s.flagsAt = at
		case "%args":
			s.flagsAt = max(s.flagsAt, 0)
		}
		command := lines[i]
		for lines[i] != "" && strings.HasSuffix(lines[i], `\`) && i+1 < len(lines) {
			lines[i] = ""
			at++
			i++
			command += "\n" + lines[i]
		}
		lines[i] = call
		at += len(call) + 1
		s.Commands = append(s.Commands, command)
	}
	s.Go = strings.Join(lines, "\n")
	return s, err
}

// insideTokens tells which lines begin inside a raw string or a comment, where % and ! mean nothing.
func insideTokens(code string, lines []string) []bool {
	// Command lines may hold anything, a lone quote for instance, so they are blanked before the text is scanned; a line
	// within a raw string that looks like one is blanked too, which does not move the string's end.
	blanked := make([]string, len(lines))
	for i, l := range lines {
		blanked[i] = magic.Blank(l)
	}
	inside := make([]bool, len(lines))
	scan([]byte(strings.Join(blanked, "\n")), nil, func(t tok) {
		if t.tok != token.STRING && t.tok != token.COMMENT {
			return
		}
		first := strings.Count(code[:t.from], "\n")
		for i := range strings.Count(t.lit, "\n") {
			inside[first+1+i] = true
		}
	})
	return inside
}

type tok struct {
	tok      token.Token
	lit      string
	from, to int
}

// scan calls fn for each token of src, comments included. Errors go to onError, which may be nil.
func scan(src []byte, onError scanner.ErrorHandler, fn func(tok)) {
	fset := token.NewFileSet()
	file := fset.AddFile("", -1, len(src))
	if onError == nil {
		onError = func(token.Position, string) {}
	}
	var s scanner.Scanner
	s.Init(file, src, onError, scanner.ScanComments)
	for {
		pos, t, lit := s.Scan()
		if t == token.EOF {
			return
		}
		from := file.Offset(pos)
		n := len(lit)
		if n == 0 || t == token.SEMICOLON && lit == "\n" {
			n = len(t.String())
		}
		if t == token.STRING || t == token.COMMENT {
			// Carriage returns are stripped from lit; they were removed from cells before.
			n = len(lit)
		}
		fn(tok{t, lit, from, min(from+n, len(src))})
	}
}

// split cuts Go text into declarations and the statements between them.
func split(src string) ([]piece, error) {
	var tokens []tok
	var failure *Error
	scan([]byte(src), func(pos token.Position, msg string) {
		if failure == nil {
			failure = &Error{Problems: []Problem{{Line: pos.Line, Column: pos.Column, Message: msg, incomplete: msg == "raw string literal not terminated" || msg == "comment not terminated"}}}
		}
	}, func(t tok) { tokens = append(tokens, t) })
	if failure != nil {
		return nil, failure
	}
	var pieces []piece
	for i := 0; i < len(tokens); {
		for i < len(tokens) && tokens[i].tok == token.SEMICOLON {
			i++
		}
		start := i
		for i < len(tokens) && tokens[i].tok == token.COMMENT {
			i++
		}
		if i == len(tokens) {
			break
		}
		first := i
		k := kindOf(tokens[i:])
		end, err := endOf(src, tokens, i)
		if err != nil {
			return nil, err
		}
		if tokens[i].tok == token.PACKAGE && end > i+1 && tokens[i+1].tok == token.IDENT { // editors ask for one; it says nothing here
			i = end
			continue
		}
		from := tokens[first].from
		if k != kindStatements && k != kindImport {
			from = tokens[start].from // its documentation and directives
		}
		to := tokens[end-1].to
		pieces = append(pieces, piece{k, from, to})
		i = end
	}
	return pieces, nil
}

// kindOf looks at how a piece begins.
func kindOf(tokens []tok) kind {
	switch tokens[0].tok {
	case token.IMPORT:
		return kindImport
	case token.TYPE:
		return kindType
	case token.CONST:
		return kindConst
	case token.FUNC:
		if isFuncDecl(tokens) {
			return kindFunc
		}
	}
	return kindStatements
}

// isFuncDecl tells "func f(" and "func (r T) f(" from a function literal.
func isFuncDecl(tokens []tok) bool {
	if len(tokens) < 2 {
		return false
	}
	if tokens[1].tok == token.IDENT {
		return true
	}
	depth := 0
	for i := 1; i < len(tokens); i++ {
		switch tokens[i].tok {
		case token.LPAREN:
			depth++
		case token.RPAREN:
			depth--
		}
		if depth == 0 {
			return i+2 < len(tokens) && tokens[i+1].tok == token.IDENT && tokens[i+2].tok == token.LPAREN
		}
	}
	return false
}

// endOf returns the index after the last token of the piece that begins at tokens[i].
func endOf(src string, tokens []tok, i int) (int, error) {
	header := false // semicolons on this line belong to a for, if, switch
	at := i
	for at+1 < len(tokens) && tokens[at].tok == token.IDENT && tokens[at+1].tok == token.COLON {
		at += 2 // a label
		for at < len(tokens) && tokens[at].tok == token.COMMENT {
			at++
		}
	}
	if at < len(tokens) {
		switch tokens[at].tok {
		case token.FOR, token.IF, token.SWITCH, token.SELECT:
			header = true
		}
	}
	var open []tok
	for ; i < len(tokens); i++ {
		t := tokens[i]
		switch t.tok {
		case token.LPAREN, token.LBRACE, token.LBRACK:
			open = append(open, t)
		case token.RPAREN, token.RBRACE, token.RBRACK:
			if len(open) == 0 || !matches(open[len(open)-1].tok, t.tok) {
				return 0, problemAt(src, t.from, fmt.Sprintf("unexpected %s", t.tok))
			}
			open = open[:len(open)-1]
		case token.SEMICOLON:
			if len(open) == 0 && t.lit == "\n" {
				return i, nil
			}
			if len(open) == 0 && !header {
				return i + 1, nil // the semicolon separates what stays on one line
			}
		}
	}
	if len(open) > 0 {
		last := open[len(open)-1]
		err := problemAt(src, last.from, fmt.Sprintf("%s is not closed", last.tok))
		err.Problems[0].incomplete = true
		return 0, err
	}
	return len(tokens), nil
}

func matches(open, shut token.Token) bool {
	return open == token.LPAREN && shut == token.RPAREN || open == token.LBRACE && shut == token.RBRACE || open == token.LBRACK && shut == token.RBRACK
}
