package vader

import (
	"bufio"
	"encoding/json"
	"math"
	"os"
	"testing"
)

// testdata/scores.jsonl holds what Python's vaderSentiment 3.3.2 gives.
func TestScoreEqualsReference(t *testing.T) {
	t.Parallel()
	f, err := os.Open("testdata/scores.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.Close() })
	n := 0
	for lines := bufio.NewScanner(f); lines.Scan(); n++ {
		var want struct {
			Text                                  string
			Compound, Positive, Negative, Neutral float64
		}
		if err := json.Unmarshal(lines.Bytes(), &want); err != nil {
			t.Fatal(err)
		}
		got := Score(want.Text)
		// 0.001: Python rounds halves to even.
		if math.Abs(got.Compound-want.Compound) > 0.00011 || math.Abs(got.Positive-want.Positive) > 0.0011 ||
			math.Abs(got.Negative-want.Negative) > 0.0011 || math.Abs(got.Neutral-want.Neutral) > 0.0011 {
			t.Errorf("%q:\n got %+v\nwant %+v", want.Text, got, want)
		}
	}
	if n < 300 {
		t.Errorf("only %d sentences compared", n)
	}
}

func TestScoreOfNothing(t *testing.T) {
	t.Parallel()
	for _, s := range []string{"", "   ", "\n\t"} {
		if got := Score(s); got != (Scores{}) {
			t.Errorf("Score(%q) = %+v, want zeros", s, got)
		}
	}
}
