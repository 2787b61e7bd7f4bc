package viz

import (
	"encoding/gob"
	"fmt"

	"github.com/janpfeifer/gonb/gonbui"
	"github.com/janpfeifer/gonb/gonbui/protocol"

	"github.com/cogbook/cogbook/viz/flush"
)

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
	if err := flush.Displays(); err != nil {
		return fmt.Errorf("viz: %w", err)
	}
	return nil
}
