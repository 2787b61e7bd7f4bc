package run_test

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/cogbook/cogbook/cog/local/discover"
	"github.com/cogbook/cogbook/kernel/run"
	"github.com/cogbook/cogbook/kernel/wire"
	"github.com/cogbook/cogbook/kernel/wire/wiretest"
	"github.com/cogbook/cogbook/kernel/workspace"
)

// killedMark is in the environment of all processes of TestKilled, with the folder of its case.
const killedMark = "COGBOOK_TEST_KILLED"

// beJupyter starts a kernel as Jupyter does, as the test's binary with the arguments "kernel run WORKSPACE CACHE FILE", and waits
// for it.
func beJupyter(args []string) error {
	cmd := exec.Command(os.Args[0], append([]string{"kernel", "run"}, args...)...)
	cmd.Env = append(os.Environ(), "JPY_PARENT_PID="+strconv.Itoa(os.Getpid()))
	return cmd.Run()
}

func beKernel(args []string) error {
	return run.Run(context.Background(), run.Options{
		Workspace: args[0], Cache: args[1], ConnectionFile: args[2], Command: os.Args[0], NoServices: true, Logger: slog.New(slog.DiscardHandler),
	})
}

// processes lists the processes of a case whose command line matches, but for this one.
func processes(folder string, command *regexp.Regexp) (pids []int) {
	dirs, _ := filepath.Glob("/proc/[0-9]*") // the pattern is well formed
	for _, dir := range dirs {
		env, _ := os.ReadFile(dir + "/environ") // it may have ended
		line, _ := os.ReadFile(dir + "/cmdline")
		pid, err := strconv.Atoi(filepath.Base(dir))
		if err == nil && pid != os.Getpid() && bytes.Contains(env, []byte(killedMark+"="+folder+"\x00")) && command.Match(bytes.ReplaceAll(line, []byte{0}, []byte(" "))) {
			pids = append(pids, pid)
		}
	}
	return pids
}

// TestKilled kills each part of a kernel while a cell runs. Nothing may be left behind, at once or when the kernel ends.
func TestKilled(t *testing.T) { //nolint:paralleltest // a kernel each is enough load
	if runtime.GOOS != "linux" {
		t.Skip("it looks for processes in /proc")
	}
	cache, err := discover.CacheDir()
	if err != nil {
		t.Fatal(err)
	}
	source, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	space, err := workspace.Prepare(t.Context(), workspace.Options{Dir: t.TempDir(), Source: source})
	if err != nil {
		t.Fatal(err)
	}
	for _, tool := range workspace.Tools {
		if _, err := space.Find(cache, tool); err != nil {
			t.Skipf("%s is not built: run `go run ./kernel/cogbook kernel install`", tool.Name)
		}
	}
	for _, c := range []struct {
		name, command string // the part that is killed, by its command line
		says          string // what the cell ends with
		lives         bool   // the kernel runs the next cell
	}{
		{"the kernel", ` kernel run `, "", false},
		{"Jupyter", ` jupyter `, "", false},
		{"gonb", `/gonb -kernel `, "Lost: the process that runs cells ended", true},
		{"the cell", `/gonb_\w+ $`, "ExitError: signal: killed", true},
		{"the watcher", ` kernel watch `, "", true},
		{"what a cell started", `sleep 1234`, "ExitError: exit status 1", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			folder := t.TempDir()
			ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
			defer cancel()
			connection, err := wire.NewConnection()
			if err != nil {
				t.Fatal(err)
			}
			file := filepath.Join(folder, "kernel-1.json")
			if err := connection.Write(file); err != nil {
				t.Fatal(err)
			}
			jupyter := exec.CommandContext(ctx, os.Args[0], "jupyter", space.Dir, cache, file)
			jupyter.Env = append(os.Environ(), killedMark+"="+folder, "TMPDIR="+folder)
			if err := jupyter.Start(); err != nil {
				t.Fatal(err)
			}
			ended := make(chan struct{})
			go func() {
				_ = jupyter.Wait() // it may be killed
				close(ended)
			}()
			client, err := wiretest.Dial(ctx, wiretest.Endpoint{Shell: connection.ShellPort, Control: connection.ControlPort, IOPub: connection.IOPubPort, Key: connection.Key})
			if err == nil {
				err = client.Ready(ctx)
			}
			if err != nil {
				t.Fatal(err)
			}
			execute := func(code string) string {
				id, err := client.Send("shell", "execute_request", map[string]any{"code": code})
				if err != nil {
					t.Fatal(err)
				}
				return id
			}
			id := execute("command := exec.Command(\"sleep\", \"1234\")\nif err := command.Start(); err != nil {\n\tpanic(err)\n}\nfmt.Println(\"runs\")\nif command.Wait() != nil {\n\tos.Exit(1)\n}")
			for printed := false; !printed; {
				select {
				case m := <-client.Messages:
					printed = m.Parent == id && m.Type == "stream"
				case <-ctx.Done():
					t.Fatal("the cell does not run")
				}
			}
			victims := processes(folder, regexp.MustCompile(c.command))
			if len(victims) != 1 {
				t.Fatalf("%d processes match", len(victims))
			}
			if err := syscall.Kill(victims[0], syscall.SIGKILL); err != nil {
				t.Fatal(err)
			}
			if c.says != "" {
				got, err := client.Await(ctx, id)
				if text, _ := output(got); err != nil || !strings.Contains(text, c.says) {
					t.Fatalf("got %q, %v; want %q", text, err, c.says)
				}
				got, err = client.Await(ctx, execute("fmt.Println(\"on\")"))
				if text, _ := output(got); err != nil || !strings.Contains(text, "on\n") {
					t.Fatalf("the next cell: %q, %v", text, err)
				}
			}
			if c.lives {
				if _, err := client.Send("control", "shutdown_request", map[string]bool{"restart": false}); err != nil {
					t.Fatal(err)
				}
				<-ended
			}
			// What is left ends by itself: there is nothing to wait for but that.
			for {
				left := processes(folder, regexp.MustCompile(``))
				folders, _ := filepath.Glob(filepath.Join(folder, "cogbook-*")) // the pattern is well formed
				if len(left)+len(folders) == 0 {
					return
				}
				select {
				case <-time.After(50 * time.Millisecond):
				case <-ctx.Done():
					for _, pid := range left {
						line, _ := os.ReadFile(fmt.Sprintf("/proc/%d/cmdline", pid)) // it may have ended
						t.Errorf("left behind: process %d, %q", pid, line)
						_ = syscall.Kill(pid, syscall.SIGKILL)
					}
					t.Fatalf("left behind: %v", folders)
				}
			}
		})
	}
}
