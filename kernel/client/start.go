package client

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/cogbook/cogbook/kernel/wire"
)

// shutdownWait is how long a kernel may take to end when it is asked to.
const shutdownWait = 10 * time.Second

// Kernel is a kernel in a process of its own, with its client.
type Kernel struct {
	*Client

	process *exec.Cmd
	gone    chan struct{}
	said    *bytes.Buffer // the end of what it wrote to standard error; read after gone
}

// Start starts a kernel with argv, to which the path of the connection file is added, in the working folder dir and with env
// on top of this process's environment, and connects to it. It is ended by [Kernel.Stop], and by itself when this process dies.
func Start(ctx context.Context, argv []string, dir string, env ...string) (*Kernel, error) {
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("client: %w", err)
	}
	connection, err := wire.NewConnection()
	if err != nil {
		return nil, err
	}
	folder, err := os.MkdirTemp("", "cogbook-run-")
	if err != nil {
		return nil, fmt.Errorf("client: %w", err)
	}
	defer func() { _ = os.RemoveAll(folder) }() // the kernel has read it
	file := filepath.Join(folder, "kernel-run.json")
	if err := connection.Write(file); err != nil {
		return nil, err
	}
	k := &Kernel{gone: make(chan struct{}), said: &bytes.Buffer{}}
	// The kernel ends by Stop, not with ctx: what a cell has shown is still to be written then.
	k.process = exec.CommandContext(context.WithoutCancel(ctx), argv[0], append(argv[1:len(argv):len(argv)], file)...)
	k.process.Dir, k.process.Stderr = dir, k.said
	k.process.Env = append(append(os.Environ(), env...), "JPY_PARENT_PID="+strconv.Itoa(os.Getpid()))
	k.process.SysProcAttr = ownGroup()
	k.process.WaitDelay = time.Second // a process that it left behind may hold its standard error
	if err := k.process.Start(); err != nil {
		return nil, fmt.Errorf("client: starting the kernel: %w", err)
	}
	go func() {
		_ = k.process.Wait() // why it ended, it has said
		close(k.gone)
	}()
	k.Client, err = Dial(ctx, connection, k.gone)
	if err != nil {
		_ = k.process.Process.Kill() // it may be gone
		<-k.gone
		return nil, k.explain(err)
	}
	return k, nil
}

// Execute is [Client.Execute]; that the kernel is gone comes with its last words.
func (k *Kernel) Execute(ctx context.Context, code string, each func(*wire.Message)) (Reply, error) {
	r, err := k.Client.Execute(ctx, code, each)
	return r, k.explain(err)
}

// explain adds the kernel's last words to the error that it is gone.
func (k *Kernel) explain(err error) error {
	if !errors.Is(err, ErrGone) {
		return err
	}
	select {
	case <-k.gone:
	default:
		return err
	}
	if said := strings.TrimSpace(k.said.String()); said != "" {
		return fmt.Errorf("%w; it said: %s", ErrGone, said)
	}
	return err
}

// Stop ends the kernel, kindly where that takes less than ten seconds.
func (k *Kernel) Stop() error {
	err := k.Shutdown()
	wait := time.NewTimer(shutdownWait)
	defer wait.Stop()
	select {
	case <-k.gone:
		err = nil
	case <-wait.C:
		err = errors.Join(err, k.process.Process.Kill())
		<-k.gone
	}
	k.Close()
	return err
}
