package browser

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// trace runs a request that is refused, then breaks off and then is answered, against a service on a socket and returns its trace.
func trace(t *testing.T) string {
	t.Helper()
	fake := fakeservice.New(fakeservice.Config{Rules: []fakeservice.Rule{
		{Every: 1, First: 1, Header: fakeservice.RetryAfterMS("retry-after-ms", 50)}, {First: 2, Fault: fakeservice.ResetAfter},
	}})
	url, stop, err := fake.Listen()
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = stop() }()
	path := filepath.Join(t.TempDir(), "run.har")
	client, err := rest.New(rest.Policy{Trace: path, Backoff: time.Millisecond}, rest.Limits{}, rest.Config{Service: "Traced", Shared: rest.NewShared()})
	if err != nil {
		t.Fatal(err)
	}
	input, err := json.Marshal(fakeservice.Input{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := client.Do(t.Context(), &rest.Request{URL: url + "/language/:analyze-text?api-version=1&sig=hidden", Header: map[string][]string{"Content-Type": {"application/json"}}, Body: input}); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// importHAR has the network panel of Chromium's developer tools open a file as its Import button does, and lists what it
// then shows. What it calls is no public interface: null where a Chromium has it no more.
const importHAR = `(async () => {
	const [panels, ui, logs] = await Promise.all(['panels/network/network.js', 'ui/legacy/legacy.js', 'models/logs/logs.js'].map(m => import('./' + m))).catch(() => [{}, {}, {}]);
	const view = panels.NetworkPanel?.NetworkPanel.instance().networkLogView;
	if (!view?.onLoadFromFile || !logs.NetworkLog) return null;
	await ui.ViewManager?.ViewManager.instance().showView('network');
	await view.onLoadFromFile(new File([TEXT], 'run.har'));
	return Promise.all(logs.NetworkLog.NetworkLog.instance().requests().map(async r =>
		[r.requestMethod, r.name(), r.statusCode, await r.requestFormData(), (await r.requestContentData()).text].join(' ')));
})()`

func TestNetworkPanelOpensTrace(t *testing.T) {
	text, err := json.Marshal(trace(t))
	if err != nil {
		t.Fatal(err)
	}
	ctx := Open(t)
	Visit(ctx, t, "devtools://devtools/bundled/devtools_app.html?panel=network")
	got, err := Read[[]string](ctx, strings.Replace(importHAR, "TEXT", string(text), 1))
	if err != nil {
		t.Fatal(err)
	}
	if got == nil {
		t.Skip("skipped: the developer tools of this Chromium cannot be driven")
	}
	Screenshot(ctx, t, "trace in network panel", chromedp.CaptureScreenshot())
	const request = "POST :analyze-text?api-version=1&sig=[redacted] "
	const sent = ` {"analysisInput":{"documents":null}} `
	want := []string{
		request + "429" + sent + `{"error":{"code":"429","message":"Too Many Requests"}}`,
		request + "0" + sent,
		request + "200" + sent + `{"results":{"documents":[],"errors":[]}}`,
	}
	if !slices.Equal(got, want) {
		t.Errorf("the panel shows\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}
