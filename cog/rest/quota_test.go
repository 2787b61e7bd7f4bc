package rest_test

import (
	"errors"
	"net/http"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// TestQuotaGone: once a key's quota is gone, its rows fail without a call and the other key's go on.
func TestQuotaGone(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		server := &byKey{calls: map[string]int{}}
		client := newClient(t, rest.Policy{Concurrency: 2}, 1, rest.Config{Transport: fakeservice.Direct(server)})
		results, err := run(client, keys{}, texts(2000))
		if err != nil || len(results) != 2000 {
			t.Fatalf("%d results, %v", len(results), err)
		}
		for i, result := range results {
			if poor := i%2 == 0; poor != errors.Is(result.Err, rest.ErrQuota) || !poor && result.Err != nil {
				t.Fatalf("row %d: %v", i, result.Err)
			}
		}
		if server.calls["poor"] > 2 || server.calls["rich"] != 1000 {
			t.Errorf("calls %v, want at most 2 (those in flight) and 1000", server.calls)
		}
	})
}

// keys sends every second item with a key without quota.
type keys struct{}

func (keys) Request(items []rest.Item) (*rest.Request, error) {
	key := "rich"
	if items[0].Index%2 == 0 {
		key = "poor"
	}
	return echo{base: base, key: key}.Request(items)
}

func (keys) Results(items []rest.Item, _ *rest.Response) ([]rest.Result, error) {
	return []rest.Result{{Index: items[0].Index, Value: []byte("1")}}, nil
}

type byKey struct {
	mu    sync.Mutex
	calls map[string]int
}

func (b *byKey) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	key := r.Header.Get("Ocp-Apim-Subscription-Key")
	b.mu.Lock()
	b.calls[key]++
	b.mu.Unlock()
	time.Sleep(10 * time.Millisecond) //nolint:forbidigo // on the bubble's clock
	if key == "poor" {
		w.WriteHeader(http.StatusForbidden)
		_, _ = w.Write([]byte(`{"error":{"code":"403","message":"Out of call volume quota for TextAnalytics F0 pricing tier. Please retry after 15 days."}}`))
	}
}
