package wire_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/go-zeromq/zmq4"

	"github.com/cogbook/cogbook/kernel/wire"
	"github.com/cogbook/cogbook/kernel/wire/wiretest"
)

// cells is a [wire.Cells] that upper-cases code and fails cells by their text.
type cells struct {
	mu          sync.Mutex
	finished    []wire.Run
	interrupted int
}

func (c *cells) IsComplete(code string) (string, string) {
	if strings.HasSuffix(code, "{") {
		return "incomplete", "\t"
	}
	return "complete", ""
}

func (c *cells) Prepare(_ context.Context, cell wire.Cell) (string, *wire.Failure) {
	switch cell.Code {
	case "refused":
		return "", &wire.Failure{Name: "CompileError", Value: "no"}
	case "nothing":
		return "", nil
	}
	return strings.ToUpper(cell.Code), nil
}

func (c *cells) Finish(_ wire.Cell, run wire.Run) (string, *wire.Failure) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.finished = append(c.finished, run)
	return "", run.Failure
}

func (c *cells) Text(_, text string) string { return strings.ReplaceAll(text, "secret", "****") }

func (c *cells) Interrupt() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.interrupted++
}

// fakeChild behaves as GoNB does: it answers control requests on its shell socket, and sends an error as a message of
// its own beside the reply. The code says what it does.
type fakeChild struct {
	connection        wire.Connection
	shell, pub, stdin zmq4.Socket
	block             chan struct{} // cells "BLOCK" and "ASK" run until it is closed
}

func startChild(ctx context.Context, t *testing.T) *fakeChild {
	t.Helper()
	for range 5 {
		if f := tryChild(ctx, t); f != nil {
			return f
		}
	}
	t.Fatal("no free ports")
	return nil
}

func tryChild(ctx context.Context, t *testing.T) *fakeChild {
	t.Helper()
	c, err := wire.NewConnection()
	if err != nil {
		t.Fatal(err)
	}
	c.Key = "" // what it sends needs no signature then
	f := &fakeChild{connection: c, shell: zmq4.NewRouter(ctx), pub: zmq4.NewPub(ctx), stdin: zmq4.NewRouter(ctx), block: make(chan struct{})}
	control := zmq4.NewRouter(ctx)
	for port, s := range map[int]zmq4.Socket{c.ShellPort: f.shell, c.ControlPort: control, c.StdinPort: f.stdin, c.IOPubPort: f.pub} {
		if err := s.Listen("tcp://127.0.0.1:" + itoa(port)); err != nil {
			t.Log(err)
			return nil
		}
	}
	var once sync.Once
	for _, s := range []zmq4.Socket{f.shell, control} {
		go func() {
			for {
				m, err := s.Recv()
				if err != nil {
					return
				}
				f.handle(m.Frames, func() { once.Do(func() { close(f.block) }) })
			}
		}()
	}
	return f
}

func itoa(n int) string { b, _ := json.Marshal(n); return string(b) }

func (f *fakeChild) handle(in [][]byte, interrupt func()) {
	header := in[3]
	var h struct {
		Type string `json:"msg_type"`
	}
	var content struct {
		Code string `json:"code"`
	}
	_ = json.Unmarshal(header, &h)
	_ = json.Unmarshal(in[6], &content)
	send := func(s zmq4.Socket, to []byte, msgType string, content any) {
		own, _ := json.Marshal(map[string]string{"msg_id": msgType + string(header), "msg_type": msgType})
		body, _ := json.Marshal(content)
		_ = s.SendMulti(zmq4.NewMsgFrom(to, []byte("<IDS|MSG>"), nil, own, header, []byte("{}"), body))
	}
	publish := func(msgType string, content any) { send(f.pub, []byte("topic"), msgType, content) }
	reply := func(msgType string, content any) { send(f.shell, in[0], msgType, content) }
	publish("status", map[string]string{"execution_state": "busy"})
	switch h.Type {
	case "interrupt_request":
		interrupt()
		reply("interrupt_reply", map[string]string{"status": "ok"})
	case "execute_request":
		answer := map[string]any{"status": "ok", "execution_count": 99}
		switch content.Code {
		case "BLOCK":
			<-f.block
		case "ASK":
			send(f.stdin, in[0], "input_request", map[string]any{"prompt": "name?", "password": false})
			<-f.block
		case "SHOW":
			for _, data := range []map[string]any{{"text/plain": "first"}, {wire.MIMEClear: true}, {wire.MIMEResult: true}, {"text/plain": "last"}, {"text/plain": "late"}} {
				publish("display_data", map[string]any{"data": data, "metadata": map[string]any{}, "transient": map[string]any{}})
			}
		case "FAIL":
			answer = map[string]any{"status": "error", "ename": "E", "evalue": "v", "traceback": []string{"tb"}}
			publish("error", map[string]any{"ename": "E", "evalue": "v", "traceback": []string{"tb"}})
		case "EXIT":
			publish("stream", map[string]string{"name": "stderr", "text": "exit status 3\n"})
		default:
			publish("stream", map[string]string{"name": "stdout", "text": "ran " + content.Code + " secret"})
		}
		reply("execute_reply", answer)
	default:
		reply("kernel_info_reply", map[string]string{"status": "ok"})
	}
	publish("status", map[string]string{"execution_state": "idle"})
}

