package lid

import (
	"bytes"
	"encoding/json"
	"errors"
	"math"
	"os"
	"slices"
	"sync"
	"testing"

	"github.com/cogbook/cogbook/cog/local/models"
)

func open(t testing.TB) (*Model, []byte) {
	t.Helper()
	path, err := models.Path("lid176", "lid.176.ftz")
	if err != nil {
		t.Skip(err)
	}
	m, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	file, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return m, file
}

// testdata/predictions.json holds what fastText itself gives: 27 short texts in 24 languages.
func TestPredictEqualsFastText(t *testing.T) {
	t.Parallel()
	m, _ := open(t)
	raw, err := os.ReadFile("testdata/predictions.json")
	if err != nil {
		t.Fatal(err)
	}
	var cases []struct {
		Want, Text    string
		Labels        []string
		Probabilities []float64
	}
	if err := json.Unmarshal(raw, &cases); err != nil {
		t.Fatal(err)
	}
	if len(cases) != 27 {
		t.Errorf("%d cases", len(cases))
	}
	for _, c := range cases {
		got := m.Predict(c.Text, 3)
		var labels []string
		for i, p := range got {
			labels = append(labels, p.Label)
			if i < len(c.Probabilities) && math.Abs(p.Probability-min(1, c.Probabilities[i])) > 1e-5 {
				t.Errorf("%q: %v, want %v", c.Text, got, c.Probabilities)
			}
		}
		if !slices.Equal(labels, c.Labels) || labels[0] != c.Want {
			t.Errorf("%q: %v, want %v", c.Text, labels, c.Labels)
		}
	}
	if n := len(m.Labels()); n != 176 {
		t.Errorf("%d labels", n)
	}
}

func TestPredictOfNothing(t *testing.T) {
	t.Parallel()
	m, _ := open(t)
	for _, text := range []string{"", " \n\t"} {
		if got := m.Predict(text, 3); got != nil {
			t.Errorf("Predict(%q) = %v", text, got)
		}
	}
	if got := m.Predict("hello world", 0); got != nil {
		t.Errorf("k = 0 gives %v", got)
	}
	if got := m.Predict("hello world", 1000); len(got) != 176 {
		t.Errorf("k = 1000 gives %d", len(got))
	}
}

func TestPredictFromManyGoroutines(t *testing.T) {
	t.Parallel()
	m, _ := open(t)
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			if got := m.Predict("bonjour tout le monde", 1); len(got) != 1 || got[0].Label != "fr" {
				t.Errorf("got %v", got)
			}
		})
	}
	wait.Wait()
}

func TestReadRefusesDamagedFiles(t *testing.T) {
	t.Parallel()
	_, file := open(t)
	for name, b := range map[string][]byte{
		"empty": nil, "text": []byte("not a model at all, but long enough to hold a magic number"),
		"cut in the arguments": file[:20], "cut in the dictionary": file[:5000], "cut at the end": file[:len(file)-1],
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if _, err := Read(bytes.NewReader(b)); !errors.Is(err, ErrFormat) {
				t.Errorf("got %v, want ErrFormat", err)
			}
		})
	}
}

func FuzzRead(f *testing.F) {
	_, file := open(f)
	f.Add(file[:4096], uint16(10), byte(1))
	f.Add([]byte{}, uint16(0), byte(0))
	f.Fuzz(func(_ *testing.T, b []byte, at uint16, value byte) {
		whole := slices.Concat(b, file[min(len(b), len(file)):])
		if len(whole) > 0 {
			whole[int(at)%len(whole)] = value
		}
		if m, err := Read(bytes.NewReader(whole)); err == nil {
			m.Predict("hello world", 2)
		}
	})
}
