package cog

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/internal/services/table"
	"github.com/cogbook/cogbook/frames"
)

// keyOf is the address of the one row that a builder makes of a row of texts.
func keyOf(t *testing.T, b builder, files bool, columns ...string) string {
	t.Helper()
	service, _ := table.Lookup(b.service)
	var names []string
	var cells []any
	for i := 0; i < len(columns); i += 2 {
		names, cells = append(names, columns[i]), append(cells, columns[i+1])
	}
	c, skip, err := b.resolver(service).call(0, frames.NewRow(names, cells))
	if err != nil || skip {
		t.Fatalf("skipped %v, error %v", skip, err)
	}
	return newAddresses(service, b.engine, files).of(c)
}

// sample is a value for a parameter, and another one.
func sample(param services.Param) (one, other any) {
	if param.Type != services.Strings && len(param.Enum) > 1 {
		return param.Enum[0], param.Enum[1]
	}
	switch param.Type {
	case services.Bool:
		return true, false
	case services.Int:
		return 1, 2
	case services.Float:
		return 0.25, 0.5
	case services.Language:
		return "en", "de"
	case services.Strings:
		if len(param.Enum) > 1 {
			return param.Enum[:1], param.Enum[:2]
		}
		return []string{"a", "b"}, []string{"a,b"}
	case services.Floats:
		return []float64{1}, []float64{1, 2}
	case services.JSON:
		return json.RawMessage(`{"a":1}`), json.RawMessage(`{"a":2}`)
	case services.Bytes:
		return []byte("one"), []byte("two")
	}
	return "one", "other"
}

// TestKeysOfTheTable: in each service of the table, every parameter that shapes the answer changes the address, and so do
// the version and the endpoint; no credential does.
func TestKeysOfTheTable(t *testing.T) {
	t.Parallel()
	seen := map[string]string{}
	for _, service := range table.Services {
		t.Run(service.Name, func(t *testing.T) {
			b := builderFor(service).setValue("Endpoint", testEndpoint).setValue("Key", testKey)
			oneOf := map[string]bool{}
			for _, param := range service.Params {
				taken, _ := service.Takes(service.APIVersions[0], param)
				if taken && (param.OneOf == "" || !oneOf[param.OneOf]) {
					oneOf[param.OneOf] = true
					one, _ := sample(param)
					b = b.setValue(param.Name, one)
				}
			}
			base := keyOf(t, b, true)
			if len(base) != 32 || base != keyOf(t, b, true) {
				t.Errorf("the address is %q, want the same 32 bytes each time", base)
			}
			if other, taken := seen[base]; taken {
				t.Errorf("it is that of %s", other)
			}
			seen[base] = service.Name
			changed := map[string]builder{
				"Endpoint":   b.setValue("Endpoint", testEndpoint+"/other"),
				"APIVersion": b.setValue("APIVersion", "another"),
				"Headers":    b.setValue("Headers", map[string]string{"X-Model": "mine"}),
				"local":      b.setValue("Endpoint", local),
			}
			for _, param := range service.Params {
				if _, set := b.params[param.Name]; set {
					_, other := sample(param)
					changed[param.Name] = b.setValue(param.Name, other)
				}
			}
			for name, other := range changed {
				if keyOf(t, other, true) == base {
					t.Errorf("%s changes the answer but not its address", name)
				}
			}
			for name, other := range map[string]builder{
				"Key":     b.setValue("Key", "another-key"),
				"Token":   b.setValue("Token", "a-token"),
				"Headers": b.setValue("Headers", map[string]string{"Authorization": "Bearer x", "Ocp-Apim-Subscription-Key": "x"}),
			} {
				if keyOf(t, other, true) != base {
					t.Errorf("a credential, %s, is part of the address", name)
				}
			}
		})
	}
}

func TestKeysAreOfWhatIsSent(t *testing.T) {
	t.Parallel()
	b := TextSentiment().Endpoint(testEndpoint).TextCol("text").LanguageCol("language").builder
	byColumn := keyOf(t, b, false, "text", "good", "language", "de")
	byValue := TextSentiment().Endpoint(testEndpoint).Text("good").Language("de").builder
	if keyOf(t, byValue, false) != byColumn {
		t.Error("a value and a column with that value differ")
	}
	if keyOf(t, TextSentiment().Endpoint("eastus").Text("x").builder, false) != keyOf(t, TextSentiment().Endpoint("https://eastus.api.cognitive.microsoft.com/").Text("x").builder, false) {
		t.Error("a region and its URL differ")
	}
	here := TextSentiment().Endpoint(Local()).Text("x").builder
	other := here
	here.engine, other.engine = "sentiment model 1", "sentiment model 2"
	if keyOf(t, here, false) == keyOf(t, other, false) {
		t.Error("two models of the in-machine services have one address")
	}
}

// TestKeysOfPictures: by their bytes wherever they come from, where addresses outlive the run, else by their names.
func TestKeysOfPictures(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	path := func(name, content string) string {
		file := filepath.Join(folder, name)
		if err := os.WriteFile(file, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		return file
	}
	one, same, other := path("one.png", "picture"), path("same.png", "picture"), path("other.png", "another")
	photo := AnalyzeImage().Endpoint(testEndpoint).Features("tags")
	key := func(files bool, name string) string {
		return keyOf(t, photo.ImageBytesCol("file").builder, files, "file", name)
	}
	if key(true, one) != key(true, same) || key(true, one) == key(true, other) || key(true, one) != key(true, "data:,picture") {
		t.Error("addresses go by something else than the bytes")
	}
	if key(true, one) != keyOf(t, photo.ImageBytes([]byte("picture")).builder, true) {
		t.Error("the bytes themselves have another address than their file")
	}
	if again := key(false, one); again == key(false, same) || again != key(false, one) {
		t.Error("within a run, files go by their names")
	}
	if got := key(true, filepath.Join(folder, "missing.png")); got != "" {
		t.Errorf("a file that is not there has the address %q", got)
	}
}

// TestPictureChangesMeanwhile: an answer is not kept for bytes that were not sent.
func TestPictureChangesMeanwhile(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "one.png")
	if err := os.WriteFile(file, []byte("picture"), 0o600); err != nil {
		t.Fatal(err)
	}
	service, _ := table.Lookup("AnalyzeImage")
	b := AnalyzeImage().Endpoint(testEndpoint).Features("tags").ImageBytesCol("file").builder
	c, _, err := b.resolver(service).call(0, frames.NewRow([]string{"file"}, []any{file}))
	if err != nil {
		t.Fatal(err)
	}
	newAddresses(service, "", true).of(c)
	if request, err := protocolOf(service).request(service, []*call{c}); err != nil || string(request.Body) != "picture" || request.Method != http.MethodPost {
		t.Fatalf("%v, %v", request, err)
	}
	if err := os.WriteFile(file, []byte("changed"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := protocolOf(service).request(service, []*call{c}); err == nil {
		t.Error("other bytes were sent than those of the address")
	}
}

// BenchmarkKeys times the address of a row of text.
//
//	go test -run='^$' -bench=Keys ./cog
func BenchmarkKeys(b *testing.B) {
	service, _ := table.Lookup("TextSentiment")
	set := TextSentiment().Endpoint(testEndpoint).Key(testKey).TextCol("text").builder
	c, _, err := set.resolver(service).call(0, frames.NewRow([]string{"text"}, []any{fmt.Sprint(slices.Repeat([]string{"word"}, 20))}))
	if err != nil {
		b.Fatal(err)
	}
	addresses := newAddresses(service, "", false)
	b.ReportAllocs()
	for b.Loop() {
		addresses.of(c)
	}
}