// setup runs a relay, with a fake child when attached, and a client that is ready. A port that was free when it was
// chosen may be taken when it is listened on, by any connection on this machine: then others are chosen.
func setup(t *testing.T, attached bool) (context.Context, *wiretest.Client, *cells, <-chan wire.Shutdown) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	t.Cleanup(cancel)
	for range 5 {
		c, err := wire.NewConnection()
		if err != nil {
			t.Fatal(err)
		}
		given := &cells{}
		r := wire.New(wire.Config{Connection: c, Cells: given, Targets: []string{"known"}, Info: wire.Info{Implementation: "test", Language: wire.Language{Name: "go", PygmentsLexer: "go"}}})
		ended := make(chan wire.Shutdown, 1)
		go func() {
			s, _ := r.Run(ctx) // the end of the test's context is an error here
			ended <- s
		}()
		if attached {
			if err := r.Attach(ctx, startChild(ctx, t).connection, make(chan struct{})); err != nil {
				t.Fatal(err)
			}
		}
		client, err := wiretest.Dial(ctx, wiretest.Endpoint{Shell: c.ShellPort, Control: c.ControlPort, IOPub: c.IOPubPort, Heartbeat: c.HeartbeatPort, Key: c.Key})
		if err != nil {
			t.Log(err)
			continue
		}
		if err := client.Ready(ctx); err != nil {
			t.Fatal(err)
		}
		return ctx, client, given, ended
	}
	t.Fatal("no free ports")
	return nil, nil, nil, nil
}

func ask(ctx context.Context, t *testing.T, c *wiretest.Client, channel, msgType string, content any) []wiretest.Message {
	t.Helper()
	id, err := c.Send(channel, msgType, content)
	if err != nil {
		t.Fatal(err)
	}
	got, err := c.Await(ctx, id)
	if err != nil {
		t.Fatalf("%s: %v", msgType, err)
	}
	for _, m := range got {
		if !m.Signed {
			t.Errorf("%s is not signed with the connection's key", m.Type)
		}
	}
	return got
}

func reply(t *testing.T, got []wiretest.Message) wiretest.Message {
	t.Helper()
	i := slices.IndexFunc(got, func(m wiretest.Message) bool { return m.Channel != "iopub" })
	if i < 0 {
		t.Fatal("no reply")
	}
	return got[i]
}

func published(got []wiretest.Message, msgType string) (list []wiretest.Message) {
	for _, m := range got {
		if m.Channel == "iopub" && m.Type == msgType {
			list = append(list, m)
		}
	}
	return list
}

func TestWhatNeedsNoChildIsAnsweredWithoutOne(t *testing.T) {
	t.Parallel()
	ctx, client, _, _ := setup(t, false)
	for _, c := range []struct {
		channel, request string
		content          any
		reply, key, want string
	}{
		{"shell", "kernel_info_request", nil, "kernel_info_reply", "implementation", `"test"`},
		{"control", "kernel_info_request", nil, "kernel_info_reply", "status", `"ok"`},
		{"shell", "is_complete_request", map[string]string{"code": "x {"}, "is_complete_reply", "indent", `"\t"`},
		{"shell", "is_complete_request", map[string]string{"code": "x"}, "is_complete_reply", "status", `"complete"`},
		{"shell", "comm_info_request", nil, "comm_info_reply", "comms", `{}`},
		{"shell", "history_request", map[string]any{"hist_access_type": "tail", "n": 3}, "history_reply", "history", `[]`},
		{"control", "debug_request", nil, "debug_reply", "status", `"error"`},
	} {
		m := reply(t, ask(ctx, t, client, c.channel, c.request, c.content))
		got, err := json.Marshal(m.Content[c.key])
		if err != nil || m.Type != c.reply || m.Channel != c.channel || string(got) != c.want {
			t.Errorf("%s on %s: %s on %s with %s %s, want %s", c.request, c.channel, m.Type, m.Channel, c.key, got, c.want)
		}
	}
	if echo, err := client.Heartbeat(ctx, "ping"); err != nil || echo != "ping" {
		t.Errorf("heartbeat: %q, %v", echo, err)
	}
}

