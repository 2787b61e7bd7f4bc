package pii

import (
	"context"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/cogbook/cogbook/cog/local/text/segment"
)

// setup opens the model, once for all tests, or skips.
var setup = func() func(t *testing.T) *Finder {
	open := sync.OnceValues(Open)
	return func(t *testing.T) *Finder {
		t.Helper()
		f, err := open()
		if err != nil {
			t.Skip(err)
		}
		return f
	}
}()

// show writes entities as "text=Category".
func show(text string, entities []Entity) []string {
	out := []string{}
	for _, e := range entities {
		out = append(out, e.Span.Of(text)+"="+e.Category)
	}
	return out
}

func TestFind(t *testing.T) {
	t.Parallel()
	f := setup(t)
	for text, want := range map[string][]string{
		"Call Mina Park at 555-0142 or mina@example.org.": {"Mina Park=Person", "555-0142=PhoneNumber", "mina@example.org=Email"},
		"Maria Gonzalez, 34 years old, lives at 42 Elm Street, Apt 3B, Springfield, IL 62704.": {
			"Maria Gonzalez=Person", "34 years old=Quantity", "42 Elm Street, Apt 3B, Springfield, IL 62704=Address"},
		"My name is Alex Rivera and my SSN is 472-81-0094.":              {"Alex Rivera=Person", "472-81-0094=" + SSN},
		"Priya's card is 4111 1111 1111 1111, her phone (217) 555-0142.": {"Priya=Person", "4111 1111 1111 1111=" + CreditCard, "(217) 555-0142=PhoneNumber"},
		"Jean-Luc O'Connor met Dr. Sarah J. Lee.":                        {"Jean-Luc O'Connor=Person", "Sarah J. Lee=Person"},
		"Passport X1234567 belongs to Priya Natarajan.":                  {"X1234567=" + Passport, "Priya Natarajan=Person"},
		"The quarterly report shows growth of 12% in Europe.":            {},
		"The Park Hotel in London was good.":                             {},
	} {
		t.Run(text, func(t *testing.T) {
			t.Parallel()
			got, err := f.Find(context.Background(), []string{text})
			if err != nil {
				t.Fatal(err)
			}
			if s := show(text, got[0]); !slices.Equal(s, want) {
				t.Errorf("got %q\nwant %q", s, want)
			}
		})
	}
}

// Texts longer than the network reads at once lose nothing at the seams.
func TestFindInLongTexts(t *testing.T) {
	t.Parallel()
	f := setup(t)
	const sentence = "Yesterday Maria Gonzalez from accounting wrote us a long letter about the new printer. "
	text := strings.Repeat(sentence, 58) // about 5,000 characters
	got, err := f.Find(context.Background(), []string{text})
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	for _, e := range got[0] {
		if e.Span.Of(text) == "Maria Gonzalez" && e.Category == Person {
			found++
		}
	}
	if found != 58 {
		t.Errorf("found %d of 58: %q", found, show(text, got[0]))
	}
}

