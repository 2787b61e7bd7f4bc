package rest_test

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// unplugged is a transport on which nobody answers for some time.
type unplugged struct {
	http.RoundTripper
	from, to time.Time
	failed   atomic.Int32
}

var errUnplugged = errors.New("connection refused")

func (u *unplugged) RoundTrip(r *http.Request) (*http.Response, error) {
	if at := time.Now(); !at.Before(u.from) && at.Before(u.to) {
		u.failed.Add(1)
		return nil, errUnplugged
	}
	return u.RoundTripper.RoundTrip(r)
}

// TestShortOutage: a service that restarts costs no row, and is not stormed meanwhile.
func TestShortOutage(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		fake := fakeservice.New(fakeservice.Config{Latency: 20 * time.Millisecond})
		down := &unplugged{RoundTripper: fake.Transport(), from: time.Now().Add(time.Second), to: time.Now().Add(4 * time.Second)}
		client := newClient(t, rest.Policy{Retries: 1}, 1, rest.Config{Transport: down})
		began := time.Now()
		results, err := run(client, echo{base: base}, texts(5000))
		if err != nil {
			t.Fatal(err)
		}
		wantEchoes(t, results, 5000)
		if failed := down.failed.Load(); failed > 64+35 {
			t.Errorf("%d requests failed, want those in flight and a few more", failed)
		}
		if took := time.Since(began); took > 8*time.Second {
			t.Errorf("took %v, want 1.7 s, and 3 to 5 s for the outage", took)
		}
	})
}

// TestDeadEndpoint: all rows of a run fail soon and say why, and a later run tries again.
func TestDeadEndpoint(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name   string
		policy rest.Policy
		warm   bool
		least  time.Duration
		most   time.Duration
	}{
		{"never answered", rest.Policy{}, false, 10 * time.Second, 10100 * time.Millisecond},
		{"has answered", rest.Policy{}, true, 30 * time.Second, 30100 * time.Millisecond},
		{"time-out set", rest.Policy{OutageTimeout: 3 * time.Second}, true, 3 * time.Second, 3100 * time.Millisecond},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				fake := fakeservice.New(fakeservice.Config{})
				down := &unplugged{RoundTripper: fake.Transport()}
				client := newClient(t, test.policy, 1, rest.Config{Transport: down})
				if test.warm {
					if _, err := run(client, echo{base: base, key: "secret-of-mine"}, texts(1)); err != nil {
						t.Fatal(err)
					}
				}
				down.from, down.to = time.Now(), time.Now().Add(time.Hour)
				began := time.Now()
				results, err := run(client, echo{base: base, key: "secret-of-mine"}, texts(3000))
				if err != nil || len(results) != 3000 {
					t.Fatalf("%d results, %v", len(results), err)
				}
				if took := time.Since(began); took < test.least || took > test.most {
					t.Errorf("took %v, want %v", took, test.least)
				}
				for i, result := range results {
					if !errors.Is(result.Err, rest.ErrUnavailable) || result.Err.Code != "unavailable" {
						t.Fatalf("row %d: %v", i, result.Err)
					}
				}
				message := results[2999].Err.Message
				for _, want := range []string{"service.test", "requests failed in a row over", "connection refused"} {
					if !strings.Contains(message, want) || strings.Contains(message, "secret") {
						t.Errorf("message %q, want %q in it", message, want)
					}
				}
				if failed := down.failed.Load(); failed > 160 {
					t.Errorf("%d requests, want few", failed)
				}
				down.to = time.Now() // back again
				if results, err = run(client, echo{base: base, key: "secret-of-mine"}, texts(500)); err != nil {
					t.Fatal(err)
				}
				wantEchoes(t, results, 500)
			})
		})
	}
}

