package wire

import (
	"context"
	"encoding/json"
	"fmt"
	"time"
)

// Match is one way to go on at the cursor.
type Match struct {
	Text      string
	Kind      string // "function", "instance", "module", "class", "property", "keyword", "path", "magic" ...; front ends draw an icon for it
	Signature string // its type, in a line
}

// Completion lists the ways to go on: each replaces the characters from Start to End. Characters are Unicode's.
type Completion struct {
	Start, End int
	Matches    []Match
}

// Adviser may be implemented by a [Cells] to answer what an editor asks about code at a cursor, which is counted in
// Unicode characters. Its methods are called at any time, also while a cell runs.
type Adviser interface {
	Complete(ctx context.Context, code string, cursor int) Completion
	// Inspect describes what is at the cursor, by MIME type; nil when that is nothing. With detail 1 its source is included.
	Inspect(ctx context.Context, code string, cursor, detail int) map[string]string
}

// adviceWait bounds the wait for advice: the user has typed on by then.
const adviceWait = 10 * time.Second

// advise answers a complete_request or an inspect_request.
func (r *Relay) advise(ctx context.Context, s *socket, m *Message) {
	var want struct {
		Code   string `json:"code"`
		Cursor int    `json:"cursor_pos"`
		Detail int    `json:"detail_level"`
	}
	if err := json.Unmarshal(m.Content, &want); err != nil {
		r.answer(s, m, func() any { return failureReply(Failure{Name: "Malformed", Value: err.Error()}, 0) })
		return
	}
	adviser, ok := r.config.Cells.(Adviser)
	ctx, cancel := context.WithTimeout(ctx, adviceWait)
	defer cancel()
	r.answer(s, m, func() (reply any) {
		defer func() { // a mistake in advice is no reason to end the kernel, and the values of a session with it
			if failure := recover(); failure != nil {
				r.log.Error("no advice", "type", m.Header.Type, "error", failure)
				reply = failureReply(Failure{Name: "KernelError", Value: fmt.Sprint(failure)}, 0)
			}
		}()
		if m.Header.Type == "inspect_request" {
			data := map[string]string{}
			if ok {
				data = orNone(adviser.Inspect(ctx, want.Code, want.Cursor, want.Detail))
			}
			return map[string]any{"status": "ok", "found": len(data) > 0, "data": data, "metadata": struct{}{}}
		}
		c := Completion{Start: want.Cursor, End: want.Cursor}
		if ok {
			c = adviser.Complete(ctx, want.Code, want.Cursor)
		}
		return c.reply()
	})
}

func orNone(data map[string]string) map[string]string {
	if data == nil {
		return map[string]string{}
	}
	return data
}

// reply is the content of a complete_reply; the types are in the form that IPython and JupyterLab agreed upon.
func (c Completion) reply() any {
	matches, types := make([]string, len(c.Matches)), make([]any, len(c.Matches))
	for i, m := range c.Matches {
		matches[i] = m.Text
		types[i] = map[string]any{"text": m.Text, "type": m.Kind, "signature": m.Signature, "start": c.Start, "end": c.End}
	}
	return map[string]any{
		"status": "ok", "matches": matches, "cursor_start": c.Start, "cursor_end": c.End,
		"metadata": map[string]any{"_jupyter_types_experimental": types},
	}
}