func TestCells(t *testing.T) {
	t.Parallel()
	ctx, client, given, _ := setup(t, true)
	execute := func(code string) []wiretest.Message {
		return ask(ctx, t, client, "shell", "execute_request", map[string]any{"code": code})
	}
	t.Run("are prepared, run and counted", func(t *testing.T) {
		got := execute("hi")
		m := reply(t, got)
		if m.Content["status"] != "ok" || m.Content["execution_count"] != 1.0 {
			t.Errorf("reply %v", m.Content)
		}
		streams := published(got, "stream")
		if len(streams) != 1 || streams[0].Content["text"] != "ran HI ****" {
			t.Errorf("streams %v", streams)
		}
		if input := published(got, "execute_input"); len(input) != 1 || input[0].Content["code"] != "hi" {
			t.Errorf("input %v", input)
		}
		if states := published(got, "status"); len(states) != 2 {
			t.Errorf("%d states, want busy and idle once each", len(states))
		}
	})
	for code, name := range map[string]string{"fail": "E", "refused": "CompileError"} {
		t.Run("that fail say so once: "+code, func(t *testing.T) {
			got := execute(code)
			if m := reply(t, got); m.Content["status"] != "error" || m.Content["ename"] != name {
				t.Errorf("reply %v", m.Content)
			}
			if errs := published(got, "error"); len(errs) != 1 || errs[0].Content["ename"] != name {
				t.Errorf("errors %v", errs)
			}
		})
	}
	t.Run("tell how a process ended", func(t *testing.T) {
		got := execute("exit")
		given.mu.Lock()
		defer given.mu.Unlock()
		if last := given.finished[len(given.finished)-1]; last.Exit != "exit status 3" || len(published(got, "stream")) != 0 {
			t.Errorf("run %+v", last)
		}
	})
	t.Run("that need no run succeed", func(t *testing.T) {
		if m := reply(t, execute("nothing")); m.Content["status"] != "ok" {
			t.Errorf("reply %v", m.Content)
		}
	})
	t.Run("are remembered", func(t *testing.T) {
		m := reply(t, ask(ctx, t, client, "shell", "history_request", map[string]any{"hist_access_type": "search", "pattern": "h*i", "n": 5}))
		if got, _ := json.Marshal(m.Content["history"]); string(got) != `[[0,1,"hi"]]` {
			t.Errorf("history %s", got)
		}
	})
}

func TestInterruptAndTheQueueAfterAFailure(t *testing.T) {
	t.Parallel()
	ctx, client, given, _ := setup(t, true)
	var ids []string
	for _, code := range []string{"block", "fail", "after"} {
		id, err := client.Send("shell", "execute_request", map[string]any{"code": code})
		if err != nil {
			t.Fatal(err)
		}
		ids = append(ids, id)
	}
	// The cell is taken up when its input has been shown. An interrupt may still come before there is something to
	// interrupt; then it is sent again, as a user would.
	interrupt := func() {
		if _, err := client.Send("control", "interrupt_request", nil); err != nil {
			t.Fatal(err)
		}
	}
	statuses := map[string]any{}
	for len(statuses) < 3 {
		select {
		case m := <-client.Messages:
			switch {
			case m.Type == "execute_input" && m.Parent == ids[0]:
				interrupt()
			case m.Type == "interrupt_reply":
				if m.Channel != "control" {
					t.Fatalf("interrupt answered on %s", m.Channel)
				}
				given.mu.Lock()
				n := given.interrupted
				given.mu.Unlock()
				if n == 0 {
					interrupt()
				}
			case m.Type == "execute_reply":
				statuses[m.Parent] = m.Content["status"]
			}
		case <-ctx.Done():
			t.Fatalf("replies so far: %v", statuses)
		}
	}
	if statuses[ids[1]] != "error" && statuses[ids[1]] != "aborted" || statuses[ids[2]] != "aborted" {
		t.Fatalf("statuses %v: what waits behind a failure must be aborted", statuses)
	}
}

