package minilm

import (
	"bufio"
	"encoding/json"
	"os"
	"slices"
	"testing"
)

// testdata/ids.jsonl holds what Hugging Face tokenizers gives with the same vocabulary.
func TestTokenizerEqualsReference(t *testing.T) {
	t.Parallel()
	tokenizer, err := NewTokenizer()
	if err != nil {
		t.Fatal(err)
	}
	f, err := os.Open("testdata/ids.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.Close() })
	n := 0
	for lines := bufio.NewScanner(f); lines.Scan(); n++ {
		var want struct {
			Text string
			IDs  []int64
		}
		if err := json.Unmarshal(lines.Bytes(), &want); err != nil {
			t.Fatal(err)
		}
		var got []int64
		for _, token := range tokenizer.Encode(want.Text, 0) {
			got = append(got, token.ID)
		}
		if !slices.Equal(got, want.IDs) {
			t.Errorf("%q:\n got %v\nwant %v", want.Text, got, want.IDs)
		}
	}
	if n < 300 {
		t.Errorf("only %d texts compared", n)
	}
}
