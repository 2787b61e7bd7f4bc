package wire

import (
	"strings"
	"sync"
)

// exchange is a request that the child has been given and has not yet answered in full: a reply on its shell socket
// and "idle" on iopub, which come in either order.
type exchange struct {
	request *Message
	socket  *socket // where the client waits for the reply
	number  int     // of the cell
	silent  bool    // what the child publishes is shown nowhere
	input   bool    // the client can be asked for input
	done    chan struct{}

	mu     sync.Mutex
	reply  *Message
	idle   bool
	closed bool
	lost   bool // the child went away
	// resultNext says that the next display is the cell's result.
	resultNext bool
	run        Run
}

func newExchange(m *Message, s *socket) *exchange {
	return &exchange{request: m, socket: s, done: make(chan struct{})}
}

func (x *exchange) update(fn func()) {
	x.mu.Lock()
	defer x.mu.Unlock()
	fn()
	if !x.closed && (x.lost || x.reply != nil && x.idle) {
		x.closed = true
		close(x.done)
	}
}

func (x *exchange) lose()               { x.update(func() { x.lost = true }) }
func (x *exchange) setReply(m *Message) { x.update(func() { x.reply = m }) }
func (x *exchange) setIdle()            { x.update(func() { x.idle = true }) }
func (x *exchange) interrupt()          { x.update(func() { x.run.Interrupted = true }) }

// stderrKept bounds how much of a cell's standard error is kept for its error message.
const stderrKept = 64 << 10

func (x *exchange) addStderr(text string) {
	x.update(func() {
		x.run.Stderr += text
		if extra := len(x.run.Stderr) - stderrKept; extra > 0 {
			x.run.Stderr = strings.ToValidUTF8(x.run.Stderr[extra:], "")
		}
	})
}

// begin registers m as given to the child and returns its exchange, which prepare may change before.
func (r *Relay) begin(m *Message, s *socket, prepare func(*exchange)) *exchange {
	x := newExchange(m, s)
	if prepare != nil {
		prepare(x)
	}
	r.mu.Lock()
	r.pending[m.Header.ID] = x
	r.mu.Unlock()
	return x
}

func (r *Relay) end(x *exchange) {
	r.mu.Lock()
	delete(r.pending, x.request.Header.ID)
	r.mu.Unlock()
}
