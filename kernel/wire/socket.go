package wire

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"syscall"
	"time"

	"github.com/go-zeromq/zmq4"
)

// socket is one ZeroMQ socket whose sends may come from any goroutine.
type socket struct {
	name string
	zmq  zmq4.Socket
	mu   sync.Mutex
}

// portPatience is how long a port may be somebody else's. Jupyter finds free ports and lets go of them before the kernel takes
// them: in between another program that looks for free ports may hold one for a moment.
const portPatience = 2 * time.Second

// listen binds a new socket of the given kind.
func listen(ctx context.Context, name string, s zmq4.Socket, endpoint string) (*socket, error) {
	for began := time.Now(); ; {
		err := s.Listen(endpoint)
		if err == nil {
			return &socket{name: name, zmq: s}, nil
		}
		if !errors.Is(err, syscall.EADDRINUSE) || time.Since(began) > portPatience {
			return nil, fmt.Errorf("wire: %s socket on %s: %w", name, endpoint, err)
		}
		select {
		case <-time.After(20 * time.Millisecond):
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

// dial connects a new socket of the given kind.
func dial(name string, s zmq4.Socket, endpoint string) (*socket, error) {
	if err := s.Dial(endpoint); err != nil {
		return nil, fmt.Errorf("wire: %s socket to %s: %w", name, endpoint, err)
	}
	return &socket{name: name, zmq: s}, nil
}

func (s *socket) send(frames [][]byte) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.zmq.SendMulti(zmq4.NewMsgFrom(frames...)); err != nil {
		return fmt.Errorf("wire: sending on %s: %w", s.name, err)
	}
	return nil
}

// receive calls fn with the frames of each message until ctx ends. A client that goes away ends no loop: only a
// socket that fails again and again does, so that a broken one does not spin.
func (s *socket) receive(ctx context.Context, fn func(frames [][]byte)) error {
	failures := 0
	for ctx.Err() == nil {
		msg, err := s.zmq.Recv()
		if err != nil {
			if failures++; failures > 100 {
				return fmt.Errorf("wire: receiving on %s: %w", s.name, err)
			}
			continue
		}
		failures = 0
		fn(msg.Frames)
	}
	return ctx.Err()
}

func (s *socket) close() {
	if s != nil {
		_ = s.zmq.Close() // closing is all that is left to do with it
	}
}
