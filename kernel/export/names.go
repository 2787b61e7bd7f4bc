package export

import (
	"fmt"
	"go/token"
)

// names gives out names of the program's top level.
type names struct {
	taken   map[string]bool
	written map[string]bool // names that cells mention: no new name may hide, or be hidden by, one of them
}

// scan notes the names that code mentions.
func (n *names) scan(words []string) {
	for _, w := range words {
		if token.IsIdentifier(w) {
			n.written[w] = true
		}
	}
}

// give returns base, or base_2, base_3 ... when that is taken.
func (n *names) give(base string) string {
	name := base
	for i := 2; n.taken[name] || name != base && n.written[name]; i++ {
		name = fmt.Sprintf("%s_%d", base, i)
	}
	n.taken[name] = true
	return name
}
