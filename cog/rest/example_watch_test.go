package rest_test

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// printer is a hook that prints each request.
type printer struct{}

func (printer) BeginRun(ctx context.Context, run rest.RunInfo) (context.Context, func(rest.RunEnd)) {
	fmt.Println("begin", run.Service)
	return ctx, func(end rest.RunEnd) { fmt.Println("end", end.Rows, "rows,", end.Failed, "failed") }
}

func (printer) BeginAttempt(ctx context.Context, a rest.Attempt) (context.Context, func(rest.Outcome)) {
	return ctx, func(o rest.Outcome) {
		fmt.Printf("%s %d: %s %s for %d items: %d\n", a.Kind, a.Number, a.Method, a.URL, a.Items, o.Status)
	}
}

// busyOnce refuses the first request and asks for a pause of 20 ms.
func busyOnce() http.RoundTripper {
	refuse := fakeservice.Rule{First: 1, Fault: fakeservice.Refuse, Header: fakeservice.RetryAfterMS("retry-after-ms", 20)}
	return fakeservice.New(fakeservice.Config{Rules: []fakeservice.Rule{refuse}}).Transport()
}

// words sends three texts in one request.
func words(policy rest.Policy, config rest.Config) (rest.Stats, error) {
	client, err := rest.New(policy, rest.Limits{Documents: 10}, config)
	if err != nil {
		return rest.Stats{}, err
	}
	for _, err := range client.Run(context.Background(), lengths{"http://service.test", "a secret key"}, these("one", "bad", "three")) {
		if err != nil {
			return rest.Stats{}, err
		}
	}
	return client.Stats(), nil
}

// A hook sees each request that is sent; what is secret, it does not see.
func ExampleHook() {
	_, err := words(rest.Policy{}, rest.Config{Transport: busyOnce(), Shared: rest.NewShared(), Service: "words", Hooks: []rest.Hook{printer{}}})
	if err != nil {
		fmt.Println(err)
	}
	// Output:
	// begin words
	// first 1: POST http://service.test/language/:analyze-text for 3 items: 429
	// retry 2: POST http://service.test/language/:analyze-text for 3 items: 200
	// end 3 rows, 1 failed
}

// A logger gets what did not go smoothly at level Debug, and the figures of each run at level Info.
func ExampleConfig_logger() {
	options := &slog.HandlerOptions{Level: slog.LevelDebug, ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
		switch a.Key {
		case slog.TimeKey, "elapsed", "p50", "p95", "throttledTime", "concurrency", "learnedRate", "bytesOut", "bytesIn": // they are never the same
			return slog.Attr{}
		}
		return a
	}}
	logger := slog.New(slog.NewTextHandler(os.Stdout, options))
	if _, err := words(rest.Policy{}, rest.Config{Transport: busyOnce(), Shared: rest.NewShared(), Logger: logger}); err != nil {
		fmt.Println(err)
	}
	// Output:
	// level=DEBUG msg="rest: throttled" host=service.test status=429 code=429 attempt=1 items=3 pause=20ms
	// level=INFO msg="rest: run" stats.rows=3 stats.failed=1 stats.calls=2 stats.throttled=1 stats.failures="1 row failed: 1 x 200 InvalidDocument"
}

// Policy.Trace leaves a file that the network panel of a browser's developer tools imports.
func ExamplePolicy_trace() {
	folder, err := os.MkdirTemp("", "trace")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = os.RemoveAll(folder) }()
	path := filepath.Join(folder, "run.har")
	if _, err := words(rest.Policy{Trace: path}, rest.Config{Transport: busyOnce(), Shared: rest.NewShared()}); err != nil {
		fmt.Println(err)
		return
	}
	text, err := os.ReadFile(path)
	if err != nil {
		fmt.Println(err)
		return
	}
	var file struct {
		Log struct {
			Entries []struct {
				Kind     string `json:"_kind"`
				Request  struct{ URL string }
				Response struct{ Status int }
			}
		}
	}
	if err := json.Unmarshal(text, &file); err != nil {
		fmt.Println(err)
		return
	}
	for _, e := range file.Log.Entries {
		fmt.Println(e.Kind, e.Request.URL, e.Response.Status)
	}
	// Output:
	// first http://service.test/language/:analyze-text 429
	// retry http://service.test/language/:analyze-text 200
}

// Stats print as a line for people.
func ExampleStats_String() {
	fmt.Println(rest.Stats{
		Rows: 20_000, RowErrors: 3, Calls: 2_004, Throttled: 4, ThrottledTime: 12 * time.Second, Elapsed: 49_700 * time.Millisecond, Rate: 402,
		Errors: [4]rest.ErrorCount{{Rows: 2, Status: 400, Code: "InvalidDocument"}, {Rows: 1, Code: "timeout"}},
	})
	// Output:
	// 20,000 rows in 49.7 s (402/s), 2,004 requests, 4 refused, 12 s throttled, 3 rows failed: 2 x 400 InvalidDocument, 1 x timeout
}
