package session

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"
)

func TestRepanic(t *testing.T) {
	t.Parallel()
	type point struct{ X, Y int }
	for _, c := range []struct {
		value any
		want  string // what the runtime then prints
	}{
		{nil, "<nil>"}, {"text", "text"}, {7, "7"}, {errors.New("wrong"), "wrong"}, {time.Second, "1s"},
		{point{1, 2}, "session.point{X:1, Y:2}"}, {[]string{"a"}, `[]string{"a"}`}, {&point{1, 2}, "&session.point{X:1, Y:2}"},
		{[]byte(strings.Repeat("a", 1<<20)), "…"},
	} {
		func() {
			defer func() {
				if got := fmt.Sprint(recover()); got != c.want && !(c.want == "…" && strings.HasSuffix(got, "…") && len(got) < 2*panicShown) {
					t.Errorf("got %s, want %s", got, c.want)
				}
			}()
			Repanic(c.value)
		}()
	}
}
