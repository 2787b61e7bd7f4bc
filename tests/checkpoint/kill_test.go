package checkpoint

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/cogbook/cogbook/cog"
	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

var seed = flag.Uint64("seed", 0, "of the moments at which the program is killed; 0: another one each time")

const (
	rows        = 4000
	batch       = 10
	concurrency = 8
	kills       = 20
	key         = "0123456789-a-secret"

	endpointEnv = "COGBOOK_TEST_KILL_ENDPOINT"
	folderEnv   = "COGBOOK_TEST_KILL_FOLDER"
)

// TestMain plays the program that is killed, where the test has started it as such.
func TestMain(m *testing.M) {
	endpoint := os.Getenv(endpointEnv)
	if endpoint == "" {
		os.Exit(m.Run())
	}
	folder := os.Getenv(folderEnv)
	if err := program(context.Background(), endpoint, filepath.Join(folder, "run"), filepath.Join(folder, "out.csv")); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// program answers a frame and writes it as CSV.
func program(ctx context.Context, endpoint, checkpoint, out string) error {
	texts := make([]string, rows)
	for i := range texts {
		texts[i] = fmt.Sprintf("review %d: %s", i, strings.Repeat("so so, ", i%40))
	}
	df, err := frames.New(frames.Strings("text", texts...))
	if err != nil {
		return err
	}
	df, err = cog.TextSentiment().Endpoint(endpoint).Key(key).TextCol("text").OutputCol("sentiment").
		Policy(rest.Policy{Concurrency: concurrency, BatchSize: batch}).Checkpoint(checkpoint).Transform(ctx, df)
	if err != nil {
		return err
	}
	return frames.WriteCSV(df, out)
}

// killer passes requests on to a service and kills a program at one of them.
type killer struct {
	service http.Handler

	mu      sync.Mutex
	left    int  // requests until it kills; below 0: it does not
	after   bool // it kills once that request is answered, not when it comes
	program *os.Process
	err     error
}

func (k *killer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	k.mu.Lock()
	k.left--
	now := k.left == 0
	after := k.after
	k.mu.Unlock()
	if now && !after {
		k.kill()
	}
	k.service.ServeHTTP(w, r)
	if now && after {
		if err := http.NewResponseController(w).Flush(); err == nil {
			k.kill()
		}
	}
}

func (k *killer) kill() {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.err = k.program.Signal(syscall.SIGKILL)
}

// failed is why the last kill failed.
func (k *killer) failed() error {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.err
}

// run starts the program and waits for its end.
func (k *killer) run(ctx context.Context, endpoint, folder string, left int, after bool) error {
	command := exec.CommandContext(ctx, os.Args[0])
	command.Env = append(os.Environ(), endpointEnv+"="+endpoint, folderEnv+"="+folder)
	var out bytes.Buffer
	command.Stderr = &out
	k.mu.Lock() // requests wait until the program's process is known
	k.left, k.after, k.err = left, after, nil
	err := command.Start()
	k.program = command.Process
	k.mu.Unlock()
	if err != nil {
		return err
	}
	if err := command.Wait(); err != nil {
		return fmt.Errorf("%w %s", err, out.String())
	}
	return nil
}

func TestKilledAgainAndAgain(t *testing.T) {
	t.Parallel()
	if *seed == 0 {
		*seed = rand.Uint64()
	}
	t.Logf("the moments are those of -seed=%d", *seed)
	chance := rand.New(rand.NewPCG(*seed, 1))
	fake := fakeservice.New(fakeservice.Config{Latency: 2 * time.Millisecond, Key: key})
	killer := &killer{service: fake}
	server := httptest.NewServer(killer)
	defer server.Close()
	folder := t.TempDir()

	for n := range kills {
		left, after := 1+chance.IntN(18), chance.IntN(2) == 0
		err := killer.run(t.Context(), server.URL, folder, left, after)
		var ended *exec.ExitError
		if failed := killer.failed(); !errors.As(err, &ended) || failed != nil {
			t.Fatalf("kill %d, at request %d: the program ended with %v; %v", n, left, err, failed)
		}
		if status, ok := ended.Sys().(syscall.WaitStatus); !ok || status.Signal() != syscall.SIGKILL {
			t.Fatalf("kill %d, at request %d: the program ended by itself: %v", n, left, err)
		}
		if _, err := os.Stat(filepath.Join(folder, "out.csv")); err == nil {
			t.Fatalf("kill %d, at request %d, came too late", n, left)
		}
	}
	if err := killer.run(t.Context(), server.URL, folder, -1, false); err != nil {
		t.Fatal(err)
	}
	accepted, again := len(fake.Accepted()), repeated(fake)
	t.Logf("%d of %d documents were asked for again after %d kills", again, accepted, kills)
	// In flight at a kill are the requests of all slots, and perhaps one whose answer came and is about to be written.
	if most := kills * (concurrency + 1) * batch; accepted != rows || again > most {
		t.Errorf("%d documents accepted, want %d; %d again, want at most %d", accepted, rows, again, most)
	}
	before := fake.Counts().Requests
	if err := killer.run(t.Context(), server.URL, folder, -1, false); err != nil || fake.Counts().Requests != before {
		t.Errorf("once more, when all is done: %v, %d requests", err, fake.Counts().Requests-before)
	}

	undisturbed := t.TempDir()
	if err := killer.run(t.Context(), server.URL, undisturbed, -1, false); err != nil {
		t.Fatal(err)
	}
	want, got := read(t, undisturbed, "out.csv"), read(t, folder, "out.csv")
	if !bytes.Equal(want, got) || bytes.Count(got, []byte("\n")) != rows+1 {
		t.Errorf("%d bytes are not the %d of a run that was never killed", len(got), len(want))
	}
	if bytes.Contains(read(t, folder, "run"), []byte(key)) {
		t.Error("the checkpoint holds the key")
	}
}

// repeated is how often documents were accepted again.
func repeated(fake *fakeservice.Service) (n int) {
	for _, times := range fake.Accepted() {
		n += times - 1
	}
	return n
}

func read(t *testing.T, folder, name string) []byte {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(folder, name))
	if err != nil {
		t.Fatal(err)
	}
	return content
}
