package kernel

import (
	"context"
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"
)

var (
	cells = flag.Int("cells", 40, "how many random cells a session gets")
	seed  = flag.Uint64("seed", 1, "of the random cells")
)

// session knows what a kernel has to hold: it makes up cells, and says what each has to do.
type session struct {
	*rand.Rand
	numbers   map[string]int
	texts     map[string]string
	lists     map[string][]int
	functions map[string]int // name(x) is x times this
	types     map[string]int // values of a struct type, by their name in the session; the type's is T and the name
}

// one returns the name of one of the values, "" when there are none.
func one[V any](s *session, of map[string]V) string {
	if len(of) == 0 {
		return ""
	}
	return slices.Sorted(maps.Keys(of))[s.IntN(len(of))]
}

// name is one of a few for variables, so that they are declared again and again, with other types too.
func (s *session) name() string {
	name := string(rune('a' + s.IntN(6)))
	delete(s.numbers, name)
	delete(s.texts, name)
	delete(s.lists, name)
	delete(s.types, name)
	return name
}

// fragments make the next cell, with what has to become of it; an empty code says that the session lacks what it needs.
var fragments = []func(s *session) (code string, want Ran){
	func(s *session) (string, Ran) { // a declaration, or one that replaces another
		name, n := s.name(), s.IntN(1000)
		s.numbers[name] = n
		return fmt.Sprintf([]string{"%s := %d", "var %s = %d", "var %s int = %d // again"}[s.IntN(3)], name, n), Ran{Status: "ok"}
	},
	func(s *session) (string, Ran) {
		name, text := s.name(), strings.Repeat("ä\"`\n", s.IntN(3))
		s.texts[name] = text
		return fmt.Sprintf("%s := %q", name, text), Ran{Status: "ok"}
	},
	func(s *session) (string, Ran) {
		name, n := s.name(), s.IntN(100)
		s.lists[name] = []int{n, n + 1}
		return fmt.Sprintf("%s := []int{%d, %d}", name, n, n+1), Ran{Status: "ok"}
	},
	func(s *session) (string, Ran) { // a type, and a pointer to a value of it
		name, n := s.name(), s.IntN(100)
		s.types[name] = n
		return fmt.Sprintf("type T%[1]s struct{ N, hidden int; Self *T%[1]s }\n%[1]s := &T%[1]s{N: %[2]d, hidden: 2}\n%[1]s.Self = %[1]s", name, n), Ran{Status: "ok"}
	},
	func(s *session) (string, Ran) {
		name, n := "times"+string(rune('A'+s.IntN(3))), s.IntN(10)
		s.functions[name] = n
		return fmt.Sprintf("// %[1]s multiplies.\nfunc %[1]s(x int) int { return x * %[2]d }", name, n), Ran{Status: "ok"}
	},
	func(s *session) (string, Ran) { // a use
		name := one(s, s.numbers)
		if name == "" {
			return "", Ran{}
		}
		return fmt.Sprintf("fmt.Println(%s, len(strings.Fields(\"a b\")))", name), Ran{Status: "ok", Printed: fmt.Sprintln(s.numbers[name], 2)}
	},
	func(s *session) (string, Ran) {
		name := one(s, s.texts)
		if name == "" {
			return "", Ran{}
		}
		return fmt.Sprintf("fmt.Print(%s, \"|\")", name), Ran{Status: "ok", Printed: s.texts[name] + "|"}
	},
	func(s *session) (string, Ran) {
		name := one(s, s.types)
		if name == "" {
			return "", Ran{}
		}
		s.types[name]++
		return fmt.Sprintf("%[1]s.Self.N++\nfmt.Println(%[1]s.N, %[1]s.hidden, %[1]s.Self == %[1]s)", name), Ran{Status: "ok", Printed: fmt.Sprintln(s.types[name], 2, true)}
	},
	func(s *session) (string, Ran) {
		name, x := one(s, s.functions), s.IntN(50)
		if name == "" {
			return "", Ran{}
		}
		return fmt.Sprintf("%s(%d)", name, x), Ran{Status: "ok", Shown: fmt.Sprint(x * s.functions[name])}
	},
	func(s *session) (string, Ran) { // a change
		name, n := one(s, s.numbers), s.IntN(100)
		if name == "" {
			return "", Ran{}
		}
		s.numbers[name] += n
		return fmt.Sprintf("%s += %d", name, n), Ran{Status: "ok"}
	},
	func(s *session) (string, Ran) {
		name, n := one(s, s.lists), s.IntN(100)
		if name == "" {
			return "", Ran{}
		}
		s.lists[name] = append(s.lists[name], n)
		return fmt.Sprintf("%[1]s = append(%[1]s, %[2]d)\nfmt.Println(%[1]s)", name, n), Ran{Status: "ok", Printed: fmt.Sprintln(s.lists[name])}
	},
	func(s *session) (string, Ran) { // a display
		name := one(s, s.numbers)
		if name == "" {
			return "", Ran{}
		}
		return "viz.Show(" + name + ")", Ran{Status: "ok", Shown: fmt.Sprint(s.numbers[name])}
	},
	func(*session) (string, Ran) { // errors
		return "var wrong int = \"text\"", Ran{Status: "error", Name: "CompileError"}
	},
	func(*session) (string, Ran) {
		return "fmt.Println(missing)", Ran{Status: "error", Name: "CompileError"}
	},
	func(*session) (string, Ran) { return "func open() {", Ran{Status: "error", Name: "CompileError"} },
	func(s *session) (string, Ran) { // what was assigned before a panic stays
		name, n := s.name(), s.IntN(1000)
		s.numbers[name] = n
		return fmt.Sprintf("%[1]s := %[2]d\npanic(%[1]s)", name, n), Ran{Status: "error", Name: "panic"}
	},
	func(*session) (string, Ran) { return "os.Exit(3)", Ran{Status: "error", Name: "ExitError"} },
	func(*session) (string, Ran) { return "!false", Ran{Status: "error", Name: "ExitError"} },
	func(s *session) (string, Ran) {
		n := s.IntN(100)
		return fmt.Sprintf("!echo %d", n), Ran{Status: "ok", Printed: fmt.Sprintln(n)}
	},
	func(*session) (string, Ran) { // goroutines that nobody waits for
		return "for range 10 {\n\tgo func() { select {} }()\n}\nfmt.Fprintln(os.Stderr, \"left\")", Ran{Status: "ok", Printed: "left\n"}
	},
}

