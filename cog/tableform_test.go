package cog

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/cogbook/cogbook/cog/internal/services"
)

// formService is one whose body is a form.
var formService = services.Service{
	Name: "Form", Shape: services.Shape{Fixed: `{"definition":{}}`},
	Params: []services.Param{
		{Name: "Audio", Place: services.Part, Type: services.Bytes},
		{Name: "Locales", Wire: "definition.locales", Place: services.Part, Type: services.Strings},
		{Name: "Speakers", Wire: "definition.diarization.maxSpeakers", Place: services.Part, Type: services.Int},
		{Name: "Model", Place: services.Part},
		{Name: "Granularities", Wire: "granularities[]", Place: services.Part, Type: services.Strings, Repeated: true},
	},
}

// readParts takes a form apart.
func readParts(t testing.TB, body []byte, contentType string) []part {
	t.Helper()
	media, parameters, err := mime.ParseMediaType(contentType)
	if err != nil || media != "multipart/form-data" {
		t.Fatalf("content type %q: %v", contentType, err)
	}
	var out []part
	for reader := multipart.NewReader(bytes.NewReader(body), parameters["boundary"]); ; {
		one, err := reader.NextRawPart()
		if errors.Is(err, io.EOF) {
			return out
		}
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(one)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, part{one.FormName(), one.FileName(), one.Header.Get("Content-Type"), content})
	}
}

func TestForm(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), `so"und.wav`)
	if err := os.WriteFile(file, []byte("RIFF1234WAVEfmt "), 0o600); err != nil {
		t.Fatal(err)
	}
	tests := map[string]struct {
		values map[string]any
		want   []part
	}{
		"a file and nested parameters": {
			map[string]any{"Audio": file, "Locales": []string{"en-US", "de"}, "Speakers": 2},
			[]part{
				{"audio", `so"und.wav`, "audio/wav", []byte("RIFF1234WAVEfmt ")},
				{"definition", "", "application/json", []byte(`{"diarization":{"maxSpeakers":2},"locales":["en-US","de"]}`)},
			},
		},
		"bytes have a name by what they look like": {
			map[string]any{"Audio": []byte("fLaC....")},
			[]part{{"audio", "audio.flac", "audio/flac", []byte("fLaC....")}, {"definition", "", "application/json", []byte(`{}`)}},
		},
		"a data: URI says what it is": {
			map[string]any{"Audio": "data:audio/amr;base64,AAEC"},
			[]part{{"audio", "audio.amr", "audio/amr", []byte{0, 1, 2}}, {"definition", "", "application/json", []byte(`{}`)}},
		},
		"texts and repeated ones": {
			map[string]any{"Model": "a\r\n--b", "Granularities": []string{"word", "segment"}},
			[]part{
				{"granularities[]", "", "", []byte("word")}, {"granularities[]", "", "", []byte("segment")},
				{"model", "", "", []byte("a\r\n--b")}, {"definition", "", "application/json", []byte(`{}`)},
			},
		},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c := &call{values: test.values}
			body, contentType, err := c.form(formService)
			if err != nil || !c.hasParts(formService) {
				t.Fatal(err)
			}
			got := readParts(t, body, contentType)
			if !slices.EqualFunc(got, test.want, func(x, y part) bool {
				return x.name == y.name && x.file == y.file && x.media == y.media && bytes.Equal(x.content, y.content)
			}) {
				t.Errorf("%q\nwant %q", got, test.want)
			}
			if again, _, _ := c.form(formService); !bytes.Equal(again, body) {
				t.Error("another time it is another form")
			}
		})
	}
}

// FuzzForm: a cell's value is the value of its part, whatever it holds.
func FuzzForm(f *testing.F) {
	f.Add("model", "de", "sound.wav")
	f.Add("\r\n--cogbook-00", "\"};", "a\"\r\nContent-Type: text/html\r\n\r\n.wav")
	folder := f.TempDir()
	f.Fuzz(func(t *testing.T, model, locale, name string) {
		values := map[string]any{"Model": model, "Locales": []string{locale}, "Audio": []byte(model)}
		if path := filepath.Join(folder, filepath.Base(name)); name != "" && !strings.Contains(name, "/") && os.WriteFile(path, []byte(model), 0o600) == nil {
			values["Audio"] = path
			defer func() { _ = os.Remove(path) }() // the folder goes with the test
		}
		c := &call{values: values}
		body, contentType, err := c.form(formService)
		if err != nil {
			t.Fatal(err)
		}
		got := readParts(t, body, contentType)
		if len(got) != 3 || string(got[0].content) != model || string(got[2].content) != model || got[2].name != "model" {
			t.Fatalf("%q", got)
		}
		var definition struct{ Locales []string }
		want := []string{strings.ToValidUTF8(locale, "\uFFFD")}
		if err := json.Unmarshal(got[1].content, &definition); err != nil || len(definition.Locales) != 1 || len(definition.Locales[0]) < len(want[0]) {
			t.Fatalf("%q: %v", got[1].content, err)
		}
	})
}
