package rest_test

import (
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// counting counts the requests that are being built, sent or read at once.
type counting struct {
	echo
	now, most atomic.Int64
}

func (c *counting) Request(items []rest.Item) (*rest.Request, error) {
	c.most.Store(max(c.most.Load(), c.now.Add(1)))
	return c.echo.Request(items)
}

func (c *counting) Results(items []rest.Item, answer *rest.Response) ([]rest.Result, error) {
	c.now.Add(-1)
	return c.echo.Results(items, answer)
}

// TestWorkers: all slots are always in use while there is work, and no more requests are made ahead than fill them once more.
func TestWorkers(t *testing.T) {
	t.Parallel()
	for _, slots := range []int{1, 3, 16, 100} {
		synctest.Test(t, func(t *testing.T) {
			fake := fakeservice.New(fakeservice.Config{Latency: time.Second})
			service := &counting{echo: echo{base: base}}
			client := newClient(t, rest.Policy{Concurrency: slots}, 1, rest.Config{Transport: fake.Transport()})
			began := time.Now()
			results, err := run(client, service, texts(10*slots))
			if err != nil {
				t.Fatal(err)
			}
			wantEchoes(t, results, 10*slots)
			if took := time.Since(began); took != 10*time.Second {
				t.Errorf("%d slots: took %v, want 10 s", slots, took)
			}
			if most := service.most.Load(); most > int64(2*slots+4) {
				t.Errorf("%d slots: %d requests at once", slots, most)
			}
		})
	}
}
