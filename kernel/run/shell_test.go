package run

import (
	"os/exec"
	"testing"
)

func TestAsUser(t *testing.T) {
	t.Setenv("GOFLAGS", "-tags='a b'")
	t.Setenv("GOWORK", "")
	for _, c := range []struct{ command, prefix, want string }{
		{`!echo "$GOWORK,$GOFLAGS"`, "!", ",-tags='a b'\n"},
		{`!*echo "$GOWORK,$GOFLAGS"`, "!*", ",-tags='a b'\n"},
		{"!((i=1)); \\\n  echo $i", "!", "1\n"},
		{"//gonb:!echo a # comment", "!", "a\n"},
	} {
		t.Run(c.command, func(t *testing.T) {
			got := asUser(c.command)
			shell := exec.CommandContext(t.Context(), "bash", "-c", got[len(c.prefix):])
			shell.Env = []string{"GOWORK=off", "GOFLAGS=-mod=mod"}
			out, err := shell.Output()
			if got[:len(c.prefix)] != c.prefix || string(out) != c.want || err != nil {
				t.Errorf("%s prints %q: %v", got, out, err)
			}
		})
	}
	if got := asUser("%env GOWORK"); got != "%env GOWORK" {
		t.Errorf("got %q", got)
	}
}
