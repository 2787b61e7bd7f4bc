package local

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/cogbook/cogbook/cog/local/models"
	"github.com/cogbook/cogbook/tests/contract"
)

// serveVision starts a server whose caller's addresses give the recorded pictures, for nothing is fetched from a test.
func serveVision(t *testing.T) string {
	t.Helper()
	return serve(t, func(s *Server) {
		newVision(s).fetch = func(_ context.Context, address string, _ int64) ([]byte, error) {
			_, name, _ := strings.Cut(address, "https://example.org/")
			return os.ReadFile(filepath.Join(contract.Folder(), "media", filepath.Base(name)))
		}
	})
}

// needModels skips where a model is not fetched.
func needModels(t *testing.T, names ...string) {
	t.Helper()
	for _, name := range append(names, "onnxruntime") {
		if _, err := models.Dir(name); errors.Is(err, models.ErrMissing) {
			t.Skip(err)
		} else if err != nil {
			t.Fatal(err)
		}
	}
}

// visionExchange is a request that a client of the cloud's sent, and an answer that it took.
type visionExchange struct {
	Request struct {
		Method, Path string
		Query        map[string]string
		Headers      map[string]string
		Body         json.RawMessage
	}
	Response struct {
		Status  int
		Headers map[string]string
		Body    any
	}
}

func readExchanges(t *testing.T, file string) []visionExchange {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(contract.Folder(), file))
	if err != nil {
		t.Fatal(err)
	}
	var golden struct{ Exchanges []visionExchange }
	if err := json.Unmarshal(data, &golden); err != nil {
		t.Fatal(err)
	}
	return golden.Exchanges
}

// send repeats a recorded request, and returns the answer and its body as JSON.
func (e visionExchange) send(t *testing.T, base, path string) (*http.Response, any) {
	t.Helper()
	var query []string
	for _, key := range slices.Sorted(maps.Keys(e.Request.Query)) {
		query = append(query, key+"="+e.Request.Query[key])
	}
	if query != nil {
		path += "?" + strings.Join(query, "&")
	}
	body := string(e.Request.Body)
	var bytes struct{ File string }
	if json.Unmarshal(e.Request.Body, &bytes) == nil && bytes.File != "" {
		data, err := os.ReadFile(filepath.Join(contract.Folder(), bytes.File))
		if err != nil {
			t.Fatal(err)
		}
		body = string(data)
	}
	var headers []string
	for key, value := range e.Request.Headers {
		headers = append(headers, key, value)
	}
	response, text := call(t, e.Request.Method, base+path, body, headers...)
	var value any
	if text != "" {
		if err := json.Unmarshal([]byte(text), &value); err != nil {
			t.Fatalf("no JSON: %s", text)
		}
	}
	return response, value
}

// differences lists where got has other keys or other JSON types than want. Each element of a list is
// compared with the first recorded one.
func differences(path string, want, got any) []string {
	switch want := want.(type) {
	case map[string]any:
		got, ok := got.(map[string]any)
		if !ok {
			return []string{path + ": not an object"}
		}
		var result []string
		for key, w := range want {
			if g, ok := got[key]; ok {
				result = append(result, differences(path+"."+key, w, g)...)
			} else {
				result = append(result, path+"."+key+": missing")
			}
		}
		for key := range got {
			if _, ok := want[key]; !ok {
				result = append(result, path+"."+key+": not in the recorded answer")
			}
		}
		return result
	case []any:
		got, ok := got.([]any)
		if !ok {
			return []string{path + ": not a list"}
		}
		var result []string
		for i, g := range got {
			result = append(result, differences(fmt.Sprintf("%s[%d]", path, i), want[0], g)...)
		}
		return result
	}
	if fmt.Sprintf("%T", want) != fmt.Sprintf("%T", got) {
		return []string{fmt.Sprintf("%s: %T, recorded %T", path, got, want)}
	}
	return nil
}

func check(t *testing.T, e visionExchange, response *http.Response, body any) {
	t.Helper()
	if response.StatusCode != e.Response.Status {
		t.Fatalf("status %d, recorded %d: %v", response.StatusCode, e.Response.Status, body)
	}
	for key := range e.Response.Headers {
		if response.Header.Get(key) == "" {
			t.Errorf("no header %s", key)
		}
	}
	for _, d := range differences("body", e.Response.Body, body) {
		t.Error(d)
	}
}

