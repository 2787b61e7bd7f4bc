package sentiment

import (
	"context"
	"math"
	"strings"
	"sync"
	"testing"

	"github.com/cogbook/cogbook/cog/local/onnx"
	"github.com/cogbook/cogbook/cog/local/text/minilm"
)

// setup opens the models, once for all tests, or skips.
var setup = func() func(t *testing.T) *Analyzer {
	var once sync.Once
	var analyzer *Analyzer
	var err error
	return func(t *testing.T) *Analyzer {
		t.Helper()
		once.Do(func() {
			var session *onnx.Session
			if session, err = onnx.OpenModel("minilm", "model.onnx"); err != nil {
				return
			}
			var vectors *minilm.Model
			if vectors, err = minilm.New(session); err == nil {
				analyzer, err = New(vectors)
			}
		})
		if err != nil {
			t.Skip(err)
		}
		return analyzer
	}
}()

func TestAnalyze(t *testing.T) {
	t.Parallel()
	cases := []struct {
		text string
		want Label
	}{
		{"The rooms were beautiful.", Positive},
		{"The staff were friendly and helpful. We loved the breakfast!", Positive},
		{"What a waste of two hours.", Negative},
		{"It broke after a day and support never answered.", Negative},
		{"The food was cold and the waiter ignored us for an hour.", Negative},
		{"Absolutely stunning view, worth every penny.", Positive},
		{"Not bad at all, I would come back.", Positive},
		{"The meeting is at 3 pm in room 12.", Neutral},
		{"We stayed two nights in Lisbon.", Neutral},
		{"The rooms were beautiful. The staff were rude and the food was terrible.", Mixed},
		{"The meeting is at 3 pm in room 12. I love it!", Positive},
		{"", Neutral},
	}
	a := setup(t)
	var texts []string
	for _, c := range cases {
		texts = append(texts, c.text)
	}
	got, err := a.Analyze(context.Background(), texts)
	if err != nil {
		t.Fatal(err)
	}
	for i, c := range cases {
		d := got[i]
		if d.Label != c.want {
			t.Errorf("%q is %s %+v, want %s", c.text, d.Label, d.Sentences, c.want)
		}
		if sum := d.Scores.Positive + d.Scores.Neutral + d.Scores.Negative; math.Abs(sum-1) > 1e-9 {
			t.Errorf("%q: scores sum to %v", c.text, sum)
		}
		var joined strings.Builder
		for _, s := range d.Sentences {
			joined.WriteString(s.Span.Of(c.text))
			if sum := s.Scores.Positive + s.Scores.Neutral + s.Scores.Negative; math.Abs(sum-1) > 1e-9 {
				t.Errorf("%q: scores sum to %v", s.Span.Of(c.text), sum)
			}
		}
		if joined.String() != c.text {
			t.Errorf("the sentences of %q are %q", c.text, joined.String())
		}
	}
}

// A text gets the same answer alone and among others.
func TestAnalyzeDoesNotDependOnTheBatch(t *testing.T) {
	t.Parallel()
	a := setup(t)
	texts := []string{"Good.", strings.Repeat("The service was slow but the room was fine. ", 30), "It is what it is", "Terrible smell!"}
	together, err := a.Analyze(context.Background(), texts)
	if err != nil {
		t.Fatal(err)
	}
	for i, text := range texts {
		alone, err := a.Analyze(context.Background(), []string{text})
		if err != nil {
			t.Fatal(err)
		}
		for k := range alone[0].Sentences {
			x, y := alone[0].Sentences[k], together[i].Sentences[k]
			if x.Label != y.Label || math.Abs(x.Scores.Positive-y.Scores.Positive) > 0.011 {
				t.Errorf("%q: %+v alone, %+v together", text, x, y)
			}
		}
	}
}

func TestAnalyzeStopsWithTheContext(t *testing.T) {
	t.Parallel()
	a := setup(t)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := a.Analyze(ctx, []string{"Good."}); err == nil {
		t.Error("no error although the context has ended")
	}
}

func TestReadHeadRefusesDamage(t *testing.T) {
	t.Parallel()
	for name, b := range map[string][]byte{"empty": nil, "cut": headFile[:len(headFile)-1], "other": []byte("something else, long enough")} {
		if _, err := readHead(b); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
