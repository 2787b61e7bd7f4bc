package cog

import (
	"encoding/json"
	"encoding/pem"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
)

// TestExtraCAs: a service whose authority nobody knows is called once its certificate is in the file that the
// environment names; without it each row's error says what to do, and nothing is retried.
func TestExtraCAs(t *testing.T) {
	var calls atomic.Int32
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		calls.Add(1)
		var in echoRequest
		_ = json.NewDecoder(r.Body).Decode(&in)
		_ = json.NewEncoder(w).Encode(map[string]any{"results": map[string]any{"documents": []any{
			map[string]any{"id": in.Input.Documents[0]["id"], "sentiment": "positive"},
		}}})
	}))
	server.Config.ErrorLog = slog.NewLogLogger(slog.DiscardHandler, slog.LevelError)
	server.StartTLS()
	defer server.Close()
	folder := t.TempDir()
	write := func(name string, text []byte) string {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, text, 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	good := write("ca.pem", pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: server.Certificate().Raw}))
	tests := []struct {
		name, path string
		setup      string // part of the set-up error
		row        string // part of the row's error
		calls      int32
	}{
		{"trusted", good, "", "", 1},
		{"not set", "", "", ExtraCAsEnv, 0},
		{"no such file", filepath.Join(folder, "none.pem"), "none.pem", "", 0},
		{"an empty file", write("empty.pem", nil), "holds no certificate", "", 0},
		{"a broken certificate", write("broken.pem", pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: []byte("x")})), "number 1", "", 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Setenv(ExtraCAsEnv, test.path)
			calls.Store(0)
			b := TextSentiment().TextCol("text").OutputCol("out").Endpoint(server.URL).Key(testKey)
			b.config.Shared = rest.NewShared()
			out, err := b.Transform(t.Context(), reviews("good"))
			if test.setup != "" {
				var setup *SetupError
				if !errors.As(err, &setup) || !strings.Contains(err.Error(), test.setup) || !strings.Contains(err.Error(), ExtraCAsEnv) {
					t.Errorf("got %v, want a set-up error with %q", err, test.setup)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			failures, err := frames.Decode[RowError](out, "out_error")
			if err != nil {
				t.Fatal(err)
			}
			switch {
			case test.row == "" && failures[0] != nil:
				t.Error(failures[0])
			case test.row != "" && (failures[0] == nil || !strings.Contains(failures[0].Message, test.row) || failures[0].Attempts != 1):
				t.Errorf("got %v, want one that names %s, after 1 attempt", failures[0], test.row)
			}
			if calls.Load() != test.calls {
				t.Errorf("%d calls, want %d", calls.Load(), test.calls)
			}
		})
	}
}
