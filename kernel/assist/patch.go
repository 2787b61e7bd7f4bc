package assist

import (
	"go/ast"
	"go/token"
	"slices"
	"strings"

	"github.com/cogbook/cogbook/kernel/cell"
)

// marker stands for what the user is about to write. No program has such a name.
const marker = "cogbookCursor"

// sight is a cell that type-checks as far as it goes, and the nodes that lead to the cursor in it, the one at the cursor last.
type sight struct {
	*cell.View
	path []ast.Node
}

// marked type-checks the cell with text in place of the bytes from start to end, and finds the marker in it.
func (a *Assistant) marked(c *cursor, start, end int, text string) *sight {
	return a.see(c.code[:start]+text, c.code[end:], func(_ *cell.View, n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Ident:
			return n.Name == marker
		case *ast.BasicLit:
			return n.Kind == token.STRING && n.Value == `"`+marker+`"`
		}
		return false
	})
}

// at type-checks the cell as it is and finds the name from start to end in it.
func (a *Assistant) at(code string, start, end int) *sight {
	line := strings.Count(code[:start], "\n") + 1
	column := start - strings.LastIndexByte(code[:start], '\n')
	return a.see(code[:end], code[end:], func(v *cell.View, n ast.Node) bool {
		if _, ok := n.(*ast.Ident); !ok {
			return false
		}
		l, c := v.Place(n)
		return l == line && c == column
	})
}

// see type-checks the text before and behind the cursor, or where that does not parse, only what is before it.
func (a *Assistant) see(before, behind string, is func(*cell.View, ast.Node) bool) *sight {
	for _, code := range []string{before + behind, shut(before)} {
		if view := a.Notebook.View(code, marker); view != nil {
			if path := pathTo(view, is); path != nil {
				return &sight{view, path}
			}
		}
	}
	return nil
}

// pathTo returns the nodes from the file to the one that is looked for.
func pathTo(view *cell.View, is func(*cell.View, ast.Node) bool) []ast.Node {
	var path, found []ast.Node
	ast.Inspect(view.File, func(n ast.Node) bool {
		if n == nil {
			path = path[:len(path)-1]
			return true
		}
		path = append(path, n)
		if is(view, n) {
			found = append([]ast.Node(nil), path...)
		}
		return true
	})
	return found
}

// parent returns the node that is up levels above the one at the cursor, nil when there is none.
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
	for _, now := range slices.Backward(levels) {
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