// TestRandomCells gives one session many cells. Each must do what the session so far says, and at the end the kernel needs no more
// memory than after its first cells, and leaves nothing.
func TestRandomCells(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute+time.Duration(*cells)*5*time.Second)
	defer cancel()
	s := &session{
		Rand: rand.New(rand.NewPCG(*seed, 0)), numbers: map[string]int{}, texts: map[string]string{}, lists: map[string][]int{},
		functions: map[string]int{}, types: map[string]int{},
	}
	p := Start(ctx, t)
	memory := make([]int, 0, *cells)
	began := time.Now()
	for len(memory) < *cells {
		code, want := fragments[s.IntN(len(fragments))](s)
		if code == "" {
			continue
		}
		got := p.Wait(ctx, t, p.Execute(t, code, nil))
		if want.Status == "error" { // what the messages say is other tests' business
			got.Value, got.Printed = "", ""
		}
		if got != want {
			t.Errorf("cell %d of seed %d: got %+v, want %+v of\n%s", len(memory)+1, *seed, got, want, code)
		}
		memory = append(memory, p.Memory())
	}
	quarter := len(memory) / 4 // the first warms up
	before, after := median(memory[quarter:2*quarter]), median(memory[3*quarter:])
	t.Logf("%d cells of seed %d in %.0f s; memory %d MiB after a quarter, %d MiB after all", *cells, *seed, time.Since(began).Seconds(), before>>20, after>>20)
	if after > before*6/5 {
		t.Errorf("the kernel grew from %d to %d MiB", before>>20, after>>20)
	}
}

func median(of []int) int { return slices.Sorted(slices.Values(of))[len(of)/2] }
