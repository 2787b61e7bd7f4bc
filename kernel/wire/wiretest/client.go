// Package wiretest is a Jupyter client for tests of kernels, written apart from package wire so that it does not share
// that package's mistakes.
package wiretest

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strconv"
	"sync/atomic"

	"github.com/go-zeromq/zmq4"
)

// Endpoint is where a kernel listens, and its key.
type Endpoint struct {
	Shell, Control, IOPub, Heartbeat int
	Key                              string
}

// Message is a message as a client sees it.
type Message struct {
	Channel string // "shell", "control" or "iopub"
	Type    string
	Parent  string // msg_id of the request that it belongs to
	Content map[string]any
	Signed  bool // its signature is right
}

// Client is connected to a kernel. Messages arrive on Messages in the order of their channel.
type Client struct {
	Messages chan Message

	key           []byte
	shell         zmq4.Socket
	control       zmq4.Socket
	iopub         zmq4.Socket
	counter       atomic.Int64
	heartbeatPort int
}

// Dial connects to a kernel on the loopback address until ctx ends.
func Dial(ctx context.Context, e Endpoint) (*Client, error) {
	id := zmq4.WithID(zmq4.SocketIdentity("wiretest"))
	c := &Client{
		Messages: make(chan Message, 1000), key: []byte(e.Key), heartbeatPort: e.Heartbeat,
		shell: zmq4.NewDealer(ctx, id), control: zmq4.NewDealer(ctx, id), iopub: zmq4.NewSub(ctx),
	}
	for _, s := range []struct {
		name   string
		socket zmq4.Socket
		port   int
	}{{"shell", c.shell, e.Shell}, {"control", c.control, e.Control}, {"iopub", c.iopub, e.IOPub}} {
		if err := s.socket.Dial("tcp://127.0.0.1:" + strconv.Itoa(s.port)); err != nil {
			return nil, fmt.Errorf("wiretest: %s: %w", s.name, err)
		}
		if s.name == "iopub" {
			if err := s.socket.SetOption(zmq4.OptionSubscribe, ""); err != nil {
				return nil, fmt.Errorf("wiretest: %w", err)
			}
		}
		go func() {
			for {
				got, err := s.socket.Recv()
				if err != nil {
					return
				}
				if m, ok := c.parse(s.name, got.Frames); ok {
					c.Messages <- m
				}
			}
		}()
	}
	return c, nil
}

func (c *Client) sign(parts [][]byte) string {
	mac := hmac.New(sha256.New, c.key)
	for _, p := range parts {
		mac.Write(p)
	}
	return hex.EncodeToString(mac.Sum(nil))
}

func (c *Client) parse(channel string, frames [][]byte) (Message, bool) {
	for i, f := range frames {
		if string(f) != "<IDS|MSG>" || len(frames) < i+6 {
			continue
		}
		var header, parent struct {
			ID   string `json:"msg_id"`
			Type string `json:"msg_type"`
		}
		m := Message{Channel: channel, Signed: string(frames[i+1]) == c.sign(frames[i+2:i+6])}
		_ = json.Unmarshal(frames[i+2], &header) // what does not parse has no type, and no test waits for it
		_ = json.Unmarshal(frames[i+3], &parent)
		_ = json.Unmarshal(frames[i+5], &m.Content)
		m.Type, m.Parent = header.Type, parent.ID
		return m, true
	}
	return Message{}, false
}

// Send sends a request on "shell" or "control" and returns its id.
func (c *Client) Send(channel, msgType string, content any) (string, error) {
	return c.SendSigned(channel, msgType, content, nil)
}

// SendSigned is Send with another signature than the right one, when that is not nil.
func (c *Client) SendSigned(channel, msgType string, content any, signature []byte) (string, error) {
	id := fmt.Sprintf("request-%d", c.counter.Add(1))
	header, err := json.Marshal(map[string]any{
		"msg_id": id, "msg_type": msgType, "session": "wiretest", "username": "", "date": "2020-01-01T00:00:00Z", "version": "5.3",
	})
	if err != nil {
		return "", fmt.Errorf("wiretest: %w", err)
	}
	body, err := json.Marshal(content)
	if err != nil {
		return "", fmt.Errorf("wiretest: %w", err)
	}
	parts := [][]byte{header, []byte("{}"), []byte("{}"), body}
	if signature == nil {
		signature = []byte(c.sign(parts))
	}
	socket := c.shell
	if channel == "control" {
		socket = c.control
	}
	frames := append([][]byte{[]byte("<IDS|MSG>"), signature}, parts...)
	if err := socket.SendMulti(zmq4.NewMsgFrom(frames...)); err != nil {
		return "", fmt.Errorf("wiretest: %w", err)
	}
	return id, nil
}

// Heartbeat sends beat to the kernel and returns the echo.
func (c *Client) Heartbeat(ctx context.Context, beat string) (string, error) {
	s := zmq4.NewReq(ctx)
	defer func() { _ = s.Close() }()
	if err := s.Dial("tcp://127.0.0.1:" + strconv.Itoa(c.heartbeatPort)); err != nil {
		return "", fmt.Errorf("wiretest: %w", err)
	}
	if err := s.Send(zmq4.NewMsgString(beat)); err != nil {
		return "", fmt.Errorf("wiretest: %w", err)
	}
	m, err := s.Recv()
	if err != nil {
		return "", fmt.Errorf("wiretest: %w", err)
	}
	return string(m.Bytes()), nil
}

// Await collects the messages that belong to request id until both its reply and "idle" have come.
func (c *Client) Await(ctx context.Context, id string) ([]Message, error) {
	var got []Message
	replied, idle := false, false
	for !replied || !idle {
		select {
		case m := <-c.Messages:
			if m.Parent != id {
				continue
			}
			got = append(got, m)
			replied = replied || m.Channel != "iopub"
			idle = idle || m.Type == "status" && m.Content["execution_state"] == "idle"
		case <-ctx.Done():
			return got, fmt.Errorf("wiretest: after %d messages of %s: %w", len(got), id, ctx.Err())
		}
	}
	return got, nil
}

// Ready asks for kernel_info until the kernel's answers arrive on iopub too: a subscription takes a moment.
func (c *Client) Ready(ctx context.Context) error {
	for ctx.Err() == nil {
		id, err := c.Send("shell", "kernel_info_request", struct{}{})
		if err != nil {
			return err
		}
		for {
			var m Message
			select {
			case m = <-c.Messages:
			case <-ctx.Done():
				return fmt.Errorf("wiretest: no answer: %w", ctx.Err())
			}
			if m.Channel == "iopub" {
				// Whatever else is under way belongs to requests before the test's.
				return nil
			}
			if m.Parent == id {
				break
			}
		}
	}
	return ctx.Err()
}
