package run

import (
	"bytes"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// childAttributes put the child into a process group of its own and end it with its parent.
func childAttributes() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGTERM}
}

// watcherAttributes keep signals to the kernel's terminal from the watcher.
func watcherAttributes() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setsid: true} }

func terminate(p *os.Process) error { return p.Signal(syscall.SIGTERM) }

// sessionProcesses lists the processes whose environment has the session's folder: gonb and cells, and what they
// started, whatever group or parent those have by now.
func sessionProcesses(values string) []int {
	want := []byte("\x00" + marker + "=" + values + "\x00")
	dirs, _ := filepath.Glob("/proc/[0-9]*") // the pattern is well formed
	var pids []int
	for _, dir := range dirs {
		env, err := os.ReadFile(filepath.Join(dir, "environ"))
		if err != nil || !bytes.Contains(append([]byte{0}, env...), want) {
			continue
		}
		if pid, err := strconv.Atoi(filepath.Base(dir)); err == nil && pid != os.Getpid() {
			pids = append(pids, pid)
		}
	}
	return pids
}

// killSession ends all processes of a session.
func killSession(values string) {
	for range 50 {
		pids := sessionProcesses(values)
		if len(pids) == 0 {
			return
		}
		for _, pid := range pids {
			_ = syscall.Kill(pid, syscall.SIGKILL) // it may be gone
		}
		<-time.After(10 * time.Millisecond)
	}
}

// interruptBuild stops a go command that the process pid runs: GoNB interrupts only cells.
func interruptBuild(pid int) {
	tasks, _ := filepath.Glob("/proc/" + strconv.Itoa(pid) + "/task/*/children") // the pattern is well formed
	for _, task := range tasks {
		list, err := os.ReadFile(task)
		if err != nil {
			continue
		}
		for word := range strings.FieldsSeq(string(list)) {
			child, err := strconv.Atoi(word)
			if err != nil {
				continue
			}
			name, err := os.ReadFile("/proc/" + word + "/comm")
			if err == nil && strings.TrimSpace(string(name)) == "go" {
				_ = syscall.Kill(child, syscall.SIGINT) // it may be gone
			}
		}
	}
}
