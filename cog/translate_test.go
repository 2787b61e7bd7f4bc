package cog

import (
	"errors"
	"strings"
	"testing"

	"github.com/cogbook/cogbook/cog/internal/services/table"
	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
)

// explained is what a builder would send for a frame of texts and languages.
func explained(t *testing.T, b Transformer, texts, languages []string) string {
	t.Helper()
	out, err := b.Explain(frames.Must(frames.New(frames.Strings("text", texts...), frames.Strings("to", languages...))), 9)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestWhereTheTranslatorIs(t *testing.T) {
	t.Parallel()
	const header = "Ocp-Apim-Subscription-Region: "
	for name, tt := range map[string]struct {
		builder TranslateBuilder
		want    []string
		not     string
	}{
		"a region":              {Translate().Endpoint("westeurope").Key("k"), []string{"https://api.cognitive.microsofttranslator.com/translate", header + "westeurope"}, ""},
		"no endpoint, a region": {Translate().Region("westeurope").Key("k"), []string{"https://api.cognitive.microsofttranslator.com/translate", header + "westeurope"}, ""},
		"neither":               {Translate().Key("k"), []string{"https://api.cognitive.microsofttranslator.com/translate"}, header},
		"the US government's":   {Translate().Region("usgovvirginia").Key("k"), []string{"https://api.cognitive.microsofttranslator.us/translate", header + "usgovvirginia"}, ""},
		"China's":               {Translate().Endpoint("chinanorth3").Key("k"), []string{"https://api.translator.azure.cn/translate", header + "chinanorth3"}, ""},
		"another region's key":  {Translate().Endpoint("https://api-eur.cognitive.microsofttranslator.com").Region("westeurope").Key("k"), []string{"https://api-eur.cognitive.microsofttranslator.com/translate", header + "westeurope"}, ""},
		"one's own resource":    {Translate().Endpoint("https://x.cognitiveservices.azure.com").Key("k"), []string{"https://x.cognitiveservices.azure.com/translator/text/v3.0/translate?api-version=3.0"}, header},
		"with its path":         {Translate().Endpoint("https://x.cognitiveservices.azure.com/translator/text/v3.0").Key("k"), []string{"https://x.cognitiveservices.azure.com/translator/text/v3.0/translate?api-version=3.0"}, header},
		"a container":           {Translate().Endpoint("http://127.0.0.1:5000"), []string{"http://127.0.0.1:5000/translate?api-version=3.0"}, header},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			out := explained(t, tt.builder.TextCol("text").To("de").OutputCol("out"), []string{"x"}, []string{"de"})
			for _, want := range tt.want {
				if !strings.Contains(out, want) {
					t.Errorf("%s\nwant %q", out, want)
				}
			}
			if tt.not != "" && strings.Contains(out, tt.not) {
				t.Errorf("%s\nhas %q", out, tt.not)
			}
		})
	}
	_, err := TranslateDocument().Endpoint("westeurope").Key("k").Document([]byte("x")).To("de").OutputCol("out").
		Transform(t.Context(), frames.Must(frames.New(frames.Ints("row", 0))))
	if !errors.Is(err, ErrSetup) || !strings.Contains(err.Error(), "https://NAME.cognitiveservices.azure.com") {
		t.Errorf("error %v; want one that says which endpoint is needed", err)
	}
}

// TestGenerationsOfTheTranslator: in the newer one rows of different languages share a request; what only one generation
// has is refused in the other.
func TestGenerationsOfTheTranslator(t *testing.T) {
	t.Parallel()
	b := Translate().TextCol("text").ToCol("to").Endpoint("westeurope").Key("k").OutputCol("out")
	texts, languages := []string{"a", "b", "c"}, []string{"de", "fr", "de,fr"}
	if out := explained(t, b, texts, languages); !strings.Contains(out, "3 rows in 3 requests") {
		t.Errorf("3.0: %s", out)
	}
	if out := explained(t, b.APIVersion("2026-06-06"), texts, languages); !strings.Contains(out, "3 rows in 1 request") {
		t.Errorf("2026-06-06: %s", out)
	}
	df := frames.Must(frames.New(frames.Strings("text", "a", "b"), frames.Strings("to", "de", "de"), frames.Strings("version", "3.0", "2026-06-06")))
	for name, wrong := range map[string]TranslateBuilder{
		"Tone":             b.Tone("formal"),
		"IncludeAlignment": b.IncludeAlignment(true).APIVersion("2026-06-06"),
	} {
		if _, err := wrong.Explain(df, 0); !errors.Is(err, ErrSetup) || !strings.Contains(err.Error(), name) || !strings.Contains(err.Error(), "2026-06-06") {
			t.Errorf("%s: error %v", name, err)
		}
	}
	out, err := b.Tone("formal").APIVersionCol("version").Explain(df, 9)
	if err != nil || !strings.Contains(out, "1 row in 1 request") || !strings.Contains(out, "1 row with a wrong cell") || !strings.Contains(out, `"tone": "formal"`) {
		t.Errorf("versions by row: %v\n%s", err, out)
	}
}

// TestTranslatorCountsCharacters: once for each language, in UTF-16 units.
func TestTranslatorCountsCharacters(t *testing.T) {
	t.Parallel()
	text := strings.Repeat("😀", 6_250) // 12,500 units
	for languages, want := range map[string]string{"de": "4 rows in 1 request", "de,fr": "4 rows in 2 requests"} {
		b := Translate().TextCol("text").ToCol("to").Endpoint("westeurope").Key("k").OutputCol("out").Policy(rest.Policy{})
		out := explained(t, b, []string{text, text, text, text}, []string{languages, languages, languages, languages})
		if !strings.Contains(out, want) {
			t.Errorf("%s: %.80s; want %s", languages, out, want)
		}
	}
}

// TestOneHostFromTheEnvironment: a key of a service with one host for all needs no endpoint; a key for all services does.
func TestOneHostFromTheEnvironment(t *testing.T) {
	for _, name := range []string{"COGBOOK_ENDPOINT", "COGBOOK_MAPS_ENDPOINT", "COGBOOK_KEY"} {
		t.Setenv(name, "")
	}
	t.Setenv("COGBOOK_MAPS_KEY", testKey)
	service, _ := table.Lookup("Geocode")
	to, err := resolveTarget(service, nil)
	if err != nil || to.base != "https://atlas.microsoft.com" || to.credentials.Get("subscription-key") != testKey {
		t.Errorf("%v %v", to.base, err)
	}
	t.Setenv("COGBOOK_MAPS_KEY", "")
	t.Setenv("COGBOOK_KEY", testKey)
	if to, err = resolveTarget(service, nil); err != nil || !to.isLocal || len(to.credentials) > 0 {
		t.Errorf("%v %v", to.base, err)
	}
}
