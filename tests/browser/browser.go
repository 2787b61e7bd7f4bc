package browser

import (
	"context"
	_ "embed"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"

	"github.com/cogbook/cogbook/tests/notebook"
)

// helpers are functions that the expressions of Until and Read can use.
//
//go:embed helpers.js
var helpers string

// Open starts a Chromium with one page, 1200 pixels wide. It is closed when the test ends.
func Open(t *testing.T) context.Context {
	t.Helper()
	var path string
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if found, err := exec.LookPath(name); err == nil {
			path = found
			break
		}
	}
	if path == "" {
		t.Skip("skipped: install chromium")
	}
	// Not t.Context(), which ends before the clean-ups: a browser that is killed leaves its folders.
	ctx, stop := chromedp.NewExecAllocator(context.Background(), append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path), chromedp.DisableGPU, chromedp.WindowSize(1200, 1000))...)
	ctx, cancel := chromedp.NewContext(ctx)
	t.Cleanup(func() {
		closing, late := context.WithTimeout(ctx, 20*time.Second)
		defer late()
		if err := chromedp.Cancel(closing); err != nil {
			t.Errorf("browser: chromium did not close: %v", err)
		}
		cancel()
		stop()
	})
	// JupyterLab's status bar tells of the notebook that has the focus.
	if _, err := chromedp.Call(ctx, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true}); err != nil {
		t.Fatalf("browser: chromium does not start: %v", err)
	}
	return ctx
}

// Visit opens an address.
func Visit(ctx context.Context, t *testing.T, address string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	if err := chromedp.Do(ctx, chromedp.Navigate(address)); err != nil {
		t.Fatalf("browser: %v", err)
	}
}

// Read is the value of a JavaScript expression in the page, which may be a promise.
func Read[T any](ctx context.Context, expression string) (T, error) {
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	return chromedp.Run(ctx, chromedp.Evaluate[T]("(() => {"+helpers+"; return "+expression+"})()", chromedp.EvalAwaitPromise))
}

// Until asks the page again and again until a JavaScript expression is true, and fails the test after the limit. It returns how
// long that took. What says in the error what was not to be seen.
func Until(ctx context.Context, t *testing.T, limit time.Duration, what, expression string) time.Duration {
	t.Helper()
	begun := time.Now()
	again := time.NewTicker(100 * time.Millisecond)
	defer again.Stop()
	for {
		ok, err := Read[bool](ctx, "!!("+expression+")")
		if ok {
			return time.Since(begun)
		}
		if time.Since(begun) > limit {
			Screenshot(ctx, t, "failed "+filepath.Base(t.Name()), chromedp.CaptureScreenshot())
			text, _ := Read[string](ctx, "document.body.innerText.slice(0, 5000)")
			t.Fatalf("browser: not in %v: %s (last error: %v); the page says:\n%s", limit, what, err, text)
		}
		<-again.C
	}
}

// Screenshot keeps a picture in .build/screenshots, for people to look at.
func Screenshot(ctx context.Context, t *testing.T, name string, shoot chromedp.Action[[]byte]) {
	t.Helper()
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	picture, err := chromedp.Run(ctx, shoot)
	if err != nil {
		t.Errorf("browser: no screenshot of %s: %v", name, err)
		return
	}
	folder := filepath.Join(notebook.Root(), ".build", "screenshots")
	if err := os.MkdirAll(folder, 0o750); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, strings.ReplaceAll(name, " ", "-")+".png"), picture, 0o600); err != nil {
		t.Fatal(err)
	}
}

// Outside returns a function that lists the addresses on other hosts that the page has asked for since.
func Outside(ctx context.Context, t *testing.T, host string) func() []string {
	t.Helper()
	var mu sync.Mutex
	var asked []string
	err := chromedp.Listen(ctx, func(event any) {
		var address string
		switch e := event.(type) {
		case *network.EventRequestWillBeSent:
			address = e.Request.URL
		case *network.EventWebSocketCreated:
			address = e.URL
		}
		u, err := url.Parse(address)
		if err != nil || u.Host == host || (u.Scheme != "http" && u.Scheme != "https" && u.Scheme != "ws" && u.Scheme != "wss") {
			return
		}
		mu.Lock()
		defer mu.Unlock()
		asked = append(asked, address)
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := chromedp.Call(ctx, network.Enable, network.EnableParams{}); err != nil {
		t.Fatal(err)
	}
	return func() []string {
		mu.Lock()
		defer mu.Unlock()
		return asked
	}
}
