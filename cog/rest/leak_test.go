package rest_test

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// TestMain fails if anything that the tests started is left when all have ended. Those in bubbles are checked one by one,
// by testing/synctest.
func TestMain(m *testing.M) {
	code := m.Run()
	rest.CloseIdle()
	if left := goroutines(0); code == 0 && left != "" {
		fmt.Fprintln(os.Stderr, "goroutines are left after the tests:\n\n"+left)
		code = 1
	}
	os.Exit(code)
}

// goroutines returns the stacks of the goroutines that work for the package or hold a connection, once there are no more
// than so many, or after ten seconds.
func goroutines(most int) string {
	buffer := make([]byte, 1<<20)
	deadline := time.Now().Add(10 * time.Second)
	for {
		var found []string
		for stack := range strings.SplitSeq(string(buffer[:runtime.Stack(buffer, true)]), "\n\n") {
			ours := strings.Contains(stack, "cog/rest.(") || strings.Contains(stack, "net/http.(*persistConn)") || strings.Contains(stack, "net/http.(*conn)")
			if ours && !strings.Contains(stack, "testing.tRunner") { // a test that waits for its turn
				found = append(found, stack)
			}
		}
		switch {
		case len(found) <= most:
			return ""
		case time.Now().After(deadline):
			return strings.Join(found, "\n\n")
		}
		<-time.After(time.Millisecond)
	}
}

// TestLeaks: on real sockets, however a run ends, its goroutines end with it, and its connections are closed or idle.
func TestLeaks(t *testing.T) { //nolint:paralleltest // it counts goroutines
	faults := []fakeservice.Rule{
		{Every: 7, Pause: fakeservice.PauseMS, Wait: time.Millisecond}, {Every: 5, Fault: fakeservice.ResetAfter}, {Every: 11, Fault: fakeservice.CutChunked},
		{Every: 13, Fault: fakeservice.ResetBefore}, {Every: 17, Fault: fakeservice.Truncate}, {Every: 19, Fault: fakeservice.CutZip},
	}
	slow := []fakeservice.Rule{{Skip: 20, Every: 3, Fault: fakeservice.SlowBody, For: time.Hour}, {Skip: 20, Every: 2, Fault: fakeservice.SlowHeaders, For: time.Hour}}
	rest.CloseIdle() // of tests before
	for _, test := range []struct {
		name   string
		rules  []fakeservice.Rule
		policy rest.Policy
		stop   int // after so many rows
		cancel int // after so many requests
		job    bool
	}{
		{name: "to its end", rules: faults},
		{name: "unordered", rules: faults, policy: rest.Policy{Unordered: true}},
		{name: "jobs", rules: faults, job: true},
		{name: "the consumer stops", rules: faults, stop: 50},
		{name: "interrupted", rules: slow, cancel: 40},
		{name: "jobs interrupted", rules: slow, cancel: 40, job: true},
		{name: "out of time", rules: slow, policy: rest.Policy{RunTimeout: 300 * time.Millisecond}},
		{name: "slow answers time out", rules: slow, policy: rest.Policy{RequestTimeout: 50 * time.Millisecond, Retries: -1}},
	} {
		t.Run(test.name, func(t *testing.T) {
			fake := fakeservice.New(fakeservice.Config{Rules: test.rules, JobLooks: 1})
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			connections := map[net.Conn]http.ConnState{}
			var mu sync.Mutex
			calls := 0
			server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				mu.Lock()
				if calls++; calls == test.cancel {
					cancel()
				}
				mu.Unlock()
				fake.ServeHTTP(w, r)
			}))
			server.Config.ConnState = func(c net.Conn, state http.ConnState) {
				mu.Lock()
				defer mu.Unlock()
				if connections[c] = state; state == http.StateClosed {
					delete(connections, c)
				}
			}
			server.Start()
			transport := &http.Transport{MaxIdleConnsPerHost: 64}
			test.policy.Backoff, test.policy.PollInterval, test.policy.BatchSize = time.Millisecond, time.Millisecond, 2
			client := newClient(t, test.policy, 10, rest.Config{Transport: transport})
			rows := 0
			for range client.Run(ctx, echo{base: server.URL, job: test.job}, texts(300)) { //nolint:errcheck // how it ends is not the question
				if rows++; rows == test.stop {
					break
				}
			}
			transport.CloseIdleConnections()
			if left := goroutines(0); left != "" {
				t.Errorf("left after %d rows:\n\n%s", rows, left)
			}
			mu.Lock()
			if len(connections) > 0 {
				t.Errorf("%d connections are open: %v", len(connections), connections)
			}
			mu.Unlock()
			server.Close()
		})
	}
}
