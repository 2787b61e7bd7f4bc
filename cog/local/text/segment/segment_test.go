package segment

import (
	"slices"
	"strings"
	"testing"
)

func TestSentences(t *testing.T) {
	t.Parallel()
	for name, want := range map[string][]string{
		"two":                {"The rooms were beautiful. ", "The breakfast was cold."},
		"one without a stop": {"no capital no stop"},
		"title":              {"Dr. Smith met Mrs. Jones. ", "They talked."},
		"initials":           {"George W. Bush spoke. ", "J. K. Rowling listened."},
		"I at the end":       {"So do I. ", "We agree."},
		"letter at the end":  {"Oranges hold vitamin C. ", "Eat them."},
		"latin":              {"Bring fruit, e.g. Apples. ", "Then go."},
		"number":             {"It costs 3.50 a piece. ", "Fine."},
		"item":               {"1. First do this. ", "2. Then do that."},
		"marks":              {"What?! ", "No way... ", "Really!!! ", "OK."},
		"quotes":             {"“It broke.” ", "She left."},
		"question":           {"Is it good? ", "Yes!"},
		"wrapped line":       {"The hotel was clean and\nquiet at night. ", "Good."},
		"lines":              {"Good food\n", "Bad service\n"},
		"paragraphs":         {"A title\n\n", "some text"},
		"german":             {"Das kostet z. B. Geld. ", "Frau Dr. Meier kam am 3. Mai."},
		"spanish":            {"¿Qué tal, Sra. Pérez? ", "¡Muy bien!"},
		"french":             {"M. Dupont est là. ", "Il attend."},
		"chinese":            {"今天天气很好。", "我们去公园！", "你呢？"},
		"hindi":              {"मौसम अच्छा है। ", "हम जा रहे हैं।"},
		"arabic":             {"هل أنت بخير؟ ", "نعم."},
		"russian":            {"Это хорошо. ", "Спасибо!"},
		"web address":        {"See example.com for more. ", "Bye."},
		"times":              {"It opens at 9 a.m. on Mondays. ", "Come."},
		"emoji":              {"Nice 😁 place! ", "👍🏽"},
		"blank":              nil,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			text := strings.Join(want, "")
			var got []string
			for _, s := range Sentences(text) {
				got = append(got, s.Of(text))
			}
			if !slices.Equal(got, want) {
				t.Errorf("got %q\nwant %q", got, want)
			}
		})
	}
}

func TestSentencesLeavesLeadingSpaceOut(t *testing.T) {
	t.Parallel()
	got := Sentences(" \n Yes.\n \n No. \n")
	want := []Span{{3, 11}, {11, 16}}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if got := Sentences(" \n\t "); got != nil {
		t.Errorf("got %v for blank text", got)
	}
}

func TestUnits(t *testing.T) {
	t.Parallel()
	const text = "e\u0301 👩‍👩‍👧 ok" // e + accent, space, a joined emoji, space, two letters
	ok := Span{strings.Index(text, "ok"), len(text)}
	accent := Span{1, 3} // the accent alone
	for _, c := range []struct {
		name                   string
		count, okAt            int
		accentAt, accentLength int
	}{
		{"TextElements_v8", 6, 4, 0, 1},
		{"UnicodeCodePoint", 11, 9, 1, 1},
		{"Utf16CodeUnit", 14, 12, 1, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			unit, good := ParseUnit(c.name)
			if !good {
				t.Fatal("not a unit")
			}
			if got := Count(text, unit); got != c.count {
				t.Errorf("Count = %d, want %d", got, c.count)
			}
			x := NewIndex(text, unit)
			if offset, length := x.At(ok); offset != c.okAt || length != 2 {
				t.Errorf("At(ok) = %d, %d, want %d, 2", offset, length, c.okAt)
			}
			if offset, length := x.At(accent); offset != c.accentAt || length != c.accentLength {
				t.Errorf("At(accent) = %d, %d, want %d, %d", offset, length, c.accentAt, c.accentLength)
			}
		})
	}
	if _, good := ParseUnit("bytes"); good {
		t.Error(`ParseUnit("bytes") is accepted`)
	}
}

func FuzzSentences(f *testing.F) {
	for _, s := range []string{"", "a. B", "1. X\n\ny", "\xff. \xff", " .\r\n.", "👩‍👩‍👧. J. K."} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		at := -1
		for _, s := range Sentences(text) {
			if s.End <= s.Start || (at >= 0 && s.Start != at) || strings.TrimSpace(s.Of(text)) == "" {
				t.Fatalf("span %v after %d in %q", s, at, text)
			}
			at = s.End
		}
		if at >= 0 && at != len(text) {
			t.Fatalf("%q ends at %d", text, at)
		}
		for _, unit := range []Unit{TextElements, CodePoints, UTF16} {
			offset, length := NewIndex(text, unit).At(Span{0, len(text)})
			if offset != 0 || length != Count(text, unit) {
				t.Fatalf("%q: length %d, want %d", text, length, Count(text, unit))
			}
		}
	})
}
