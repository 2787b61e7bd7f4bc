package run_test

import (
	"strings"
	"testing"
)

// TestRedeclaring is the table of what a later cell may make of a name, on a real kernel. Each case has names of its own.
func TestRedeclaring(t *testing.T) { //nolint:paralleltest // the kernel takes its TMPDIR from this process's environment
	ctx, client, shutdown := start(t)
	for _, c := range []struct {
		name  string
		cells []string
		want  string // in what the last cell shows; the cells before it show nothing
	}{
		{"a variable, of the same type", []string{"va := 1", "va := 2", "va"}, "2"},
		{"of another type", []string{"vb := 1", `vb := "two"`, "vb"}, "two"},
		{"of another type, from its old value", []string{"vc := 41", "vc := fmt.Sprint(vc+1, \"!\")", "vc"}, "42!"},
		{"without a value", []string{"vd := 1", "var vd int", "vd"}, "0"},
		{"as a function", []string{"ve := 1", "func ve() int { return 2 }", "ve()"}, "2"},
		{"as a type", []string{"vf := 1", "type vf struct{ N int }", "vf{3}.N"}, "3"},
		{"as a constant", []string{"vg := 1", "const vg = 4", "vg"}, "4"},
		{"as an import", []string{"vh := 1", `import vh "strings"`, `vh.ToUpper("h")`}, "H"},
		{"an import, as a variable", []string{`import vi "strings"`, "vi := 5", "vi"}, "5"},
		{"an import, by another of its name", []string{`import vj "strings"`, `import vj "strconv"`, "vj.Itoa(6)"}, "6"},
		{"an import, as a function", []string{`import vk "strings"`, "func vk() int { return 7 }", "vk()"}, "7"},
		{"a function, as a variable", []string{"func vl() {}", "vl := 8", "vl"}, "8"},
		{"a function, with another body", []string{"func vm() int { return 1 }", "func vm() int { return 9 }", "vm()"}, "9"},
		{"which an older function calls", []string{"func vn() int { return 1 }\nfunc vo() int { return vn() }", "func vn() int { return 10 }", "vo()"}, "10"},
		{"with another signature", []string{"func vp() int { return 1 }\nfunc vq() int { return vp() }", "func vp(n int) int { return n }", "vp(11)"}, "11"},
		{"and an older function that calls it", []string{"func vr() int { return 1 }\nfunc vs() int { return vr() }", "func vr(n int) int { return n }", "vs()"}, "line 2, column 27: not enough arguments in call to vr"},
		{"a method", []string{"type ta struct{}\nfunc (ta) m() int { return 1 }", "func (ta) m() int { return 12 }", "ta{}.m()"}, "12"},
		{"a method added later", []string{"type tb struct{}", "func (tb) m() int { return 13 }", "tb{}.m()"}, "13"},
		{"a type, its methods stay", []string{"type tc struct{ N int }\nfunc (v tc) m() int { return v.N }", "type tc struct{ N, M int }", "tc{14, 0}.m()"}, "14"},
		{"a type, that a kept value has", []string{"type td struct{ N int }\nwa := td{1}", "type td struct{ N string }", "wa.N"}, "by a type td that has been declared anew since"},
		{"until it is overwritten", []string{"type te struct{ N int }\nwb := te{1}", "type te struct{ N string }", `wb := te{"15"}`, "wb.N"}, "15"},
		{"or the type is what it was", []string{"type tf struct{ N int }\nwc := tf{16}", "type tf struct{ N string }", "type tf struct{ N int }", "wc.N"}, "16"},
		{"a constant", []string{"const ca = 1", "const ca = 17", "ca"}, "17"},
		{"one constant of a group", []string{"const (\n\tcb = 1\n\tcc = 2\n)", "const cb = 18", "cb + cc"}, "20"},
		{"one type of a group", []string{"type (\n\ttg int\n\tth struct{ F tg }\n)", "type tg string", `th{"21"}.F`}, "21"},
		{"a variable that is named as a package", []string{"path := 22", "path"}, "22"},
		{"a package that is named as a variable", []string{"sort := 1", `import "sort"`, "sort.SearchInts([]int{1, 2}, 2)"}, "1"},
		{"a variable that is named as a predeclared function", []string{"len := 23", "len"}, "23"},
		{"use before declaration in a cell", []string{"xa := xb()\nfunc xb() int { return xc }\nconst xc = 24\nxa"}, "24"},
		{"functions of two cells that call each other", []string{
			"func even(n int) bool { return n == 0 || odd(n-1) }", "func odd(n int) bool { return n != 0 && even(n-1) }", "even(10)",
		}, "true"},
		{"generics", []string{"type num interface{ ~int | ~float64 }\nfunc sum[T num](v ...T) (s T) {\n\tfor _, x := range v {\n\t\ts += x\n\t}\n\treturn s\n}", "sum(1.5, 2)"}, "3.5"},
		{"generic types", []string{"type stack[T any] struct{ items []T }\nfunc (s *stack[T]) push(v T) { s.items = append(s.items, v) }", "st := &stack[int]{}\nst.push(25)", "st.items"}, "[25]"},
		{"what is not used is no error", []string{"import \"os\"\nfunc unused(n int) int {\n\tx := n\n\tfor i, v := range []int{1} {\n\t}\n\tif y, ok := any(n).(int); ok {\n\t}\n\treturn n\n}", "func() {\n\tz := 1\n}()\nunused(26)"}, "26"},
		{"the library before others", []string{`template.HTMLEscapeString("<")`}, "&lt;"},
		{"packages of the workspace", []string{`df := frames.Must(frames.New(frames.Ints("n", 27)))`, "df.Nrow()"}, "1"},
		{"ctx", []string{"ctx.Err() == nil"}, "true"},
		{"a trailing semicolon", []string{"28;"}, ""},
		{"an assignment", []string{"aa := 1\naa = 2"}, ""},
		{"a print", []string{`fmt.Print("once")`}, "once"},
		{"a value and an error", []string{`strconv.Atoi("29")`}, "29"},
		{"an error in its place", []string{`strconv.Atoi("x")`}, "invalid syntax"},
		{"several values", []string{"func two() (int, string) { return 30, \"b\" }", "two()"}, "30b"},
	} {
		t.Run(c.name, func(t *testing.T) {
			for i, code := range c.cells {
				id, err := client.Send("shell", "execute_request", map[string]any{"code": code})
				if err != nil {
					t.Fatal(err)
				}
				got, err := client.Await(ctx, id)
				if err != nil {
					t.Fatal(err)
				}
				text, _ := output(got)
				switch last := i == len(c.cells)-1; {
				case !last && text != "" && !strings.HasPrefix(text, "note: "):
					t.Fatalf("cell %d shows %q", i+1, text)
				case last && text != c.want && !(strings.Contains(text, "Error: ") && strings.Contains(text, c.want)):
					t.Fatalf("got %q, want %q", text, c.want)
				}
			}
		})
	}
	shutdown()
}
