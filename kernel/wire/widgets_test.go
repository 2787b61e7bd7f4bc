package wire

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestMendWidgets takes the script from GoNB's module, so that another version of it is noticed.
func TestMendWidgets(t *testing.T) {
	t.Parallel()
	dir, err := exec.CommandContext(t.Context(), "go", "list", "-m", "-f", "{{.Dir}}", "github.com/janpfeifer/gonb").Output()
	if err != nil {
		t.Fatal(err)
	}
	source, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(dir)), "internal", "websocket", "websocket.js"))
	if err != nil {
		t.Fatal(err)
	}
	script := strings.ReplaceAll(string(source), "{{.KernelId}}", "0123")
	for _, c := range []struct {
		name, html string
		mended     bool
	}{
		{"the script", "<script>" + script + "</script>", true},
		{"text about it", "<p>" + script + "</p>", false},
		{"another script", "<script>gonb_comm.send('/x', 1)</script>", false},
		{"none", "", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			raw, err := json.Marshal(c.html)
			if err != nil {
				t.Fatal(err)
			}
			got, ok := mendWidgets(raw)
			if ok != c.mended {
				t.Fatalf("mended: %v", ok)
			}
			var text string
			if ok && (json.Unmarshal(got, &text) != nil || strings.Contains(text, `"ws://"`) || !strings.Contains(text, pageSocket+`0123/channels"`)) {
				t.Fatalf("got %.500s", text)
			}
		})
	}
}
