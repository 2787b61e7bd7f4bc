package cell

import "testing"

func TestRead(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		code, show string
		bare       bool
		declares   []string
	}{
		{"x := 1\nx", "value", true, nil},
		{"x := 1\nx;", "", true, nil},
		{"strconv.Atoi(\"1\")", "result", false, nil},
		{"fmt.Println(1)", "", false, nil},
		{"import \"fmt\"\n\n// f is documented.\nfunc f() {}\n// not\nf()\ntype T int // behind", "", false, []string{"import \"fmt\"", "// f is documented.\nfunc f() {}", "type T int // behind"}},
		{"", "", false, nil},
	} {
		r, err := NewNotebook(shared).Read(1, c.code)
		if err != nil {
			t.Errorf("%q: %v", c.code, err)
			continue
		}
		var declares []string
		for _, d := range r.Declarations {
			declares = append(declares, r.Text[d.From:d.To])
		}
		if r.Show != c.show || r.Bare != c.bare || len(declares) != len(c.declares) {
			t.Errorf("%q: shown as %q, bare %v, declares %q", c.code, r.Show, r.Bare, declares)
		}
		for i, want := range c.declares {
			if i < len(declares) && declares[i] != want {
				t.Errorf("%q: declares %q, want %q", c.code, declares[i], want)
			}
		}
	}
	if r, err := NewNotebook(shared).Read(1, "%%bash\ntrue"); err != nil || !r.Program.Whole || r.View != nil {
		t.Errorf("a cell of bash: %v", err)
	}
	if _, err := NewNotebook(shared).Read(1, "x := "); err == nil {
		t.Error("no error")
	}
}

func TestAssume(t *testing.T) {
	t.Parallel()
	n := NewNotebook(shared)
	for i, code := range []string{"c := make(chan int, 1)\nf := func() int { return 1 }", "import \"example.com/hidden\"\nh := hidden.New()"} {
		r, err := n.Read(i+1, code)
		if err != nil {
			t.Fatal(err)
		}
		n.Assume(r.Program)
	}
	p, err := n.Compose(3, "c <- f()")
	if err != nil || len(p.Carried) != 2 {
		t.Errorf("carries %v, %v", p, err)
	}
	if _, err := n.Compose(3, "h.N"); err == nil {
		t.Error("a type without a name was carried")
	}
}
