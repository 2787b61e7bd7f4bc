package local

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/cogbook/cogbook/tests/contract"
)

// languageExchange is a request that an official SDK sent, and an answer that it took.
type languageExchange struct {
	Request struct {
		Method, Path string
		Query        map[string]string
		Headers      map[string]string
		Body         json.RawMessage
	}
	Response struct {
		Status int
		Body   any
	}
}

func readLanguageGolden(t *testing.T, path string) languageExchange {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var golden struct{ Exchanges []languageExchange }
	if err := json.Unmarshal(raw, &golden); err != nil {
		t.Fatal(err)
	}
	if len(golden.Exchanges) != 1 {
		t.Fatalf("%d exchanges", len(golden.Exchanges))
	}
	return golden.Exchanges[0]
}

// postLanguage posts a body and returns the status and the answer.
func postLanguage(t *testing.T, address string, headers map[string]string, body []byte) (int, any) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, address, bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	for name, value := range headers {
		request.Header.Set(name, value)
	}
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = answer.Body.Close() }()
	raw, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	if got := answer.Header.Get("Content-Type"); got != "application/json; charset=utf-8" {
		t.Errorf("Content-Type %q", got)
	}
	var value any
	if err := json.Unmarshal(raw, &value); err != nil {
		t.Fatalf("%s: %v", raw, err)
	}
	return answer.StatusCode, value
}

// The answers to the SDKs' requests have the keys and the kinds of values that the SDKs understand.
func TestLanguageAnswersTheSDKs(t *testing.T) {
	t.Parallel()
	needModels(t, "minilm", "rampart", "lid176", "onnxruntime")
	base := serve(t, registerLanguage)
	files, err := filepath.Glob(filepath.Join(contract.Folder(), "language*", "*.json"))
	if err != nil || len(files) < 14 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		t.Run(strings.TrimPrefix(file, contract.Folder()), func(t *testing.T) {
			t.Parallel()
			if name := filepath.Base(file); strings.HasPrefix(name, "throttled_") || name == "error_401.json" || name == "error_403_quota_gone.json" {
				t.Skip("the in-machine services take every key and have no quota")
			}
			name := filepath.Base(file)
			if strings.HasSuffix(name, "_lro.json") {
				t.Skip("the in-machine services have no jobs on language")
			}
			golden := readLanguageGolden(t, file)
			query := url.Values{}
			for key, value := range golden.Request.Query {
				query.Set(key, value)
			}
			address := base + golden.Request.Path + "?" + query.Encode()
			status, got := postLanguage(t, address, golden.Request.Headers, golden.Request.Body)
			switch name {
			case "entities.json", "linked_entities.json": // no engine: the service's error, not an answer
				if status != http.StatusNotFound || !strings.Contains(fmt.Sprint(got), "no engine for Entity") {
					t.Errorf("%d %v", status, got)
				}
				return
			case "error_404.json": // a route that nobody has
				status, got = postLanguage(t, base+"/language/:analyze-nothing", golden.Request.Headers, golden.Request.Body)
			}
			if status != golden.Response.Status {
				t.Fatalf("status %d, want %d: %v", status, golden.Response.Status, got)
			}
			sameShape(t, "", got, golden.Response.Body)
			if strings.HasPrefix(name, "error_") && !reflect.DeepEqual(got, golden.Response.Body) {
				t.Errorf("got %v, want %v", got, golden.Response.Body)
			}
		})
	}
}

// sameShape compares keys and kinds of values; of lists, each element with the golden's first.
func sameShape(t *testing.T, at string, got, want any) {
	t.Helper()
	switch want := want.(type) {
	case map[string]any:
		object, ok := got.(map[string]any)
		if !ok {
			t.Errorf("%s: %T, want an object", at, got)
			return
		}
		for key, value := range want {
			if got, ok := object[key]; ok {
				sameShape(t, at+"."+key, got, value)
			} else if key != "subcategory" {
				t.Errorf("%s.%s is missing", at, key)
			}
		}
		for key := range object {
			// Documented, but not in the recorded answers.
			if _, ok := want[key]; !ok && key != "statistics" && key != "subcategory" && key != "scriptName" && key != "scriptIso15924Code" {
				t.Errorf("%s.%s is not in the service's answer", at, key)
			}
		}
	case []any:
		list, ok := got.([]any)
		if !ok {
			t.Errorf("%s: %T, want a list", at, got)
			return
		}
		if len(want) > 0 && len(list) == 0 {
			t.Errorf("%s is empty", at)
		}
		for i := range list {
			if len(want) > 0 {
				sameShape(t, fmt.Sprintf("%s[%d]", at, i), list[i], want[0])
			}
		}
	default:
		if fmt.Sprintf("%T", got) != fmt.Sprintf("%T", want) {
			t.Errorf("%s: %T %v, want %T", at, got, got, want)
		}
	}
}
