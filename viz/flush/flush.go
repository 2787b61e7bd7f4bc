// Package flush waits for the kernel to take what a cell has displayed: what is still on its way when the cell's process ends is lost.
package flush

import (
	"errors"
	"time"

	"github.com/janpfeifer/gonb/gonbui"
)

// patience bounds the wait: a kernel that is gone never answers.
const patience = 10 * time.Second

var errNoAnswer = errors.New("the kernel did not take the display")

// Displays returns when the kernel has taken all displays, viz's and those of package gonbui. The error says why it cannot, or that
// it did not within 10 s. It must be called in a notebook.
func Displays() error {
	if err := gonbui.Open(); err != nil { // of a display before, too
		return err
	}
	taken := make(chan struct{})
	go func() {
		gonbui.Sync()
		close(taken)
	}()
	timer := time.NewTimer(patience)
	defer timer.Stop()
	select {
	case <-taken:
		return nil
	case <-timer.C:
		return errNoAnswer
	}
}
