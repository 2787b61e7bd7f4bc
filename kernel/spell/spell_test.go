package spell

import (
	"strings"
	"testing"
)

func TestNearest(t *testing.T) {
	t.Parallel()
	const known = "Println Printf Sprint count counter total x ReadCSV"
	for name, want := range map[string]string{
		"Printn": "Printf", "Prinln": "Println", "ptrintln": "Println", "coutn": "count", "readcsv": "ReadCSV", "totally": "total",
		"y": "", "xy": "", "": "", "something": "", "a_name_that_is_very_long": "",
	} {
		if got := Nearest(name, strings.Fields(known)); got != want {
			t.Errorf("%q: got %q, want %q", name, got, want)
		}
	}
}

func FuzzNearest(f *testing.F) {
	f.Add("Printn", "Println")
	f.Add("", "x")
	f.Fuzz(func(t *testing.T, a, b string) {
		if edits(a, b) != edits(b, a) || edits(a, a) != 0 {
			t.Fatalf("%q, %q: %d, %d", a, b, edits(a, b), edits(b, a))
		}
		Nearest(a, []string{b})
	})
}
