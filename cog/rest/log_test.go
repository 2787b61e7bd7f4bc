package rest_test

import (
	"bytes"
	"context"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"testing/synctest"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// plainLog leaves out the times, and the level where it is Debug.
func plainLog(out *bytes.Buffer) *slog.Logger {
	return slog.New(slog.NewTextHandler(out, &slog.HandlerOptions{Level: slog.LevelDebug, ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
		switch {
		case a.Key == slog.TimeKey, a.Key == slog.LevelKey && a.Value.Any() == slog.LevelDebug, a.Value.Kind() == slog.KindDuration && a.Key != "pause":
			return slog.Attr{}
		}
		return a
	}}))
}

func TestLog(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := &script{answers: []scripted{
			{status: 429, header: header("Retry-After", "2")},
			{status: 503, header: header("X-Should-Retry", "true"), body: `{"error":{"code":"Busy"}}`},
			{status: 400, body: `{"error":{"code":"Wrong"}}`},
			{status: 200, body: `{}`}, {status: 404, body: `{"error":{"code":"Gone"}}`},
		}}
		log := &bytes.Buffer{}
		client := newClient(t, rest.Policy{Concurrency: 1, Backoff: 1}, 2, rest.Config{Transport: fakeservice.Direct(s), Logger: plainLog(log), Name: "talk"})
		if _, err := run(client, fixed{&rest.Request{URL: base, Body: []byte("{}")}}, texts(2)); err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(strings.TrimSpace(log.String()), "\n")
		want := []string{
			`msg="rest: throttled" name=talk host=service.test status=429 code=429 attempt=1 items=2 pause=2s`,
			`msg="rest: retry" name=talk host=service.test status=503 code=Busy attempt=2 items=2 pause=0s`,
			`msg="rest: split" name=talk host=service.test status=400 code=Wrong attempt=3 items=2`,
			`msg="rest: failed" name=talk host=service.test status=404 code=Gone attempt=1 items=1`,
			`level=INFO msg="rest: run" name=talk stats.rows=2 stats.failed=1 stats.calls=5 stats.retries=1 stats.throttled=1 stats.split=1 stats.bytesOut=10`,
		}
		for i := range lines {
			if i < len(want) && !strings.HasPrefix(lines[i], want[i]) || i >= len(want) {
				t.Errorf("line %d\n%s\nwant\n%s", i, lines[i], slices.Concat(want, make([]string, 9))[i])
			}
		}
		if len(lines) != len(want) || !strings.HasSuffix(lines[len(lines)-1], `stats.failures="1 row failed: 1 x 404 Gone"`) {
			t.Errorf("log:\n%s", log)
		}
		log.Reset()
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		_, _ = collect(client.Run(ctx, fixed{&rest.Request{URL: base}}, texts(1)))
		if !strings.Contains(log.String(), `error="rest: canceled: context canceled"`) {
			t.Errorf("interrupted: %s", log)
		}
	})
}
