package assist

import (
	"go/ast"
	"go/token"
	"strings"

	"github.com/cogbook/cogbook/kernel/cell"
)

// marker stands for what the user is about to write. No program has such a name.
const marker = "cogbookCursor"

// sight is a cell that type-checks as far as it goes, and the nodes that lead to the marker in it, the marker's last.
type sight struct {
	*cell.View
	path []ast.Node
}

// marked type-checks the cell with text in place of the bytes from start to end, and finds the marker in it.
func (a *Assistant) marked(c *cursor, start, end int, text string) *sight {
	head := c.code[:start] + text
	for _, code := range []string{head + c.code[end:], shut(head)} {
		view := a.Notebook.View(code, marker)
		if view == nil {
			continue
		}
		if path := pathTo(view); path != nil {
			return &sight{view, path}
		}
	}
	return nil
}

// pathTo returns the nodes from the file to the marker: a name, a string, or the name behind a comment.
func pathTo(view *cell.View) []ast.Node {
	behind := token.NoPos
	for _, group := range view.File.Comments {
		for _, comment := range group.List {
			if comment.Text == markerComment {
				behind = comment.End()
			}
		}
	}
	var path, found []ast.Node
	ast.Inspect(view.File, func(n ast.Node) bool {
		if n == nil {
			path = path[:len(path)-1]
			return true
		}
		path = append(path, n)
		is := false
		switch n := n.(type) {
		case *ast.Ident:
			is = n.Name == marker || behind.IsValid() && n.Pos() == behind
		case *ast.BasicLit:
			is = n.Kind == token.STRING && n.Value == `"`+marker+`"`
		}
		if is {
			found = append([]ast.Node(nil), path...)
		}
		return true
	})
	return found
}

// markerComment marks the name that follows it.
const markerComment = "/*" + marker + "*/"

// parent returns the node that is up levels above the marker, nil when there is none.
func (s *sight) parent(up int) ast.Node {
	if i := len(s.path) - 1 - up; i >= 0 {
		return s.path[i]
	}
	return nil
}

// level is an open bracket, and what is known of the statement that it is in.
type level struct {
	open  token.Token
	first token.Token // of the statement that is open within it
	begun bool        // that statement has a first token
	body  bool        // and a block of its own
}

// shut closes the brackets that are open at the end of a cell's text, so that it parses.
func shut(text string) string {
	tokens, _ := lexes(blankCommands(text))
	levels := []level{{}}
	for _, t := range tokens {
		now := &levels[len(levels)-1]
		switch t.tok {
		case token.LPAREN, token.LBRACK, token.LBRACE:
			if !now.begun {
				now.first, now.begun = t.tok, true
			}
			now.body = now.body || t.tok == token.LBRACE
			levels = append(levels, level{open: t.tok})
		case token.RPAREN, token.RBRACK, token.RBRACE:
			if len(levels) > 1 {
				levels = levels[:len(levels)-1]
			}
		case token.SEMICOLON:
			if header(now.first) && !now.body && t.lit != "\n" {
				continue // between the parts of a for, if or switch
			}
			*now = level{open: now.open}
		case token.COLON:
			if now.first == token.CASE || now.first == token.DEFAULT {
				*now = level{open: now.open}
			}
		default:
			if !now.begun {
				now.first, now.begun = t.tok, true
			}
		}
	}
	var b strings.Builder
	b.WriteString(text)
	for i := len(levels) - 1; i >= 0; i-- {
		now := levels[i]
		switch {
		case header(now.first) && !now.body:
			b.WriteString(" {}")
		case now.first == token.CASE, now.first == token.DEFAULT:
			b.WriteString(":")
		}
		switch now.open {
		case token.LPAREN:
			b.WriteString(")")
		case token.LBRACK:
			b.WriteString("]")
		case token.LBRACE:
			b.WriteString("}")
		}
	}
	return b.String()
}

func header(t token.Token) bool {
	return t == token.FOR || t == token.IF || t == token.SWITCH || t == token.SELECT
}
