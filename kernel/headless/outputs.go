package headless

import (
	"encoding/json"
	"slices"

	"github.com/cogbook/cogbook/kernel/notebook"
	"github.com/cogbook/cogbook/kernel/wire"
)

// displays are the outputs of all cells that have a display id, by that: a later cell may update them.
type displays map[string][]*notebook.Output

// outputs are those of one cell, as they come.
type outputs struct {
	list     []*notebook.Output
	clear    bool // before the next output
	displays displays
}

// take applies a message of the running cell.
func (o *outputs) take(m *wire.Message) {
	switch m.Header.Type {
	case "stream":
		var said struct {
			Name string `json:"name"`
			Text string `json:"text"`
		}
		if json.Unmarshal(m.Content, &said) != nil {
			return
		}
		o.ready()
		if n := len(o.list); n > 0 && o.list[n-1].Type == notebook.Stream && o.list[n-1].Name == said.Name {
			o.list[n-1].Text += said.Text
			return
		}
		o.add(notebook.Output{Type: notebook.Stream, Name: said.Name, Text: said.Text})
	case "display_data", "execute_result", "update_display_data":
		o.show(m)
	case "clear_output":
		var said struct {
			Wait bool `json:"wait"`
		}
		_ = json.Unmarshal(m.Content, &said) // what says nothing else clears at once
		o.clear = true
		if !said.Wait {
			o.ready()
		}
	case "error":
		var said struct {
			Name      string   `json:"ename"`
			Value     string   `json:"evalue"`
			Traceback []string `json:"traceback"`
		}
		if json.Unmarshal(m.Content, &said) != nil {
			return
		}
		o.ready()
		o.add(notebook.Output{Type: notebook.Error, ErrorName: said.Name, ErrorValue: said.Value, Traceback: said.Traceback})
	}
}

// show takes a display, a result, or the update of an earlier one, whichever cell showed that.
func (o *outputs) show(m *wire.Message) {
	var said struct {
		Data      map[string]json.RawMessage `json:"data"`
		Metadata  json.RawMessage            `json:"metadata"`
		Count     int                        `json:"execution_count"`
		Transient struct {
			ID string `json:"display_id"`
		} `json:"transient"`
	}
	if json.Unmarshal(m.Content, &said) != nil {
		return
	}
	id := said.Transient.ID
	for _, earlier := range o.displays[id] {
		earlier.Data, earlier.Metadata = said.Data, said.Metadata
	}
	if m.Header.Type == "update_display_data" {
		return
	}
	o.ready()
	shown := notebook.Output{Type: notebook.Display, Data: said.Data, Metadata: said.Metadata}
	if m.Header.Type == "execute_result" {
		shown.Type, shown.Count = notebook.Result, said.Count
	}
	added := o.add(shown)
	if id != "" {
		o.displays[id] = append(o.displays[id], added)
	}
}

// ready empties the list when that was put off until the next output.
func (o *outputs) ready() {
	if !o.clear {
		return
	}
	o.clear, o.list = false, nil
}

func (o *outputs) add(one notebook.Output) *notebook.Output {
	o.list = append(o.list, &one)
	return &one
}

// failure returns the cell's error, nil when it has none.
func (o *outputs) failure() *notebook.Output {
	for _, one := range slices.Backward(o.list) {
		if one.Type == notebook.Error {
			return one
		}
	}
	return nil
}

// save writes the outputs into the cell.
func (o *outputs) save(c *notebook.Cell, count int) {
	list := make([]notebook.Output, len(o.list))
	for i, one := range o.list {
		list[i] = *one
	}
	c.SetOutputs(list, count)
}
