package wordpiece

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

const vocabulary = "[PAD]\n[UNK]\n[CLS]\n[SEP]\nhello\nun\n##believ\n##able\n!\n东\ncafe\n##s\n"

func setup(t testing.TB) *Tokenizer {
	t.Helper()
	tokenizer, err := New(vocabulary)
	if err != nil {
		t.Fatal(err)
	}
	return tokenizer
}

func TestEncode(t *testing.T) {
	t.Parallel()
	tokenizer := setup(t)
	for text, want := range map[string]string{
		"":                       "",
		"Hello, HELLO!":          "4:Hello 1:, 4:HELLO 8:!",
		"unbelievable":           "5:un 6:believ 7:able",
		"unbelievably":           "1:unbelievably",
		"Cafés café":             "10:Café 11:s 10:café",
		"Cafe\u0301s":            "10:Cafe 11:s",
		"东hello":                 "9:东 4:hello",
		"hello\u200b\x07!":       "4:hello 8:!",
		strings.Repeat("a", 101): "1:" + strings.Repeat("a", 101),
	} {
		t.Run(text, func(t *testing.T) {
			t.Parallel()
			tokens := tokenizer.Encode(text, 0)
			var parts []string
			for _, token := range tokens[1 : len(tokens)-1] {
				parts = append(parts, fmt.Sprintf("%d:%s", token.ID, text[token.Start:token.End]))
			}
			if s := strings.Join(parts, " "); s != want {
				t.Errorf("got %q, want %q", s, want)
			}
		})
	}
}

func TestEncodeLimit(t *testing.T) {
	t.Parallel()
	tokenizer := setup(t)
	for limit, want := range map[int]int{0: 7, 2: 2, 3: 3, 5: 5, 7: 7, 100: 7} {
		tokens := tokenizer.Encode("hello hello unbelievable", limit)
		if len(tokens) != want || tokens[0].ID != 2 || tokens[len(tokens)-1].ID != 3 {
			t.Errorf("limit %d: %v, want %d tokens", limit, tokens, want)
		}
	}
}

func TestVocabularies(t *testing.T) {
	t.Parallel()
	if _, err := New("[CLS]\nhello\n"); err == nil || !strings.Contains(err.Error(), "[SEP]") || !strings.Contains(err.Error(), "[UNK]") {
		t.Errorf("got %v, want an error that names [SEP] and [UNK]", err)
	}
	for name, file := range map[string]string{"no JSON": "x", "another type": `{"model":{"type":"BPE","vocab":{}}}`} {
		if _, err := FromJSON([]byte(file)); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	tokenizer, err := FromJSON([]byte(`{"model":{"type":"WordPiece","vocab":{"[UNK]":0,"[CLS]":1,"[SEP]":2,"hi":3}}}`))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := tokenizer.Encode("Hi", 0), []Token{{1, 0, 0}, {3, 0, 2}, {2, 0, 0}}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func FuzzEncode(f *testing.F) {
	for _, s := range []string{"", "hello", "e\u0301", "\xff\xfe", "İ東\u2028", strings.Repeat("x", 200)} {
		f.Add(s, 0)
	}
	tokenizer := setup(f)
	f.Fuzz(func(t *testing.T, text string, limit int) {
		tokens := tokenizer.Encode(text, limit)
		if limit >= 2 && len(tokens) > limit {
			t.Fatalf("%d tokens for a limit of %d", len(tokens), limit)
		}
		at := 0
		for _, token := range tokens[1 : len(tokens)-1] {
			if token.Start < at || token.End > len(text) || token.Start >= token.End {
				t.Fatalf("%q: %v after %d", text, token, at)
			}
			at = token.Start
		}
	})
}
