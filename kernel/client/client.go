package client

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/go-zeromq/zmq4"

	"github.com/cogbook/cogbook/kernel/wire"
)

// ErrGone says that the kernel's process ended, or does not answer.
var ErrGone = errors.New("client: the kernel is gone")

// identity is the client's name towards the kernel's sockets: the same on shell and stdin, as the protocol wants it.
const identity = "cogbook-client"

// dials is how often a kernel that does not listen yet is tried, dialsApart.
const (
	dials      = 3000
	dialsApart = 20 * time.Millisecond
)

// Client is connected to a kernel. One cell runs at a time.
type Client struct {
	connection wire.Connection
	session    string
	shell      zmq4.Socket
	control    zmq4.Socket
	iopub      zmq4.Socket

	sending  sync.Mutex
	messages chan *wire.Message // of shell and iopub
	gone     <-chan struct{}    // closed when the kernel's process has ended
	stop     context.CancelFunc
}

// Dial connects to the kernel that listens, or soon will, on c. gone is closed when its process ends; nil: that is not
// known. It returns when a cell can be sent and none of its outputs is missed.
func Dial(ctx context.Context, c wire.Connection, gone <-chan struct{}) (*Client, error) {
	// The sockets outlive the wait for the kernel: Close ends them.
	life, stop := context.WithCancel(context.WithoutCancel(ctx))
	dialling := context.AfterFunc(ctx, stop)
	defer dialling()
	if gone != nil {
		go func() {
			select {
			case <-gone:
				stop()
			case <-life.Done():
			}
		}()
	}
	id, patient, quick := zmq4.WithID(zmq4.SocketIdentity(identity)), zmq4.WithDialerMaxRetries(dials), zmq4.WithDialerRetry(dialsApart)
	k := &Client{
		connection: c, session: fmt.Sprintf("cogbook-%d", time.Now().UnixNano()), gone: gone, stop: stop, messages: make(chan *wire.Message, 64),
		shell: zmq4.NewDealer(life, id, patient, quick), control: zmq4.NewDealer(life, id, patient, quick), iopub: zmq4.NewSub(life, patient, quick),
	}
	err := errors.Join(k.shell.Dial(c.Endpoint(c.ShellPort)), k.control.Dial(c.Endpoint(c.ControlPort)), k.iopub.Dial(c.Endpoint(c.IOPubPort)))
	if err == nil {
		err = k.iopub.SetOption(zmq4.OptionSubscribe, "")
	}
	if err != nil {
		k.Close()
		return nil, fmt.Errorf("%w: %w", ErrGone, errors.Join(ctx.Err(), err))
	}
	go k.receive(life, k.shell)
	go k.receive(life, k.iopub)
	if err := k.ready(ctx); err != nil {
		k.Close()
		return nil, err
	}
	return k, nil
}

// Close ends the connection; the kernel goes on.
func (k *Client) Close() {
	k.stop()
	for _, s := range []zmq4.Socket{k.shell, k.control, k.iopub} {
		_ = s.Close() // closing is all that is left to do with it
	}
}

// receive passes on what arrives on a socket until the client is closed.
func (k *Client) receive(ctx context.Context, s zmq4.Socket) {
	for ctx.Err() == nil {
		got, err := s.Recv()
		if err != nil {
			return // the socket or the kernel is closed
		}
		m, err := k.connection.Decode(got.Frames)
		if err != nil {
			continue // not from the kernel
		}
		select {
		case k.messages <- m:
		case <-ctx.Done():
		}
	}
}

// send sends a request and returns its id.
func (k *Client) send(s zmq4.Socket, msgType string, content any) (string, error) {
	m, err := wire.NewMessage(msgType, k.session, content)
	if err != nil {
		return "", err
	}
	k.sending.Lock()
	defer k.sending.Unlock()
	if err := s.SendMulti(zmq4.NewMsgFrom(k.connection.Encode(m)...)); err != nil {
		return "", fmt.Errorf("%w: %w", ErrGone, err)
	}
	return m.Header.ID, nil
}

// next waits for a message.
func (k *Client) next(ctx context.Context) (*wire.Message, error) {
	select {
	case m := <-k.messages:
		return m, nil
	default:
	}
	select {
	case m := <-k.messages:
		return m, nil
	case <-k.gone:
		return nil, ErrGone
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// ready asks for kernel_info until something arrives on iopub: a subscription takes effect some time after it is made, and
// a cell sent before that would lose outputs.
func (k *Client) ready(ctx context.Context) error {
	for {
		if _, err := k.send(k.shell, "kernel_info_request", struct{}{}); err != nil {
			return err
		}
		again, cancel := context.WithTimeout(ctx, 100*time.Millisecond)
		for again.Err() == nil {
			m, err := k.next(again)
			if err != nil {
				break
			}
			if m.Header.Type == "status" {
				cancel()
				return nil
			}
		}
		cancel()
		select {
		case <-k.gone:
			return ErrGone
		default:
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
	}
}

// Reply is how a cell ended.
type Reply struct {
	OK    bool
	Count int // the cell's number
}

// Execute has the kernel run a cell and calls each, which may be nil, with every message that the cell publishes. It
// returns when the cell has ended and all its outputs are there: a cell that fails is no error of Execute. When ctx ends the
// cell goes on: see [Client.Interrupt].
func (k *Client) Execute(ctx context.Context, code string, each func(*wire.Message)) (Reply, error) {
	id, err := k.send(k.shell, "execute_request", map[string]any{
		"code": code, "silent": false, "store_history": true, "stop_on_error": true, "allow_stdin": false, "user_expressions": map[string]any{},
	})
	if err != nil {
		return Reply{}, err
	}
	var reply *Reply
	for idle := false; !idle || reply == nil; {
		m, err := k.next(ctx)
		if err != nil {
			return Reply{}, err
		}
		if m.ParentID() != id {
			continue
		}
		switch m.Header.Type {
		case "execute_reply":
			var said struct {
				Status string `json:"status"`
				Count  int    `json:"execution_count"`
			}
			_ = json.Unmarshal(m.Content, &said) // what cannot be read is not "ok"
			reply = &Reply{OK: said.Status == "ok", Count: said.Count}
		case "status":
			var said struct {
				State string `json:"execution_state"`
			}
			_ = json.Unmarshal(m.Content, &said) // what cannot be read is not "idle"
			idle = said.State == "idle"
		default:
			if each != nil {
				each(m)
			}
		}
	}
	return *reply, nil
}

// Interrupt asks the kernel to stop the running cell.
func (k *Client) Interrupt() error {
	_, err := k.send(k.control, "interrupt_request", struct{}{})
	return err
}

// Shutdown asks the kernel to end.
func (k *Client) Shutdown() error {
	_, err := k.send(k.control, "shutdown_request", map[string]bool{"restart": false})
	return err
}
