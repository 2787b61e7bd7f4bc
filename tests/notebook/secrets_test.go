package notebook

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cogbook/cogbook/tests/fakeservice"
)

// TestKeysAreNotLeftBehind runs a notebook that uses a key, with requests that succeed, fail and are only explained, and
// looks for the key in everything that is left: outputs, nbconvert's words, the cache and its logs, the session's folder.
func TestKeysAreNotLeftBehind(t *testing.T) {
	const key = "cogbook-test-key-5f0e8a7d"
	service := fakeservice.New(fakeservice.Config{Key: key, Rules: []fakeservice.Rule{{Fault: fakeservice.Refuse, Every: 2, Status: 400, Body: `{"error":{"code":"InvalidRequest","message":"no, ` + key + `"}}`}}})
	endpoint, stop, err := service.Listen()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = stop() })
	scratch := t.TempDir()
	path := Write(t,
		fmt.Sprintf(`sentiment := cog.TextSentiment().TextCol("text").OutputCol("out").Endpoint(%q).Key(os.Getenv("TEST_KEY")).Policy(rest.Policy{BatchSize: 1})
df := frames.Must(frames.New(frames.Strings("text", "good", "bad")))
fmt.Println(frames.Must(sentiment.Explain(df, 2)))`, endpoint),
		`viz.Show(frames.Must(sentiment.Transform(context.Background(), df)))`,
		`_, err := sentiment.Endpoint(os.Getenv("TEST_KEY")).Transform(context.Background(), df)
fmt.Println(err)`,
		`_, err = json.Marshal(sentiment)
fmt.Println(err)`,
	)
	cells, said, err := Execute(t, path, "TEST_KEY="+key, "TMPDIR="+scratch)
	if err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	if text := cells[0].Printed(); !strings.Contains(text, "[redacted]") || !strings.Contains(text, "request 2 of 2") {
		t.Errorf("Explain printed\n%s", text)
	}
	if text := cells[1].All("text/plain"); !strings.Contains(text, "InvalidRequest") {
		t.Errorf("the refused row is not shown as such:\n%s", text)
	}
	if strings.Contains(fmt.Sprint(cells[0].Outputs, cells[1].Outputs, cells[2].Outputs, cells[3].Outputs, said), key) {
		t.Error("an output shows the key")
	}
	cache := os.Getenv("COGBOOK_CACHE_DIR")
	if cache == "" {
		base, err := os.UserCacheDir()
		if err != nil {
			t.Fatal(err)
		}
		cache = filepath.Join(base, "cogbook")
	}
	for _, folder := range []string{scratch, cache} {
		_ = filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
			if err == nil && entry.Type().IsRegular() && !strings.Contains(path, "/models/") && !strings.Contains(path, "/tools/") {
				if text, err := os.ReadFile(path); err == nil && strings.Contains(string(text), key) {
					t.Errorf("%s holds the key", path)
				}
			}
			return nil
		})
	}
	if left, _ := filepath.Glob(filepath.Join(scratch, "*")); len(left) > 0 {
		t.Errorf("the kernel left %v", left)
	}
}
