package assist

import (
	"go/scanner"
	"go/token"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// place is what kind of text the cursor is in.
type place int

const (
	inNothing  place = iota // a comment, a number: there is nothing to say
	inCode                  // a name, or where one can begin
	inSelector              // behind a dot
	inString
	inImport // the path of an import declaration
	inCommand
)

// cursor is a cell's text around the cursor. Positions are in bytes.
type cursor struct {
	code       string
	place      place
	start, end int   // of the name, or of the string's content, that the cursor is in; end is behind the cursor
	at         int   // the cursor
	literal    int   // where the string begins
	quote      byte  // that the string begins with
	before     []lex // tokens before start, comments left out
}

type lex struct {
	tok      token.Token
	lit      string
	from, to int
}

// prefix is what is written of the word at the cursor.
func (c *cursor) prefix() string { return c.code[c.start:c.at] }

// look finds out where in code the byte offset at is.
func look(code string, at int) *cursor {
	c := &cursor{code: code, at: at, start: at, end: at}
	line := strings.LastIndexByte(code[:at], '\n') + 1
	tokens, last := lexes(blankCommands(code)[:at])
	if whole, _, _ := strings.Cut(code[line:], "\n"); inCommandLine(whole, at-line) && (last == nil || last.from >= line) {
		c.place = inCommand
		c.start = line + strings.LastIndexAny(code[line:at], " \t=") + 1
		return c
	}
	c.place, c.before = inCode, tokens
	if last != nil && last.to >= at {
		switch {
		case last.tok == token.COMMENT, last.tok == token.INT, last.tok == token.FLOAT, last.tok == token.IMAG, last.tok == token.CHAR:
			c.place = inNothing
			return c
		case last.tok == token.STRING && !closed(last.lit):
			c.place, c.literal, c.quote, c.start = inString, last.from, last.lit[0], last.from+1
			c.before = tokens[:len(tokens)-1]
			c.end = at + endOfString(code[at:], c.quote)
			if imports(c.before) {
				c.place = inImport
			}
			return c
		case last.tok == token.IDENT || last.tok.IsKeyword():
			c.start = last.from
			c.end = at + nameLength(code[at:])
			c.before = tokens[:len(tokens)-1]
		}
	}
	if n := len(c.before); n > 0 && c.before[n-1].tok == token.PERIOD {
		c.place = inSelector
	}
	return c
}

// lexes lists the tokens of text without comments, and returns the last one of all, which may be a comment or unterminated.
func lexes(text string) (tokens []lex, last *lex) {
	fset := token.NewFileSet()
	file := fset.AddFile("", -1, len(text))
	var s scanner.Scanner
	s.Init(file, []byte(text), func(token.Position, string) {}, scanner.ScanComments)
	for {
		pos, tok, lit := s.Scan()
		if tok == token.EOF {
			return tokens, last
		}
		from := file.Offset(pos)
		if tok == token.SEMICOLON && lit == "\n" {
			if from < len(text) { // the end of the text ends nothing
				tokens = append(tokens, lex{tok, lit, from, from})
			}
			continue
		}
		n := len(lit)
		if n == 0 {
			n = len(tok.String())
		}
		t := lex{tok, lit, from, min(from+n, len(text))}
		last = &t
		if tok != token.COMMENT {
			tokens = append(tokens, t)
		} else if strings.HasPrefix(lit, "/*") && len(lit) >= 4 && strings.HasSuffix(lit, "*/") {
			last.to-- // the cursor behind it is in it no more
		}
	}
}

// closed tells whether a string literal has its second quote.
func closed(lit string) bool {
	if len(lit) < 2 || lit[len(lit)-1] != lit[0] {
		return false
	}
	backslashes := 0
	for i := len(lit) - 2; i > 0 && lit[i] == '\\'; i-- {
		backslashes++
	}
	return lit[0] == '`' || backslashes%2 == 0
}

// endOfString is the length of what rest holds of a string that has begun; 0 when it does not end on this line.
func endOfString(rest string, quote byte) int {
	for i := 0; i < len(rest) && rest[i] != '\n'; i++ {
		switch {
		case rest[i] == quote:
			return i
		case rest[i] == '\\' && quote == '"':
			i++
		case strings.IndexByte("(),;", rest[i]) >= 0:
			return 0 // more likely the code behind a string that is not closed
		}
	}
	return 0
}

func isNameRune(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) }

// nameLength is how much of a name is at the beginning of text.
func nameLength(text string) int {
	for i, r := range text {
		if !isNameRune(r) || r == utf8.RuneError {
			return i
		}
	}
	return len(text)
}

// imports tells whether tokens end within an import declaration, where a path comes next.
func imports(tokens []lex) bool {
	for i, t := range slices.Backward(tokens) {
		switch t.tok {
		case token.IMPORT:
			return true
		case token.SEMICOLON, token.LPAREN, token.STRING, token.IDENT, token.PERIOD:
		default:
			return false
		}
		if t.tok == token.SEMICOLON && !opens(tokens[:i]) {
			return false
		}
	}
	return false
}

// opens tells whether a bracket is open at the end of tokens.
func opens(tokens []lex) bool {
	depth := 0
	for _, t := range tokens {
		switch t.tok {
		case token.LPAREN:
			depth++
		case token.RPAREN:
			depth--
		}
	}
	return depth > 0
}
