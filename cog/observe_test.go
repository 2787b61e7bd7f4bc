package cog

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
)

// hostHook counts the attempts of runs by the name of their service.
type hostHook struct {
	mu       sync.Mutex
	attempts map[string]int
}

func (h *hostHook) BeginRun(ctx context.Context, run rest.RunInfo) (context.Context, func(rest.RunEnd)) {
	return context.WithValue(ctx, h, run.Service), nil
}

func (h *hostHook) BeginAttempt(ctx context.Context, _ rest.Attempt) (context.Context, func(rest.Outcome)) {
	name, _ := ctx.Value(h).(string)
	h.mu.Lock()
	defer h.mu.Unlock()
	h.attempts[name]++
	return ctx, nil
}

// The process's logger and hooks see the runs of builders; it is the only test that sets them.
func TestProcessIsWatched(t *testing.T) { //nolint:paralleltest // sets what the process has one of
	service := &echo{}
	builder := service.to(TextSentiment()).TextCol("text").OutputCol("sentiment")
	df := frames.Must(frames.New(frames.Strings("text", "a", "b")))
	transform := func(b TextSentimentBuilder) {
		t.Helper()
		if _, err := b.Transform(t.Context(), df); err != nil {
			t.Fatal(err)
		}
	}
	var log bytes.Buffer
	hook := &hostHook{attempts: map[string]int{}}
	SetLogger(slog.New(slog.NewTextHandler(&log, nil)))
	SetHooks(hook)
	transform(builder)
	SetLogger(nil)
	SetHooks()
	transform(builder)
	if hook.attempts["TextSentiment"] != 1 || len(hook.attempts) != 1 {
		t.Errorf("the hook saw %v", hook.attempts)
	}
	text := log.String()
	if strings.Count(text, "\n") != 1 || !strings.Contains(text, `msg="rest: run" service=TextSentiment stats.rows=2 stats.failed=0 stats.calls=1`) || strings.Contains(text, testKey) {
		t.Errorf("log: %s", text)
	}
}

func TestStatsOfABuilder(t *testing.T) {
	t.Parallel()
	var stats rest.Stats
	df := frames.Must(frames.New(frames.Strings("text", "a", "b", "c")))
	builder := (&echo{}).to(TextSentiment()).TextCol("text").OutputCol("sentiment").Policy(rest.Policy{BatchSize: 2}).Stats(&stats)
	if _, err := builder.Transform(t.Context(), df); err != nil {
		t.Fatal(err)
	}
	if stats.Rows != 3 || stats.Calls != 2 || stats.Total != 3 {
		t.Errorf("transform: %v", stats)
	}
	for _, err := range builder.Stream(t.Context(), frames.Rows(df)) {
		if err != nil {
			t.Fatal(err)
		}
		break
	}
	if stats.Rows < 1 || stats.Total != 0 {
		t.Errorf("stream that was left: %v", stats)
	}
}

func TestTraceOfABuilder(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "run.har")
	df := frames.Must(frames.New(frames.Strings("text", "lovely")))
	builder := (&echo{}).to(TextSentiment()).TextCol("text").OutputCol("sentiment").Trace(path)
	if _, err := builder.Transform(t.Context(), df); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !json.Valid(text) || !bytes.Contains(text, []byte("lovely")) || bytes.Contains(text, []byte(testKey)) || !bytes.Contains(text, []byte("TextSentiment: 1 row in ")) {
		t.Errorf("trace:\n%s", text)
	}

	service := &echo{}
	_, err = service.to(TextSentiment()).TextCol("text").OutputCol("sentiment").Trace(filepath.Join(path, "below a file.har")).Transform(t.Context(), df)
	if !errors.Is(err, ErrSetup) || !strings.Contains(err.Error(), "Trace") || service.requests() != 0 {
		t.Errorf("a path that cannot be: %v after %d requests", err, service.requests())
	}
}

func TestHTTPIsWatched(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "run.har")
	var stats rest.Stats
	b := HTTP().URL("http://service.test/a?token=hidden-one").OutputCol("answer").Trace(path).Stats(&stats)
	b.config = rest.Config{Transport: statusTransport(404), Shared: rest.NewShared()}
	if _, err := b.Transform(t.Context(), frames.Must(frames.New(frames.Strings("x", "1")))); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(path)
	if err != nil || !bytes.Contains(text, []byte("http://service.test/a?token=[redacted]")) || bytes.Contains(text, []byte("hidden-one")) {
		t.Errorf("%v, trace:\n%s", err, text)
	}
	if stats.Rows != 1 || stats.RowErrors != 1 || stats.Errors[0] != (rest.ErrorCount{Rows: 1, Status: 404, Code: "404"}) {
		t.Errorf("%v", stats)
	}
}

// statusTransport answers everything with one status and no body.
type statusTransport int

func (s statusTransport) RoundTrip(r *http.Request) (*http.Response, error) {
	return &http.Response{StatusCode: int(s), Header: http.Header{}, Body: http.NoBody, Request: r}, nil
}
