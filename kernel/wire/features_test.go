package wire_test

import (
	"context"
	"encoding/json"
	"slices"
	"testing"

	"github.com/cogbook/cogbook/kernel/wire"
	"github.com/cogbook/cogbook/kernel/wire/wiretest"
)

var (
	_ wire.Adviser   = (*cells)(nil)
	_ wire.Evaluator = (*cells)(nil)
)

func (c *cells) Complete(_ context.Context, code string, cursor int) wire.Completion {
	if code == "panic" {
		panic("a mistake")
	}
	return wire.Completion{Start: cursor - 1, End: cursor, Matches: []wire.Match{{Text: code + "!", Kind: "function", Signature: "()"}}}
}

func (c *cells) Inspect(_ context.Context, code string, _, detail int) map[string]string {
	if code == "" {
		return nil
	}
	return map[string]string{"text/plain": []string{"short", "long"}[detail]}
}

func (c *cells) Evaluate(expression string) (map[string]string, *wire.Failure) {
	if expression != "x" {
		return nil, &wire.Failure{Name: "NotEvaluated", Value: expression}
	}
	return map[string]string{"text/plain": "1"}, nil
}

func (c *cells) Page(code string) (map[string]string, *wire.Failure, bool) {
	return map[string]string{"text/plain": "about x"}, nil, code == "x?"
}

