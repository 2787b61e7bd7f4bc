package rest_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// busy answers documents with 207: it indexes each of them after as many refusals as its text says ("busy 2"), like a
// search index whose shards are busy. It counts how often each came.
type busy struct {
	header http.Header
	mu     sync.Mutex
	came   map[string]int
	times  []time.Time
	sizes  []int
}

func (b *busy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var in, out map[string]string
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.times, b.sizes = append(b.times, time.Now()), append(b.sizes, len(in))
	out = map[string]string{}
	for id, text := range in {
		var refusals int
		_, _ = fmt.Sscanf(text, "busy %d", &refusals)
		switch b.came[id]++; {
		case text == "bad":
			out[id] = "bad"
		case b.came[id] <= refusals:
			out[id] = "busy"
		default:
			out[id] = "ok"
		}
	}
	maps.Copy(w.Header(), b.header)
	w.WriteHeader(http.StatusMultiStatus)
	_ = json.NewEncoder(w).Encode(out)
}

// index is the service that busy serves.
type index struct{}

func (index) Request(items []rest.Item) (*rest.Request, error) {
	in := map[string]any{}
	for _, item := range items {
		in[fmt.Sprint(item.Index)] = item.Payload
	}
	body, err := json.Marshal(in)
	return &rest.Request{URL: base + "/docs/index", Body: body}, err
}

func (index) Results(items []rest.Item, answer *rest.Response) ([]rest.Result, error) {
	var out map[string]string
	if err := json.Unmarshal(answer.Body, &out); err != nil {
		return nil, err
	}
	results := make([]rest.Result, len(items))
	for i, item := range items {
		results[i].Index = item.Index
		switch state := out[fmt.Sprint(item.Index)]; state {
		case "ok":
			results[i].Value = json.RawMessage(`"ok"`)
		default:
			results[i].Err, results[i].Retry = &rest.Error{Status: 503, Code: state}, state == "busy"
		}
	}
	return results, nil
}

// TestResend: an item whose own error may pass is sent again, alone with its like; the others are done at once.
func TestResend(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name   string
		policy rest.Policy
		header http.Header
		texts  []string
		errs   []int // attempts that each row's error counts; 0: a value
		sizes  []int // of the requests
		min    time.Duration
	}{
		{"all well", rest.Policy{}, nil, []string{"a", "b", "c"}, []int{0, 0, 0}, []int{3}, 0},
		{"two pass later", rest.Policy{}, nil, []string{"a", "busy 1", "c", "busy 2"}, []int{0, 0, 0, 0}, []int{4, 2, 1}, 150 * time.Millisecond},
		{"one does not", rest.Policy{Retries: 2}, nil, []string{"busy 3", "b"}, []int{3, 0}, []int{2, 1, 1}, 150 * time.Millisecond},
		{"never again", rest.Policy{Retries: -1}, nil, []string{"busy 1", "b"}, []int{1, 0}, []int{2}, 0},
		{"an error that stays", rest.Policy{}, nil, []string{"bad", "busy 1"}, []int{1, 0}, []int{2, 1}, 50 * time.Millisecond},
		{"the service's pause", rest.Policy{}, http.Header{"Retry-After": {"20"}}, []string{"busy 1", "b"}, []int{0, 0}, []int{2, 1}, 20 * time.Second},
		{"unordered", rest.Policy{Unordered: true}, nil, []string{"busy 1", "b"}, []int{0, 0}, []int{2, 1}, 50 * time.Millisecond},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				server := &busy{came: map[string]int{}, header: test.header}
				client := newClient(t, test.policy, 10, rest.Config{Transport: fakeservice.Direct(server)})
				results, err := run(client, index{}, these(test.texts...))
				if err != nil || len(results) != len(test.texts) {
					t.Fatalf("%d results, %v", len(results), err)
				}
				for _, result := range results {
					attempts := 0
					if result.Err != nil {
						attempts = result.Err.Attempts
					}
					if want := test.errs[result.Index]; attempts != want {
						t.Errorf("row %d: %v after %d attempts, want %d", result.Index, result.Err, attempts, want)
					}
				}
				if !slices.Equal(server.sizes, test.sizes) {
					t.Errorf("requests of %v documents, want %v", server.sizes, test.sizes)
				}
				if took := server.times[len(server.times)-1].Sub(server.times[0]); took < test.min || took > test.min+2*time.Second {
					t.Errorf("took %v, want %v or little more", took, test.min)
				}
				if stats := client.Stats(); stats.Retries != len(test.sizes)-1 || stats.Rows != len(test.texts) {
					t.Errorf("%+v", stats)
				}
			})
		})
	}
}

// TestResendBudget: items that always fail are not sent again without end; what else a batch held is never sent twice.
func TestResendBudget(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		server := &busy{came: map[string]int{}}
		client := newClient(t, rest.Policy{Concurrency: 64}, 2, rest.Config{Transport: fakeservice.Direct(server)})
		all := make([]string, 2000)
		for i := range all {
			all[i] = []string{"busy 100", "fine"}[i%2]
		}
		results, err := run(client, index{}, these(all...))
		if err != nil {
			t.Fatal(err)
		}
		refused := 0
		for i, result := range results {
			switch {
			case i%2 == 1 && (result.Err != nil || server.came[fmt.Sprint(i)] != 1):
				t.Fatalf("row %d: %v, sent %d times", i, result.Err, server.came[fmt.Sprint(i)])
			case i%2 == 0 && (result.Err == nil || result.Err.Attempts != server.came[fmt.Sprint(i)]):
				t.Fatalf("row %d: %v, sent %d times", i, result.Err, server.came[fmt.Sprint(i)])
			case i%2 == 0 && strings.Contains(result.Err.Message, "too many"):
				refused++
			}
		}
		if extra := len(server.sizes) - 1000; refused == 0 || extra < 200 || extra > 350 {
			t.Errorf("%d requests beyond the 1000, %d rows told why", extra, refused)
		}
	})
}

// TestResendInterrupted: an interrupt ends the back-off of items that wait to be sent again.
func TestResendInterrupted(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		server := &busy{came: map[string]int{}, header: http.Header{"Retry-After": {"60"}}}
		client := newClient(t, rest.Policy{RunTimeout: time.Second}, 10, rest.Config{Transport: fakeservice.Direct(server)})
		began := time.Now()
		results, err := run(client, index{}, these("busy 1", "fine"))
		if took := time.Since(began); took != time.Second || !errors.Is(err, rest.ErrTimeout) || len(results) != 2 {
			t.Fatalf("%d results after %v, %v", len(results), took, err)
		}
		if !errors.Is(results[0].Err, rest.ErrCanceled) || results[1].Err != nil {
			t.Errorf("%v and %v", results[0].Err, results[1].Err)
		}
	})
}

var _ http.Handler = (*busy)(nil)
