package run

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"strconv"
	"syscall"
	"time"

	"github.com/cogbook/cogbook/cog/local/launch"
	"github.com/cogbook/cogbook/cog/local/models"
	"github.com/cogbook/cogbook/kernel/wire"
	"github.com/cogbook/cogbook/kernel/workspace"
)

// Options configure a kernel.
type Options struct {
	ConnectionFile string // written by Jupyter
	Workspace      string // folder of the prepared workspace
	Cache          string // cogbook's cache folder, where built tools are
	Command        string // path of the cogbook command, which runs the watcher and the services
	Version        string // of cogbook
	NoServices     bool   // start no in-machine services
	Logger         *slog.Logger
}

// Run serves one kernel until a client shuts it down, SIGTERM arrives, ctx ends or the process that started it dies. It
// leaves no process and no folder behind; where it is killed itself, the watcher that it started sees to that.
func Run(ctx context.Context, o Options) (err error) {
	ctx, stop := signal.NotifyContext(ctx, syscall.SIGTERM, syscall.SIGHUP)
	defer stop()
	connection, err := wire.ReadConnection(o.ConnectionFile)
	if err != nil {
		return err
	}
	space, err := workspace.Open(o.Workspace)
	if err != nil {
		return err
	}
	folder, err := newFolder()
	if err != nil {
		return err
	}
	watcher, err := startWatcher(o.Command, folder.path)
	if err != nil {
		_ = os.RemoveAll(folder.path)
		return err
	}
	defer func() { err = errors.Join(err, watcher.clean()) }()

	env, err := environment(ctx, space, folder, o)
	if err != nil {
		return err
	}
	host := newHost(space, folder, o.Logger)
	relay := wire.New(wire.Config{Connection: connection, Cells: host, Info: info(o.Version), Targets: []string{commTarget}, Logger: o.Logger})
	host.hide, host.print, host.display, host.env = relay.Hide, relay.Print, relay.Show, env
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	go host.index(ctx)
	if !o.NoServices {
		go host.lease(ctx, launch.Options{Command: o.Command})
	} else {
		close(host.served)
	}
	defer host.close()
	childFailed := make(chan error, 1)
	go func() { childFailed <- keepChild(ctx, relay, host, env, o) }()
	go interrupts(ctx, relay)
	go func() {
		watchParent(ctx)
		cancel()
	}()
	go func() {
		if err := <-childFailed; err != nil && ctx.Err() == nil {
			o.Logger.Error("cells cannot run", "error", err)
			host.change("", 0, err)
		}
	}()
	_, err = relay.Run(ctx)
	if errors.Is(err, context.Canceled) {
		err = nil
	}
	return err
}

// info is the answer to kernel_info_request.
func info(version string) wire.Info {
	return wire.Info{
		Implementation: "cogbook", Version: version, Banner: "Cogbook " + version + ", Go notebooks (" + runtime.Version() + ")",
		Language: wire.Language{
			Name: "go", Version: runtime.Version(), MIMEType: "text/x-go", FileExtension: ".go", PygmentsLexer: "go", CodeMirrorMode: "go",
		},
		Help: []wire.Link{
			{Text: "Cogbook", URL: "https://github.com/cogbook/cogbook"}, {Text: "Go", URL: "https://go.dev/doc/"},
			{Text: "GoNB (commands)", URL: "https://github.com/janpfeifer/gonb"},
		},
	}
}

// environment is the child's, and so each cell's.
func environment(ctx context.Context, space *workspace.Workspace, f folder, o Options) ([]string, error) {
	path := filepath.Dir(space.Go)
	for _, t := range workspace.Tools {
		tool, err := space.Find(ctx, o.Cache, t)
		if err != nil {
			return nil, err
		}
		path = filepath.Dir(tool) + string(os.PathListSeparator) + path
	}
	env := append(os.Environ(), "PATH="+path+string(os.PathListSeparator)+os.Getenv("PATH"), "TMPDIR="+f.temporary(), marker+"="+f.values())
	if os.Getenv("COGBOOK_SAMPLES") == "" {
		if dir, err := models.Dir("photos"); err == nil {
			env = append(env, "COGBOOK_SAMPLES="+dir)
		}
	}
	return workspace.Environment(env), nil
}

// interrupts passes SIGINT on as a request to interrupt the cell: a terminal's Ctrl-C reaches the whole process group.
func interrupts(ctx context.Context, relay *wire.Relay) {
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt)
	defer signal.Stop(signals)
	for {
		select {
		case <-signals:
			relay.Interrupt()
		case <-ctx.Done():
			return
		}
	}
}

// watchParent returns when the process that Jupyter says it started this kernel from is no longer its parent.
func watchParent(ctx context.Context) {
	parent, err := strconv.Atoi(os.Getenv("JPY_PARENT_PID"))
	if err != nil || parent <= 1 || os.Getppid() != parent {
		<-ctx.Done()
		return
	}
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			if os.Getppid() != parent {
				return
			}
		case <-ctx.Done():
			return
		}
	}
}

// folder is the session's own.
type folder struct{ path string }

func newFolder() (folder, error) {
	path, err := os.MkdirTemp("", "cogbook-") // short: a socket's path within it has to fit into 108 bytes
	if err != nil {
		return folder{}, fmt.Errorf("run: %w", err)
	}
	f := folder{path}
	for _, dir := range []string{f.temporary(), f.values()} {
		if err := os.Mkdir(dir, 0o700); err != nil {
			return f, fmt.Errorf("run: %w", err)
		}
	}
	return f, nil
}

// temporary is the TMPDIR of the child and of cells; values is the store of package session.
func (f folder) temporary() string { return filepath.Join(f.path, "t") }
func (f folder) values() string    { return filepath.Join(f.path, "values") }
