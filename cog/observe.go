package cog

import (
	"log/slog"
	"slices"
	"sync/atomic"

	"github.com/cogbook/cogbook/cog/rest"
)

// Observer is told how a run goes, by one goroutine at a time.
type Observer interface {
	// Update brings the figures so far, at most ten times a second.
	Update(rest.Stats)
	// Done brings the last figures, and the error that ended the run early, if one did.
	Done(rest.Stats, error)
}

var newObserver atomic.Pointer[func(service string, total int) Observer]

// SetObserver has every run of the process watched: start is called as a run begins, with the service's name and the
// number of rows, 0 where it is not known. Package viz sets one in a notebook, to show progress. Nil ends it.
func SetObserver(start func(service string, total int) Observer) {
	if start == nil {
		newObserver.Store(nil)
		return
	}
	newObserver.Store(&start)
}

var (
	logger atomic.Pointer[slog.Logger]
	hooks  atomic.Pointer[[]rest.Hook]
)

// SetLogger has every run of the process logged: retries, refusals, splits and failures at level Debug, the figures of
// each run at level Info. Secrets are never logged. Nil ends it, which is the default.
//
//	cog.SetLogger(slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelDebug})))
func SetLogger(to *slog.Logger) { logger.Store(to) }

// SetHooks has every run of the process tell the hooks of itself and of each HTTP request, in place of those set before,
// such as the one of package cog/rest/otelrest for OpenTelemetry. No hooks is the default.
func SetHooks(to ...rest.Hook) {
	to = slices.Clone(to)
	hooks.Store(&to)
}

// watched is the configuration of a client whose log and hooks are those of the process, unless it has its own.
func watched(config rest.Config, service string) rest.Config {
	config.Name = service
	if config.Logger == nil {
		config.Logger = logger.Load()
	}
	if set := hooks.Load(); set != nil && config.Hooks == nil {
		config.Hooks = *set
	}
	return config
}

// observed tells a run's observer, if there is one.
type observed struct{ observer Observer }

func observe(service string, total int) observed {
	if start := newObserver.Load(); start != nil {
		return observed{observer: (*start)(service, total)}
	}
	return observed{}
}

func (o observed) update(s rest.Stats) {
	if o.observer != nil {
		o.observer.Update(s)
	}
}

func (o observed) done(s rest.Stats, err error) {
	if o.observer != nil {
		o.observer.Done(s, err)
	}
}
