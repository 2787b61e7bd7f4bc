package imports

import (
	"slices"
	"strings"
	"testing"
)

func TestModuleKeepsItsImportRules(t *testing.T) {
	t.Parallel()
	g := load(t, "../..")
	for _, name := range cells {
		if !g[name].ours {
			t.Errorf("there is no package %s: the rules for cells guard nothing under that name", name)
		}
	}
	for _, finding := range check(g) {
		t.Error(finding)
	}
}

// The module in testdata breaks a rule of each kind: what go list says must lead to all findings and no other.
func TestBadModuleIsFound(t *testing.T) {
	t.Parallel()
	want := []string{
		"cog/rest -> frames: cog/rest/... may import of ours only [cog/rest/...]",
		"extra is in no row of layers: say what it may import",
		"frames -> cog/local: frames/... may import of ours only [frames/...]",
		"cog/rest -> frames -> cog/local: every cell would link cgo",
		"frames -> cog/local: every cell would link cgo",
	}
	equal(t, check(load(t, "testdata/bad")), want)
}

func TestCheck(t *testing.T) {
	t.Parallel()
	ours := func(imports ...string) pkg { return pkg{ours: true, imports: imports} }
	theirs := func(imports ...string) pkg { return pkg{imports: imports} }
	for _, tt := range []struct {
		name string
		g    graph
		want []string
	}{
		{"the order of the house", graph{
			"kernel/cogbook": ours("viz", "cog/local", "kernel/wire"),
			"kernel/wire":    ours("github.com/go-zeromq/zmq4"),
			"viz":            ours("cog", "frames"),
			"cog":            ours("frames", "cog/rest", "cog/local/discover"),
			"cog/local":      ours("github.com/yalue/onnxruntime_go"),
			"cog/rest":       ours("golang.org/x/time/rate"),
			"frames":         ours("github.com/go-gota/gota/series"),
		}, nil},
		{"upwards", graph{"cog": ours("viz"), "viz": ours("cog")}, []string{
			"cog -> viz: cog may import of ours only [cog/internal/... cog/local/discover cog/rest/... frames/...]",
		}},
		{"the engines from a cell's package", graph{
			"viz":                             ours("example.com/a"),
			"example.com/a":                   theirs("example.com/b", "example.com/c"),
			"example.com/b":                   theirs("example.com/c"),
			"example.com/c":                   theirs("github.com/yalue/onnxruntime_go"),
			"github.com/yalue/onnxruntime_go": theirs(),
		}, []string{
			"viz -> example.com/a -> example.com/c -> github.com/yalue/onnxruntime_go: every cell would link ONNX Runtime",
		}},
		{"a library that was not given", graph{
			"cog/rest": ours("golang.org/x/time/rate", "golang.org/x/time"),
		}, []string{
			"cog/rest -> golang.org/x/time: cog/rest/... may import from outside only " +
				"[golang.org/x/time/rate github.com/cenkalti/backoff/v4]",
		}},
		{"a name that only begins alike", graph{
			"frames":       ours(),
			"framesandall": ours(),
		}, []string{"framesandall is in no row of layers: say what it may import"}},
		{"cgo of the standard library", graph{
			"frames":      ours("github.com/go-gota/gota/series"),
			"runtime/cgo": {standard: true, cgo: true},
		}, nil},
		{"our tests from our code", graph{"cog": ours("tests/fakeservice"), "tests/fakeservice": ours()}, []string{
			"cog -> tests/fakeservice: cog may import of ours only [cog/internal/... cog/local/discover cog/rest/... frames/...]",
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			equal(t, check(tt.g), tt.want)
		})
	}
}

func equal(t *testing.T, got, want []string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("findings:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}
