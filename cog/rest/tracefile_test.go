package rest_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// archive is what the tests read of a HAR file.
type archive struct {
	Log struct {
		Pages   []struct{ ID, Title string }
		Entries []entry
	}
}

type entry struct {
	Pageref         string
	StartedDateTime time.Time
	Time            float64
	Kind            string `json:"_kind"`
	Attempt         int    `json:"_attempt"`
	Rows            int    `json:"_rows"`
	Request         struct {
		Method, URL string
		Headers     []struct{ Name, Value string }
		PostData    struct{ Text, Comment string }
	}
	Response struct {
		Status  int
		Content struct {
			Size                    int
			Text, Encoding, Comment string
		}
		Error string `json:"_error"`
	}
	Timings map[string]float64
}

func readTrace(t *testing.T, path string) (a archive) {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(text, &a); err != nil {
		t.Fatalf("%v in\n%s", err, text)
	}
	for _, e := range a.Log.Entries {
		sum := 0.0
		for name, ms := range e.Timings {
			if name != "ssl" {
				sum += max(ms, 0)
			}
		}
		if d := sum - e.Time; d > 0.01 || d < -0.01 || e.Timings["send"] < 0 || e.Timings["wait"] < 0 || e.Timings["receive"] < 0 {
			t.Errorf("time %v, timings %v", e.Time, e.Timings)
		}
	}
	return a
}

func TestTraceOfARun(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "run.har")
	synctest.Test(t, func(t *testing.T) {
		big := strings.Repeat("ä", 40_000)
		s := &script{latency: 20 * time.Millisecond, answers: []scripted{
			{status: 429, header: header("Retry-After-Ms", "500")},
			{status: 502, body: "\xff\xfe"},
			{status: 202, header: header("Operation-Location", "/job")},
			{status: 200, body: `{"status":"succeeded","big":"` + big + `"}`},
		}}
		client := newClient(t, rest.Policy{Trace: path}, 10, rest.Config{Transport: fakeservice.Direct(s), Name: "Jobs"})
		service := fixed{&rest.Request{URL: base + "/start", Body: []byte("hello " + big)}}
		began := time.Now()
		if _, err := run(client, service, texts(3)); err != nil {
			t.Fatal(err)
		}
		got := readTrace(t, path)
		if len(got.Log.Pages) != 1 || !strings.HasPrefix(got.Log.Pages[0].Title, "Jobs: 3 rows in ") {
			t.Errorf("pages %+v", got.Log.Pages)
		}
		var brief []string
		for _, e := range got.Log.Entries {
			brief = append(brief, fmt.Sprintf("%s %d %s %d %q of %d", e.Kind, e.Attempt, e.Request.Method, e.Response.Status, e.Response.Error, e.Rows))
			if e.Pageref != got.Log.Pages[0].ID {
				t.Errorf("entry of page %q", e.Pageref)
			}
		}
		want := []string{`first 1 POST 429 "429" of 3`, `retry 2 POST 502 "502" of 3`, `retry 3 POST 202 "" of 3`, `poll 1 GET 200 "" of 0`}
		if !slices.Equal(brief, want) {
			t.Fatalf("entries %q, want %q", brief, want)
		}
		first, second, last := got.Log.Entries[0], got.Log.Entries[1], got.Log.Entries[3]
		if !first.StartedDateTime.Equal(began.Truncate(time.Millisecond)) || first.Time != 20 {
			t.Errorf("the first started at %v, want %v, and took %v", first.StartedDateTime, began, first.Time)
		}
		if blocked := second.Timings["blocked"]; blocked < 500 || second.StartedDateTime.Sub(began) != 20*time.Millisecond {
			t.Errorf("the second, ready at %v, was held back for %v ms", second.StartedDateTime.Sub(began), blocked)
		}
		if c := second.Response.Content; c.Encoding != "base64" || c.Text != "//4=" {
			t.Errorf("binary answer %+v", c)
		}
		if c := last.Response.Content; len(c.Text) > 64<<10 || len(c.Text) < 63<<10 || !strings.HasPrefix(c.Comment, "cut") || c.Size < 80_000 {
			t.Errorf("long answer: %d of %d bytes, %q", len(c.Text), c.Size, c.Comment)
		}
		if p := first.Request.PostData; len(p.Text) > 64<<10 || !strings.HasPrefix(p.Text, "hello ä") || !strings.HasPrefix(p.Comment, "cut") {
			t.Errorf("long request: %d bytes, %q", len(p.Text), p.Comment)
		}
	})
}

