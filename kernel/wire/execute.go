package wire

import (
	"context"
	"encoding/json"
)

type executeRequest struct {
	Code            string            `json:"code"`
	Silent          bool              `json:"silent"`
	StoreHistory    *bool             `json:"store_history"`
	StopOnError     *bool             `json:"stop_on_error"`
	AllowStdin      bool              `json:"allow_stdin"`
	UserExpressions map[string]string `json:"user_expressions"`
}

func isTrue(b *bool) bool { return b == nil || *b }

// execute runs the queued cells, one at a time.
func (r *Relay) execute(ctx context.Context) {
	number := 0
	for {
		next, err := r.queue.pop(ctx)
		if err != nil {
			return
		}
		var want executeRequest
		if err := json.Unmarshal(next.message.Content, &want); err != nil {
			r.answer(next.socket, next.message, func() any {
				return failureReply(Failure{Name: "Malformed", Value: err.Error()}, number)
			})
			continue
		}
		counts := !want.Silent && isTrue(want.StoreHistory)
		if counts {
			number++
			r.history.add(number, want.Code)
		}
		cell := Cell{Code: want.Code, Number: number, Silent: want.Silent}
		r.status("busy", next.message)
		if !want.Silent {
			r.publish("execute_input", next.message, map[string]any{"code": want.Code, "execution_count": number})
		}
		payload, failure, asked := r.page(want.Code)
		if !asked {
			payload, failure = []any{}, r.runCell(ctx, next, cell, want)
		}
		// What the client knows to wait behind a failure is taken before it learns of it: a cell sent in answer to it must run.
		var behind []job
		if failure != nil && isTrue(want.StopOnError) {
			behind = r.queue.drain()
		}
		if failure == nil {
			r.reply(next.socket, next.message, map[string]any{
				"status": "ok", "execution_count": number, "payload": payload, "user_expressions": r.evaluate(want.UserExpressions),
			})
		} else {
			content := failureReply(*failure, number)
			if !want.Silent {
				r.publish("error", next.message, map[string]any{"ename": failure.Name, "evalue": failure.Value, "traceback": content["traceback"]})
			}
			r.reply(next.socket, next.message, content)
		}
		r.status("idle", next.message)
		for _, j := range behind {
			r.answer(j.socket, j.message, func() any {
				return map[string]any{"status": "aborted", "execution_count": number}
			})
		}
	}
}

// runCell prepares one cell, has the child run it and returns how it failed, nil when it did not.
func (r *Relay) runCell(ctx context.Context, j job, cell Cell, want executeRequest) *Failure {
	prepare, cancel := context.WithCancel(ctx)
	defer cancel()
	r.mu.Lock()
	r.cancel, r.current, r.quiet = cancel, j.message, want.Silent
	r.mu.Unlock()
	defer func() {
		r.mu.Lock()
		r.cancel, r.running, r.current = nil, nil, nil
		r.mu.Unlock()
	}()

	code, failure := r.config.Cells.Prepare(prepare, cell)
	if failure != nil {
		return failure
	}
	if code == "" {
		return r.finish(j, cell, Run{})
	}
	k, err := r.waitChild(prepare)
	if err != nil {
		return r.finish(j, cell, Run{Interrupted: true, Failure: &Failure{Name: "Interrupted", Value: "interrupted before it ran"}})
	}
	x := r.begin(j.message, j.socket, func(x *exchange) { x.number, x.silent, x.input = cell.Number, want.Silent, want.AllowStdin })
	defer r.end(x)
	r.mu.Lock()
	r.running = x
	r.mu.Unlock()
	if prepare.Err() != nil { // interrupted before the child could be told
		return r.finish(j, cell, Run{Interrupted: true, Failure: &Failure{Name: "Interrupted", Value: "interrupted before it ran"}})
	}
	content := map[string]any{
		"code": code, "silent": false, "store_history": true, "stop_on_error": isTrue(want.StopOnError),
		"allow_stdin": want.AllowStdin, "user_expressions": map[string]any{},
	}
	if err := k.request(k.shell, j.message, content); err != nil {
		x.lose()
	}
	select {
	case <-x.done:
	case <-ctx.Done():
		x.lose()
	}
	x.mu.Lock()
	run := x.run
	lost, reply := x.lost, x.reply
	x.mu.Unlock()
	if lost {
		run.Failure = &Failure{Name: "Lost", Value: "the process that runs cells ended; it is started again for the next cell"}
	} else {
		run.Failure = failureOf(reply)
	}
	return r.finish(j, cell, run)
}

// Print shows text on a stream of the current cell, "stdout" or "stderr". [Cells.Prepare] says with it what takes long.
func (r *Relay) Print(stream, text string) {
	r.publishCurrent("stream", map[string]string{"name": stream, "text": text})
}

// Show shows a display, by MIME type, as an output of the current cell.
func (r *Relay) Show(bundle map[string]any) {
	r.publishCurrent("display_data", map[string]any{"data": bundle, "metadata": struct{}{}, "transient": struct{}{}})
}

// publishCurrent publishes an output of the current cell, unless that is a silent one.
func (r *Relay) publishCurrent(msgType string, content any) {
	r.mu.Lock()
	m, quiet := r.current, r.quiet
	r.mu.Unlock()
	if m != nil && !quiet {
		r.publish(msgType, m, content)
	}
}

// finish asks how the cell's end is to be shown, and shows what was held back until then.
func (r *Relay) finish(j job, cell Cell, run Run) *Failure {
	late, failure := r.config.Cells.Finish(cell, run)
	if late != "" && !cell.Silent {
		r.publish("stream", j.message, map[string]string{"name": "stderr", "text": late})
	}
	return failure
}

// failureOf reads the failure out of an execute_reply, nil when it says ok.
func failureOf(reply *Message) *Failure {
	var got struct {
		Status    string   `json:"status"`
		Name      string   `json:"ename"`
		Value     string   `json:"evalue"`
		Traceback []string `json:"traceback"`
	}
	if err := json.Unmarshal(reply.Content, &got); err != nil {
		return &Failure{Name: "Malformed", Value: err.Error()}
	}
	if got.Status == "ok" {
		return nil
	}
	return &Failure{Name: got.Name, Value: got.Value, Traceback: got.Traceback}
}

// lines are the failure's traceback, or what stands in for one.
func (f Failure) lines() []string {
	if len(f.Traceback) > 0 {
		return f.Traceback
	}
	return []string{f.Name + ": " + f.Value}
}

func failureReply(f Failure, number int) map[string]any {
	return map[string]any{
		"status": "error", "execution_count": number, "ename": f.Name, "evalue": f.Value, "traceback": f.lines(),
		"user_expressions": map[string]any{}, "payload": []any{},
	}
}
