package local

import (
	"context"
	"encoding/json"
	"errors"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/cogbook/cogbook/cog/local/models"
)

func TestEngineLoadsOnceForAll(t *testing.T) {
	t.Parallel()
	var loads atomic.Int64
	begun, finish := make(chan struct{}), make(chan struct{})
	var engine *Engine[string]
	url := serve(t, func(s *Server) {
		engine = NewEngine(s, "slow", "", func(context.Context) (string, error) {
			loads.Add(1)
			close(begun)
			<-finish
			return "here", nil
		})
	})
	if h := healthOf(t, url, "slow"); h.State != EngineIdle {
		t.Errorf("before: %+v", h)
	}
	impatient, cancel := context.WithCancel(t.Context())
	gone := make(chan error)
	go func() { _, err := engine.Get(impatient); gone <- err }()
	<-begun
	cancel()
	if err := <-gone; !errors.Is(err, context.Canceled) {
		t.Errorf("the caller who gave up: %v", err)
	}
	if h := healthOf(t, url, "slow"); h.State != EngineLoading {
		t.Errorf("meanwhile: %+v", h)
	}
	var wg sync.WaitGroup
	for range 20 {
		wg.Go(func() {
			if got, err := engine.Get(t.Context()); got != "here" || err != nil {
				t.Errorf("got %q, %v", got, err)
			}
		})
	}
	close(finish)
	wg.Wait()
	if n := loads.Load(); n != 1 {
		t.Errorf("loaded %d times", n)
	}
	if h := healthOf(t, url, "slow"); h.State != EngineReady {
		t.Errorf("after: %+v", h)
	}
}

func TestEngineTriesAgainAfterFailure(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		fail  func() error
		state EngineState
	}{
		"error":         {func() error { return errors.New("bad file") }, EngineFailed},
		"panic":         {func() error { panic("bad file") }, EngineFailed},
		"model missing": {func() error { return &models.MissingError{Name: "minilm", Version: "1.0.0"} }, EngineMissing},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var attempts atomic.Int64
			var engine *Engine[int]
			url := serve(t, func(s *Server) {
				engine = NewEngine(s, "e", "", func(context.Context) (int, error) {
					if attempts.Add(1) == 1 {
						return 0, test.fail()
					}
					return 7, nil
				})
			})
			if _, err := engine.Get(t.Context()); err == nil {
				t.Fatal("no error")
			}
			if h := healthOf(t, url, "e"); h.State != test.state || h.Error == "" {
				t.Errorf("health %+v, want %s", h, test.state)
			}
			if got, err := engine.Get(t.Context()); got != 7 || err != nil {
				t.Errorf("second attempt: %d, %v", got, err)
			}
		})
	}
}

// closer notes that it was closed.
type closer struct{ closed bool }

func (c *closer) Close() error { c.closed = true; return nil }

func TestServerClosesItsEngines(t *testing.T) {
	t.Parallel()
	used, unused := &closer{}, &closer{}
	var engine *Engine[*closer]
	server, err := newServer(Config{}, func(s *Server) {
		engine = NewEngine(s, "used", "", func(context.Context) (*closer, error) { return used, nil })
		NewEngine(s, "unused", "", func(context.Context) (*closer, error) { return unused, nil })
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := engine.Get(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := server.Close(); err != nil || !used.closed || unused.closed {
		t.Errorf("err %v, used closed %v, unused closed %v", err, used.closed, unused.closed)
	}
}

func healthOf(t *testing.T, url, engine string) EngineHealth {
	t.Helper()
	_, body := call(t, "GET", url+"/health", "")
	var h Health
	if err := json.Unmarshal([]byte(body), &h); err != nil {
		t.Fatal(err)
	}
	if h.Status != "ok" || h.Service != "cogbook" || h.PID == 0 {
		t.Errorf("health: %s", body)
	}
	return h.Engines[engine]
}
