package main

import (
	"os"
	"os/exec"
	"runtime"
	"slices"
	"testing"
	"time"
)

func TestProcessTree(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("it reads /proc")
	}
	t.Parallel()
	// The shell's child has it as its parent, and both have this process above them.
	cmd := exec.CommandContext(t.Context(), "sh", "-c", "sleep 100 & echo $!; wait")
	cmd.Env = append(os.Environ(), "COGBOOK_TEST=tree")
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	if _, err := out.Read(make([]byte, 1)); err != nil { // the child is there, perhaps not yet as sleep
		t.Fatal(err)
	}
	var tree []process
	sleep := -1
	for began := time.Now(); sleep < 0 && time.Since(began) < 10*time.Second; { // reading them all takes milliseconds
		if tree, err = processTree(os.Getpid()); err != nil {
			t.Fatal(err)
		}
		sleep = slices.IndexFunc(tree, func(p process) bool { return p.parent == cmd.Process.Pid && p.command == "sleep 100" })
	}
	shell := slices.IndexFunc(tree, func(p process) bool { return p.pid == cmd.Process.Pid })
	if shell < 0 || sleep < shell || tree[shell].memory <= 0 {
		t.Errorf("got %+v", tree)
	}
	for _, i := range []int{sleep, shell} {
		if i >= 0 {
			if p, err := os.FindProcess(tree[i].pid); err == nil {
				_ = p.Kill() // it may have ended
			}
		}
	}
	_ = cmd.Wait() // it was killed
	if _, err := readProcess(cmd.Process.Pid); err == nil {
		t.Error("a process that has ended is read")
	}
}

func TestPart(t *testing.T) {
	t.Parallel()
	for command, want := range map[string]string{
		"/x/cogbook kernel run --workspace w f.json": "kernel", "/x/cogbook kernel watch /tmp/cogbook-1": "watcher",
		"/x/cogbook services --port 0": "services", "/x/gonb -kernel f.json -raw_error": "gonb", "sleep 5": "sleep 5",
	} {
		if got := (process{command: command}).part(); got != want {
			t.Errorf("%s: got %s", command, got)
		}
	}
}