func TestTraceOfAnInterruptedRun(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "run.har")
	synctest.Test(t, func(t *testing.T) {
		fake := fakeservice.New(fakeservice.Config{Latency: 20 * time.Millisecond})
		client := newClient(t, rest.Policy{Trace: path, Concurrency: 2}, 1, rest.Config{Transport: fake.Transport()})
		ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
		defer cancel()
		_, err := collect(client.Run(ctx, echo{base: base}, func(yield func(rest.Item, error) bool) {
			if _, err := os.Stat(path); !errors.Is(err, fs.ErrNotExist) {
				t.Errorf("there is a file while the run goes on: %v", err)
			}
			texts(100)(yield)
		}))
		if !errors.Is(err, rest.ErrCanceled) {
			t.Fatal(err)
		}
		got := readTrace(t, path)
		codes := map[string]int{}
		for _, e := range got.Log.Entries {
			codes[e.Response.Error]++
		}
		if codes[""] != 4 || codes["canceled"] != 2 || len(codes) != 2 {
			t.Errorf("entries by code: %v", codes)
		}
		synctest.Wait()
		time.Sleep(time.Second) //nolint:forbidigo // on the bubble's clock: until the service is done
	})
}

func TestTraceThatCannotBeWritten(t *testing.T) {
	t.Parallel()
	fake := fakeservice.New(fakeservice.Config{})
	client := newClient(t, rest.Policy{Trace: filepath.Join(t.TempDir(), "none", "run.har")}, 1, rest.Config{Transport: fake.Transport()})
	results, err := run(client, echo{base: base}, texts(3))
	if len(results) != 0 || !errors.Is(err, fs.ErrNotExist) || !strings.HasPrefix(err.Error(), "rest: Policy.Trace: ") || fake.Counts().Requests != 0 {
		t.Errorf("%d results, %v, %d requests", len(results), err, fake.Counts().Requests)
	}
	if _, err := client.Do(t.Context(), &rest.Request{URL: base}); !errors.Is(err, rest.ErrRequest) || fake.Counts().Requests != 0 {
		t.Errorf("Do: %v", err)
	}
}

// A disk that fails at the end costs no row.
func TestTraceThatIsLost(t *testing.T) {
	t.Parallel()
	folder := filepath.Join(t.TempDir(), "gone")
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	log := &bytes.Buffer{}
	fake := fakeservice.New(fakeservice.Config{})
	client := newClient(t, rest.Policy{Trace: filepath.Join(folder, "run.har")}, 1, rest.Config{Transport: fake.Transport(), Logger: textLog(log)})
	lose := func(yield func(rest.Item, error) bool) {
		if err := os.RemoveAll(folder); err != nil {
			t.Error(err)
		}
		texts(3)(yield)
	}
	results, err := run(client, echo{base: base}, lose)
	wantEchoes(t, results, 3)
	if err == nil || !strings.Contains(err.Error(), "the results are whole, the trace was not written") {
		t.Errorf("the run ended with %v", err)
	}
}

// A run and what it sends by Do share a file; a later run has one of its own.
func TestTraceOfOverlappingRuns(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "run.har")
	s := &script{answers: []scripted{{status: http.StatusOK, body: `{}`}}}
	client := newClient(t, rest.Policy{Trace: path}, 1, rest.Config{Transport: fakeservice.Direct(s)})
	request := &rest.Request{URL: base}
	for _, err := range client.Run(t.Context(), fixed{request}, texts(1)) {
		if err != nil {
			t.Fatal(err)
		}
		if _, err := client.Do(t.Context(), request); err != nil {
			t.Fatal(err)
		}
	}
	if got := readTrace(t, path); len(got.Log.Pages) != 2 || len(got.Log.Entries) != 2 || got.Log.Entries[0].Pageref == got.Log.Entries[1].Pageref {
		t.Errorf("%+v", got)
	}
	if _, err := client.Do(t.Context(), request); err != nil {
		t.Fatal(err)
	}
	if got := readTrace(t, path); len(got.Log.Pages) != 1 || len(got.Log.Entries) != 1 {
		t.Errorf("the later run: %+v", got)
	}
}
