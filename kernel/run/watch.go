package run

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

// watcher is the process that cleans up after a session, also when the kernel is killed.
type watcher struct {
	cmd    *exec.Cmd
	pipe   io.WriteCloser
	folder string
}

// startWatcher starts `cogbook kernel watch FOLDER`, which sees the kernel's death by the end of its standard input.
func startWatcher(command, folder string) (*watcher, error) {
	cmd := exec.Command(command, "kernel", "watch", folder) //nolint:noctx // it outlives every context: it ends when the pipe does
	cmd.SysProcAttr = watcherAttributes()
	pipe, err := cmd.StdinPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		return nil, fmt.Errorf("run: starting the watcher: %w", err)
	}
	return &watcher{cmd, pipe, folder}, nil
}

// clean has the watcher end the session's processes, remove its folder, and end. A watcher that was killed is stood in for.
func (w *watcher) clean() error {
	_ = w.pipe.Close() // the watcher sees it closed either way
	done := make(chan error, 1)
	go func() { done <- w.cmd.Wait() }()
	select {
	case err := <-done:
		if err != nil {
			return clean(w.folder)
		}
		return nil
	case <-time.After(5 * time.Second):
		return errors.New("run: cleaning up takes too long")
	}
}

// Watch waits for the end of in, then ends all processes of the session in folder and removes it. It is what
// `cogbook kernel watch` runs.
func Watch(in io.Reader, folderPath string) error {
	if !strings.HasPrefix(filepath.Base(folderPath), "cogbook-") {
		return fmt.Errorf("run: %s is no session's folder", folderPath)
	}
	signal.Ignore(os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	_, _ = io.Copy(io.Discard, in) // its end is what counts
	return clean(folderPath)
}

func clean(folderPath string) error {
	killSession(folder{folderPath}.values())
	if err := os.RemoveAll(folderPath); err != nil {
		return fmt.Errorf("run: %w", err)
	}
	return nil
}
