package viz

import (
	"errors"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

// record is a progress whose displays are kept.
func record(title string, total int) (*Progress, *[]string) {
	var shown []string
	p := NewProgress(title, total)
	p.show = func(b Bundle, final bool) error {
		shown = append(shown, b.Text())
		if strings.Contains(b.HTML(), "<progress") == final {
			shown = append(shown, "a bar at the end, or none before it")
		}
		return nil
	}
	return p, &shown
}

func TestProgress(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		p, shown := record("Sentiment", 1000)
		for i := range 1000 { // 1 ms each: ten are shown
			time.Sleep(time.Millisecond) //nolint:forbidigo // on the bubble's clock
			if err := p.Update(Status{Rows: i, Calls: i / 10, Retries: 1}); err != nil {
				t.Fatal(err)
			}
		}
		if n := len(*shown); n != 10 {
			t.Errorf("%d displays in a second, want 10", n)
		}
		if got, want := (*shown)[5], "Sentiment: 500 of 1000 rows, 50 calls, 1 retry, 998 rows/s, 0.5 s, about 0.5 s left"; got != want {
			t.Errorf("%q, want %q", got, want)
		}
		if err := p.Done(Status{Rows: 1000, Errors: 2, Elapsed: 125 * time.Second}, nil); err != nil {
			t.Fatal(err)
		}
		_ = p.Done(Status{}, nil)
		_ = p.Update(Status{})
		if got, want := (*shown)[len(*shown)-1], "Sentiment: 1000 rows, 2 errors, 8 rows/s, 2 min 5 s"; got != want {
			t.Errorf("%q, want %q", got, want)
		}
	})
}

func TestProgressUnknownTotal(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		p, shown := record("Reading <b>", 0)
		time.Sleep(2 * time.Second) //nolint:forbidigo // on the bubble's clock
		_ = p.Update(Status{Rows: 1, Note: "waiting for the quota"})
		_ = p.Done(Status{Rows: 1}, errors.New("interrupted"))
		want := []string{"Reading <b>: 1 row, 0.5 rows/s, 2.0 s – waiting for the quota", "Reading <b>: 1 row, 0.5 rows/s, 2.0 s – stopped: interrupted"}
		if strings.Join(*shown, "|") != strings.Join(want, "|") {
			t.Errorf("%q, want %q", *shown, want)
		}
		if html := p.bundle(Status{Note: "<i>"}, true, errPlain).HTML(); strings.Contains(html, "<b>") || strings.Contains(html, "<i>") {
			t.Errorf("not escaped: %s", html)
		}
	})
}

func TestProgressConcurrent(t *testing.T) {
	t.Parallel()
	p, _ := record("x", 10)
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() { _ = p.Update(Status{Rows: i}) })
	}
	wg.Wait()
	_ = p.Done(Status{Rows: 10}, nil)
}
