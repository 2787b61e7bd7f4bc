package run_test

import (
	"fmt"
	"strings"
	"testing"
)

// enough gives a cell time enough: a part of it may go into keeping values early, also on a slow machine.
const enough = "time.Sleep(500 * time.Millisecond)\n"

// TestValuesSurvive shows which values are there after a cell that ended badly, and what is said of those that are not.
func TestValuesSurvive(t *testing.T) { //nolint:paralleltest // the kernel takes its TMPDIR from this process's environment
	ctx, client, shutdown := start(t)
	for _, c := range []struct {
		name, code, want string // want: a part of the output, "" for none
	}{
		{"a panic", "a := []int{1}\nm := map[string]int{}\nm[\"k\"] = 1\npanic(\"boom\")", "panic: boom"},
		{"keeps what was assigned", `fmt.Println(a, m)`, "[1] map[k:1]\n"},
		{"an exit", "b := 2\nm[\"exit\"] = 2\nos.Exit(3)", "ExitError: exit status 3"},
		{"keeps what was assigned and changed", `fmt.Println(b, m["exit"])`, "2 2\n"},
		{"an exit in a function", "func fail() { log.Fatal(\"no\") }\nb = 3\nfail()", "no\n"},
		{"keeps it too", "b", "3"},
		{"a panic in a goroutine", enough + "g := \"early\"\ngo func() { panic(\"there\") }()\nselect {}", "panic: there"},
		{"keeps what statements before had assigned", "g", "early"},
		{"an end that nobody sees", enough + "k, p := 7, &[]string{\"p\"}\nsyscall.Kill(os.Getpid(), syscall.SIGKILL)", "killed"},
		{"keeps it too", `fmt.Println(k, (*p)[0])`, "7 p\n"},
		{"a type", "type Point struct{ X int }\nat := Point{1}\nvar boxed any = at", ""},
		{"declared anew", "type Point struct{ X, Y int }", ""},
		{"is noticed", "at", "at was made in cell 11, by a type Point that has been declared anew since"},
		{"also where an interface holds one", "boxed", `was declared anew since the value was made`},
		{"and is back with its type", "type Point struct{ X int }\nfmt.Println(at, boxed)", "{1} {1}\n"},
		{"a value of the new type", "type Point struct{ X, Y int }\nat := Point{1, 2}", ""},
		{"replaces the old one", "at.Y", "2"},
		{"variables that share memory", "row := []int{1, 2, 3}\npart := row[1:]", ""},
		{"share it", "part[0] = 20\nrow", "20"},
		{"until one of them is another", "row := []int{5}", ""},
		{"and then do not", "part[1] = 30\nfmt.Println(row, part)", "[5] [20 30]\n"},
		{"a change through a method", "type Tally struct{ n int }\nfunc (t *Tally) Add() { t.n++ }\ntally := Tally{}", ""},
		{"is made", "tally.Add()", ""},
		{"and kept", "tally.n", "1"},
		{"a key is not written to the disk", `keyed := cog.TextSentiment().Key("very-secret")`, "keyed (cog.TextSentimentBuilder) cannot be stored, its initialiser runs again"},
		{"and the builder is made anew", "_, err := keyed.MarshalJSON()\nfmt.Println(err != nil)", "true\n"},
		{"what cannot be kept is said", "ch, fine := make(chan int), 1", "ch (chan int) is not kept for later cells: channels belong to one process"},
		{"in the cell that uses it, too, before it runs", "close(ch)", "CompileError: Cell 28, line 1, column 7: ch of cell 27 was not kept: channels belong to one process"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if text := execute(ctx, t, client, c.code); !strings.Contains(text, c.want) || c.want == "" && text != "" {
				t.Fatalf("got %q, want %q", text, c.want)
			}
		})
	}
	t.Run("an interrupt", func(t *testing.T) {
		id, err := client.Send("shell", "execute_request", map[string]any{"code": enough + "text, count := \"set\", 0\nfmt.Println(\"runs\")\nfor {\n\tcount++\n\ttime.Sleep(time.Microsecond)\n}"})
		if err != nil {
			t.Fatal(err)
		}
		for printed := ""; !strings.Contains(printed, "runs"); {
			select {
			case m := <-client.Messages:
				if m.Type == "stream" {
					printed += fmt.Sprint(m.Content["text"])
				}
			case <-ctx.Done():
				t.Fatal(ctx.Err())
			}
		}
		if _, err := client.Send("control", "interrupt_request", struct{}{}); err != nil {
			t.Fatal(err)
		}
		if _, err := client.Await(ctx, id); err != nil {
			t.Fatal(err)
		}
		if text := execute(ctx, t, client, "fmt.Println(text, count > 0)"); text != "set true\n" {
			t.Errorf("got %q", text)
		}
	})
	shutdown()
}