func TestPatterns(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]string{
		"card 4111-1111-1111-1111 ok":                    {"4111-1111-1111-1111=" + CreditCard},
		"card 4111111111111112 has a wrong digit":        {},
		"amex 378282246310005.":                          {"378282246310005=" + CreditCard},
		"digits 1234567890123456789012345":               {},
		"IBAN DE89 3704 0044 0532 0130 00 please":        {"DE89 3704 0044 0532 0130 00=" + IBAN},
		"IBAN GB82WEST12345698765432":                    {"GB82WEST12345698765432=" + IBAN},
		"IBAN DE89 3704 0044 0532 0130 02 is wrong":      {},
		"SSN 472-81-0094":                                {"472-81-0094=" + SSN},
		"never given 000-12-3456, 666-12-3456":           {},
		"write to a.b+c@mail.example.co.uk!":             {"a.b+c@mail.example.co.uk=Email"},
		"no@dots..example or a@b":                        {},
		"see https://example.org/a?b=c (or www.foo.org)": {"https://example.org/a?b=c=URL", "www.foo.org=URL"},
		"host 192.168.10.1 and 2001:db8::1":              {"192.168.10.1=IPAddress", "2001:db8::1=IPAddress"},
		"version 1.2.3.4.5, 999.1.1.1":                   {},
		"at 10:30:15 o'clock":                            {},
		"+44 20 7946 0958, +1 (217) 555-0142":            {"+44 20 7946 0958=PhoneNumber", "+1 (217) 555-0142=PhoneNumber"},
		"217-555-0142 or (217) 555-0142":                 {"217-555-0142=PhoneNumber", "(217) 555-0142=PhoneNumber"},
		"on 2024-11-01, 3/25/2024, March 5, 1990":        {"2024-11-01=DateTime", "3/25/2024=DateTime", "March 5, 1990=DateTime"},
		"on 2024-13-41 and 45/45/2024":                   {},
		"5 March 2024 and the 1st of May":                {"5 March 2024=DateTime", "1st of May=DateTime"},
		"a 34-year-old and an 8 years old":               {"34-year-old=Quantity", "8 years old=Quantity"},
		"you may 5 times march on":                       {},
		"":                                               {},
	} {
		t.Run(text, func(t *testing.T) {
			t.Parallel()
			if got := show(text, resolve(patterns(text))); !slices.Equal(got, want) {
				t.Errorf("got %q\nwant %q", got, want)
			}
		})
	}
}

func TestRedact(t *testing.T) {
	t.Parallel()
	const text = "Zoë 👩‍👩‍👧 called"
	entities := []Entity{{Span: segment.Span{Start: 0, End: strings.Index(text, " called")}}}
	for unit, stars := range map[segment.Unit]int{segment.TextElements: 5, segment.CodePoints: 9, segment.UTF16: 12} {
		if got, want := Redact(text, entities, unit), strings.Repeat("*", stars)+" called"; got != want {
			t.Errorf("unit %d: %q, want %q", unit, got, want)
		}
	}
}

func TestFilter(t *testing.T) {
	t.Parallel()
	entities := []Entity{{Category: Person}, {Category: Email}, {Category: DateTime, Subcategory: "Date"}}
	for _, c := range []struct {
		domain     string
		categories []string
		want       int
	}{
		{"", nil, 3}, {"none", nil, 3}, {"PHI", []string{}, 3}, {"", []string{"person"}, 1}, {"", []string{"Date", "Email"}, 2},
		{"", []string{"ABARoutingNumber"}, 0}, {"", []string{"Email", "Default"}, 3}, {"", []string{" All"}, 3},
	} {
		f, err := NewFilter(c.domain, c.categories)
		if err != nil {
			t.Fatal(err)
		}
		if got := f.Keep(entities); len(got) != c.want {
			t.Errorf("%q %q: %v", c.domain, c.categories, got)
		}
	}
	if _, err := NewFilter("legal", nil); err == nil {
		t.Error("domain legal is accepted")
	}
}

func FuzzPatterns(f *testing.F) {
	for _, s := range []string{"4111 1111 1111 1111", "DE89 3704 0044 0532 0130 00", "a@b.co", "2001:db8::1", "+1 (217) 555-0142)", "é4\xff-12::", "::", "1/1/2024."} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		at := 0
		entities := resolve(patterns(text))
		for _, e := range entities {
			if e.Span.Start < at || e.Span.End <= e.Span.Start || e.Span.End > len(text) {
				t.Fatalf("%q: %+v after %d", text, e, at)
			}
			at = e.Span.End
		}
		if want := segment.Count(text, segment.CodePoints); segment.Count(Redact(text, entities, segment.CodePoints), segment.CodePoints) != want {
			t.Fatalf("redacted %q is not %d long", text, want)
		}
	})
}
