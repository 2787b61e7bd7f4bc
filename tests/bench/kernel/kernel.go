package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/cogbook/cogbook/kernel/wire"
	"github.com/cogbook/cogbook/kernel/wire/wiretest"
)

// limit is how long a start, and a cell, may take.
const limit = time.Minute

// kernel is a running one.
type kernel struct {
	kind
	client *wiretest.Client
	began  time.Time       // when it was started
	mark   string          // in the environment of all that the kernel starts
	ctx    context.Context //nolint:containedctx // the life of the process
	cancel context.CancelCauseFunc
	ended  chan struct{} // closed when the kernel and all that it started have ended
	pipe   *os.File      // held by all of these
	said   []byte        // until they ended
}

// start returns a kernel that has been idle once.
func start(ctx context.Context, how kind, folder string) (*kernel, error) {
	connection, err := wire.NewConnection()
	if err != nil {
		return nil, err
	}
	file := filepath.Join(folder, "kernel-"+connection.Key[:8]+".json")
	if err := connection.Write(file); err != nil {
		return nil, err
	}
	said, held, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	k := &kernel{kind: how, mark: "COGBOOK_BENCH=" + file, pipe: said, ended: make(chan struct{})}
	k.ctx, k.cancel = context.WithCancelCause(ctx)
	cmd := exec.CommandContext(k.ctx, how.argv[0])
	for _, a := range how.argv[1:] {
		cmd.Args = append(cmd.Args, strings.ReplaceAll(a, "{connection_file}", file))
	}
	cmd.Cancel = func() error { return cmd.Process.Signal(syscall.SIGTERM) }
	cmd.Dir, cmd.Stdout, cmd.Stderr, cmd.ExtraFiles = how.dir, held, held, []*os.File{held}
	cmd.Env = append(append(os.Environ(), how.env...), k.mark, "JPY_PARENT_PID="+strconv.Itoa(os.Getpid()))
	err = cmd.Start()
	_ = held.Close() // the kernel has its own
	if err != nil {
		return nil, errors.Join(err, said.Close())
	}
	go func() { k.cancel(errors.Join(errors.New("the kernel ended"), cmd.Wait())) }()
	go func() {
		defer close(k.ended)
		k.said, _ = io.ReadAll(said) // up to the end of the last that holds it
		_ = said.Close()
	}()
	if err := k.ready(connection); err != nil {
		return nil, k.failed(err)
	}
	return k, nil
}

// ready connects, and waits for the first "idle".
func (k *kernel) ready(c wire.Connection) (err error) {
	ctx, cancel := context.WithTimeout(k.ctx, limit)
	defer cancel()
	tick := time.NewTicker(5 * time.Millisecond) // the client itself tries only four times a second
	defer tick.Stop()
	for ports := []int{c.ShellPort, c.ControlPort, c.IOPubPort}; len(ports) > 0; {
		if probe, err := (&net.Dialer{}).DialContext(ctx, "tcp", net.JoinHostPort(c.IP, strconv.Itoa(ports[0]))); err == nil {
			_, ports = probe.Close(), ports[1:]
			continue
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return fmt.Errorf("nothing listens on port %d: %w", ports[0], ctx.Err())
		}
	}
	k.client, err = wiretest.Dial(k.ctx, wiretest.Endpoint{Shell: c.ShellPort, Control: c.ControlPort, IOPub: c.IOPubPort, Key: c.Key})
	if err == nil {
		err = k.client.Ready(ctx)
	}
	if err == nil {
		_, err = k.ask(ctx, "kernel_info_request", struct{}{})
	}
	return err
}

// failed stops the kernel, and adds how it had ended, if it had, and the last that it said.
func (k *kernel) failed(err error) error {
	err = errors.Join(err, context.Cause(k.ctx))
	k.stop()
	return fmt.Errorf("%s: %w\n%s", k.name, err, k.said[max(0, len(k.said)-2000):])
}

// stop asks the kernel to end and waits until all that it started has ended too. What does not is killed, where there is /proc;
// but not our in-machine services: these end with the last kernel that shares them, which need not be one of ours.
func (k *kernel) stop() {
	if k == nil {
		return
	}
	if k.client == nil {
		k.cancel(nil)
	} else {
		_, _ = k.client.Send("control", "shutdown_request", map[string]any{"restart": false}) // if it fails, the kernel is gone
	}
	select {
	case <-k.ended:
		return
	case <-time.After(5 * time.Second):
	}
	folders, _ := filepath.Glob("/proc/[0-9]*") // the pattern is well formed
	for _, folder := range folders {
		env, _ := os.ReadFile(folder + "/environ") // a stranger's cannot be read
		command, _ := os.ReadFile(folder + "/cmdline")
		pid, err := strconv.Atoi(filepath.Base(folder))
		if err == nil && strings.Contains(string(env), k.mark) && !strings.Contains(string(command), "\x00services\x00") {
			_ = syscall.Kill(pid, syscall.SIGKILL) // it may have ended by itself
		}
	}
	_ = k.pipe.Close()
	<-k.ended
}
