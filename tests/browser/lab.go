package browser

import (
	"bytes"
	"context"
	"crypto/rand"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/cogbook/cogbook/tests/notebook"
)

// Lab is a JupyterLab server with folders of its own.
type Lab struct {
	// Host is its host and port, Mark the environment variable that all of its processes carry, Scratch their TMPDIR.
	Host, Mark, Scratch string

	base  string // path of the server's pages
	token string
	said  bytes.Buffer
	ended chan error
	stop  context.CancelFunc
}

// quiet are the settings that keep JupyterLab from asking its makers' server for news.
const quiet = `{"fetchNews": "false", "checkForUpdates": false, "doNotDisturbMode": true}`

// StartLab starts JupyterLab on a folder of notebooks. When the test ends, it is gone with all that it started.
func StartLab(t *testing.T, folder string) *Lab {
	t.Helper()
	return StartLabUnder(t, folder, "/")
}

// StartLabUnder is StartLab with all pages of the server below a path, as on JupyterHub and Binder: "/user/me/".
func StartLabUnder(t *testing.T, folder, base string) *Lab {
	t.Helper()
	notebook.Need(t, "jupyter-lab", "run `make test`")
	own := t.TempDir()
	settings := filepath.Join(own, "config", "lab", "user-settings", "@jupyterlab", "apputils-extension")
	scratch := filepath.Join(own, "tmp")
	for _, name := range []string{settings, scratch} {
		if err := os.MkdirAll(name, 0o750); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(settings, "notification.jupyterlab-settings"), []byte(quiet), 0o600); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	lab := &Lab{Host: freePort(t), Mark: "COGBOOK_BROWSER_TEST=" + rand.Text(), Scratch: scratch, base: base, token: rand.Text(), ended: make(chan error, 1), stop: stop}
	_, port, _ := net.SplitHostPort(lab.Host)
	command := exec.CommandContext(ctx, "jupyter-lab", "--no-browser", "--allow-root", "--ip=127.0.0.1", "--port="+port, "--ServerApp.port_retries=0",
		"--IdentityProvider.token="+lab.token, "--ServerApp.base_url="+base, "--ServerApp.root_dir="+folder, "--LabApp.extension_manager=readonly", "--LabApp.expose_app_in_browser=True")
	command.Env = append(os.Environ(), lab.Mark, "TMPDIR="+scratch, "JUPYTER_CONFIG_DIR="+filepath.Join(own, "config"),
		"JUPYTER_DATA_DIR="+filepath.Join(own, "data"), "JUPYTER_RUNTIME_DIR="+filepath.Join(own, "runtime"), "IPYTHONDIR="+filepath.Join(own, "ipython"))
	command.Stdout, command.Stderr = &lab.said, &lab.said
	command.Cancel = func() error { return command.Process.Signal(syscall.SIGTERM) } // it ends its kernels then
	command.WaitDelay = 20 * time.Second
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	go func() { lab.ended <- command.Wait() }()
	t.Cleanup(func() { lab.end(t) })
	lab.await(t)
	return lab
}

// Address is the page of a notebook.
func (l *Lab) Address(name string) string {
	return fmt.Sprintf("http://%s%slab/tree/%s?token=%s&reset", l.Host, l.base, name, l.token)
}

// await waits for the server's answer.
func (l *Lab) await(t *testing.T) {
	t.Helper()
	status, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://"+l.Host+l.base+"api/status?token="+l.token, nil)
	if err != nil {
		t.Fatal(err)
	}
	late := time.After(time.Minute)
	again := time.NewTicker(100 * time.Millisecond)
	defer again.Stop()
	for {
		answer, err := http.DefaultClient.Do(status)
		if err == nil {
			_ = answer.Body.Close()
			if answer.StatusCode == http.StatusOK {
				return
			}
		}
		select {
		case err := <-l.ended:
			l.ended <- err
			t.Fatalf("browser: JupyterLab ended: %v", err)
		case <-late:
			t.Fatalf("browser: JupyterLab does not answer: %v", err)
		case <-again.C:
		}
	}
}

// end stops the server as a user's Ctrl-C or the system does, and checks that nothing stays behind.
func (l *Lab) end(t *testing.T) {
	t.Helper()
	l.stop()
	ended := <-l.ended
	for _, left := range notebook.LeftBehind(l.Mark, 20*time.Second) {
		t.Errorf("a process was left behind: %s", left)
	}
	if left, _ := filepath.Glob(filepath.Join(l.Scratch, "*")); len(left) > 0 {
		t.Errorf("files were left behind: %v", left)
	}
	if t.Failed() {
		t.Logf("JupyterLab ended (%v) and said:\n%s", ended, l.said.Bytes())
	}
}

func freePort(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = listener.Close() }()
	return listener.Addr().String()
}
