package rest_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/cog/rest/answers"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// keyed are the items from one number to another, each with the key of its text.
func keyed(from, to int) iter.Seq2[rest.Item, error] {
	return func(yield func(rest.Item, error) bool) {
		for i := from; i < to; i++ {
			item := itemOf(i)
			item.Index, item.Key = i-from, textOf(i)
			if !yield(item, nil) {
				return
			}
		}
	}
}

// wantKeyed checks that the answers are those of keyed(from, ...).
func wantKeyed(t *testing.T, results []rest.Result, from, n int) {
	t.Helper()
	if len(results) != n {
		t.Fatalf("%d results, want %d", len(results), n)
	}
	for i, r := range results {
		if want := fmt.Sprintf("%q", textOf(from+i)); r.Index != i || r.Err != nil || string(r.Value) != want {
			t.Fatalf("row %d: item %d, %s, %v; want %s", i, r.Index, r.Value, r.Err, want)
		}
	}
}

func accepted(fake *fakeservice.Service) (sum int) {
	for _, n := range fake.Accepted() {
		sum += n
	}
	return sum
}

// TestCache: what was answered is not asked for again, in whatever batches and among whatever else.
func TestCache(t *testing.T) {
	t.Parallel()
	fake := fakeservice.New(fakeservice.Config{Key: "a-secret-of-the-user"})
	folder := t.TempDir()
	service := echo{base: base, key: "a-secret-of-the-user"}
	for _, step := range []struct {
		batch, from, to int
		name            string
		sent            int
	}{
		{10, 0, 500, "A", 500},
		{10, 0, 500, "A", 0},
		{1, 0, 500, "A", 0},
		{25, 300, 900, "A", 400},  // a grown frame
		{25, 300, 320, "B", 20},   // another service
		{25, 0, 900, "A", 0},      // everything
		{10, 890, 1100, "A", 200}, // the first rows are known, the others not
	} {
		client := newClient(t, rest.Policy{Cache: folder}, step.batch, rest.Config{Transport: fake.Transport(), Service: step.name})
		before := accepted(fake)
		results, err := run(client, service, keyed(step.from, step.to))
		if err != nil {
			t.Fatal(err)
		}
		wantKeyed(t, results, step.from, step.to-step.from)
		stats := client.Stats()
		if sent := accepted(fake) - before; sent != step.sent || stats.CacheHits != len(results)-step.sent || stats.Rows != len(results) {
			t.Errorf("%+v: %d documents sent, %+v", step, sent, stats)
		}
	}
	wantNoSecret(t, folder, "a-secret-of-the-user")
}

func wantNoSecret(t *testing.T, folder, secret string) {
	t.Helper()
	size := 0
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := os.ReadFile(path)
		size += len(content)
		if bytes.Contains(content, []byte(secret)) {
			t.Errorf("%s holds the key", path)
		}
		return err
	})
	if err != nil || size == 0 {
		t.Errorf("%d bytes were kept, error %v", size, err)
	}
}

// TestErrorsAreNotKept: rows that failed are asked for again, by cache and by checkpoint.
func TestErrorsAreNotKept(t *testing.T) {
	t.Parallel()
	for name, policy := range map[string]rest.Policy{
		"cache": {Cache: t.TempDir()}, "checkpoint": {Checkpoint: filepath.Join(t.TempDir(), "run")},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			items := func(yield func(rest.Item, error) bool) {
				for i, text := range []string{"one", "bad", "two", "poison", "three"} {
					if !yield(rest.Item{Index: i, Payload: text, Key: text}, nil) {
						return
					}
				}
			}
			fake := fakeservice.New(fakeservice.Config{})
			for round := range 2 {
				client := newClient(t, policy, 5, rest.Config{Transport: fake.Transport()})
				results, err := run(client, echo{base: base}, items)
				if err != nil || len(results) != 5 {
					t.Fatalf("%d results, %v", len(results), err)
				}
				for i, r := range results {
					if (r.Err != nil) != (i == 1 || i == 3) {
						t.Errorf("row %d: %v", i, r.Err)
					}
				}
				if stats := client.Stats(); stats.CacheHits+stats.FromCheckpoint != 3*round || round == 1 && stats.Calls != 3 {
					t.Errorf("round %d: %+v", round, stats)
				}
			}
		})
	}
}

