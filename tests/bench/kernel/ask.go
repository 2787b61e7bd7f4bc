package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/cogbook/cogbook/kernel/wire/wiretest"
)

// cell is one that is timed, and what it prints.
type cell struct{ name, code, prints string }

// ask returns the messages of a request up to its "idle".
func (k *kernel) ask(ctx context.Context, kind string, content any) ([]wiretest.Message, error) {
	id, err := k.client.Send("shell", kind, content)
	if err != nil {
		return nil, err
	}
	return k.client.Await(ctx, id)
}

// timed is ask with the limit and the time that it took.
func (k *kernel) timed(kind string, content any) ([]wiretest.Message, time.Duration, error) {
	ctx, cancel := context.WithTimeout(k.ctx, limit)
	defer cancel()
	began := time.Now()
	messages, err := k.ask(ctx, kind, content)
	return messages, time.Since(began), err
}

// execute runs a cell, and fails unless it prints what it should.
func (k *kernel) execute(c cell, round int) (time.Duration, error) {
	printed, spent, err := k.run(c, round)
	if err == nil && printed != c.prints {
		err = fmt.Errorf("the cell %q printed %q, not %q", c.name, printed, c.prints)
	}
	return spent, err
}

// run runs a cell and returns what it printed.
func (k *kernel) run(c cell, round int) (string, time.Duration, error) {
	messages, spent, err := k.timed("execute_request", k.request(c.code, round))
	var printed, other strings.Builder
	for _, m := range messages {
		if m.Type == "stream" && m.Content["name"] == "stdout" {
			fmt.Fprint(&printed, m.Content["text"])
		} else if m.Type == "stream" || m.Type == "error" {
			fmt.Fprintf(&other, "\n%s: %v", m.Type, m.Content)
		}
	}
	if err != nil || other.Len() > 0 {
		err = errors.Join(fmt.Errorf("the cell %q printed %q%s", c.name, printed.String(), other.String()), err)
	}
	return strings.TrimSpace(printed.String()), spent, err
}

// request is an execute_request. The round makes its text a new one.
func (k *kernel) request(code string, round int) any {
	return map[string]any{"code": fmt.Sprintf("%s%s // %d", k.prefix, code, round), "silent": false, "store_history": true}
}

// typeError runs a cell that does not compile, and fails unless it says so.
func (k *kernel) typeError(round int) (time.Duration, error) {
	messages, spent, err := k.timed("execute_request", k.request(readTable+"var n string = reviews.Nrow()", round))
	for _, m := range messages {
		if m.Type == "error" {
			return spent, err
		}
	}
	return 0, errors.Join(errors.New("the cell did not fail"), err)
}

// advice is what is completed and inspected: gota's method of a frame that no cell has made, with its cursor.
const advice = readTable + "reviews.Nrow"

func (k *kernel) complete(int) (time.Duration, error) {
	return k.advise("complete_request", "matches")
}

func (k *kernel) inspect(int) (time.Duration, error) { return k.advise("inspect_request", "data") }

// advise asks about the end of advice, and reports errNothing when plain GoNB's answer has no field that is not empty.
func (k *kernel) advise(kind, field string) (time.Duration, error) {
	code := k.prefix + advice
	messages, spent, err := k.timed(kind, map[string]any{"code": code, "cursor_pos": len(code) - 1, "detail_level": 0})
	if err != nil {
		return 0, err
	}
	for _, m := range messages {
		if m.Channel != "shell" {
			continue
		}
		list, _ := m.Content[field].([]any)
		found, _ := m.Content[field].(map[string]any)
		if len(list)+len(found) > 0 {
			return spent, nil
		}
	}
	if k.prefix == "" {
		return 0, fmt.Errorf("no answer to %s", kind)
	}
	return spent, errNothing
}

// while times something while a cell runs.
func while(what func(*kernel, int) (time.Duration, error)) func(*kernel, int) (time.Duration, error) {
	return func(k *kernel, round int) (time.Duration, error) {
		ctx, cancel := context.WithTimeout(k.ctx, limit)
		defer cancel()
		id, err := k.client.Send("shell", "execute_request", k.request("fmt.Println(\"runs\")\ntime.Sleep(time.Second)", round))
		if err != nil {
			return 0, err
		}
		for running := false; !running; {
			select {
			case m := <-k.client.Messages:
				running = m.Parent == id && m.Type == "stream"
			case <-ctx.Done():
				return 0, ctx.Err()
			}
		}
		spent, err := what(k, round)
		if err != nil && !errors.Is(err, errNothing) {
			return 0, err
		}
		_, queued := k.execute(hello, round) // runs when the cell has ended
		return spent, errors.Join(queued, err)
	}
}
