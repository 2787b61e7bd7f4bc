package headless

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cogbook/cogbook/kernel/client"
	"github.com/cogbook/cogbook/kernel/notebook"
	"github.com/cogbook/cogbook/kernel/wire"
)

// fake is a kernel whose cells are messages: "type content", one a line. A line "wait" waits for the interrupt, "hang" for
// the end of the world; a cell with an error message fails.
type fake struct {
	interrupt chan struct{}
	count     int
}

func (f *fake) Interrupt() error {
	close(f.interrupt)
	return nil
}

func (f *fake) Execute(ctx context.Context, code string, each func(*wire.Message)) (client.Reply, error) {
	f.count++
	ok := true
	for line := range strings.SplitSeq(code, "\n") {
		kind, content, _ := strings.Cut(line, " ")
		switch kind {
		case "gone":
			return client.Reply{}, client.ErrGone
		case "wait":
			<-f.interrupt
			f.interrupt = make(chan struct{})
			continue
		case "hang":
			<-ctx.Done()
			return client.Reply{}, ctx.Err()
		case "error":
			ok = false
		}
		each(&wire.Message{Header: wire.Header{Type: kind}, Content: json.RawMessage(content)})
	}
	return client.Reply{OK: ok, Count: f.count}, nil
}

// book is a notebook of code cells, each with an output of an earlier run.
func book(t *testing.T, cells ...string) *notebook.Notebook {
	t.Helper()
	var list []string
	for _, c := range cells {
		source, err := json.Marshal(c)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, fmt.Sprintf(`{"cell_type": "code", "metadata": {}, "execution_count": 9, "outputs": [{"output_type": "stream", "name": "stdout", "text": "old"}], "source": %s}`, source))
	}
	n, err := notebook.Read(strings.NewReader(`{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [` + strings.Join(list, ",") + `]}`))
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// outputsOf writes a cell's outputs in a line.
func outputsOf(t *testing.T, c *notebook.Cell) string {
	t.Helper()
	outputs, err := c.Outputs()
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, o := range outputs {
		switch o.Type {
		case notebook.Stream:
			list = append(list, o.Name+":"+o.Text)
		case notebook.Error:
			list = append(list, "error:"+o.ErrorName+":"+o.ErrorValue)
		default:
			list = append(list, fmt.Sprintf("%s:%d:%s", o.Type, o.Count, o.String("text/plain")))
		}
	}
	return strings.Join(list, "|")
}

const (
	out      = `stream {"name": "stdout", "text": "%s"}`
	display  = `display_data {"data": {"text/plain": "%s"}, "metadata": {}}`
	named    = `display_data {"data": {"text/plain": "%s"}, "metadata": {}, "transient": {"display_id": "d"}}`
	update   = `update_display_data {"data": {"text/plain": "%s"}, "metadata": {}, "transient": {"display_id": "d"}}`
	clearNow = `clear_output {"wait": false}`
	clearing = `clear_output {"wait": true}`
	failing  = `error {"ename": "E", "evalue": "bad", "traceback": ["\u001b[31mbad\u001b[0m", "line 1"]}`
)

func lines(list ...string) string { return strings.Join(list, "\n") }

