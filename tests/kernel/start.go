package kernel

import (
	"context"
	"crypto/rand"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/cogbook/cogbook/kernel/wire"
	"github.com/cogbook/cogbook/kernel/wire/wiretest"
	"github.com/cogbook/cogbook/tests/notebook"
)

// Process is a kernel that runs without jupyter_client: started from its specification, as VS Code and others do that speak
// the protocol themselves. It is the leader of no session and knows no parent.
type Process struct {
	*wiretest.Client

	// Mark is in the environment of all that the kernel starts, Scratch their TMPDIR.
	Mark, Scratch string

	pid   int
	ended chan error
}

// Start starts the installed kernel. When the test ends, it has been shut down, and has left no process and no file.
func Start(ctx context.Context, t *testing.T) *Process {
	t.Helper()
	spec := notebook.Installed(t)
	connection, err := wire.NewConnection()
	if err != nil {
		t.Fatal(err)
	}
	own := t.TempDir()
	p := &Process{Mark: "COGBOOK_KERNEL_TEST=" + rand.Text(), Scratch: filepath.Join(own, "tmp"), ended: make(chan error, 1)}
	if err := os.Mkdir(p.Scratch, 0o700); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(own, fmt.Sprintf("kernel-v2-%d%s.json", os.Getpid(), rand.Text()[:8])) // no UUID: VS Code's form
	if err := connection.Write(file); err != nil {
		t.Fatal(err)
	}
	for i := range spec.Argv {
		spec.Argv[i] = strings.ReplaceAll(spec.Argv[i], "{connection_file}", file)
	}
	var said strings.Builder
	command := exec.Command(spec.Argv[0], spec.Argv[1:]...) //nolint:noctx // it ends by a message, below
	command.Dir, command.Stdout, command.Stderr = own, &said, &said
	command.Env = append(os.Environ(), p.Mark, "TMPDIR="+p.Scratch)
	for name, value := range spec.Env {
		command.Env = append(command.Env, name+"="+os.ExpandEnv(value))
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	p.pid = command.Process.Pid
	go func() { p.ended <- command.Wait() }()
	dialed, hangUp := context.WithCancel(context.WithoutCancel(ctx)) // a test's context ends before its clean-ups
	t.Cleanup(func() {
		p.end(t)
		hangUp()
		if t.Failed() {
			t.Logf("the kernel said:\n%s", said.String())
		}
	})
	p.Client, err = wiretest.Dial(dialed, wiretest.Endpoint{
		Shell: connection.ShellPort, Control: connection.ControlPort, IOPub: connection.IOPubPort, Heartbeat: connection.HeartbeatPort, Key: connection.Key,
	})
	if err == nil {
		err = p.Ready(ctx)
	}
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// end shuts the kernel down and looks for what it left.
func (p *Process) end(t *testing.T) {
	t.Helper()
	if p.Client != nil {
		_, _ = p.Send("control", "shutdown_request", map[string]bool{"restart": false}) // if it fails, that shows below
	}
	select {
	case err := <-p.ended:
		if err != nil {
			t.Errorf("the kernel ended with %v", err)
		}
	case <-time.After(20 * time.Second):
		t.Error("the kernel does not end")
	}
	for _, left := range notebook.LeftBehind(p.Mark, 20*time.Second) {
		t.Errorf("a process was left behind: %s", left)
	}
	if left, _ := filepath.Glob(filepath.Join(p.Scratch, "*")); len(left) > 0 {
		t.Errorf("files were left behind: %v", left)
	}
}

// Ran is what became of a cell.
type Ran struct {
	Status, Name, Value string // of the reply; the last two of an error
	Printed, Shown      string // streams, and displays and results as text
}

// Execute sends a cell, with further fields of the request, and returns its id.
func (p *Process) Execute(t *testing.T, code string, options map[string]any) string {
	t.Helper()
	content := map[string]any{"code": code, "silent": false, "store_history": true, "allow_stdin": false}
	maps.Copy(content, options)
	id, err := p.Send("shell", "execute_request", content)
	if err != nil {
		t.Fatal(err)
	}
	return id
}

// Wait returns what became of the cell with an id, once its reply and its "idle" are there.
func (p *Process) Wait(ctx context.Context, t *testing.T, id string) (ran Ran) {
	t.Helper()
	messages, err := p.Await(ctx, id)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range messages {
		field := func(name string) string {
			text, _ := m.Content[name].(string)
			return text
		}
		switch m.Type {
		case "execute_reply":
			ran.Status, ran.Name, ran.Value = field("status"), field("ename"), field("evalue")
		case "stream":
			ran.Printed += field("text")
		case "display_data", "execute_result":
			if data, ok := m.Content["data"].(map[string]any); ok {
				ran.Shown += fmt.Sprint(data["text/plain"])
			}
		}
	}
	return ran
}

// Memory is what the kernel and the processes below it hold in memory, in bytes; without /proc it is 0. The in-machine services
// count not: they are everybody's.
func (p *Process) Memory() (sum int) {
	for pid := range notebook.Marked(p.Mark) {
		status, _ := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid)) // it may have ended
		for line := range strings.Lines(string(status)) {
			if rest, ok := strings.CutPrefix(line, "VmRSS:"); ok {
				kilobytes := 0
				_, _ = fmt.Sscan(rest, &kilobytes)
				sum += kilobytes << 10
			}
		}
	}
	return sum
}
