package launch

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/cogbook/cogbook/cog/local/discover"
)

// maxLog is the size from which a log is put aside, to services.log.old, when
// the services start.
const maxLog = 1 << 20

// start runs new services and returns the first lease on them.
func start(ctx context.Context, o Options, logs string) (*Lease, error) {
	ctx, cancel := context.WithTimeout(ctx, o.StartTime)
	defer cancel()
	program, err := o.command()
	if err != nil {
		return nil, err
	}
	log, err := openLog(logs)
	if err != nil {
		return nil, fmt.Errorf("launch: %w", err)
	}
	defer func() { _ = log.Close() }() // the services have their own handle
	begin, err := log.Seek(0, 2)
	if err != nil {
		return nil, fmt.Errorf("launch: %w", err)
	}
	command := exec.Command(program, "services", "--port", "0", "--until-released") //nolint:noctx // it lives for as long as it is leased
	command.Env = o.Env
	command.Stdout, command.Stderr = log, log
	command.SysProcAttr = &syscall.SysProcAttr{Setsid: true} // an interrupt meant for us is not for them
	if err := command.Start(); err != nil {
		return nil, fmt.Errorf("launch: %w", err)
	}
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		_ = command.Wait() // its status is in the log's words
	}()
	lease, err := await(ctx, command.Process.Pid, ended)
	if err != nil {
		_ = command.Process.Kill() // nobody may hold what we cannot reach
		<-ended
		return nil, fmt.Errorf("launch: %s services: %w%s", program, err, lastWords(log.Name(), begin))
	}
	return lease, nil
}

// await waits until services of process pid have announced themselves.
func await(ctx context.Context, pid int, ended <-chan struct{}) (*Lease, error) {
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for {
		if announced, err := discover.Read(); err == nil && announced.PID == pid {
			if lease, err := take(ctx, announced.URL); err == nil {
				return lease, nil
			}
		}
		select {
		case <-tick.C:
		case <-ended:
			return nil, errors.New("ended at once")
		case <-ctx.Done():
			return nil, fmt.Errorf("did not answer in time: %w", context.Cause(ctx))
		}
	}
}

// openLog opens the services' log for appending, an over-long one put aside.
func openLog(dir string) (*os.File, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	path := filepath.Join(dir, "services.log")
	if info, err := os.Stat(path); err == nil && info.Size() > maxLog {
		if err := os.Rename(path, path+".old"); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, err
		}
	}
	return os.OpenFile(path, os.O_CREATE|os.O_APPEND|os.O_RDWR, 0o600)
}

// lastWords are what the services said since begin, for an error message.
func lastWords(path string, begin int64) string {
	text := fmt.Sprintf(" (see %s)", path)
	data, err := os.ReadFile(path)
	if err != nil || int64(len(data)) <= begin {
		return text
	}
	said := strings.TrimSpace(string(data[begin:]))
	const most = 500
	if len(said) > most {
		said = "..." + said[len(said)-most:]
	}
	return text + ":\n" + said
}