// TestOutageWithoutEnd: OutageTimeout -1 waits for as long as it takes.
func TestOutageWithoutEnd(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		fake := fakeservice.New(fakeservice.Config{})
		down := &unplugged{RoundTripper: fake.Transport(), from: time.Now(), to: time.Now().Add(time.Hour)}
		client := newClient(t, rest.Policy{OutageTimeout: -1}, 1, rest.Config{Transport: down})
		results, err := run(client, echo{base: base}, texts(200))
		if err != nil {
			t.Fatal(err)
		}
		wantEchoes(t, results, 200)
	})
}

// TestOutageKeepsRetries: where no request may be sent twice, those that failed stay failed and the others wait.
func TestOutageKeepsRetries(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		fake := fakeservice.New(fakeservice.Config{Latency: 20 * time.Millisecond})
		down := &unplugged{RoundTripper: fake.Transport(), from: time.Now().Add(time.Second), to: time.Now().Add(4 * time.Second)}
		client := newClient(t, rest.Policy{Retries: -1}, 1, rest.Config{Transport: down})
		results, err := run(client, echo{base: base}, texts(5000))
		if err != nil || len(results) != 5000 {
			t.Fatalf("%d results, %v", len(results), err)
		}
		if stats := client.Stats(); stats.RowErrors != int(down.failed.Load()) || stats.Retries != 0 || stats.RowErrors > 100 {
			t.Errorf("%d requests failed: %+v", down.failed.Load(), stats)
		}
	})
}

// poisoned answers 500 to some texts.
type poisoned struct{ next http.Handler }

func (p poisoned) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if strings.HasPrefix(r.Header.Get("Ocp-Apim-Subscription-Key"), "poison") {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	p.next.ServeHTTP(w, r)
}

// TestPoisonIsNoOutage: rows that make the service answer 500 fail with that, and nothing waits for them.
func TestPoisonIsNoOutage(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		fake := fakeservice.New(fakeservice.Config{Latency: 20 * time.Millisecond, Rules: []fakeservice.Rule{{Status: 500, Every: 50}}})
		client := newClient(t, rest.Policy{Retries: -1}, 1, rest.Config{Transport: fake.Transport()})
		began := time.Now()
		results, err := run(client, echo{base: base}, texts(3000))
		if err != nil || len(results) != 3000 {
			t.Fatalf("%d results, %v", len(results), err)
		}
		if took := time.Since(began); took > 1200*time.Millisecond || client.Stats().RowErrors != 60 {
			t.Errorf("took %v with %+v, want 1 s and 60 errors", took, client.Stats())
		}
		alone := newClient(t, rest.Policy{}, 1, rest.Config{Transport: fakeservice.Direct(poisoned{fake})})
		_, err = alone.Do(context.Background(), &rest.Request{URL: base, Credentials: http.Header{"Ocp-Apim-Subscription-Key": {"poison"}}})
		var failure *rest.Error
		if !errors.As(err, &failure) || failure.Status != 500 || failure.Attempts != 6 || errors.Is(err, rest.ErrUnavailable) {
			t.Errorf("alone: %v, want the 500 after 6 attempts", err)
		}
	})
}

// TestWrongForAll: what the service refuses of every row is not tried row by row for ever.
func TestWrongForAll(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		server := &script{answers: []scripted{{status: 400, body: `{"error":{"code":"InvalidApiVersion","message":"unknown api-version"}}`}}, latency: time.Millisecond}
		client := newClient(t, rest.Policy{}, 10, rest.Config{Transport: fakeservice.Direct(server)})
		results, err := run(client, echo{base: base}, texts(20_000))
		if err != nil || len(results) != 20_000 {
			t.Fatalf("%d results, %v", len(results), err)
		}
		for i, result := range results {
			if result.Err == nil || result.Err.Status != 400 || result.Err.Code != "InvalidApiVersion" {
				t.Fatalf("row %d: %v", i, result.Err)
			}
		}
		if last := results[19_999].Err.Message; !strings.Contains(last, "unknown api-version; the batch was not sent row by row") {
			t.Errorf("message %q", last)
		}
		if calls := client.Stats().Calls; calls > 4500 {
			t.Errorf("%d calls for 2000 batches, want those and the parts of the first ones", calls)
		}
	})
}
