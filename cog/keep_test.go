package cog

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/cogbook/cogbook/cog/local/discover"
	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/cog/rest/answers"
)

// TestCacheOfBuilders: a second run sends nothing, in other batches, with another key and in the same frame.
func TestCacheOfBuilders(t *testing.T) {
	t.Setenv(discover.CacheEnv, t.TempDir())
	service := &echo{}
	set := service.to(TextSentiment()).TextCol("text").OutputCol("out").Cache("default")
	first, err := set.Transform(t.Context(), reviews("a", "b", "a", "c"))
	if err != nil {
		t.Fatal(err)
	}
	sent := service.requests()
	second, err := set.Key("another-key").Policy(rest.Policy{BatchSize: 1}).Transform(t.Context(), reviews("a", "b", "a", "c"))
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(first.Records(), second.Records()) || service.requests() != sent {
		t.Errorf("%v, then %v; %d requests, then %d", first.Records(), second.Records(), sent, service.requests())
	}
	grown, err := set.Transform(t.Context(), reviews("d", "c", "b", "a"))
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(column(grown, "out"), ""); got != "dcba" || service.requests() != sent+1 {
		t.Errorf("%s after %d requests", got, service.requests())
	}
	if documents := service.bodies[len(service.bodies)-1].Input.Documents; len(documents) != 1 || documents[0]["text"] != "d" {
		t.Errorf("sent %v, want only what is new", documents)
	}
	dir, err := discover.CacheDir()
	if err != nil {
		t.Fatal(err)
	}
	all, err := answers.List(filepath.Join(dir, "answers"))
	if err != nil || len(all) != 1 || all[0].Service != "TextSentiment" || all[0].Answers != 4 {
		t.Errorf("%+v, %v", all, err)
	}
	if other, err := service.to(TextSentiment()).Language("de").TextCol("text").OutputCol("out").Cache("default").Transform(t.Context(), reviews("a")); err != nil || service.requests() != sent+2 {
		t.Errorf("another language: %v, %v", other, err)
	}
}

func TestCheckpointOfBuilders(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "run")
	service := &echo{}
	set := service.to(TextSentiment()).TextCol("text").OutputCol("out").Checkpoint(path)
	for range 2 {
		out, err := set.Transform(t.Context(), reviews("a", "b", "c"))
		if got := strings.Join(column(out, "out"), ""); err != nil || got != "abc" || service.requests() != 1 {
			t.Errorf("%s after %d requests, %v", got, service.requests(), err)
		}
	}
	content, err := os.ReadFile(path)
	if err != nil || strings.Contains(string(content), testKey) || !strings.HasPrefix(string(content), "cogbook checkpoint 1 TextSentiment\n") {
		t.Errorf("the file holds %q (%v)", content, err)
	}
}

// TestWrongFiles: a cache or checkpoint that cannot be used, in any stage, is one error of the set-up and nothing is sent.
func TestWrongFiles(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	file := filepath.Join(folder, "file")
	if err := os.WriteFile(file, []byte("something else"), 0o600); err != nil {
		t.Fatal(err)
	}
	phrases := filepath.Join(folder, "phrases")
	if j, err := answers.OpenJournal(phrases, "KeyPhrases"); err != nil || j.Close() != nil {
		t.Fatal(err)
	}
	mine := filepath.Join(folder, "mine")
	service := &echo{}
	set := service.to(TextSentiment()).TextCol("text").OutputCol("out")
	second := set.OutputCol("more").Checkpoint(filepath.Join(folder, ".", "mine"))
	for name, test := range map[string]struct {
		transformer Transformer
		want        string
	}{
		"the cache is a file":          {set.Cache(file), "Cache: answers: the folder " + file},
		"the checkpoint is no such":    {set.Checkpoint(file), file + " is something else"},
		"it is of another service":     {set.Checkpoint(phrases), "is of KeyPhrases, not of TextSentiment"},
		"both":                         {set.Checkpoint(phrases).Cache(file), "2 things to set right"},
		"in a later stage":             {Pipeline(set, second.Checkpoint(phrases)), "stage 2"},
		"two stages, one file":         {Pipeline(set.Checkpoint(mine), second), "two stages have the checkpoint " + mine},
		"two stages in two, one file":  {Pipeline(Pipeline(set.Checkpoint(mine)), Pipeline(second)), "two stages have the checkpoint " + mine},
		"the policy's names are these": {set.Policy(rest.Policy{Checkpoint: phrases}), "is of KeyPhrases"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := test.transformer.Transform(t.Context(), reviews("a"))
			if !errors.Is(err, ErrSetup) || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error %v, want %q", err, test.want)
			}
			if service.requests() > 0 {
				t.Errorf("%d requests were sent", service.requests())
			}
		})
	}
	if _, err := os.Stat(mine); !os.IsNotExist(err) {
		t.Error("the check has made the file")
	}
	t.Run("two stages, two files", func(t *testing.T) {
		if _, err := Pipeline(set.Checkpoint(mine), second.Checkpoint(mine+"2")).Transform(t.Context(), reviews("a")); err != nil {
			t.Error(err)
		}
	})
}

func TestCacheSize(t *testing.T) {
	for text, want := range map[string]int64{"": 0, "5": 5 << 20, "0": -1, "lots": -1, "-3": -1} {
		t.Run(text, func(t *testing.T) {
			t.Setenv(cacheSizeEnv, text)
			_, bytes, err := TextSentiment().Cache(t.TempDir()).kept()
			if (err != nil) != (want < 0) || err == nil && bytes != want {
				t.Errorf("%d bytes, %v", bytes, err)
			}
		})
	}
}

// TestFilesInJSONAndExplain: both are part of a builder's JSON and of what Explain shows, and Explain makes neither.
func TestFilesInJSONAndExplain(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	cache, checkpoint := filepath.Join(folder, "cache"), filepath.Join(folder, "run")
	set := TextSentiment().Endpoint(testEndpoint).TextCol("text").OutputCol("out").Cache(cache).Checkpoint(checkpoint).Policy(rest.Policy{Retries: 2})
	text, err := json.Marshal(set)
	if err != nil {
		t.Fatal(err)
	}
	back, err := FromJSON(text)
	if err != nil {
		t.Fatal(err)
	}
	for name, transformer := range map[string]Transformer{"as made": set, "from JSON": back} {
		shown, err := transformer.Explain(reviews("a"), 1)
		if want := fmt.Sprintf("cache %s, checkpoint %s", cache, checkpoint); err != nil || !strings.Contains(shown, want) || !strings.Contains(shown, "retries 2") {
			t.Errorf("%s: %v, %s; want %q", name, err, shown, want)
		}
	}
	if entries, err := os.ReadDir(folder); err != nil || len(entries) > 0 {
		t.Errorf("Explain made %v (%v)", entries, err)
	}
}
