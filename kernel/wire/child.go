package wire

import (
	"context"
	"encoding/json"
	"fmt"
	"sync"
	"time"

	"github.com/go-zeromq/zmq4"
)

// childIdentity is the one ZeroMQ identity of all sockets towards the child: GoNB answers control requests on its
// shell socket, addressed to the identity that asked.
const childIdentity = "cogbook"

// dials is how often a child that does not listen yet is tried, dialsApart: on a busy machine that takes a while.
const (
	dials      = 1500
	dialsApart = 20 * time.Millisecond
)

// child holds the sockets of a kernel's client, connected to the process that runs cells.
type child struct {
	signer
	shell, control, stdin, iopub *socket
	gone                         <-chan struct{}
	hidden                       *sync.Map // ids of requests whose output is nobody's
}

func newChild(ctx context.Context, c Connection, gone <-chan struct{}) (*child, error) {
	ctx, cancel := context.WithCancel(ctx)
	go func() { // nobody is waited for that will not come
		select {
		case <-gone:
		case <-ctx.Done():
		}
		cancel()
	}()
	k := &child{signer: signer{key: []byte(c.Key)}, gone: gone, hidden: &sync.Map{}}
	id, patient, quick := zmq4.WithID(zmq4.SocketIdentity(childIdentity)), zmq4.WithDialerMaxRetries(dials), zmq4.WithDialerRetry(dialsApart)
	for _, s := range []struct {
		name string
		to   **socket
		zmq  zmq4.Socket
		port int
	}{
		{"child shell", &k.shell, zmq4.NewDealer(ctx, id, patient, quick), c.ShellPort},
		{"child control", &k.control, zmq4.NewDealer(ctx, id, patient, quick), c.ControlPort},
		{"child stdin", &k.stdin, zmq4.NewDealer(ctx, id, patient, quick), c.StdinPort},
		{"child iopub", &k.iopub, zmq4.NewSub(ctx, patient, quick), c.IOPubPort},
	} {
		connected, err := dial(s.name, s.zmq, c.endpoint(s.port))
		if err != nil {
			k.close()
			return nil, err
		}
		*s.to = connected
	}
	if err := k.iopub.zmq.SetOption(zmq4.OptionSubscribe, ""); err != nil {
		k.close()
		return nil, fmt.Errorf("wire: subscribing to the child: %w", err)
	}
	return k, nil
}

// handshake asks the child for its kernel_info until something arrives on iopub: a subscription takes effect some
// time after it is made, and a cell sent before that would lose output. It reads shell and iopub, so it must end
// before the relay's loops begin.
func (k *child) handshake(ctx context.Context, session string) error {
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	subscribed := make(chan error, 1)
	go func() {
		_, err := k.iopub.zmq.Recv()
		subscribed <- err
	}()
	again := time.NewTicker(dialsApart)
	defer again.Stop()
	for {
		ask, err := newMessage("kernel_info_request", session, nil, struct{}{})
		if err != nil {
			return err
		}
		if err := k.shell.send(k.encode(ask)); err != nil {
			return err
		}
		select {
		case err := <-subscribed:
			return err
		case <-again.C:
		case <-k.gone:
			return fmt.Errorf("wire: the child ended while it was starting")
		case <-ctx.Done():
			return fmt.Errorf("wire: the child did not answer: %w", ctx.Err())
		}
	}
}

// executeAlone has the child execute code before the relay's loops begin, and returns the request's id: what the child
// publishes about it is nobody's.
func (k *child) executeAlone(session, code string) (string, error) {
	ask, err := hiddenRequest(session, code)
	if err != nil {
		return "", err
	}
	if err := k.shell.send(k.encode(ask)); err != nil {
		return "", err
	}
	for {
		got, err := k.shell.zmq.Recv()
		if err != nil {
			return "", fmt.Errorf("wire: setting up the child: %w", err)
		}
		m, err := k.decode(got.Frames)
		if err != nil || m.ParentID() != ask.Header.ID { // an answer to the handshake
			continue
		}
		if f := failureOf(m); f != nil {
			return "", fmt.Errorf("wire: setting up the child: %s", f.Value)
		}
		return ask.Header.ID, nil
	}
}

// hiddenRequest asks the child to execute code that no user wrote.
func hiddenRequest(session, code string) (*Message, error) {
	return newMessage("execute_request", session, nil, map[string]any{
		"code": code, "silent": true, "store_history": false, "stop_on_error": true, "allow_stdin": false, "user_expressions": map[string]any{},
	})
}

// request sends m to the child on s, with content in place of its own when that is not nil.
func (k *child) request(s *socket, m *Message, content any) error {
	out := *m
	out.Identities = nil
	if content != nil {
		body, err := json.Marshal(content)
		if err != nil {
			return fmt.Errorf("wire: %w", err)
		}
		out.Content = body
	}
	return s.send(k.encode(&out))
}

func (k *child) close() {
	for _, s := range []*socket{k.shell, k.control, k.stdin, k.iopub} {
		s.close()
	}
}
