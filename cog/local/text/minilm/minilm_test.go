package minilm

import (
	"context"
	"fmt"
	"math"
	"strings"
	"sync"
	"testing"

	"github.com/cogbook/cogbook/cog/local/onnx"
)

// setup opens the model, once for all tests, or skips.
var setup = func() func(t testing.TB) *Model {
	open := sync.OnceValues(func() (*Model, error) {
		session, err := onnx.OpenModel("minilm", "model.onnx")
		if err != nil {
			return nil, err
		}
		return New(session)
	})
	return func(t testing.TB) *Model {
		t.Helper()
		m, err := open()
		if err != nil {
			t.Skip(err)
		}
		return m
	}
}()

func TestEmbedLikeness(t *testing.T) {
	t.Parallel()
	m := setup(t)
	v, err := m.Embed(context.Background(), []string{
		"A man is playing a guitar.", "Somebody plays music on a guitar.", "Interest rates rose in March.", "",
	})
	if err != nil {
		t.Fatal(err)
	}
	if alike, other := Dot(v[0], v[1]), Dot(v[0], v[2]); alike < 0.5 || other > 0.2 {
		t.Errorf("paraphrase %.2f, other %.2f", alike, other)
	}
	for i := range v {
		if n := Dot(v[i], v[i]); len(v[i]) != Size || math.Abs(n-1) > 1e-5 {
			t.Errorf("vector %d: %d values, length %v", i, len(v[i]), n)
		}
	}
}

// The place in a batch and what shares it do not change a vector.
func TestEmbedDoesNotDependOnTheBatch(t *testing.T) {
	t.Parallel()
	m := setup(t)
	var texts []string
	for i := range 70 { // several batches
		texts = append(texts, strings.Repeat(fmt.Sprintf("word%d and more ", i), 1+(i*7)%12))
	}
	together, err := m.Embed(context.Background(), texts)
	if err != nil {
		t.Fatal(err)
	}
	for _, i := range []int{0, 1, 35, 69} {
		alone, err := m.Embed(context.Background(), texts[i:i+1])
		if err != nil {
			t.Fatal(err)
		}
		if cos := Dot(alone[0], together[i]); cos < 0.9999 {
			t.Errorf("text %d: cosine %v between alone and together", i, cos)
		}
	}
	if none, err := m.Embed(context.Background(), nil); err != nil || len(none) != 0 {
		t.Errorf("no texts: %v, %v", none, err)
	}
}

type brokenNetwork struct{}

func (brokenNetwork) RunContext(context.Context, map[string]onnx.Tensor) (map[string]onnx.Tensor, error) {
	return map[string]onnx.Tensor{"last_hidden_state": {Shape: []int64{1}, Float32: []float32{1}}}, nil
}

func TestEmbedRefusesAnotherModel(t *testing.T) {
	t.Parallel()
	m, err := New(brokenNetwork{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := m.Embed(context.Background(), []string{"x"}); err == nil || !strings.HasPrefix(err.Error(), "minilm: ") {
		t.Errorf("got %v", err)
	}
}

func BenchmarkEmbed(b *testing.B) {
	m := setup(b)
	texts := make([]string, 32)
	for i := range texts {
		texts[i] = fmt.Sprintf("The room on floor %d was clean and the staff were friendly.", i)
	}
	for b.Loop() {
		if _, err := m.Embed(context.Background(), texts); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*len(texts)), "µs/text")
}
