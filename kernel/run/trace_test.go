package run

import (
	"fmt"
	"strings"
	"testing"
)

func TestTraceIsHeldBack(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name        string
		chunks      []string
		shown, held string
	}{
		{"no panic", []string{"a\n", "b"}, "a\nb", ""},
		{"in pieces", []string{"out\n", "panic: ", "boom", "\n\ngoroutine 1"}, "out\n", "panic: boom\n\ngoroutine 1"},
		{"within a chunk", []string{"out\npanic: x\n"}, "out\n", "panic: x\n"},
		{"a word in a line", []string{"do not ", "panic: it is fine\n"}, "do not panic: it is fine\n", ""},
		{"the runtime's own", []string{"fatal error: all goroutines are asleep - deadlock!\n"}, "", "fatal error: all goroutines are asleep - deadlock!\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			var tr trace
			var shown strings.Builder
			for _, chunk := range c.chunks {
				shown.WriteString(tr.pass(chunk))
			}
			if held := tr.take(); shown.String() != c.shown || held != c.held {
				t.Fatalf("shown %q, held %q", shown.String(), held)
			}
			if tr.take() != "" {
				t.Fatal("held twice")
			}
		})
	}
}

func TestPanicError(t *testing.T) {
	t.Parallel()
	h := &host{codes: map[int]string{2: "func f(xs []int) int {\n\tn := 3\n\treturn xs[n]\n}", 9: "xs := []int{1, 2}\n\n\nf(xs)"}}
	recursion := strings.Repeat("main.f(0x1)\n\tCell 2:2 +0x1\n", 40)
	var deep, shown strings.Builder
	for i := range 40 {
		fmt.Fprintf(&deep, "main.f%d(...)\n\tCell 7:%d\n", i, i+1)
		switch {
		case i < framesNear, i >= 40-framesFar:
			fmt.Fprintf(&shown, "Cell 7, line %d, in f%d\n", i+1, i)
		case i == framesNear:
			shown.WriteString("... 28 more\n")
		}
	}
	for _, c := range []struct{ name, held, title, frames string }{
		{
			"index", "panic: runtime error: index out of range [3] with length 2\n\ngoroutine 1 [running]:\nmain.f(...)\n\tCell 2:3\nmain.cogbookCell()\n\tCell 9:4 +0xbc\nmain.main()\n\t/tmp/x/main.go:10 +0x52\n\ngoroutine 7:\nmain.g()\n\tCell 1:1 +0x1\n",
			"panic: runtime error: index out of range [3] with length 2", "Cell 2, line 3, in f\n   3 | \treturn xs[n]\nCell 9, line 4\n   4 | f(xs)\n",
		},
		{
			"nil pointer", "panic: runtime error: invalid memory address or nil pointer dereference\n[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x1]\n\ngoroutine 1 [running]:\nmain.(*T).m(0x0)\n\tCell 2:2\n",
			"panic: runtime error: invalid memory address or nil pointer dereference", "Cell 2, line 2, in (*T).m\n   2 | \tn := 3\n",
		},
		{
			"text of several paragraphs", "panic: one\n\ntwo\n\ngoroutine 1 [running]:\nmain.cogbookCell()\n\tCell 9:1 +0xbc\n",
			"panic: one\n\ntwo", "Cell 9, line 1\n   1 | xs := []int{1, 2}\n",
		},
		{
			"a panic while it panics", "panic: one\n\tpanic: two\n\ngoroutine 1 [running]:\nmain.cogbookCell.func1()\n\tCell 9:1 +0xbc\n",
			"panic: two", "Cell 9, line 1\n   1 | xs := []int{1, 2}\n",
		},
		{
			"stack overflow", "runtime: goroutine stack exceeds 1000000000-byte limit\nruntime: sp=0x1 stack=[0x1, 0x2]\nfatal error: stack overflow\n\nruntime stack:\nruntime.throw()\n\t/x/panic.go:1\n\ngoroutine 1 gp=0xc1 m=0 mp=0x1 [running]:\n" + recursion,
			"fatal error: stack overflow", "Cell 2, line 2, in f (40 times)\n   2 | \tn := 3\n",
		},
		{"a deep stack", "panic: x\n\ngoroutine 1 [running]:\n" + deep.String(), "panic: x", shown.String()},
		{"no cell in it", "panic: x\n\ngoroutine 1 [running]:\nlib.f()\n\t/x/lib.go:1\n", "panic: x", "lib.f()\n\t/x/lib.go:1\n\n"},
		{"cut short", "panic: x", "panic: x", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			f := h.panicError(c.held)
			if f.Name+": "+f.Value != c.title || f.Traceback[0] != red+c.title+reset {
				t.Errorf("got %s: %s, %q", f.Name, f.Value, f.Traceback[0])
			}
			got := ""
			for _, line := range f.Traceback[1:] {
				got += line + "\n"
			}
			if got != c.frames {
				t.Errorf("got\n%s\nwant\n%s", got, c.frames)
			}
		})
	}
}
