package wire

import (
	"context"
	"encoding/json"
	"slices"
	"sync"
)

// comms knows which comms (channels between a widget and its kernel) are open.
type comms struct {
	mu   sync.Mutex
	open map[string]string // id: target name
}

// note reads a comm_open or comm_close, from either side.
func (c *comms) note(m *Message) {
	var said struct {
		ID     string `json:"comm_id"`
		Target string `json:"target_name"`
	}
	if json.Unmarshal(m.Content, &said) != nil || said.ID == "" {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	switch m.Header.Type {
	case "comm_open":
		if c.open == nil {
			c.open = map[string]string{}
		}
		c.open[said.ID] = said.Target
	case "comm_close":
		delete(c.open, said.ID)
	}
}

// answer answers a comm_info_request.
func (c *comms) answer(m *Message) any {
	var want struct {
		Target string `json:"target_name"`
	}
	_ = json.Unmarshal(m.Content, &want) // an empty request asks for all of them
	c.mu.Lock()
	defer c.mu.Unlock()
	found := map[string]any{}
	for id, target := range c.open {
		if want.Target == "" || want.Target == target {
			found[id] = map[string]string{"target_name": target}
		}
	}
	return map[string]any{"status": "ok", "comms": found}
}

// onComm takes a client's comm message. A comm that nobody here can hold is closed, as the protocol wants it.
func (r *Relay) onComm(ctx context.Context, m *Message) {
	var said struct {
		ID     string `json:"comm_id"`
		Target string `json:"target_name"`
	}
	err := json.Unmarshal(m.Content, &said)
	if err == nil && m.Header.Type == "comm_open" && r.config.Targets != nil && !slices.Contains(r.config.Targets, said.Target) {
		r.publish("comm_close", m, map[string]any{"comm_id": said.ID, "data": struct{}{}})
		return
	}
	r.comms.note(m)
	go r.tell(ctx, m)
}

// tell passes a comm message to the child, which answers on iopub if at all.
func (r *Relay) tell(ctx context.Context, m *Message) {
	k, err := r.waitChild(ctx)
	if err == nil {
		err = k.request(k.shell, m, nil)
	}
	if err != nil {
		r.log.Warn("message not sent", "type", m.Header.Type, "error", err)
	}
}