func asJSON(t *testing.T, v any) string {
	t.Helper()
	text, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestAdviceIsGivenWhileACellRuns(t *testing.T) {
	t.Parallel()
	ctx, client, _, _ := setup(t, true)
	id, err := client.Send("shell", "execute_request", map[string]any{"code": "block"})
	if err != nil {
		t.Fatal(err)
	}
	for m := range client.Messages {
		if m.Type == "execute_input" {
			break
		}
	}
	for _, c := range []struct {
		request    string
		content    map[string]any
		key, value string
	}{
		{"complete_request", map[string]any{"code": "ab", "cursor_pos": 2}, "matches", `["ab!"]`},
		{"complete_request", map[string]any{"code": "ab", "cursor_pos": 2}, "metadata",
			`{"_jupyter_types_experimental":[{"end":2,"signature":"()","start":1,"text":"ab!","type":"function"}]}`},
		{"complete_request", map[string]any{"code": "panic", "cursor_pos": 2}, "status", `"error"`},
		{"inspect_request", map[string]any{"code": "x", "cursor_pos": 1, "detail_level": 1}, "data", `{"text/plain":"long"}`},
		{"inspect_request", map[string]any{"code": "", "cursor_pos": 0}, "found", `false`},
		{"is_complete_request", map[string]any{"code": "x"}, "status", `"complete"`},
	} {
		if got := asJSON(t, reply(t, ask(ctx, t, client, "shell", c.request, c.content)).Content[c.key]); got != c.value {
			t.Errorf("%s %v: %s is %s, want %s", c.request, c.content, c.key, got, c.value)
		}
	}
	// The last word about the kernel is that it is busy, for front ends that do not look whom it is about.
	asked, err := client.Send("shell", "is_complete_request", map[string]any{"code": "x"})
	if err != nil {
		t.Fatal(err)
	}
	for replied, idle, last := false, false, ""; !replied || !idle || last != id; {
		select {
		case m := <-client.Messages:
			replied = replied || m.Parent == asked && m.Channel != "iopub"
			if m.Type == "status" {
				last = m.Parent
				idle = idle || m.Parent == asked && m.Content["execution_state"] == "idle"
			}
		case <-ctx.Done():
			t.Fatal("the kernel seems to be idle")
		}
	}
	if _, err := client.Send("control", "interrupt_request", nil); err != nil {
		t.Fatal(err)
	}
	if _, err := client.Await(ctx, id); err != nil {
		t.Fatal(err)
	}
}

func TestWhatCellsShow(t *testing.T) {
	t.Parallel()
	ctx, client, _, _ := setup(t, true)
	execute := func(content map[string]any) []wiretest.Message {
		t.Helper()
		return ask(ctx, t, client, "shell", "execute_request", content)
	}
	t.Run("the result is numbered and in its place", func(t *testing.T) {
		var order []string
		for _, m := range execute(map[string]any{"code": "show"}) {
			switch data, _ := m.Content["data"].(map[string]any); m.Type {
			case "display_data", "execute_result":
				order = append(order, m.Type+" "+asJSON(t, data["text/plain"])+" "+asJSON(t, m.Content["execution_count"]))
			case "clear_output":
				order = append(order, m.Type+" "+asJSON(t, m.Content["wait"]))
			}
		}
		want := []string{`display_data "first" null`, "clear_output true", `execute_result "last" 1`, `display_data "late" null`}
		if !slices.Equal(order, want) {
			t.Errorf("got %q, want %q", order, want)
		}
	})
	t.Run("a silent cell shows nothing and does not count", func(t *testing.T) {
		got := execute(map[string]any{"code": "show", "silent": true})
		for _, m := range got {
			if m.Channel == "iopub" && m.Type != "status" {
				t.Errorf("it shows %s %v", m.Type, m.Content)
			}
		}
		if n := reply(t, got).Content["execution_count"]; n != 1.0 {
			t.Errorf("it is number %v", n)
		}
	})
	t.Run("a cell without history does not count", func(t *testing.T) {
		got := execute(map[string]any{"code": "hi", "store_history": false})
		if n := reply(t, got).Content["execution_count"]; n != 1.0 || len(published(got, "stream")) != 1 {
			t.Errorf("it is number %v", n)
		}
	})
	t.Run("expressions are answered one by one", func(t *testing.T) {
		got := reply(t, execute(map[string]any{"code": "hi", "user_expressions": map[string]string{"a": "x", "b": "x+1"}})).Content["user_expressions"]
		want := `{"a":{"data":{"text/plain":"1"},"metadata":{},"status":"ok"},"b":{"ename":"NotEvaluated","evalue":"x+1","status":"error","traceback":["NotEvaluated: x+1"]}}`
		if asJSON(t, got) != want {
			t.Errorf("got %s", asJSON(t, got))
		}
	})
	t.Run("a question goes to the pager", func(t *testing.T) {
		got := reply(t, execute(map[string]any{"code": "x?"})).Content["payload"]
		if want := `[{"data":{"text/plain":"about x"},"source":"page","start":0}]`; asJSON(t, got) != want {
			t.Errorf("got %s", asJSON(t, got))
		}
	})
}

func TestComms(t *testing.T) {
	t.Parallel()
	ctx, client, _, _ := setup(t, true)
	for _, target := range []string{"known", "other"} {
		if _, err := client.Send("shell", "comm_open", map[string]any{"comm_id": "id of " + target, "target_name": target, "data": struct{}{}}); err != nil {
			t.Fatal(err)
		}
	}
	m := reply(t, ask(ctx, t, client, "shell", "comm_info_request", map[string]any{}))
	if want := `{"id of known":{"target_name":"known"}}`; asJSON(t, m.Content["comms"]) != want {
		t.Errorf("open are %v", m.Content["comms"])
	}
	id, err := client.Send("shell", "comm_open", map[string]any{"comm_id": "again", "target_name": "other"})
	if err != nil {
		t.Fatal(err)
	}
	for {
		select {
		case m := <-client.Messages:
			if m.Type == "comm_close" && m.Parent == id && m.Content["comm_id"] == "again" {
				return
			}
		case <-ctx.Done():
			t.Fatal("it is not closed")
		}
	}
}

func TestInputThatCannotBeGivenEndsTheCell(t *testing.T) {
	t.Parallel()
	ctx, client, given, _ := setup(t, true)
	ask(ctx, t, client, "shell", "execute_request", map[string]any{"code": "ask", "allow_stdin": false})
	given.mu.Lock()
	defer given.mu.Unlock()
	if len(given.finished) != 1 || !given.finished[0].NoInput {
		t.Fatalf("runs %+v", given.finished)
	}
}
