package run

import (
	"context"
	"log/slog"
	"sync"

	"github.com/cogbook/cogbook/cog/local/launch"
)

// services makes sure that in-machine services run as long as the kernel does.
type services struct {
	options launch.Options
	asked   chan struct{} // closed when they answer, cannot be started, or are not wanted

	mu    sync.Mutex
	lease *launch.Lease // nil: there are none
}

// ensure takes a lease, and starts the services if need be. A kernel without them runs all other cells.
func (s *services) ensure(ctx context.Context, log *slog.Logger) {
	lease, err := launch.Ensure(ctx, s.options)
	if err != nil {
		log.Warn("no in-machine services", "error", err)
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.lease = lease
}

// await returns when a cell that may call the services can run: those that have ended since are started again.
func (s *services) await(ctx context.Context, log *slog.Logger) error {
	select {
	case <-s.asked:
	case <-ctx.Done():
		return ctx.Err()
	}
	s.mu.Lock()
	lease := s.lease
	s.mu.Unlock()
	if lease == nil {
		return nil
	}
	select {
	case <-lease.Lost():
		s.ensure(ctx, log)
	default:
	}
	return ctx.Err()
}

func (s *services) close() {
	s.mu.Lock()
	lease := s.lease
	s.mu.Unlock()
	if lease != nil {
		_ = lease.Close() // the services see the connection end either way
	}
}
