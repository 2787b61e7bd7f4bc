package assist

import (
	"cmp"
	"slices"
	"strings"
)

// most bounds a list of ways to go on: nobody reads more.
const most = 500

// Complete lists the ways to go on at cursor, a position in characters: members behind a dot, names in scope, packages
// that a cell may use, columns of the session's frames and files inside strings, and commands.
func (a *Assistant) Complete(code string, position int) Completion {
	at := byteAt(code, position)
	var items []Item
	c := look(code, at)
	switch {
	case c.place == inCommand:
		items = a.command(c)
	case foreign(code):
		c.start, c.end = strings.LastIndexAny(code[:at], " \t\n=")+1, at
		items = a.files(c, "")
	case c.place == inSelector:
		items = c.matching(a.members(c))
	case c.place == inCode:
		items = c.matching(a.names(c))
	case c.place == inString:
		items = a.inString(c)
	case c.place == inImport:
		items = a.paths(c)
	}
	items = items[:min(len(items), most)]
	return Completion{Start: characters(code, c.start), End: characters(code, max(c.end, c.at)), Items: items}
}

// matching keeps the items that go on what is written, and sorts them: those that are spelled as it is come first, names
// of a lower rank before others.
func (c *cursor) matching(items []ranked) []Item {
	prefix := c.prefix()
	lower := strings.ToLower(prefix)
	seen := map[string]bool{}
	items = slices.DeleteFunc(items, func(i ranked) bool {
		again := seen[i.Text]
		seen[i.Text] = true
		return again || !strings.HasPrefix(strings.ToLower(i.Text), lower)
	})
	slices.SortStableFunc(items, func(x, y ranked) int {
		exactly := func(i ranked) int {
			if strings.HasPrefix(i.Text, prefix) {
				return 0
			}
			return 1
		}
		return cmp.Or(exactly(x)-exactly(y), x.rank-y.rank, strings.Compare(x.Text, y.Text))
	})
	out := make([]Item, len(items))
	for i := range items {
		out[i] = items[i].Item
	}
	return out
}

// ranked is an item and where it belongs: the lower, the nearer.
type ranked struct {
	Item
	rank int
}
