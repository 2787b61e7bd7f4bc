package notebook

import (
	"encoding/json"
	"fmt"
	"strings"
)

// Types of outputs.
const (
	Stream  = "stream"
	Display = "display_data"
	Result  = "execute_result"
	Error   = "error"
)

// Output is an output of a code cell. Which fields mean something depends on Type.
type Output struct {
	Type string // [Stream], [Display], [Result] or [Error]

	Name string // of a stream: "stdout" or "stderr"
	Text string // of a stream

	Data     map[string]json.RawMessage // of a display or a result, by MIME type: a JSON string, or any JSON where the type says so
	Metadata json.RawMessage            // of a display or a result
	Count    int                        // of a result

	ErrorName  string // of an error
	ErrorValue string
	Traceback  []string
}

// String returns the text of a MIME type of the output's data, "" when there is none.
func (o Output) String(mime string) string {
	var text multiline
	if raw, ok := o.Data[mime]; !ok || json.Unmarshal(raw, &text) != nil {
		return ""
	}
	return string(text)
}

type streamJSON struct {
	Name string    `json:"name"`
	Type string    `json:"output_type"`
	Text multiline `json:"text"`
}

type dataJSON struct {
	Data     map[string]json.RawMessage `json:"data"`
	Count    *int                       `json:"execution_count,omitempty"`
	Metadata json.RawMessage            `json:"metadata"`
	Type     string                     `json:"output_type"`
}

type errorJSON struct {
	Name      string   `json:"ename"`
	Value     string   `json:"evalue"`
	Type      string   `json:"output_type"`
	Traceback []string `json:"traceback"`
}

// MarshalJSON implements [json.Marshaler], in the form in which Jupyter saves notebooks: long text as a list of lines.
func (o Output) MarshalJSON() ([]byte, error) {
	switch o.Type {
	case Stream:
		return encode(streamJSON{Name: o.Name, Type: o.Type, Text: multiline(o.Text)}), nil
	case Error:
		traceback := o.Traceback
		if traceback == nil {
			traceback = []string{}
		}
		return encode(errorJSON{Name: o.ErrorName, Value: o.ErrorValue, Type: o.Type, Traceback: traceback}), nil
	case Display, Result:
		d := dataJSON{Data: map[string]json.RawMessage{}, Metadata: o.Metadata, Type: o.Type}
		for mime, raw := range o.Data {
			var text multiline
			if inLines(mime) && json.Unmarshal(raw, &text) == nil {
				raw = encode(text)
			}
			d.Data[mime] = raw
		}
		if len(d.Metadata) == 0 {
			d.Metadata = json.RawMessage("{}")
		}
		if o.Type == Result {
			d.Count = &o.Count
		}
		return encode(d), nil
	}
	return nil, fmt.Errorf("notebook: an output of type %q", o.Type)
}

// inLines reports whether Jupyter stores text of a MIME type as a list of lines.
func inLines(mime string) bool {
	return strings.HasPrefix(mime, "text/") || mime == "application/javascript" || mime == "image/svg+xml"
}

// UnmarshalJSON implements [json.Unmarshaler].
func (o *Output) UnmarshalJSON(data []byte) error {
	var kind struct {
		Type string `json:"output_type"`
	}
	if err := json.Unmarshal(data, &kind); err != nil {
		return err
	}
	*o = Output{Type: kind.Type}
	switch kind.Type {
	case Stream:
		var s streamJSON
		if err := json.Unmarshal(data, &s); err != nil {
			return err
		}
		o.Name, o.Text = s.Name, string(s.Text)
	case Display, Result:
		var d dataJSON
		if err := json.Unmarshal(data, &d); err != nil {
			return err
		}
		o.Data, o.Metadata = d.Data, d.Metadata
		if d.Count != nil {
			o.Count = *d.Count
		}
	case Error:
		var e errorJSON
		if err := json.Unmarshal(data, &e); err != nil {
			return err
		}
		o.ErrorName, o.ErrorValue, o.Traceback = e.Name, e.Value, e.Traceback
	default:
		return fmt.Errorf("an output_type %q", kind.Type)
	}
	return nil
}
