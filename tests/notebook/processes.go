package notebook

import (
	"bytes"
	"maps"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// LeftBehind waits until no process has the mark in its environment, kills what still has it after the limit, and returns the
// command lines. In-machine services stay where another kernel has come to share them. Without /proc nothing is found.
func LeftBehind(mark string, limit time.Duration) (commands []string) {
	late := time.After(limit)
	again := time.NewTicker(100 * time.Millisecond)
	defer again.Stop()
	for {
		left, shared := marked(mark)
		commands = nil
		for pid, command := range left {
			if shared && strings.Contains(command, " services ") {
				delete(left, pid)
				continue
			}
			commands = append(commands, command)
		}
		if len(commands) == 0 {
			return nil
		}
		select {
		case <-late:
			for pid := range left {
				_ = syscall.Kill(pid, syscall.SIGKILL)
			}
			return commands
		case <-again.C:
		}
	}
}

// Marked are the command lines of the processes with a mark in their environment, without the in-machine services.
func Marked(mark string) map[int]string {
	processes, _ := marked(mark)
	maps.DeleteFunc(processes, func(_ int, command string) bool { return strings.Contains(command, " services ") })
	return processes
}

// marked lists the processes with the mark. Shared tells whether kernels without it run.
func marked(mark string) (processes map[int]string, shared bool) {
	processes = map[int]string{}
	folders, _ := filepath.Glob("/proc/[0-9]*")
	for _, folder := range folders {
		environment, err := os.ReadFile(filepath.Join(folder, "environ"))
		if err != nil {
			continue // it has ended, or is not ours
		}
		line, _ := os.ReadFile(filepath.Join(folder, "cmdline"))
		command := strings.ReplaceAll(string(line), "\x00", " ")
		pid, err := strconv.Atoi(filepath.Base(folder))
		switch has := bytes.Contains(environment, []byte(mark)); {
		case has && err == nil:
			processes[pid] = command
		case !has && strings.Contains(command, " kernel run "):
			shared = true
		}
	}
	return processes, shared
}
