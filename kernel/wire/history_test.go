package wire

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// asked returns the rows that answer a request.
func asked(t *testing.T, h *history, request string) string {
	t.Helper()
	answer, ok := h.answer(&Message{Content: json.RawMessage(request)}).(map[string]any)
	if !ok {
		t.Fatalf("%s: no answer", request)
	}
	text, err := json.Marshal(answer["history"])
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestHistory(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "new", "history.jsonl")
	log := slog.New(slog.DiscardHandler)
	first := newHistory(path, log)
	first.add(1, "a := 1")
	first.add(2, "a")
	file, err := os.OpenFile(path, os.O_APPEND|os.O_WRONLY, 0)
	if err == nil {
		_, err = file.WriteString("{\"half a line\n")
	}
	if err != nil || file.Close() != nil {
		t.Fatal(err)
	}
	newHistory(path, log) // a session without cells counts
	now := newHistory(path, log)
	now.add(1, "a")
	now.add(2, "two\nlines")
	for _, c := range []struct{ name, request, want string }{
		{"the last, of all sessions", `{"hist_access_type":"tail","n":3}`, `[[1,2,"a"],[3,1,"a"],[3,2,"two\nlines"]]`},
		{"all", `{"hist_access_type":"tail"}`, `[[1,1,"a := 1"],[1,2,"a"],[3,1,"a"],[3,2,"two\nlines"]]`},
		{"this session", `{"hist_access_type":"range","session":0,"start":1}`, `[[3,1,"a"],[3,2,"two\nlines"]]`},
		{"a part of it", `{"hist_access_type":"range","session":0,"start":1,"stop":2}`, `[[3,1,"a"]]`},
		{"the one before", `{"hist_access_type":"range","session":-1}`, `[]`},
		{"and before that", `{"hist_access_type":"range","session":-2,"raw":true}`, `[[1,1,"a := 1"],[1,2,"a"]]`},
		{"by its number", `{"hist_access_type":"range","session":1,"start":2}`, `[[1,2,"a"]]`},
		{"one that never was", `{"hist_access_type":"range","session":9}`, `[]`},
		{"by a pattern", `{"hist_access_type":"search","pattern":"a*"}`, `[[1,1,"a := 1"],[1,2,"a"],[3,1,"a"]]`},
		{"each text once", `{"hist_access_type":"search","pattern":"a*","unique":true}`, `[[1,1,"a := 1"],[3,1,"a"]]`},
		{"with outputs, which are not kept", `{"hist_access_type":"tail","n":1,"output":true}`, `[[3,2,["two\nlines",null]]]`},
	} {
		if got := asked(t, now, c.request); got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
	}
	if about, err := os.Stat(path); err != nil || about.Mode().Perm() != 0o600 {
		t.Errorf("got %v, %v", about.Mode(), err)
	}
}

func TestHistoryIsBounded(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "history.jsonl")
	var text strings.Builder
	for i := range 2*historyKept + 10 {
		fmt.Fprintf(&text, "{\"session\":1,\"line\":%d,\"code\":\"x\"}\n", i+1)
	}
	if err := os.WriteFile(path, []byte(text.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	h := newHistory(path, slog.New(slog.DiscardHandler))
	h.add(1, "new")
	data, err := os.ReadFile(path)
	if lines := strings.Count(string(data), "\n"); err != nil || lines != historyKept+2 || len(h.entries) != historyKept || !strings.HasSuffix(string(data), "\"new\"}\n") {
		t.Errorf("%d lines, %d cells: %v", lines, len(h.entries), err)
	}
}

func TestNoHistoryFile(t *testing.T) {
	t.Parallel()
	for _, path := range []string{"", filepath.Join(t.TempDir(), "\x00", "no such name")} {
		h := newHistory(path, slog.New(slog.DiscardHandler))
		h.add(1, "a")
		if got := asked(t, h, `{"hist_access_type":"range","session":0}`); got != `[[0,1,"a"]]` {
			t.Errorf("%q: got %s", path, got)
		}
		if got := asked(t, h, `{"hist_access_type":"range","session":-1}`); got != "[]" {
			t.Errorf("%q: got %s", path, got)
		}
	}
}
