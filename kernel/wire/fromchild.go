package wire

import (
	"encoding/json"
	"regexp"
	"strings"
)

func (r *Relay) exchange(m *Message) *exchange {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.pending[m.ParentID()]
}

// onChildReply takes a reply of the child, from whichever socket it chose.
func (r *Relay) onChildReply(_ *child, m *Message) {
	if x := r.exchange(m); x != nil {
		x.setReply(m)
	}
}

// onChildInput passes a cell's question to the client that runs the cell.
func (r *Relay) onChildInput(_ *child, m *Message) {
	x := r.exchange(m)
	if x == nil {
		return
	}
	if !x.input {
		x.update(func() { x.run.NoInput = true })
		r.Interrupt()
		return
	}
	out := *m
	out.Identities = x.request.Identities
	r.mu.Lock()
	r.asked = m
	r.mu.Unlock()
	if err := r.front.stdin.send(r.front.encode(&out)); err != nil {
		r.log.Warn("input request not sent", "error", err)
	}
}

// exitLine is what GoNB writes to standard error, in a message of its own, when a process of a cell fails.
var exitLine = regexp.MustCompile(`^(?:\^C\n)?((?:exit status|signal:) [^\n]+)\n$`)

// onChildOutput passes on what the child publishes, except for what the relay says itself.
func (r *Relay) onChildOutput(k *child, m *Message) {
	x := r.exchange(m)
	switch m.Header.Type {
	case "status":
		if x != nil && strings.Contains(string(m.Content), `"idle"`) {
			x.setIdle()
		}
		return
	}
	if _, hidden := k.hidden.Load(m.ParentID()); hidden {
		return
	}
	switch m.Header.Type {
	case "execute_input", "error": // the relay sends them, once
		return
	case "comm_open", "comm_close":
		r.comms.note(m)
	case "stream":
		if x != nil && (!r.onStream(x, m) || x.silent) {
			return
		}
	case "display_data", "update_display_data":
		if x != nil && (x.silent || !r.onDisplay(x, m)) {
			return
		}
	}
	if err := r.front.publish(m); err != nil {
		r.log.Warn("not published", "type", m.Header.Type, "error", err)
	}
}

// onStream lets the cell's owner rewrite printed text and reports whether anything of it is left to show.
func (r *Relay) onStream(x *exchange, m *Message) bool {
	var s struct {
		Name string `json:"name"`
		Text string `json:"text"`
	}
	if json.Unmarshal(m.Content, &s) != nil {
		return true
	}
	if s.Name == "stderr" {
		if exit := exitLine.FindStringSubmatch(s.Text); exit != nil {
			x.update(func() { x.run.Exit = exit[1] })
			return false
		}
	}
	text := r.config.Cells.Text(s.Name, s.Text)
	if s.Name == "stderr" {
		x.addStderr(text)
	}
	if text == "" {
		return false
	}
	if text != s.Text {
		s.Text = text
		body, err := json.Marshal(s)
		if err != nil {
			return true
		}
		m.Content = body
	}
	return true
}
