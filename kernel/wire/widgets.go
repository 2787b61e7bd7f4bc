package wire

import (
	"bytes"
	"encoding/json"
	"strings"
)

// GoNB's widgets talk to their program over a WebSocket that a script opens from the page to the Jupyter server. GoNB's
// script names an address that is right only on http and without a base URL: on JupyterHub, on Binder and behind a proxy it is
// another one, which the page knows.
const (
	gonbSocket = `"ws://" + document.location.host + "/api/kernels/`
	pageSocket = `new URL("api/kernels/", new URL(JSON.parse(document.getElementById("jupyter-config-data")?.textContent || "{}").baseUrl` +
		` || document.body.dataset.baseUrl || "/", document.location.origin)).href.replace(/^http/, "ws") + "`
)

// mendWidgets makes GoNB's script open its WebSocket where the page's Jupyter server is; ok is false for other HTML. Both
// are HTML as JSON.
func mendWidgets(html json.RawMessage) (script json.RawMessage, ok bool) {
	if !bytes.Contains(html, []byte("gonb_comm")) {
		return nil, false
	}
	var text string
	if json.Unmarshal(html, &text) != nil || !strings.HasPrefix(text, "<script>") || !strings.Contains(text, gonbSocket) {
		return nil, false
	}
	script, err := json.Marshal(strings.Replace(text, gonbSocket, pageSocket, 1))
	return script, err == nil
}
