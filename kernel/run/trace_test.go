package run

import (
	"slices"
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
	f := panicError("panic: runtime error: index out of range [3]\n\ngoroutine 1 [running]:\nmain.f(...)\n\tCell 2:3\nmain.cogbookCell()\n\tCell 9:4 +0xbc\nmain.main()\n\t/tmp/x/main.go:10 +0x52\n\ngoroutine 7:\nmain.g()\n\tCell 1:1 +0x1\n")
	want := []string{red + "panic: runtime error: index out of range [3]" + reset, "  at Cell 2, line 3", "  at Cell 9, line 4"}
	if f.Name != "panic" || f.Value != "runtime error: index out of range [3]" || !slices.Equal(f.Traceback, want) {
		t.Fatalf("got %+v", f)
	}
	if f := panicError("panic: x\n\ngoroutine 1 [running]:\nlib.f()\n"); !strings.Contains(strings.Join(f.Traceback, "\n"), "lib.f()") {
		t.Fatalf("a trace without cells is lost: %+v", f)
	}
}