func TestOutputs(t *testing.T) {
	t.Parallel()
	say := func(form, text string) string { return fmt.Sprintf(form, text) }
	for _, c := range []struct {
		name  string
		cells []string
		want  []string
	}{
		{"streams merge", []string{lines(say(out, "a"), say(out, "b"), `stream {"name": "stderr", "text": "e"}`, say(out, "c"))}, []string{"stdout:ab|stderr:e|stdout:c"}},
		{"results and displays", []string{lines(say(display, "d"), `execute_result {"data": {"text/plain": "r"}, "metadata": {}, "execution_count": 1}`)}, []string{"display_data:0:d|execute_result:1:r"}},
		{"an update in the same cell", []string{lines(say(named, "1"), say(out, "x"), say(update, "2"))}, []string{"display_data:0:2|stdout:x"}},
		{"an update from a later cell", []string{say(named, "1"), say(update, "2")}, []string{"display_data:0:2", ""}},
		{"a display shown again", []string{say(named, "1"), say(named, "2")}, []string{"display_data:0:2", "display_data:0:2"}},
		{"an update of nothing", []string{say(update, "2")}, []string{""}},
		{"clearing", []string{lines(say(out, "a"), clearNow, say(out, "b"))}, []string{"stdout:b"}},
		{"clearing at the end", []string{lines(say(out, "a"), clearNow)}, []string{""}},
		{"clearing with wait", []string{lines(say(out, "a"), clearing, say(out, "b"))}, []string{"stdout:b"}},
		{"clearing with wait and nothing more", []string{lines(say(out, "a"), clearing)}, []string{"stdout:a"}},
		{"what means nothing here", []string{lines(`comm_open {}`, `execute_input {}`, `stream "x"`)}, []string{""}},
		{"an empty cell is not run", []string{" \n", say(out, "a")}, []string{"", "stdout:a"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			n := book(t, c.cells...)
			if err := Run(t.Context(), n, &fake{}, Options{}); err != nil {
				t.Fatal(err)
			}
			for i, want := range c.want {
				if got := outputsOf(t, n.Cells[i]); got != want {
					t.Errorf("cell %d: got %q, want %q", i+1, got, want)
				}
			}
			if count := n.Cells[0].Count(); count != 1 && c.want[0] != "" {
				t.Errorf("count %d", count)
			}
		})
	}
}

func TestFailures(t *testing.T) {
	t.Parallel()
	say := fmt.Sprintf(out, "a")
	for _, c := range []struct {
		name    string
		options Options
		cells   []string
		want    []string
		err     string // "" for none
	}{
		{"a failure ends the run", Options{}, []string{say, failing, say}, []string{"stdout:a", "error:E:bad", ""}, "cell 2 of 3 failed:\nbad\nline 1"},
		{"unless it may not", Options{AllowErrors: true}, []string{failing, say}, []string{"error:E:bad", "stdout:a"}, ""},
		{"too long", Options{Timeout: time.Minute}, []string{lines(say, "wait", failing), say}, []string{"stdout:a|error:TimeoutError:the cell took longer than 1m0s and was interrupted", ""}, "cell 1 of 2 failed:\nTimeoutError"},
		{"too long, and on", Options{Timeout: time.Minute, AllowErrors: true}, []string{lines("wait", failing), say}, []string{"error:TimeoutError:the cell took longer than 1m0s and was interrupted", "stdout:a"}, ""},
		{"done all the same", Options{Timeout: time.Minute}, []string{lines("wait", say)}, []string{"stdout:a"}, ""},
		{"not to be stopped", Options{Timeout: time.Minute, AllowErrors: true}, []string{"hang", say}, []string{"error:TimeoutError:the cell took longer than 1m0s and was interrupted", ""}, "did not stop it within 15s"},
		{"the kernel ends", Options{AllowErrors: true}, []string{lines(say, "gone"), say}, []string{"stdout:a", ""}, client.ErrGone.Error()},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				n := book(t, c.cells...)
				err := Run(t.Context(), n, &fake{interrupt: make(chan struct{})}, c.options)
				if (err == nil) != (c.err == "") || err != nil && !strings.Contains(err.Error(), c.err) {
					t.Errorf("got %v, want %q", err, c.err)
				}
				for i, want := range c.want {
					if got := outputsOf(t, n.Cells[i]); got != want {
						t.Errorf("cell %d: got %q, want %q", i+1, got, want)
					}
				}
			})
		})
	}
}

func TestInterrupt(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		n := book(t, fmt.Sprintf(out, "a"), lines(fmt.Sprintf(out, "b"), "wait", failing), fmt.Sprintf(out, "c"))
		ctx, cancel := context.WithCancel(t.Context())
		var began []int
		time.AfterFunc(time.Second, cancel)
		err := Run(ctx, n, &fake{interrupt: make(chan struct{})}, Options{AllowErrors: true, Began: func(k, _ int) { began = append(began, k) }})
		if !errors.Is(err, ErrInterrupted) || len(began) != 2 {
			t.Errorf("got %v after cells %v", err, began)
		}
		for i, want := range []string{"stdout:a", "stdout:b|error:E:bad", ""} {
			if got := outputsOf(t, n.Cells[i]); got != want {
				t.Errorf("cell %d: got %q, want %q", i+1, got, want)
			}
		}
	})
}
