package sound

import (
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/cogbook/cogbook/cog"
	"github.com/cogbook/cogbook/frames"
)

// formats have each half a second of silence and half a second of a tone, at 16,000 samples a second.
var formats = []struct {
	file   string
	decode cog.SoundDecoder
}{{"tone.mp3", guarded(decodeMP3)}, {"tone.flac", guarded(decodeFLAC)}, {"tone.ogg", guarded(decodeVorbis)}}

func read(t *testing.T, name string) []byte {
	t.Helper()
	content, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return content
}

func TestDecode(t *testing.T) {
	t.Parallel()
	for _, format := range formats {
		t.Run(format.file, func(t *testing.T) {
			t.Parallel()
			content := read(t, format.file)
			rate, samples, err := format.decode(content, 1_000_000)
			if err != nil || rate != 16000 || len(samples) < 16000 || len(samples) > 20000 {
				t.Fatalf("%d samples at %d a second, %v", len(samples), rate, err)
			}
			if quiet, loud := loudest(samples[:7000]), loudest(samples[10000:15000]); quiet > 1000 || loud < 10000 || loud > 16000 {
				t.Errorf("the silence has a sample of %d, the tone one of %d", quiet, loud)
			}
			if _, _, err := format.decode(content, 1000); err == nil || !strings.Contains(err.Error(), "Transcribe") {
				t.Errorf("a recording that is too long: %v", err)
			}
		})
	}
}

func loudest(samples []int16) (most int16) {
	for _, sample := range samples {
		most = max(most, sample)
	}
	return most
}

// TestSpeechToText: the service gets WAV, whatever the recording was.
func TestSpeechToText(t *testing.T) {
	t.Parallel()
	var mu sync.Mutex
	types := map[string]int{}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		content, err := io.ReadAll(r.Body)
		if err != nil || !strings.HasPrefix(string(content), "RIFF") {
			t.Errorf("it got %.8q, %v", content, err)
		}
		mu.Lock()
		types[r.Header.Get("Content-Type")]++
		mu.Unlock()
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write([]byte(`{"RecognitionStatus":"Success","DisplayText":"A tone."}`))
	}))
	defer server.Close()
	df := frames.Must(frames.New(frames.Strings("file", "testdata/tone.mp3", "testdata/tone.flac", "testdata/tone.ogg")))
	out, err := cog.SpeechToText().AudioCol("file").Language("en-US").OutputCol("words").Endpoint(server.URL).Transform(t.Context(), df)
	if err != nil {
		t.Fatal(err)
	}
	for row := range out.Nrow() {
		if words := out.Col("words").Elem(row).String(); words != "A tone." {
			t.Errorf("row %d: %s, %s", row, words, out.Col("words_error").Elem(row))
		}
	}
	if types["audio/wav; codecs=audio/pcm; samplerate=16000"] != 3 {
		t.Errorf("the service got %v", types)
	}
}

// FuzzDecode: damaged recordings are errors, never panics.
func FuzzDecode(f *testing.F) {
	for i, format := range formats {
		content, err := os.ReadFile(filepath.Join("testdata", format.file))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(i, content)
		f.Add(i, content[:len(content)/2])
	}
	f.Fuzz(func(t *testing.T, which int, content []byte) {
		rate, samples, err := formats[uint(which)%uint(len(formats))].decode(content, 100_000)
		if err == nil && len(samples) > 0 && rate < 0 {
			t.Errorf("%d samples at %d a second", len(samples), rate)
		}
	})
}
