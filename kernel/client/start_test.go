package client

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"
)

func TestStartThatFails(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("TMPDIR", dir)
	for name, c := range map[string]struct {
		argv []string
		want string
	}{
		"a program that ends":    {[]string{"sh", "-c", "echo not prepared >&2; exit 1"}, "it said: not prepared"},
		"a program without word": {[]string{"true"}, ErrGone.Error()},
		"no program":             {[]string{filepath.Join(dir, "none")}, "starting the kernel"},
	} {
		if _, err := Start(t.Context(), c.argv, dir); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %q", name, err, c.want)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Start(ctx, []string{"sleep", "1000"}, dir); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: got %v", err)
	}
	if left, err := filepath.Glob(filepath.Join(dir, "*")); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}
