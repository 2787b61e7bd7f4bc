package wire

import "encoding/json"

// Displays with these MIME types are addressed to the kernel itself and shown nowhere.
const (
	// MIMEResult makes the next display of the cell its result: an execute_result, which front ends number.
	MIMEResult = "application/vnd.cogbook.result+json"
	// MIMEClear removes what the cell has shown, at once or, when its value is true, when the next output comes.
	MIMEClear = "application/vnd.cogbook.clear+json"
)

// onDisplay turns a display of the running cell into what it means and reports whether m is left to publish.
func (r *Relay) onDisplay(x *exchange, m *Message) bool {
	var shown struct {
		Data      map[string]json.RawMessage `json:"data"`
		Metadata  json.RawMessage            `json:"metadata"`
		Transient map[string]any             `json:"transient,omitempty"`
		Number    int                        `json:"execution_count"`
	}
	if json.Unmarshal(m.Content, &shown) != nil {
		return true
	}
	if _, ok := shown.Data[MIMEResult]; ok {
		x.update(func() { x.resultNext = true })
		return false
	}
	if wait, ok := shown.Data[MIMEClear]; ok {
		r.publish("clear_output", x.request, map[string]any{"wait": string(wait) == "true"})
		return false
	}
	if script, ok := mendWidgets(shown.Data["text/html"]); ok {
		shown.Data["text/html"] = script
		r.publish(m.Header.Type, x.request, map[string]any{"data": shown.Data, "metadata": shown.Metadata, "transient": shown.Transient})
		return false
	}
	isResult := false
	x.update(func() { isResult, x.resultNext = x.resultNext, false })
	if !isResult {
		return true
	}
	shown.Number = x.number
	r.publish("execute_result", x.request, shown)
	return false
}
