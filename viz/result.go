package viz

import (
	"fmt"

	"github.com/janpfeifer/gonb/gonbui"
	"github.com/janpfeifer/gonb/gonbui/protocol"
)

// MIME types of displays that are addressed to the kernel: it shows none of them. Package kernel/wire says what they mean.
const (
	mimeResult = "application/vnd.cogbook.result+json"
	mimeClear  = "application/vnd.cogbook.clear+json"
)

// ShowResult shows the values of a cell's last expression, the last of them as the cell's result, which front ends
// number. Completed cells call it.
func ShowResult(values ...any) error {
	for i, v := range values {
		if i == len(values)-1 && gonbui.IsNotebook {
			gonbui.SendData(&protocol.DisplayData{Data: map[protocol.MIMEType]any{mimeResult: true}})
		}
		if err := Show(v); err != nil {
			return err
		}
	}
	return nil
}

// Clear removes what the running cell has shown and printed so far; with wait it stays until the next output, so that an
// output that is drawn again and again does not flicker. Outside a notebook it does nothing.
func Clear(wait bool) error {
	if !gonbui.IsNotebook {
		return nil
	}
	if err := send(Bundle{mimeClear: wait}, ""); err != nil {
		return fmt.Errorf("clearing the output: %w", err)
	}
	return nil
}
