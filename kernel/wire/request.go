package wire

import (
	"context"
	"encoding/json"
	"time"
)

// onRequest handles one message of a client on the shell or control socket.
func (r *Relay) onRequest(ctx context.Context, s *socket, m *Message) {
	switch m.Header.Type {
	case "execute_request":
		r.queue.push(m, s)
	case "complete_request", "inspect_request":
		go r.advise(ctx, s, m)
	case "comm_open", "comm_msg", "comm_close":
		r.onComm(ctx, m)
	case "interrupt_request":
		r.answer(s, m, func() any {
			r.Interrupt()
			return status{"ok"}
		})
	case "shutdown_request":
		var want struct {
			Restart bool `json:"restart"`
		}
		_ = json.Unmarshal(m.Content, &want) // an empty request means no restart
		r.answer(s, m, func() any {
			return map[string]any{"status": "ok", "restart": want.Restart}
		})
		select {
		case r.shutdown <- Shutdown{Restart: want.Restart}:
		default: // already on its way
		}
	default:
		if answer := r.local(m); answer != nil {
			r.answer(s, m, answer)
			return
		}
		r.log.Info("request ignored", "type", m.Header.Type)
	}
}

// local returns how to answer m without the child, nil when it cannot be.
func (r *Relay) local(m *Message) func() any {
	switch m.Header.Type {
	case "kernel_info_request":
		return func() any { return r.config.Info.reply() }
	case "is_complete_request":
		return func() any { return r.isComplete(m) }
	case "history_request":
		return func() any { return r.history.answer(m) }
	case "comm_info_request":
		return func() any { return r.comms.answer(m) }
	case "debug_request":
		return func() any {
			return failureReply(Failure{Name: "NotSupported", Value: "this kernel has no debugger"}, 0)
		}
	}
	return nil
}

type status struct {
	Status string `json:"status"`
}

// answer replies to m with what fn returns, between busy and idle.
func (r *Relay) answer(s *socket, m *Message, fn func() any) {
	r.status("busy", m)
	r.reply(s, m, fn())
	r.status("idle", m)
	r.mu.Lock()
	defer r.mu.Unlock() // the cell ends, and says so, only after this
	if r.current != nil && r.current != m {
		r.status("busy", r.current) // front ends take the last word, whatever request it is about
	}
}

// reply sends content as the reply to m.
func (r *Relay) reply(s *socket, m *Message, content any) {
	out, err := newMessage(replyType(m.Header.Type), r.session, m, content)
	if err == nil {
		err = s.send(r.front.encode(out))
	}
	if err != nil {
		r.log.Warn("reply not sent", "type", m.Header.Type, "error", err)
	}
}

// replyType turns "execute_request" into "execute_reply".
func replyType(request string) string {
	const suffix = "_request"
	if n := len(request) - len(suffix); n > 0 && request[n:] == suffix {
		return request[:n] + "_reply"
	}
	return request
}

// publish sends content on iopub as a consequence of parent.
func (r *Relay) publish(msgType string, parent *Message, content any) {
	out, err := newMessage(msgType, r.session, parent, content)
	if err == nil {
		err = r.front.publish(out)
	}
	if err != nil {
		r.log.Warn("not published", "type", msgType, "error", err)
	}
}

func (r *Relay) status(state string, parent *Message) {
	r.publish("status", parent, map[string]string{"execution_state": state})
}

// Interrupt stops the running cell, if there is one: its preparation is cancelled, the child is told.
func (r *Relay) Interrupt() {
	r.mu.Lock()
	x, cancel, k := r.running, r.cancel, r.child
	r.mu.Unlock()
	if cancel == nil {
		return
	}
	cancel()
	r.config.Cells.Interrupt()
	if x == nil || k == nil {
		return
	}
	x.interrupt()
	go r.interruptChild(x, k)
}

// The child knows nothing to interrupt between the build of a cell and the start of its program, and may read an
// interrupt before the cell that it is for. So it is told again, a few times, while the cell goes on.
const (
	interrupts      = 4
	interruptsApart = time.Second
)

func (r *Relay) interruptChild(x *exchange, k *child) {
	again := time.NewTicker(interruptsApart)
	defer again.Stop()
	for range interrupts {
		m, err := newMessage("interrupt_request", r.session, nil, struct{}{})
		if err == nil {
			err = k.request(k.control, m, nil)
		}
		if err != nil {
			r.log.Warn("interrupt not sent", "error", err)
			return
		}
		select {
		case <-x.done:
			return
		case <-again.C:
		}
	}
}

// onInput passes the user's answer to the running cell.
func (r *Relay) onInput(m *Message) {
	r.mu.Lock()
	k, asked := r.child, r.asked
	r.asked = nil
	r.mu.Unlock()
	if k == nil || m.Header.Type != "input_reply" {
		return
	}
	out := *m
	if asked != nil {
		out.Parent = asked.RawHeader
	}
	if err := k.request(k.stdin, &out, nil); err != nil {
		r.log.Warn("input not sent", "error", err)
	}
}