func TestVisionGoldens(t *testing.T) {
	t.Parallel()
	needModels(t, "rapidocr", "efficientnet-lite0", "imagenet-labels")
	base := serveVision(t)
	tests := map[string]struct {
		file     string
		features string         // asked for instead of those recorded: there is no model for the others
		drop     []string       // keys of the recorded answer that need such a model
		want     map[string]any // text found on the way down the first of all lists
	}{
		"read in bytes": {file: "vision/analyze_bytes_read.json", want: map[string]any{"text": "OPEN DAILY"}},
		"all features": {
			file: "vision/analyze_url_all_features.json", features: "tags,objects,read,people",
			drop: []string{"captionResult", "denseCaptionsResult", "smartCropsResult"},
		},
		"tag 3.2":    {file: "computervision/tag.json"},
		"detect 3.2": {file: "computervision/detect_objects.json"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			e := readExchanges(t, test.file)[0]
			if test.features != "" {
				e.Request.Query["features"] = test.features
			}
			for _, key := range test.drop {
				delete(e.Response.Body.(map[string]any), key)
			}
			response, body := e.send(t, base, e.Request.Path)
			check(t, e, response, body)
			text, err := json.Marshal(body)
			if err != nil {
				t.Fatal(err)
			}
			for key, want := range test.want {
				if part := fmt.Sprintf("%q:%q", key, want); !strings.Contains(string(text), part) {
					t.Errorf("no %s in %s", part, text)
				}
			}
		})
	}
}

func TestVisionErrorGoldens(t *testing.T) {
	t.Parallel()
	base := serve(t, func(s *Server) { newVision(s) })
	e := readExchanges(t, "vision/error_400_bad_url.json")[0]
	e.Request.Body = json.RawMessage(`{"url":"http://127.0.0.1:9/none.jpg"}`)
	response, body := e.send(t, base, e.Request.Path)
	check(t, e, response, body)
	inner := body.(map[string]any)["error"].(map[string]any)["innererror"].(map[string]any)
	if inner["code"] != "InvalidImageUrl" {
		t.Errorf("inner error %v", inner)
	}
}

// The recorded read: started, polled, done.
func TestReadGolden(t *testing.T) {
	t.Parallel()
	needModels(t, "rapidocr")
	base := serveVision(t)
	exchanges := readExchanges(t, "computervision/read_url_lro.json")
	response, body := exchanges[0].send(t, base, exchanges[0].Request.Path)
	check(t, exchanges[0], response, body)
	last := exchanges[len(exchanges)-1]
	// The cloud says whether a line is handwritten; there is no model for that here.
	lines := last.Response.Body.(map[string]any)["analyzeResult"].(map[string]any)["readResults"].([]any)[0].(map[string]any)["lines"].([]any)
	delete(lines[0].(map[string]any), "appearance")
	status, answer := poll(t, response.Header.Get("Operation-Location"))
	check(t, last, status, answer)
	text, _ := json.Marshal(answer)
	if !strings.Contains(string(text), `"text":"OPEN DAILY"`) {
		t.Errorf("read %s", text)
	}
}

// poll asks until the operation has ended, as often as the answers allow.
func poll(t *testing.T, location string) (*http.Response, any) {
	t.Helper()
	for {
		response, text := call(t, http.MethodGet, location, "")
		var body struct{ Status string }
		var value any
		if err := errors.Join(json.Unmarshal([]byte(text), &body), json.Unmarshal([]byte(text), &value)); err != nil {
			t.Fatal(err)
		}
		switch body.Status {
		case "notStarted", "running":
			if response.Header.Get("retry-after-ms") != "50" || response.Header.Get("Retry-After") != "" {
				t.Fatalf("a running answer's headers: %v", response.Header)
			}
		default:
			return response, value
		}
	}
}

// A picture whose header is fine and whose data is not: the job fails, with HTTP 200.
func TestReadFailedGolden(t *testing.T) {
	t.Parallel()
	needModels(t, "rapidocr")
	base := serveVision(t)
	whole, err := os.ReadFile(filepath.Join(contract.Folder(), "media", "sign.png"))
	if err != nil {
		t.Fatal(err)
	}
	response, text := call(t, http.MethodPost, base+"/vision/v3.2/read/analyze", string(whole[:len(whole)/2]), "Content-Type", "application/octet-stream")
	if response.StatusCode != http.StatusAccepted || text != "" {
		t.Fatalf("%d %s", response.StatusCode, text)
	}
	exchanges := readExchanges(t, "computervision/read_failed_lro.json")
	status, answer := poll(t, response.Header.Get("Operation-Location"))
	reason, ok := answer.(map[string]any)["error"].(map[string]any)
	if !ok || reason["code"] != "InvalidRequest" {
		t.Errorf("why it failed: %v", answer)
	}
	delete(answer.(map[string]any), "error") // ours, beyond the recorded answer
	check(t, exchanges[len(exchanges)-1], status, answer)
	if got := answer.(map[string]any)["status"]; got != "failed" {
		t.Errorf("status %v", got)
	}
}
