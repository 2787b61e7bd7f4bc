package onnx_test

import (
	"context"
	"errors"
	"math"
	"path/filepath"
	"sync"
	"testing"

	"github.com/cogbook/cogbook/cog/local/models"
	"github.com/cogbook/cogbook/cog/local/onnx"
)

// openMiniLM opens the real sentence model, or skips where it is not fetched.
func openMiniLM(t *testing.T, options ...onnx.Options) *onnx.Session {
	t.Helper()
	session, err := onnx.OpenModel("minilm", "model.onnx", options...)
	if errors.Is(err, models.ErrMissing) {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := session.Close(); err != nil {
			t.Error(err)
		}
	})
	return session
}

// sentence makes the model's input of one sentence's word numbers.
func sentence(ids ...int64) map[string]onnx.Tensor {
	shape := []int64{1, int64(len(ids))}
	mask := make([]int64, len(ids))
	for i := range mask {
		mask[i] = 1
	}
	return map[string]onnx.Tensor{
		"input_ids":      {Shape: shape, Int64: ids},
		"attention_mask": {Shape: shape, Int64: mask},
		"token_type_ids": {Shape: shape, Int64: make([]int64, len(ids))},
	}
}

// vector is the mean over the words of the model's last layer, of length 1.
func vector(t *testing.T, session *onnx.Session, ids ...int64) []float64 {
	t.Helper()
	out, err := session.Run(sentence(ids...))
	if err != nil {
		t.Fatal(err)
	}
	layer := out["last_hidden_state"]
	width := int(layer.Shape[2])
	v, norm := make([]float64, width), 0.0
	for i, x := range layer.Float32 {
		v[i%width] += float64(x)
	}
	for _, x := range v {
		norm += x * x
	}
	for i := range v {
		v[i] /= math.Sqrt(norm)
	}
	return v
}

func dot(a, b []float64) (sum float64) {
	for i := range a {
		sum += a[i] * b[i]
	}
	return sum
}

func TestRunRealModel(t *testing.T) {
	t.Parallel()
	session := openMiniLM(t)
	// "the cat sleeps ." / "a kitten is sleeping ." / "stock markets fell sharply ."
	cat := vector(t, session, 101, 1996, 4937, 25126, 1012, 102)
	kitten := vector(t, session, 101, 1037, 18401, 2003, 5777, 1012, 102)
	stocks := vector(t, session, 101, 4518, 6089, 3062, 9249, 1012, 102)
	if len(cat) != 384 {
		t.Fatalf("vector of %d numbers, want 384", len(cat))
	}
	near, far := dot(cat, kitten), dot(cat, stocks)
	if near < 0.5 || far > 0.2 {
		t.Errorf("like sentences %.3f (want over 0.5), unlike ones %.3f (want under 0.2)", near, far)
	}
}

func TestRunFromManyGoroutines(t *testing.T) {
	t.Parallel()
	session := openMiniLM(t, onnx.Options{Threads: 1, Parallel: 2})
	want := vector(t, session, 101, 1996, 4937, 102)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			out, err := session.Run(sentence(101, 1996, 4937, 102))
			if err != nil {
				t.Error(err)
				return
			}
			if n := len(out["last_hidden_state"].Float32); n != 4*len(want) {
				t.Errorf("%d numbers, want %d", n, 4*len(want))
			}
		})
	}
	wg.Wait()
}

func TestRunRefuses(t *testing.T) {
	t.Parallel()
	session := openMiniLM(t)
	missing := sentence(101, 102)
	delete(missing, "attention_mask")
	short := sentence(101, 102)
	short["input_ids"] = onnx.Tensor{Shape: []int64{1, 3}, Int64: []int64{101, 102}}
	empty := sentence(101)
	empty["input_ids"] = onnx.Tensor{Shape: []int64{1, 0}, Int64: []int64{}}
	tests := map[string]map[string]onnx.Tensor{"input not given": missing, "too few values": short, "empty side": empty}
	for name, inputs := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if _, err := session.Run(inputs); err == nil {
				t.Error("no error")
			}
		})
	}
}

func TestRunStopsWithContext(t *testing.T) {
	t.Parallel()
	session := openMiniLM(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := session.RunContext(ctx, sentence(101, 102)); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want context.Canceled", err)
	}
}

func TestClosedSession(t *testing.T) {
	t.Parallel()
	session := openMiniLM(t)
	if err := session.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := session.Run(sentence(101, 102)); !errors.Is(err, onnx.ErrClosed) {
		t.Errorf("got %v, want ErrClosed", err)
	}
}

func TestOpenRefuses(t *testing.T) {
	t.Parallel()
	openMiniLM(t) // loads the runtime, or skips
	if _, err := onnx.Open(filepath.Join(t.TempDir(), "none.onnx")); err == nil {
		t.Error("a file that is not there: no error")
	}
	if _, err := onnx.OpenBytes([]byte("not a model")); err == nil {
		t.Error("bytes that are no model: no error")
	}
}

func BenchmarkSentence(b *testing.B) {
	session, err := onnx.OpenModel("minilm", "model.onnx")
	if err != nil {
		b.Skip(err)
	}
	defer func() { _ = session.Close() }()
	inputs := sentence(101, 1037, 18401, 2003, 5777, 1012, 102)
	for b.Loop() {
		if _, err := session.Run(inputs); err != nil {
			b.Fatal(err)
		}
	}
}