// TestCheckpoint: a run that was interrupted goes on where it was; the cache's answers are in the checkpoint, too.
func TestCheckpoint(t *testing.T) {
	t.Parallel()
	path, folder := filepath.Join(t.TempDir(), "run"), t.TempDir()
	fake := fakeservice.New(fakeservice.Config{})
	client := func(policy rest.Policy) *rest.Client {
		return newClient(t, policy, 10, rest.Config{Transport: fake.Transport(), Service: "A"})
	}
	ctx, cancel := context.WithCancel(t.Context())
	half := func(yield func(rest.Item, error) bool) {
		for item, err := range keyed(0, 1000) {
			if item.Index == 700 {
				cancel()
			}
			if !yield(item, err) {
				return
			}
		}
	}
	if _, err := collect(client(rest.Policy{Checkpoint: path}).Run(ctx, echo{base: base}, half)); !errors.Is(err, rest.ErrCanceled) {
		t.Fatal(err)
	}
	journal, err := answers.OpenJournal(path, "A")
	if err != nil {
		t.Fatal(err)
	}
	done := 0
	for i := range 1000 {
		if _, ok := journal.Get(answers.KeyOf("A", textOf(i))); ok {
			done++
		}
	}
	if err := journal.Close(); err != nil {
		t.Fatal(err)
	}
	before := accepted(fake)
	second := client(rest.Policy{Checkpoint: path, Cache: folder})
	results, err := run(second, echo{base: base}, keyed(0, 1000))
	if err != nil {
		t.Fatal(err)
	}
	wantKeyed(t, results, 0, 1000)
	if stats := second.Stats(); stats.FromCheckpoint != done || accepted(fake)-before != 1000-done {
		t.Errorf("%d of %d rows came from the checkpoint, %d were sent", stats.FromCheckpoint, done, accepted(fake)-before)
	}

	// Another checkpoint is filled from the cache with rows of the second run, and then does without it.
	before = accepted(fake)
	other := filepath.Join(t.TempDir(), "other")
	for _, policy := range []rest.Policy{{Checkpoint: other, Cache: folder}, {Checkpoint: other}} {
		results, err := run(client(policy), echo{base: base}, keyed(900, 1000))
		if err != nil {
			t.Fatal(err)
		}
		wantKeyed(t, results, 900, 100)
	}
	if sent := accepted(fake) - before; sent != 0 {
		t.Errorf("%d documents were sent again", sent)
	}
}

// TestUnusable: a cache or checkpoint that cannot be used is one error before anything is read or sent.
func TestUnusable(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, []byte("something else"), 0o600); err != nil {
		t.Fatal(err)
	}
	others := filepath.Join(t.TempDir(), "others")
	if j, err := answers.OpenJournal(others, "Other"); err != nil || j.Close() != nil {
		t.Fatal(err)
	}
	used := filepath.Join(t.TempDir(), "used")
	held, err := answers.OpenJournal(used, "A")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = held.Close() })
	for name, test := range map[string]struct {
		policy rest.Policy
		want   string
		is     error
	}{
		"cache is a file":        {rest.Policy{Cache: file}, "Policy.Cache: answers: the folder " + file, nil},
		"checkpoint is no such":  {rest.Policy{Checkpoint: file}, "Policy.Checkpoint", answers.ErrNotJournal},
		"of another service":     {rest.Policy{Checkpoint: others}, "is of Other, not of A", answers.ErrNotJournal},
		"of another run":         {rest.Policy{Checkpoint: used}, used, answers.ErrJournalInUse},
		"checkpoint is a folder": {rest.Policy{Checkpoint: t.TempDir()}, "Policy.Checkpoint", nil},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			fake := fakeservice.New(fakeservice.Config{})
			client := newClient(t, test.policy, 10, rest.Config{Transport: fake.Transport(), Service: "A"})
			read := 0
			results, err := run(client, echo{base: base}, func(func(rest.Item, error) bool) { read++ })
			if err == nil || !strings.Contains(err.Error(), test.want) || test.is != nil && !errors.Is(err, test.is) {
				t.Errorf("error %v, want %q", err, test.want)
			}
			if len(results) > 0 || read > 0 || fake.Counts().Requests > 0 {
				t.Errorf("%d results, %d requests", len(results), fake.Counts().Requests)
			}
		})
	}
}

// TestCacheFails: a disk that fails later costs no row.
func TestCacheFails(t *testing.T) {
	t.Parallel()
	folder := filepath.Join(t.TempDir(), "cache")
	fake := fakeservice.New(fakeservice.Config{})
	var log strings.Builder
	client := newClient(t, rest.Policy{Cache: folder}, 10, rest.Config{Transport: fake.Transport(), Logger: textLog(&log)})
	items := func(yield func(rest.Item, error) bool) {
		if err := errors.Join(os.RemoveAll(folder), os.WriteFile(folder, nil, 0o600)); err != nil {
			t.Error(err)
		}
		for item, err := range keyed(0, 100) {
			if !yield(item, err) {
				return
			}
		}
	}
	results, err := run(client, echo{base: base}, items)
	if err != nil {
		t.Fatal(err)
	}
	wantKeyed(t, results, 0, 100)
	if strings.Count(log.String(), "the cache cannot be written") != 1 {
		t.Errorf("log:\n%s", log.String())
	}
}

// TestTwoClients share a cache while both write to it.
func TestTwoClients(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		fake := fakeservice.New(fakeservice.Config{Latency: 10 * time.Millisecond})
		folder := t.TempDir()
		ended := make(chan error)
		for part := range 2 {
			go func() {
				client := newClient(t, rest.Policy{Cache: folder}, 10, rest.Config{Transport: fake.Transport()})
				results, err := run(client, echo{base: base}, keyed(500*part, 500*part+1000))
				if err == nil && len(results) != 1000 {
					err = fmt.Errorf("%d results", len(results))
				}
				ended <- err
			}()
		}
		if err := errors.Join(<-ended, <-ended); err != nil {
			t.Fatal(err)
		}
		before := accepted(fake)
		client := newClient(t, rest.Policy{Cache: folder}, 10, rest.Config{Transport: fake.Transport()})
		results, err := run(client, echo{base: base}, keyed(0, 1500))
		if err != nil {
			t.Fatal(err)
		}
		wantKeyed(t, results, 0, 1500)
		if sent := accepted(fake) - before; sent != 0 {
			t.Errorf("%d documents were sent again", sent)
		}
	})
}
