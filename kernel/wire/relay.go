package wire

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
)

// Config configures a [Relay].
type Config struct {
	Connection Connection // Jupyter's connection
	Cells      Cells      // required
	Info       Info       // answer to kernel_info_request
	Targets    []string   // comm targets that the child knows; a comm for another one is closed at once. nil: any
	// History is a file that keeps the cells of all sessions for history requests; "": those of this one are remembered. Cells
	// are kept as they were written, a key in one too, which is why this is for the user to choose.
	History string
	Logger  *slog.Logger // nil: nothing is logged
}

// Shutdown says how a client asked the kernel to end.
type Shutdown struct{ Restart bool }

// Relay stands between Jupyter and the child.
type Relay struct {
	config  Config
	session string
	log     *slog.Logger
	front   *front
	queue   *queue
	comms   comms
	history *history

	mu       sync.Mutex
	child    *child
	attached chan struct{} // closed when child is set; replaced when it goes
	pending  map[string]*exchange
	running  *exchange          // the execute_request under way
	current  *Message           // the execute_request that is prepared or runs
	quiet    bool               // and is silent
	cancel   context.CancelFunc // ends its preparation
	asked    *Message           // the stdin request that waits for the user

	listening chan struct{} // closed when the sockets are open
	shutdown  chan Shutdown
}

// New returns a relay. [Relay.Run] opens its sockets.
func New(config Config) *Relay {
	log := config.Logger
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	return &Relay{
		config: config, session: newID(), log: log, queue: newQueue(), comms: comms{}, history: newHistory(config.History, log), attached: make(chan struct{}),
		pending: map[string]*exchange{}, listening: make(chan struct{}), shutdown: make(chan Shutdown, 1),
	}
}

// Run listens on the connection and serves it until a client asks for a shutdown or ctx ends. Cells wait for a child
// ([Relay.Attach]); everything that needs none is answered from the start. It is called once.
func (r *Relay) Run(ctx context.Context) (Shutdown, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	f, err := newFront(ctx, r.config.Connection)
	if err != nil {
		return Shutdown{}, err
	}
	defer f.close()
	r.front = f

	failed := make(chan error, 8)
	serve := func(s *socket, fn func(*Message)) {
		go func() {
			err := s.receive(ctx, func(frames [][]byte) {
				m, err := f.decode(frames)
				if err != nil {
					r.log.Warn("message dropped", "socket", s.name, "error", err)
					return
				}
				fn(m)
			})
			if ctx.Err() == nil {
				failed <- err
			}
		}()
	}
	serve(f.shell, func(m *Message) { r.onRequest(ctx, f.shell, m) })
	serve(f.control, func(m *Message) { r.onRequest(ctx, f.control, m) })
	serve(f.stdin, r.onInput)
	go func() {
		err := f.heartbeat.receive(ctx, func(frames [][]byte) {
			if err := f.heartbeat.send(frames); err != nil {
				r.log.Warn("heartbeat", "error", err)
			}
		})
		if ctx.Err() == nil {
			failed <- err
		}
	}()
	go r.execute(ctx)
	r.status("starting", nil)
	close(r.listening)

	select {
	case s := <-r.shutdown:
		return s, nil
	case err := <-failed:
		return Shutdown{}, err
	case <-ctx.Done():
		return Shutdown{}, ctx.Err()
	}
}

// Listening is closed when [Relay.Run] answers clients. What takes long at a kernel's start can wait for that.
func (r *Relay) Listening() <-chan struct{} { return r.listening }

// Attach connects a child that listens on c and returns when cells can be sent to it. gone must be closed when the
// child's process ends: a cell that runs then fails, and the relay waits for the next Attach. The child executes setup, one code
// after the other, before it is given cells.
func (r *Relay) Attach(ctx context.Context, c Connection, gone <-chan struct{}, setup ...string) error {
	k, err := newChild(ctx, c, gone)
	if err != nil {
		return err
	}
	if err := k.handshake(ctx, r.session); err != nil {
		k.close()
		return err
	}
	for _, code := range setup {
		id, err := k.executeAlone(r.session, code)
		if err != nil {
			k.close()
			return err
		}
		k.hidden.Store(id, true)
	}
	ctx, cancel := context.WithCancel(ctx)
	for s, fn := range map[*socket]func(*child, *Message){
		k.shell: r.onChildReply, k.control: r.onChildReply, k.stdin: r.onChildInput, k.iopub: r.onChildOutput,
	} {
		go func() {
			err := s.receive(ctx, func(frames [][]byte) {
				m, err := k.decode(frames)
				if err != nil {
					r.log.Warn("child's message dropped", "socket", s.name, "error", err)
					return
				}
				fn(k, m)
			})
			if err != nil && !errors.Is(err, context.Canceled) {
				r.log.Warn("child's socket", "error", err)
			}
		}()
	}
	r.mu.Lock()
	r.child = k
	close(r.attached)
	r.mu.Unlock()
	go func() {
		select {
		case <-gone:
		case <-ctx.Done():
		}
		r.mu.Lock()
		r.child = nil
		r.attached = make(chan struct{})
		lost := r.pending
		r.pending = map[string]*exchange{}
		r.mu.Unlock()
		for _, x := range lost {
			x.lose()
		}
		cancel()
		k.close()
	}()
	return nil
}

// Hide has the child execute code, whose output is dropped. It may be called from [Cells.Finish].
func (r *Relay) Hide(ctx context.Context, code string) error {
	k, err := r.waitChild(ctx)
	if err != nil {
		return err
	}
	m, err := hiddenRequest(r.session, code)
	if err != nil {
		return err
	}
	k.hidden.Store(m.Header.ID, true)
	x := r.begin(m, nil, nil)
	defer r.end(x)
	if err := k.request(k.shell, m, nil); err != nil {
		return err
	}
	select {
	case <-x.done:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// waitChild returns the child, waiting for one to be attached.
func (r *Relay) waitChild(ctx context.Context) (*child, error) {
	for {
		r.mu.Lock()
		k, attached := r.child, r.attached
		r.mu.Unlock()
		if k != nil {
			return k, nil
		}
		select {
		case <-attached:
		case <-ctx.Done():
			return nil, fmt.Errorf("wire: waiting for the child: %w", ctx.Err())
		}
	}
}
