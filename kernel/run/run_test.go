package run_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/cogbook/cogbook/cog/local/discover"
	"github.com/cogbook/cogbook/kernel/run"
	"github.com/cogbook/cogbook/kernel/wire"
	"github.com/cogbook/cogbook/kernel/wire/wiretest"
	"github.com/cogbook/cogbook/kernel/workspace"
)

// TestMain lets the test's binary be the watcher that a kernel starts as `cogbook kernel watch FOLDER`, and what TestKilled
// starts.
func TestMain(m *testing.M) {
	var err error
	switch args := os.Args[1:]; {
	case len(args) == 3 && args[0] == "kernel" && args[1] == "watch":
		err = run.Watch(os.Stdin, args[2])
	case len(args) == 5 && args[0] == "kernel" && args[1] == "run":
		err = beKernel(args[2:])
	case len(args) == 4 && args[0] == "jupyter":
		err = beJupyter(args[1:])
	default:
		os.Exit(m.Run())
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// start runs a real kernel on this checkout and returns a client and what waits for its end.
func start(t *testing.T) (context.Context, *wiretest.Client, func()) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute) // the first run compiles the standard library
	t.Cleanup(cancel)
	cache, err := discover.CacheDir()
	if err != nil {
		t.Fatal(err)
	}
	source, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	space, err := workspace.Prepare(ctx, workspace.Options{Dir: filepath.Join(dir, "workspace"), Source: source})
	if err != nil {
		t.Fatal(err)
	}
	for _, tool := range workspace.Tools {
		if _, err := space.Find(cache, tool); err != nil {
			t.Skipf("%s is not built: run `go run ./kernel/cogbook kernel install`", tool.Name)
		}
	}
	connection, err := wire.NewConnection()
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, "kernel-test.json")
	if err := connection.Write(file); err != nil {
		t.Fatal(err)
	}
	command, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	t.Setenv("TMPDIR", dir)
	ended := make(chan error, 1)
	go func() {
		ended <- run.Run(ctx, run.Options{
			ConnectionFile: file, Workspace: space.Dir, Cache: cache, Command: command, Version: "test", NoServices: true, Logger: slog.New(slog.DiscardHandler),
		})
	}()
	client, err := wiretest.Dial(ctx, wiretest.Endpoint{
		Shell: connection.ShellPort, Control: connection.ControlPort, IOPub: connection.IOPubPort, Heartbeat: connection.HeartbeatPort, Key: connection.Key,
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := client.Ready(ctx); err != nil {
		t.Fatal(err)
	}
	return ctx, client, func() {
		t.Helper()
		if _, err := client.Send("control", "shutdown_request", map[string]bool{"restart": false}); err != nil {
			t.Fatal(err)
		}
		select {
		case err := <-ended:
			if err != nil {
				t.Fatal(err)
			}
		case <-ctx.Done():
			t.Fatal("the kernel does not end")
		}
		folders, err := filepath.Glob(filepath.Join(dir, "cogbook-*"))
		if err != nil || len(folders) > 0 {
			t.Errorf("left behind: %v, %v", folders, err)
		}
		if out, err := exec.Command("ps", "-eo", "args").Output(); err == nil && strings.Contains(string(out), dir) {
			t.Errorf("processes are left behind:\n%s", out)
		}
	}
}

func TestANotebook(t *testing.T) { //nolint:paralleltest // the kernel takes its TMPDIR from this process's environment
	ctx, client, shutdown := start(t)
	for _, c := range []struct {
		name, code, want string // want: a part of the output, "ename: evalue" for an error
	}{
		{"statements without commands", `fmt.Println("hello", 1+1)`, "hello 2\n"},
		{"a frame is made", "people := dataframe.New(series.New([]string{\"a\", \"b\"}, series.String, \"name\"))", ""},
		{"and is there in the next cell", "people.Nrow()", "2"},
		{"also after a change", "people = people.Mutate(series.New([]int{1, 2}, series.Int, \"n\"))\nfmt.Println(people.Ncol())", "2\n"},
		{"declared types and pointers", "type P struct{ N, hidden int; Self *P }\np := &P{N: 1, hidden: 2}\np.Self = p", ""},
		{"come back whole", "fmt.Println(p.N, p.hidden, p.Self == p)", "1 2 true\n"},
		{"a type error is quick", "x := 1\nvar s string = x", "line 2, column 16: cannot use x"},
		{"an import that is nowhere", "import \"no/such\"\nsuch.X()", "CompileError"},
		{"a panic names its line", "k := 5\n\npanic(\"boom\")", "panic: boom"},
		{"and keeps what was assigned", "fmt.Println(k)", "5\n"},
		{"an exit code", "os.Exit(3)", "ExitError: exit status 3"},
		{"an error of the last expression", `strconv.Atoi("zz")`, `Error: strconv.Atoi: parsing "zz"`},
		{"a shell line that fails", "!echo out; false", "ExitError: exit status 1"},
		{"another language that fails", "%%bash\nexit 4", "ExitError: exit status 4"},
		{"functions are there too", "double := func(x int) int { return 2 * x }", ""},
		{"whatever they call", "double(k)", "10"},
		{"what cannot be stored is said", "c := make(chan int, 1)", "c (chan int) cannot be stored, its initialiser runs again"},
		{"and is made anew", "cap(c)", "1"},
		{"or is not kept", "c, k = make(chan int), 6", "c (chan int) is not kept for later cells: channels"},
		{"which is explained", "close(c)", "c of cell 17 was not kept"},
		{"GoNB's tests see what cells declared", "func triple(x int) int { return 3 * x }", ""},
		{"", "%test\nfunc TestTriple(t *testing.T) {\n\tif triple(2) != 6 {\n\t\tt.Fatal()\n\t}\n}", "PASS"},
		{"arguments", "%% one two\nfmt.Println(flag.Args())", "[one two]\n"},
		{"a panic keeps what was declared", "func five() int { return 5 }\npanic(five())", "panic: 5"},
		{"as does an exit", "func six() int { return five() + 1 }\nos.Exit(six())", "ExitError: exit status 6"},
		{"for later cells", "six()", "6"},
		{"GoNB's main", "package p\n\nfunc main() {\n\tfmt.Println(six())\n}", "6\n"},
		{"GoNB's hidden commands", "//gonb:%% one\nfmt.Println(flag.Args())", "[one]\n"},
		{"flags", "var width = flag.Int(\"width\", 1, \"of a box\")\n\n%% -width=7\nfmt.Println(*width)", "7\n"},
		{"and for another cell", "%args -width=9 rest\nfmt.Println(*width, flag.Args())", "9 [rest]\n"},
		{"and a function", "func area() { fmt.Println(*width * 2) }\n\n%exec area -width=5", "10\n"},
		{"reset", "%reset", ""},
		{"forgets", "k", "line 1, column 1: undefined: k"},
	} {
		t.Run(c.name, func(t *testing.T) {
			id, err := client.Send("shell", "execute_request", map[string]any{"code": c.code})
			if err != nil {
				t.Fatal(err)
			}
			// Advice at the same time has to leave the cell alone; the race detector looks on.
			for _, ask := range []string{"complete_request", "inspect_request"} {
				if _, err := client.Send("shell", ask, map[string]any{"code": "people.N", "cursor_pos": 8}); err != nil {
					t.Fatal(err)
				}
			}
			got, err := client.Await(ctx, id)
			if err != nil {
				t.Fatal(err)
			}
			text, errs := output(got)
			if !strings.Contains(text, c.want) || c.want == "" && text != "" {
				t.Fatalf("got %q, want %q", text, c.want)
			}
			if errs > 1 {
				t.Errorf("the error is shown %d times", errs)
			}
		})
	}
	shutdown()
}

// output joins what a cell shows, and counts its errors.
func output(messages []wiretest.Message) (text string, errs int) {
	for _, m := range messages {
		switch {
		case m.Channel != "iopub":
		case m.Type == "stream":
			text += fmt.Sprint(m.Content["text"])
		case m.Type == "error":
			errs++
			text += fmt.Sprintf("%v: %v", m.Content["ename"], m.Content["evalue"])
		case m.Type == "display_data", m.Type == "execute_result":
			if data, ok := m.Content["data"].(map[string]any); ok {
				text += fmt.Sprint(data["text/plain"])
			}
		}
	}
	return text, errs
}

func TestNotPrepared(t *testing.T) {
	t.Parallel()
	connection, err := wire.NewConnection()
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "kernel-1.json")
	if err := connection.Write(file); err != nil {
		t.Fatal(err)
	}
	err = run.Run(t.Context(), run.Options{ConnectionFile: file, Workspace: t.TempDir(), Logger: slog.New(slog.DiscardHandler)})
	if !errors.Is(err, workspace.ErrNotPrepared) || !strings.Contains(err.Error(), "cogbook kernel install") {
		t.Fatalf("got %v", err)
	}
}

func TestWatchRefusesOtherFolders(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if err := run.Watch(strings.NewReader(""), dir); err == nil {
		t.Fatal("it would remove any folder")
	}
	if _, err := os.Stat(dir); err != nil {
		t.Fatal(err)
	}
}
