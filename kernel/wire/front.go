package wire

import (
	"context"

	"github.com/go-zeromq/zmq4"
)

// front holds the five sockets on which a kernel listens.
type front struct {
	signer
	shell, control, stdin, iopub, heartbeat *socket
}

func newFront(ctx context.Context, c Connection) (*front, error) {
	f := &front{signer: signer{key: []byte(c.Key)}}
	for _, s := range []struct {
		name string
		to   **socket
		zmq  zmq4.Socket
		port int
	}{
		{"shell", &f.shell, zmq4.NewRouter(ctx), c.ShellPort},
		{"control", &f.control, zmq4.NewRouter(ctx), c.ControlPort},
		{"stdin", &f.stdin, zmq4.NewRouter(ctx), c.StdinPort},
		{"iopub", &f.iopub, zmq4.NewPub(ctx), c.IOPubPort},
		// A ROUTER echoes a REQ's frames as they came, whichever of several clients sent them.
		{"heartbeat", &f.heartbeat, zmq4.NewRouter(ctx), c.HeartbeatPort},
	} {
		bound, err := listen(ctx, s.name, s.zmq, c.endpoint(s.port))
		if err != nil {
			f.close()
			return nil, err
		}
		*s.to = bound
	}
	return f, nil
}

func (f *front) close() {
	for _, s := range []*socket{f.shell, f.control, f.stdin, f.iopub, f.heartbeat} {
		s.close()
	}
}

// publish sends m on iopub under a topic that names its type.
func (f *front) publish(m *Message) error {
	out := *m
	out.Identities = [][]byte{[]byte("kernel." + m.Header.Type)}
	return f.iopub.send(f.encode(&out))
}
