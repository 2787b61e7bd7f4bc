// Package displays has a cell end only when the kernel has taken what it displayed. It is imported for that effect by the programs
// of cells that import package gonbui, or one below it: viz sees to it by itself.
package displays

import (
	"github.com/janpfeifer/gonb/gonbui"

	"github.com/cogbook/cogbook/kernel/session"
	"github.com/cogbook/cogbook/viz/flush"
)

func init() {
	if gonbui.IsNotebook {
		session.AtEnd(func() { _ = flush.Displays() }) // gonbui says what went wrong with its displays
	}
}
