// Package displays has a cell end only when the kernel has taken all that it displayed with package gonbui: what is still on its
// way then is lost. It is imported for that effect by the programs of cells that import gonbui, or a package below it.
package displays

import (
	"time"

	"github.com/janpfeifer/gonb/gonbui"

	"github.com/cogbook/cogbook/kernel/session"
)

// patience bounds the wait: a kernel that is gone never answers.
const patience = 10 * time.Second

func init() {
	if gonbui.IsNotebook {
		session.AtEnd(wait)
	}
}

func wait() {
	if gonbui.Open() != nil {
		return // gonbui has said so
	}
	taken := make(chan struct{})
	go func() {
		gonbui.Sync()
		close(taken)
	}()
	select {
	case <-taken:
	case <-time.After(patience):
	}
}
