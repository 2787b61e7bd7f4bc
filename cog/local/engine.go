package local

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime/debug"
	"sync"

	"github.com/cogbook/cogbook/cog/local/models"
)

// EngineState says how far an engine is.
type EngineState string

// The states of an engine.
const (
	// EngineIdle engines have not been asked for.
	EngineIdle EngineState = "idle"
	// EngineMissing engines need a model that has not been fetched.
	EngineMissing EngineState = "missing"
	// EngineLoading engines are being loaded.
	EngineLoading EngineState = "loading"
	// EngineReady engines answer.
	EngineReady EngineState = "ready"
	// EngineFailed engines could not be loaded; the next request tries again.
	EngineFailed EngineState = "failed"
)

// EngineHealth is what GET /health says about an engine.
type EngineHealth struct {
	State EngineState `json:"state"`
	// Model is the model's name and version.
	Model string `json:"model,omitempty"`
	// Error is why it is missing or failed.
	Error string `json:"error,omitempty"`
}

// engine is what the server knows of an Engine of any type.
type engine interface {
	label() string
	health() EngineHealth
	close() error
}

// Engine is something costly that is loaded at its first use, once, and shared
// by all requests.
type Engine[T any] struct {
	name, model string
	load        func(context.Context) (T, error)
	base        context.Context //nolint:containedctx // of the server's life: loading outlives the request that came first

	mu      sync.Mutex
	loading *loading[T] // nil: idle
}

// loading is one attempt. Value and err are set before done is closed.
type loading[T any] struct {
	done  chan struct{}
	value T
	err   error
}

// NewEngine registers an engine. Name is what /health calls it, model the name
// in package models of what it reads ("" for none), load what makes it; load's
// context ends with the server, not with the request that came first. It is
// called again after a failure, at the next Get.
func NewEngine[T any](s *Server, name, model string, load func(context.Context) (T, error)) *Engine[T] {
	e := &Engine[T]{name: name, model: model, load: load, base: s.base}
	for _, other := range s.engines {
		if other.label() == name && s.err == nil {
			s.err = fmt.Errorf("local: engine %q is registered twice", name)
		}
	}
	s.engines = append(s.engines, e)
	return e
}

// Get returns the engine, loading it first where needed. All callers wait for
// one attempt; each may give up by its context.
func (e *Engine[T]) Get(ctx context.Context) (T, error) {
	e.mu.Lock()
	l := e.loading
	if l == nil || l.failed() {
		l = &loading[T]{done: make(chan struct{})}
		e.loading = l
		go e.attempt(l)
	}
	e.mu.Unlock()
	select {
	case <-l.done:
		return l.value, l.err
	case <-ctx.Done():
		var none T
		return none, context.Cause(ctx)
	}
}

func (e *Engine[T]) attempt(l *loading[T]) {
	defer close(l.done)
	defer func() {
		if p := recover(); p != nil {
			l.err = panicError{p, debug.Stack()}
		}
	}()
	l.value, l.err = e.load(e.base)
	if l.err != nil && !errors.Is(l.err, models.ErrMissing) {
		l.err = fmt.Errorf("local: engine %s: %w", e.name, l.err)
	}
}

func (l *loading[T]) failed() bool {
	select {
	case <-l.done:
		return l.err != nil
	default:
		return false
	}
}

func (e *Engine[T]) label() string { return e.name }

func (e *Engine[T]) health() EngineHealth {
	h := EngineHealth{State: EngineIdle}
	if m, err := models.Find(e.model); err == nil {
		h.Model = m.Name + " " + m.Version
		if _, err := models.Dir(e.model); err != nil {
			h.State, h.Error = EngineMissing, err.Error()
		}
	}
	e.mu.Lock()
	l := e.loading
	e.mu.Unlock()
	if l == nil {
		return h
	}
	select {
	case <-l.done:
	default:
		h.State, h.Error = EngineLoading, ""
		return h
	}
	switch {
	case l.err == nil:
		h.State, h.Error = EngineReady, ""
	case !errors.Is(l.err, models.ErrMissing):
		h.State, h.Error = EngineFailed, l.err.Error()
	default:
		h.State, h.Error = EngineMissing, l.err.Error()
	}
	return h
}

// close frees what has been loaded, after waiting for an attempt to end.
func (e *Engine[T]) close() error {
	e.mu.Lock()
	l := e.loading
	e.loading = nil
	e.mu.Unlock()
	if l == nil {
		return nil
	}
	<-l.done
	if c, ok := any(l.value).(io.Closer); ok && l.err == nil {
		return c.Close()
	}
	return nil
}
