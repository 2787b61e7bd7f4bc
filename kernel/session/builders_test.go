package session_test

import (
	"testing"

	"github.com/cogbook/cogbook/cog"
	"github.com/cogbook/cogbook/kernel/session"
)

// TestBuilders: a builder is stored itself, also within a pipeline, and is complete when it is read back.
func TestBuilders(t *testing.T) {
	t.Setenv(session.Folder, t.TempDir())
	session.Register[cog.TagImageBuilder]()
	session.Register[cog.TextSentimentBuilder]()
	session.Register[string]()
	text := func(value interface{ MarshalJSON() ([]byte, error) }) string {
		t.Helper()
		text, err := value.MarshalJSON()
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	mood := cog.TextSentiment().TextCol("s").Language("en").OutputCol("mood")
	if err := session.Keep("mood", mood); err != nil {
		t.Fatal(err)
	}
	back, err := session.Load[cog.TextSentimentBuilder]("mood")
	if err != nil {
		t.Fatal(err)
	}
	if text(back) != text(mood) {
		t.Errorf("got %s, want %s", text(back), text(mood))
	}
	both := cog.Pipeline(mood, cog.TagImage().ImageURLCol("u").OutputCol("tags"))
	if err := session.Keep("both", both); err != nil {
		t.Fatal(err)
	}
	again, err := session.Load[cog.PipelineTransformer]("both")
	if err != nil {
		t.Fatal(err)
	}
	if text(again) != text(both) {
		t.Errorf("got %s, want %s", text(again), text(both))
	}
}
