package cog_test

import (
	"context"
	"fmt"
	"net/http"
	"path/filepath"
	"sync/atomic"
	"testing"

	"github.com/cogbook/cogbook/cog"
	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// TestInterruptedPagesGoOn: with a checkpoint, a run that was interrupted asks for no page again that it had, and the
// frame is that of a run in one go.
func TestInterruptedPagesGoOn(t *testing.T) {
	t.Parallel()
	fake := fakeservice.New(fakeservice.Config{})
	var asked, stopAt atomic.Int64
	stopAt.Store(9)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	counted := roundTrip(func(r *http.Request) (*http.Response, error) {
		if asked.Add(1) == stopAt.Load() {
			cancel()
			return nil, context.Canceled
		}
		return fake.Transport().RoundTrip(r)
	})
	df := frames.Must(frames.New(frames.Strings("who", "a", "b", "c"), frames.Ints("total", 20, 7, 30)))
	b := func() cog.HTTPBuilder {
		return cog.WithConfig(paged("next", nil), rest.Config{Transport: counted, Shared: rest.NewShared()}).
			Policy(rest.Policy{Concurrency: 2}).Checkpoint(filepath.Join(t.TempDir(), "run"))
	}
	set := b()
	if _, err := set.Transform(ctx, df); err == nil {
		t.Fatal("the first run was not interrupted")
	}
	out, err := set.Transform(t.Context(), df)
	if err != nil {
		t.Fatal(err)
	}
	pages := int64(7 + 3 + 10)
	if n := asked.Load(); n > pages+2 { // in flight at the end of the first run
		t.Errorf("%d requests for %d pages", n, pages)
	}
	whole, err := b().Transform(t.Context(), df)
	if err != nil || fmt.Sprint(out.Records()) != fmt.Sprint(whole.Records()) || out.Nrow() != 57 {
		t.Errorf("%d rows, in one go %d: %v", out.Nrow(), whole.Nrow(), err)
	}
}
