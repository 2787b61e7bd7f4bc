package viz

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

const pageHead = `<!doctype html><html><head><meta charset="utf-8"></head><body>`

// browse opens a page in headless Chromium, lets its scripts run for 20 s of the page's own clock, and returns the document as
// they left it.
func browse(t *testing.T, body string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "page.html")
	if err := os.WriteFile(file, []byte(pageHead+body+`</body></html>`), 0o600); err != nil {
		t.Fatal(err)
	}
	return chromium(t, "--virtual-time-budget=20000", "file://"+file)
}

// browseUntilLive opens a page by the real clock, because Chromium calls resize observers only when it paints. A picture that
// does not arrive holds the page open until a live chart is in it.
func browseUntilLive(t *testing.T, body string) string {
	t.Helper()
	live := make(chan struct{})
	once := sync.OnceFunc(func() { close(live) })
	mux := http.NewServeMux()
	mux.HandleFunc("/page", func(w http.ResponseWriter, _ *http.Request) {
		_, _ = fmt.Fprint(w, pageHead+`<img src="/hold"><script>new MutationObserver(function () { if (document.querySelector("canvas")) fetch("/live"); })`+
			`.observe(document.documentElement, { childList: true, subtree: true });</script>`+body+`</body></html>`)
	})
	mux.HandleFunc("/live", func(http.ResponseWriter, *http.Request) { once() })
	mux.HandleFunc("/hold", func(_ http.ResponseWriter, r *http.Request) {
		select {
		case <-live:
		case <-r.Context().Done():
		}
	})
	server := httptest.NewServer(mux)
	defer server.Close()
	return chromium(t, "--timeout=30000", server.URL+"/page")
}

func chromium(t *testing.T, args ...string) string {
	t.Helper()
	path, err := exec.LookPath("chromium")
	if err != nil {
		t.Skip("no chromium: apt-get install chromium provides it")
	}
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, path, append([]string{
		"--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + t.TempDir(), "--dump-dom",
	}, args...)...)
	var out, complaints bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &complaints
	if err := cmd.Run(); err != nil {
		t.Fatalf("chromium: %v\n%s", err, complaints.String())
	}
	return out.String()
}

func chartHTML(t *testing.T, c EChart, library bool) string {
	t.Helper()
	b, err := Chart(c).bundle(library)
	if err != nil {
		t.Fatal(err)
	}
	return b.HTML()
}

const (
	liveMark  = "<canvas"
	hintMark  = "For the live chart, run"
	stillGone = `data-cogbook-still="" style="display: none;"`
)

// TestBrowser runs chart outputs as pages hold them and counts the live charts.
func TestBrowser(t *testing.T) {
	t.Parallel()
	with, without := chartHTML(t, barChart(), true), chartHTML(t, pieChart(), false)
	function := barChart()
	formatter := `function (v) { return "</script><!--\"" + v; }`
	for i := range function.YAxisList {
		function.YAxisList[i].AxisLabel = axisLabel(formatter)
	}
	cases := []struct {
		name string
		body string
		live int
		hint bool
	}{
		{"library comes after the charts that wait", without + chartHTML(t, lineChart(), false) + with, 3, false},
		{"two copies of the library", with + chartHTML(t, heatChart(), true), 2, false},
		{"the same output twice", with + with, 2, false},
		{"no library on the page", without, 0, true},
		{"an AMD loader on the page", `<script>window.define = function () { throw "taken"; }; window.define.amd = {};</script>` + with + without, 2, false},
		{"another ECharts on the page", `<script>window.echarts = { version: "1" };</script>` + with, 1, false},
		{"scripts run before the output is in the page", detached(with), 1, false},
		{"a function among the options", chartHTML(t, function, true), 1, false},
		{"a chart type that has no still picture", chartHTML(t, radarChart(), true), 1, false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			dom := browse(t, c.body)
			if n := strings.Count(dom, liveMark); n != c.live {
				t.Errorf("%d live charts, want %d", n, c.live)
			}
			if n := strings.Count(dom, stillGone); n != c.live {
				t.Errorf("%d still pictures hidden, want %d", n, c.live)
			}
			if hint := strings.Contains(strings.ReplaceAll(dom, `"Still picture. `+hintMark, ""), hintMark); hint != c.hint {
				t.Errorf("hint shown: %v, want %v", hint, c.hint)
			}
		})
	}
}

// TestBrowserHidden shows an output that was made out of sight, as in a folded cell or a tab behind.
func TestBrowserHidden(t *testing.T) {
	t.Parallel()
	dom := browseUntilLive(t, `<div id="later" style="display:none">`+chartHTML(t, barChart(), true)+`</div>`+
		`<script>setTimeout(function () { document.getElementById("later").style.display = "block"; }, 500);</script>`)
	if n := strings.Count(dom, liveMark); n != 1 || !strings.Contains(dom, stillGone) {
		t.Errorf("%d live charts, want 1", n)
	}
}

// detached puts an output into the page as JupyterLab does: the HTML first, its scripts made anew, all before it is part of the
// document.
func detached(html string) string {
	quoted := strings.NewReplacer(`\`, `\\`, "`", "\\`", "$", `\$`, "</script", `<\/script`).Replace(html)
	return fmt.Sprintf("<script>setTimeout(function () {"+
		"var host = document.createElement('div'); host.innerHTML = `%s`;"+
		"host.querySelectorAll('script').forEach(function (old) { var s = document.createElement('script'); s.textContent = old.textContent; old.replaceWith(s); });"+
		"document.body.appendChild(host); }, 10);</script>", quoted)
}