// What a client sends in answer to a failure does not wait behind it.
func TestACellSentAfterAFailureRuns(t *testing.T) {
	t.Parallel()
	_, client, _, _ := setup(t, true)
	send := func(code string) string {
		id, err := client.Send("shell", "execute_request", map[string]any{"code": code})
		if err != nil {
			t.Fatal(err)
		}
		return id
	}
	const rounds = 50 // the moment that matters is short
	failing, behind, ran := send("fail"), "", 0
	for m := range client.Messages {
		switch {
		case m.Type == "execute_reply" && m.Parent == failing:
			behind = send("hi")
		case m.Type == "execute_reply" && m.Parent == behind:
			if m.Content["status"] != "ok" {
				t.Fatalf("round %d: the cell was %v", ran+1, m.Content["status"])
			}
			if ran++; ran == rounds {
				return
			}
			failing = send("fail")
		}
	}
}

func TestForgedMessagesAreDropped(t *testing.T) {
	t.Parallel()
	ctx, client, given, _ := setup(t, true)
	if _, err := client.SendSigned("shell", "execute_request", map[string]any{"code": "forged"}, []byte("00")); err != nil {
		t.Fatal(err)
	}
	ask(ctx, t, client, "shell", "execute_request", map[string]any{"code": "honest"})
	given.mu.Lock()
	defer given.mu.Unlock()
	if len(given.finished) != 1 {
		t.Fatalf("%d cells ran", len(given.finished))
	}
}

// TestPortTaken: a port that somebody holds for a moment is waited for, one that stays taken is named.
func TestPortTaken(t *testing.T) {
	t.Parallel()
	for _, stays := range []bool{false, true} {
		t.Run(fmt.Sprintf("stays=%t", stays), func(t *testing.T) {
			t.Parallel()
			ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
			defer cancel()
			c, err := wire.NewConnection()
			if err != nil {
				t.Fatal(err)
			}
			other, err := net.Listen("tcp", "127.0.0.1:"+itoa(c.StdinPort))
			if err != nil {
				t.Fatal(err)
			}
			defer func() { _ = other.Close() }() // closed already, where it goes well
			ended := make(chan error, 1)
			go func() {
				_, err := wire.New(wire.Config{Connection: c, Cells: &cells{}}).Run(ctx)
				ended <- err
			}()
			if stays {
				if err := <-ended; !errors.Is(err, syscall.EADDRINUSE) || !strings.Contains(err.Error(), itoa(c.StdinPort)) {
					t.Errorf("got %v", err)
				}
				return
			}
			select {
			case err := <-ended:
				t.Fatal(err)
			case <-time.After(300 * time.Millisecond):
			}
			if err := other.Close(); err != nil {
				t.Fatal(err)
			}
			client, err := wiretest.Dial(ctx, wiretest.Endpoint{Shell: c.ShellPort, Control: c.ControlPort, IOPub: c.IOPubPort, Heartbeat: c.HeartbeatPort, Key: c.Key})
			if err == nil {
				err = client.Ready(ctx)
			}
			if err != nil {
				t.Error(err)
			}
		})
	}
}

func TestShutdown(t *testing.T) {
	t.Parallel()
	ctx, client, _, ended := setup(t, false)
	if _, err := client.Send("control", "shutdown_request", map[string]bool{"restart": true}); err != nil {
		t.Fatal(err)
	}
	select {
	case s := <-ended:
		if !s.Restart {
			t.Error("restart was lost")
		}
	case <-ctx.Done():
		t.Fatal("the relay goes on")
	}
}

func TestConnectionFile(t *testing.T) {
	t.Parallel()
	c, err := wire.NewConnection()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "kernel-1.json")
	if err := c.Write(path); err != nil {
		t.Fatal(err)
	}
	back, err := wire.ReadConnection(path)
	if err != nil || back != c {
		t.Fatalf("got %+v, %v", back, err)
	}
	c.SignatureScheme = "hmac-md5"
	if err := c.Write(path); err != nil {
		t.Fatal(err)
	}
	if _, err := wire.ReadConnection(path); err == nil || !strings.Contains(err.Error(), "hmac-md5") {
		t.Fatalf("unknown scheme: %v", err)
	}
}
