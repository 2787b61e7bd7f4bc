package session

import (
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"testing"
)

// Named is a type that other packages can name.
type Named struct {
	Name   string
	hidden int
	V      any
}

// Grid is one with an array of arrays.
type Grid struct{ Cells [3][4]int }

// together keeps variables in a new process's place: those of from, by name, are loaded into what into points to.
func together(t *testing.T, from, into map[string]any) {
	t.Helper()
	var vars []variable
	back := map[string]reflect.Value{}
	var members []int
	for name, p := range from {
		members = append(members, len(vars))
		vars = append(vars, variable{name, reflect.ValueOf(p).Elem()})
		if into[name] != nil {
			back[name] = reflect.ValueOf(into[name]).Elem()
		}
	}
	g, refused := newGraph(vars, 0)
	if len(refused) > 0 {
		t.Fatal(refused)
	}
	for i := range vars {
		if g.group(i) != 0 {
			t.Fatalf("%s shares no memory with %s", vars[i].name, vars[0].name)
		}
	}
	data, _, _, err := g.encode(vars, members)
	if err != nil {
		t.Fatal(err)
	}
	if err := decode(data, back); err != nil {
		t.Fatal(err)
	}
}

func TestVariablesThatShareMemory(t *testing.T) {
	t.Parallel()
	t.Run("slices of an array", func(t *testing.T) {
		t.Parallel()
		a := []string{"0", "1", "2", "3"}
		b, c, d := a[:2], a[1:3], a[3:]
		var a2, b2, c2, d2 []string
		together(t, map[string]any{"a": &a, "b": &b, "c": &c, "d": &d}, map[string]any{"a": &a2, "b": &b2, "c": &c2, "d": &d2})
		c2[0], d2[0] = "x", "y"
		if b2 = append(b2, "z"); a2[1] != "x" || b2[1] != "x" || a2[3] != "y" || c2[1] != "z" {
			t.Errorf("a %v, b %v, c %v, d %v", a2, b2, c2, d2)
		}
	})
	t.Run("an inner part is found first", func(t *testing.T) {
		t.Parallel()
		n := Named{Name: "n", hidden: 1}
		type inside struct {
			P *int
			N *Named
		}
		v := inside{&n.hidden, &n}
		Register[Named]()
		if back := through(t, v); &back.N.hidden != back.P || *back.P != 1 {
			t.Error("the pointer is not into the struct")
		}
	})
	t.Run("pointers into an array within", func(t *testing.T) {
		t.Parallel()
		Register[Grid]() // a pointer into it may be read before it
		g := &Grid{}
		row, cell := g.Cells[1][:], &g.Cells[2][3]
		var g2 *Grid
		var row2 []int
		var cell2 *int
		together(t, map[string]any{"g": &g, "row": &row, "cell": &cell}, map[string]any{"g": &g2, "row": &row2, "cell": &cell2})
		row2[0], *cell2 = 5, 6
		if g2.Cells[1][0] != 5 || g2.Cells[2][3] != 6 {
			t.Errorf("got %v", g2)
		}
	})
	t.Run("a slice as an array", func(t *testing.T) {
		t.Parallel()
		s := []int{1, 2, 3, 4}
		p := (*[2]int)(s[1:3])
		var s2 []int
		var p2 *[2]int
		together(t, map[string]any{"s": &s, "p": &p}, map[string]any{"s": &s2, "p": &p2})
		if p2[1] = 30; s2[2] != 30 {
			t.Errorf("got %v", s2)
		}
	})
	t.Run("a variable without the other's name", func(t *testing.T) {
		t.Parallel()
		x := 5
		p := &x
		var p2 *int
		Register[int]()
		if together(t, map[string]any{"x": &x, "p": &p}, map[string]any{"p": &p2}); *p2 != 5 {
			t.Errorf("got %d", *p2)
		}
	})
	t.Run("what nothing sees is not kept", func(t *testing.T) {
		t.Parallel()
		all := []*node{{Name: "a"}, {Name: "hidden"}, {Name: "c"}, {Name: "d"}}
		type ends struct{ First, Last []*node }
		v := ends{all[:1], all[2:3]}
		back := through(t, v)
		if back.First[:2][1] != nil || back.Last[0].Name != "c" || cap(back.Last) != 1 {
			t.Errorf("got %v", back)
		}
	})
}

func TestErrorsAreKnownAgain(t *testing.T) {
	t.Parallel()
	own := fmt.Errorf("own")
	RegisterError(`="example".Own`, own)
	for _, err := range []error{own, hidden{fmt.Errorf("in: %w", own)}, errors.Join(io.EOF, own)} {
		back := through(t, err)
		if !errors.Is(back, own) || back.Error() != err.Error() {
			t.Errorf("%v became %v", err, back)
		}
	}
}

// hidden is an error of a type that no cell can name.
type hidden struct{ inner error }

func (h hidden) Error() string { return "hidden: " + h.inner.Error() }
func (h hidden) Unwrap() error { return h.inner }

func TestWhereARefusalLies(t *testing.T) {
	t.Parallel()
	type deep struct{ List []map[string]*Named }
	v := deep{[]map[string]*Named{nil, {"k": {V: &Named{V: make(chan int)}}}}}
	_, err := encode(reflect.ValueOf(&v).Elem())
	if err == nil || !strings.Contains(err.Error(), `.List[1][k].V.V: channels belong`) {
		t.Errorf("got %v", err)
	}
}

func TestGenericTypes(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]string{
		"Stack[int]":                                 "Stack[int]",
		"Pair[string,*net/url.URL]":                  `Pair[string,*"net/url".URL]`,
		"Box[map[string][]main.P]":                   `Box[map[string][]"main".P]`,
		"Set[gopkg.in/yaml%2ev3.Node]":               `Set["gopkg.in/yaml.v3".Node]`,
		"Two[a/b.Stack[c.D],struct { A int \"x\" }]": `Two["a/b".Stack["c".D],struct { A int "x" }]`,
	} {
		if got := quoteArguments(name); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}
