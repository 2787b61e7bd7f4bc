package wire

import (
	"context"
	"encoding/json"
)

// begin registers m as given to the child and returns its exchange.
func (r *Relay) begin(m *Message, s *socket) *exchange {
	x := newExchange(m, s)
	r.mu.Lock()
	r.pending[m.Header.ID] = x
	r.mu.Unlock()
	return x
}

func (r *Relay) end(x *exchange) {
	r.mu.Lock()
	delete(r.pending, x.request.Header.ID)
	r.mu.Unlock()
}

// ask passes a completion or inspection request to the child and its reply back.
func (r *Relay) ask(ctx context.Context, s *socket, m *Message) {
	var content map[string]any
	if err := json.Unmarshal(m.Content, &content); err != nil || content == nil {
		r.log.Warn("request dropped", "type", m.Header.Type, "error", err)
		return
	}
	back := func(cursor int) int { return cursor }
	if editor, ok := r.config.Cells.(Editor); ok {
		code, _ := content["code"].(string)
		cursor, _ := content["cursor_pos"].(float64)
		var edit Edit
		edit, back = editor.Edit(Edit{Code: code, Cursor: int(cursor)})
		content["code"], content["cursor_pos"] = edit.Code, edit.Cursor
	}
	if _, ok := content["detail_level"]; !ok {
		content["detail_level"] = 0
	}
	k, err := r.waitChild(ctx)
	if err != nil {
		return
	}
	r.status("busy", m)
	defer r.status("idle", m)
	x := r.begin(m, s)
	defer r.end(x)
	if err := k.request(k.shell, m, content); err != nil {
		r.log.Warn("request not sent", "type", m.Header.Type, "error", err)
		return
	}
	select {
	case <-x.done:
	case <-ctx.Done():
		return
	}
	if x.lost {
		r.reply(s, m, failureReply(Failure{Name: "Lost", Value: "the process that runs cells ended"}, 0))
		return
	}
	var answer map[string]any
	if err := json.Unmarshal(x.reply.Content, &answer); err != nil || answer == nil {
		r.log.Warn("child's reply dropped", "error", err)
		return
	}
	for _, key := range []string{"cursor_start", "cursor_end"} {
		if at, ok := answer[key].(float64); ok {
			answer[key] = back(int(at))
		}
	}
	if answer["matches"] == nil && m.Header.Type == "complete_request" {
		answer["matches"] = []string{}
	}
	r.reply(s, m, answer)
}

// tell passes m to the child, which answers on iopub if at all.
func (r *Relay) tell(ctx context.Context, m *Message) {
	k, err := r.waitChild(ctx)
	if err == nil {
		err = k.request(k.shell, m, nil)
	}
	if err != nil {
		r.log.Warn("message not sent", "type", m.Header.Type, "error", err)
	}
}
