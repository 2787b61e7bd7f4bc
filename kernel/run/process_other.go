//go:build !linux

package run

import (
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"time"
)

func childAttributes() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: true} }

func watcherAttributes() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setsid: true} }

func terminate(p *os.Process) error { return p.Signal(syscall.SIGTERM) }

// killSession ends the processes whose environment, as ps shows it, has the session's folder.
func killSession(values string) {
	for range 10 {
		out, err := exec.Command("ps", "-A", "-E", "-ww", "-o", "pid=,command=").Output() //nolint:noctx // when all contexts are over
		if err != nil {
			return
		}
		found := false
		for line := range strings.Lines(string(out)) {
			word, _, _ := strings.Cut(strings.TrimSpace(line), " ")
			if pid, err := strconv.Atoi(word); err == nil && pid != os.Getpid() && strings.Contains(line, marker+"="+values) {
				found = true
				_ = syscall.Kill(pid, syscall.SIGKILL) // it may be gone
			}
		}
		if !found {
			return
		}
		<-time.After(50 * time.Millisecond)
	}
}

func interruptBuild(int) {}
