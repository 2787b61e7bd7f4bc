package run

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"time"

	"github.com/cogbook/cogbook/kernel/wire"
)

// maxQuickDeaths is how often in a row a child may end within quickDeath before it is not started again.
const (
	maxQuickDeaths = 3
	quickDeath     = 10 * time.Second
)

// commTarget is the target of the comms that GoNB's widgets open.
const commTarget = "gonb_comm"

// childSetup is what GoNB executes before the first cell: no `go get` for each cell, for the workspace has what cells
// import; and no debugging information in their programs, which takes a fifth of the time to link.
var childSetup = []string{"%noautoget", `%goflags "-ldflags=-s -w"`}

// keepChild keeps a GoNB process running and attached to relay until ctx ends.
func keepChild(ctx context.Context, relay *wire.Relay, host *host, env []string, o Options) error {
	quick := 0
	for ctx.Err() == nil {
		began := time.Now()
		if err := runChild(ctx, relay, host, env, o); err != nil && ctx.Err() == nil {
			o.Logger.Error("the process that runs cells ended", "error", err)
			if time.Since(began) < quickDeath {
				quick++
			} else {
				quick = 0
			}
			if quick == maxQuickDeaths {
				return err
			}
		}
	}
	return nil
}

// runChild runs one GoNB process from start to end.
func runChild(ctx context.Context, relay *wire.Relay, host *host, env []string, o Options) error {
	connection, err := wire.NewConnection()
	if err != nil {
		return err
	}
	var id [16]byte
	_, _ = rand.Read(id[:]) // never fails
	// GoNB reads the kernel's id out of the file's name: the one that Jupyter knows, for widgets, where there is one.
	name := filepath.Base(o.ConnectionFile)
	if ok, _ := filepath.Match("kernel-*.json", name); !ok {
		name = fmt.Sprintf("kernel-%x.json", id)
	}
	file := filepath.Join(host.folder.path, name)
	if err := connection.Write(file); err != nil {
		return err
	}
	log, err := os.OpenFile(filepath.Join(host.folder.path, "gonb.log"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return fmt.Errorf("run: %w", err)
	}
	defer func() { _ = log.Close() }()
	gonb, err := lookPath("gonb", env)
	if err != nil {
		return err
	}
	cmd := exec.CommandContext(ctx, gonb, "-kernel", file, "-raw_error", "-logtostderr")
	cmd.Env = host.environ()
	cmd.Stdout, cmd.Stderr = log, log
	cmd.SysProcAttr = childAttributes()
	cmd.Cancel = func() error { return terminate(cmd.Process) }
	gone := make(chan struct{})
	started := make(chan error, 1)
	var ended error
	go func() {
		// The signal at the parent's death is the death of the thread that started the child: this one lasts.
		runtime.LockOSThread()
		err := cmd.Start()
		started <- err
		if err == nil {
			ended = cmd.Wait()
		}
		close(gone)
	}()
	if err := <-started; err != nil {
		return fmt.Errorf("run: %w", err)
	}
	err = relay.Attach(ctx, connection, gone, childSetup...)
	if err == nil {
		err = host.attach(cmd.Process.Pid)
	}
	if err != nil {
		_ = cmd.Process.Kill() // it may have ended already
		<-gone
		return err
	}
	select {
	case <-gone:
		host.change("", 0, nil)
		killSession(host.folder.values()) // the cell that ran
		return fmt.Errorf("run: gonb: %w", ended)
	case <-ctx.Done():
		select {
		case <-gone:
		case <-time.After(2 * time.Second): // the watcher kills it
		}
		return ctx.Err()
	}
}

// attach makes the folder of the GoNB process with this id a copy of the workspace.
func (h *host) attach(pid int) error {
	dirs, err := filepath.Glob(filepath.Join(h.folder.temporary(), "gonb_*"))
	if err != nil || len(dirs) == 0 {
		return fmt.Errorf("run: gonb made no folder: %w", errors.Join(err, fs.ErrNotExist))
	}
	newest, when := "", time.Time{}
	for _, dir := range dirs {
		if about, err := os.Stat(dir); err == nil && about.IsDir() && !about.ModTime().Before(when) {
			newest, when = dir, about.ModTime()
		}
	}
	if err := h.copyModule(newest); err != nil {
		return err
	}
	h.change(newest, pid, nil)
	return nil
}

// copyModule makes the module in dir require what the workspace does.
func (h *host) copyModule(dir string) error {
	for _, name := range []string{"go.mod", "go.sum"} {
		data, err := os.ReadFile(filepath.Join(h.space.Dir, name))
		if err == nil {
			err = os.WriteFile(filepath.Join(dir, name), data, 0o600)
		}
		if err != nil {
			return fmt.Errorf("run: %w", err)
		}
	}
	return nil
}
