package launch_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"

	"github.com/cogbook/cogbook/cog/local"
	"github.com/cogbook/cogbook/cog/local/discover"
	"github.com/cogbook/cogbook/cog/local/launch"
)

// roleEnv makes the test program play another one's part: the cogbook command's
// services, services that fail, or a program that holds a lease.
const roleEnv = "COGBOOK_TEST_ROLE"

func TestMain(m *testing.M) {
	var err error
	switch os.Getenv(roleEnv) {
	case "":
		os.Exit(m.Run())
	case "services":
		if got := strings.Join(os.Args[1:], " "); got != "services --port 0 --until-released" {
			err = fmt.Errorf("arguments %q", got)
			break
		}
		ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
		defer stop()
		logger := slog.New(slog.NewTextHandler(os.Stderr, nil))
		err = local.Serve(ctx, local.ServeOptions{UntilReleased: true, Config: local.Config{Logger: logger}})
	case "broken":
		err = errors.New("no luck today")
	case "holder":
		err = hold()
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// hold takes a lease, says where, and keeps it until its input ends.
func hold() error {
	lease, err := launch.Ensure(context.Background(), options("services"))
	if err != nil {
		return err
	}
	fmt.Println(lease.URL)
	_, err = io.Copy(io.Discard, os.Stdin)
	return err
}

// options make Ensure start this test program in a role.
func options(role string) launch.Options {
	return launch.Options{Command: os.Args[0], Env: append(os.Environ(), roleEnv+"="+role)}
}

func setup(t *testing.T) {
	t.Helper()
	t.Setenv(discover.CacheEnv, t.TempDir())
	t.Setenv(discover.EndpointEnv, "")
}

func ensure(t *testing.T) *launch.Lease {
	t.Helper()
	lease, err := launch.Ensure(t.Context(), options("services"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = lease.Close() })
	return lease
}

// watch returns a channel that is closed when the services at url end: they
// close an idle connection then.
func watch(t *testing.T, url string) <-chan struct{} {
	t.Helper()
	conn, err := net.Dial("tcp", strings.TrimPrefix(url, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	if _, err := io.WriteString(conn, "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n"); err != nil {
		t.Fatal(err)
	}
	reader := bufio.NewReader(conn)
	response, err := http.ReadResponse(reader, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.Copy(io.Discard, response.Body); err != nil {
		t.Fatal(err)
	}
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		_, _ = reader.ReadByte()
	}()
	return ended
}

// checkGone checks that nothing is left of services after they ended.
func checkGone(t *testing.T, url string) {
	t.Helper()
	if _, err := discover.Read(); !errors.Is(err, discover.ErrNone) {
		t.Errorf("the announcement: %v, want none", err)
	}
	if err := discover.Check(t.Context(), url); err == nil {
		t.Error("the services still answer")
	}
}

func TestTwoAtOnceShareOneProcess(t *testing.T) {
	setup(t)
	const holders = 4
	leases := make([]*launch.Lease, holders)
	var wg sync.WaitGroup
	for i := range leases {
		wg.Go(func() {
			var err error
			if leases[i], err = launch.Ensure(t.Context(), options("services")); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if t.Failed() {
		return
	}
	url := leases[0].URL
	for _, lease := range leases {
		if lease.URL != url {
			t.Errorf("two processes: %s and %s", url, lease.URL)
		}
	}
	ended := watch(t, url)
	for _, lease := range leases[1:] {
		if err := lease.Close(); err != nil {
			t.Error(err)
		}
	}
	if err := discover.Check(t.Context(), url); err != nil {
		t.Fatalf("one lease is left, but: %v", err)
	}
	if err := leases[0].Close(); err != nil {
		t.Error(err)
	}
	<-ended
	checkGone(t, url)
}

func TestNewServicesAfterTheOldOnesEnd(t *testing.T) {
	setup(t)
	for range 5 { // at once, while the old ones are still stopping
		lease := ensure(t)
		if err := discover.Check(t.Context(), lease.URL); err != nil {
			t.Error(err)
		}
		if err := lease.Close(); err != nil {
			t.Error(err)
		}
	}
}

func TestKilledHolderLetsGo(t *testing.T) {
	setup(t)
	holder := exec.Command(os.Args[0])
	holder.Env = append(os.Environ(), roleEnv+"=holder")
	holder.Stderr = t.Output()
	stdin, err := holder.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = stdin.Close() }()
	stdout, err := holder.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := holder.Start(); err != nil {
		t.Fatal(err)
	}
	url, err := bufio.NewReader(stdout).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	url = strings.TrimSpace(url)
	ended := watch(t, url)
	if err := holder.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	<-ended
	checkGone(t, url)
	_ = holder.Wait()
}

func TestKilledServicesAreNoticedAndReplaced(t *testing.T) {
	setup(t)
	first := ensure(t)
	announced, err := discover.Read()
	if err != nil {
		t.Fatal(err)
	}
	process, err := os.FindProcess(announced.PID)
	if err != nil {
		t.Fatal(err)
	}
	if err := process.Kill(); err != nil {
		t.Fatal(err)
	}
	<-first.Lost()
	second := ensure(t) // although the dead ones are still announced
	if err := discover.Check(t.Context(), second.URL); err != nil {
		t.Error(err)
	}
	if got := discover.URL(); got != second.URL {
		t.Errorf("announced %s, want %s", got, second.URL)
	}
}

func TestStartFailureSaysWhy(t *testing.T) {
	setup(t)
	_, err := launch.Ensure(t.Context(), options("broken"))
	if err == nil || !strings.Contains(err.Error(), "no luck today") || !strings.Contains(err.Error(), "services.log") {
		t.Errorf("got %v", err)
	}
	_, err = launch.Ensure(t.Context(), launch.Options{Command: filepath.Join(t.TempDir(), "none")})
	if err == nil || !strings.Contains(err.Error(), "none") {
		t.Errorf("no such program: %v", err)
	}
}

func TestEndpointFromTheEnvironment(t *testing.T) {
	setup(t)
	lease := ensure(t)
	url := lease.URL
	t.Setenv(discover.EndpointEnv, url+"/")
	t.Setenv(discover.CacheEnv, t.TempDir()) // nothing is announced here
	other, err := launch.Ensure(t.Context(), options("broken"))
	if err != nil || other.URL != url {
		t.Fatalf("got %+v, %v", other, err)
	}
	ended := watch(t, url)
	_ = lease.Close()
	_ = other.Close()
	<-ended
	if _, err := launch.Ensure(t.Context(), options("services")); err == nil || !strings.Contains(err.Error(), discover.EndpointEnv) {
		t.Errorf("nobody there: %v", err)
	}
}
