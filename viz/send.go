package viz

import (
	"encoding/gob"
	"errors"
	"fmt"
	"time"

	"github.com/janpfeifer/gonb/gonbui"
	"github.com/janpfeifer/gonb/gonbui/protocol"
)

// syncWait bounds the wait for the kernel's word that it has a display. A kernel that is gone never answers.
const syncWait = 10 * time.Second

var errNoAnswer = errors.New("viz: the kernel did not take the display")

// JSON values of a bundle travel by gob, which must know their types.
func init() {
	gob.Register(map[string]any{})
	gob.Register([]any{})
}

// send hands a bundle to the kernel. With an id the display is replaced by the next one of the same id.
func send(b Bundle, id string) error {
	data := make(map[protocol.MIMEType]any, len(b))
	for mime, v := range b {
		data[protocol.MIMEType(mime)] = v
	}
	drain()
	gonbui.SendData(&protocol.DisplayData{Data: data, DisplayID: id})
	if err := gonbui.Error(); err != nil {
		return fmt.Errorf("viz: %w", err)
	}
	done := make(chan struct{})
	go func() {
		gonbui.Sync()
		close(done)
	}()
	timer := time.NewTimer(syncWait)
	defer timer.Stop()
	select {
	case <-done:
		return nil
	case <-timer.C:
		return errNoAnswer
	}
}
