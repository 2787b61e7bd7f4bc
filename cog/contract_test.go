package cog

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/url"
	"reflect"
	"strings"
	"sync"
	"testing"
	"testing/synctest"

	"github.com/go-gota/gota/dataframe"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
	"github.com/cogbook/cogbook/tests/contract"
)

const (
	testKey      = "0123456789abcdef-test-key"
	testEndpoint = "https://example.cognitiveservices.azure.com"
)

// recorder answers with a golden's responses in turn, the last one again and again, and keeps the requests.
type recorder struct {
	golden contract.Golden

	mu       sync.Mutex
	requests []*http.Request
	bodies   [][]byte
}

func (r *recorder) RoundTrip(request *http.Request) (*http.Response, error) {
	var body []byte
	if request.Body != nil {
		body, _ = io.ReadAll(request.Body)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.requests, r.bodies = append(r.requests, request), append(r.bodies, body)
	answer := r.golden.Exchanges[min(len(r.requests), len(r.golden.Exchanges))-1].Response.At(testEndpoint)
	header := http.Header{}
	for name, value := range answer.Headers {
		header.Set(name, value)
	}
	text := withOurIDs(r.golden, answer.Body)
	return &http.Response{
		StatusCode: answer.Status, Header: header, Request: request, ContentLength: int64(len(text)), Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Body: io.NopCloser(bytes.NewReader(text)),
	}, nil
}

// documents of a golden's first request, with their ids.
func documents(g contract.Golden) []map[string]any {
	var body struct {
		Documents []map[string]any `json:"documents"`
		Input     struct {
			Documents []map[string]any `json:"documents"`
		} `json:"analysisInput"`
	}
	_ = json.Unmarshal(g.Exchanges[0].Request.Body, &body)
	return append(body.Documents, body.Input.Documents...)
}

// withOurIDs replaces the ids of a golden's answer by those that builders send: the rows' numbers.
func withOurIDs(g contract.Golden, answer []byte) []byte {
	ours := map[string]string{}
	for row, document := range documents(g) {
		ours[document["id"].(string)] = fmt.Sprint(row)
	}
	var body any
	if len(ours) == 0 || json.Unmarshal(answer, &body) != nil {
		return answer
	}
	var walk func(v any)
	walk = func(v any) {
		switch v := v.(type) {
		case []any:
			for _, one := range v {
				walk(one)
			}
		case map[string]any:
			if id, ok := v["id"].(string); ok && ours[id] != "" {
				v["id"] = ours[id]
			}
			for _, one := range v {
				walk(one)
			}
		}
	}
	var results struct {
		Results struct{ Documents []struct{ ID string } }
	}
	_ = json.Unmarshal(answer, &results)
	for _, document := range results.Results.Documents {
		// Two recorded answers have other ids than their request: that SDK went by the order. Here the order tells, too.
		if ours[document.ID] == "" {
			ours = map[string]string{}
			for row := range results.Results.Documents {
				ours[fmt.Sprint(row+1)] = fmt.Sprint(row)
			}
		}
	}
	walk(body)
	text, _ := json.Marshal(body)
	return text
}

// builderFor makes the builder and frame whose request should be the golden's first one.
func builderFor(t *testing.T, family string, g contract.Golden) (builder, dataframe.DataFrame) {
	t.Helper()
	request := g.Exchanges[0].Request
	service := serviceFor(t, family, request)
	b := newBuilder(service.Name).setValue("Endpoint", testEndpoint).setValue("Key", testKey)
	b.output = "out"
	var body struct {
		Parameters map[string]any `json:"parameters"`
		URL        string         `json:"url"`
	}
	if request.Media() == "" {
		_ = json.Unmarshal(request.Body, &body)
	}
	values := body.Parameters
	if values == nil {
		values = map[string]any{}
	}
	maps.Copy(values, request.Query)
	if strings.HasPrefix(request.Path, "/text/analytics/") {
		b = b.setValue("APIVersion", strings.Split(request.Path, "/")[3])
	} else if version, ok := request.Query["api-version"].(string); ok {
		b = b.setValue("APIVersion", version)
	}
	for _, param := range service.Params {
		wire := param.WireName()
		if _, ok := values[wire]; !ok && param.Wire31 != "" {
			wire = param.Wire31
		}
		if value, ok := values[wire]; ok && param.Place != services.Item {
			b = b.with(param.Name, func(s *setting) {
				v, err := convert(param, value)
				if err != nil {
					t.Fatal(err)
				}
				s.value = v
			})
		}
	}
	if family == "vision" || family == "computervision" {
		return b.setColumn(map[bool]string{true: "ImageURL", false: "ImageBytes"}[body.URL != ""], "picture"),
			frames.Must(frames.New(frames.Strings("picture", body.URL+request.Media())))
	}
	var texts, languages, hints []string
	for _, document := range documents(g) {
		texts = append(texts, document["text"].(string))
		language, _ := document["language"].(string)
		hint, _ := document["countryHint"].(string)
		languages, hints = append(languages, language), append(hints, hint)
	}
	df := frames.Must(frames.New(frames.Strings("text", texts...), frames.Strings("language", languages...), frames.Strings("hint", hints...)))
	b = b.setColumn("Text", "text")
	if service.Name == "LanguageDetector" {
		return b.setColumn("CountryHint", "hint"), df
	}
	return b.setColumn("Language", "language"), df
}

func serviceFor(t *testing.T, family string, request contract.Request) services.Service {
	t.Helper()
	var body struct{ Kind string }
	_ = json.Unmarshal(request.Body, &body)
	for _, s := range services.Table {
		switch {
		case family == "vision" && s.Protocol == "imageanalysis",
			family == "computervision" && s.Protocol == "read",
			family == "language" && s.Kind == body.Kind,
			family == "language_v31" && s.Route31 != "" && strings.HasSuffix(request.Path, "/"+s.Route31):
			return s
		}
	}
	t.Fatalf("no builder makes %s %s", request.Method, request.Path)
	return services.Service{}
}

// TestBuildersSendWhatTheSDKsSend runs a builder for every golden: its requests are the SDK's, and its rows are the
// answer's documents and errors.
func TestBuildersSendWhatTheSDKsSend(t *testing.T) {
	t.Parallel()
	for _, family := range []string{"language", "language_v31", "vision", "computervision"} {
		for _, golden := range contract.Load(t, family) {
			t.Run(family+"/"+golden.Name, func(t *testing.T) {
				if golden.Name == "error_400_too_many_documents" {
					t.Skip("builders never send more documents than the service takes; package rest's tests split such a batch")
				}
				if family == "computervision" && !strings.HasSuffix(golden.Exchanges[0].Request.Path, "/read/analyze") {
					t.Skip("no builder asks for this yet; the in-machine services answer it")
				}
				synctest.Test(t, func(t *testing.T) {
					served := &recorder{golden: golden}
					b, df := builderFor(t, family, golden)
					b.config = rest.Config{Transport: served, Shared: rest.NewShared()}
					out, err := b.Transform(t.Context(), df)
					if err != nil {
						t.Fatal(err)
					}
					for i, sent := range served.requests {
						want := golden.Exchanges[min(i, len(golden.Exchanges)-1)].Request
						compareRequest(t, sent, served.bodies[i], want)
					}
					compareRows(t, golden, out)
				})
			})
		}
	}
}

func compareRequest(t *testing.T, sent *http.Request, body []byte, want contract.Request) {
	t.Helper()
	if sent.Method != want.Method || sent.URL.Path != want.Path {
		t.Errorf("%s %s, want %s %s", sent.Method, sent.URL.Path, want.Method, want.Path)
	}
	query := url.Values{}
	for name, value := range want.Query {
		query.Set(name, fmt.Sprint(value))
	}
	got := sent.URL.Query()
	if got.Encode() != query.Encode() {
		t.Errorf("query %q, want %q", got.Encode(), query.Encode())
	}
	if key := sent.Header.Get("Ocp-Apim-Subscription-Key"); key != testKey {
		t.Errorf("key header is %q", key)
	}
	if want.Headers["content-type"] != "" {
		media, _, _ := strings.Cut(want.Headers["content-type"], ";")
		if got := sent.Header.Get("Content-Type"); got != media {
			t.Errorf("content type %q, want %q", got, media)
		}
	}
	var bytesBody struct {
		Digest string `json:"base64_sha256"`
	}
	if want.Media() != "" {
		_ = json.Unmarshal(want.Body, &bytesBody)
		digest := sha256.Sum256(body)
		if got := base64.StdEncoding.EncodeToString(digest[:]); got != bytesBody.Digest {
			t.Errorf("the body's digest is %s, want %s", got, bytesBody.Digest)
		}
		return
	}
	if gotBody, wantBody := essence(body), essence(want.Body); !reflect.DeepEqual(gotBody, wantBody) {
		t.Errorf("body\n%s\nwant\n%s", body, want.Body)
	}
}

// essence is a body without what may differ: document ids, and the index type where the SDK leaves it to the service.
func essence(body []byte) any {
	var v any
	if len(body) == 0 || json.Unmarshal(body, &v) != nil || v == nil {
		return nil
	}
	object, ok := v.(map[string]any)
	if !ok {
		return v
	}
	input := object
	if nested, ok := object["analysisInput"].(map[string]any); ok {
		input = nested
	}
	if list, ok := input["documents"].([]any); ok {
		for _, document := range list {
			delete(document.(map[string]any), "id")
		}
	}
	if parameters, ok := object["parameters"].(map[string]any); ok {
		delete(parameters, "stringIndexType")
	}
	return object
}

// compareRows holds the output against the last answer that the golden has.
func compareRows(t *testing.T, golden contract.Golden, out dataframe.DataFrame) {
	t.Helper()
	last := golden.Exchanges[len(golden.Exchanges)-1].Response
	rowErrors, err := frames.Decode[RowError](out, "out_error")
	if err != nil {
		t.Fatal(err)
	}
	wrong := map[int]string{}
	var body struct {
		Status string
		Error  struct {
			Code  string
			Inner struct{ Code string } `json:"innererror"`
		}
		Results struct{ Errors []struct{ ID string } }
		Errors  []struct{ ID string }
	}
	_ = json.Unmarshal(last.Body, &body)
	switch {
	case last.Status >= 400:
		code := body.Error.Inner.Code
		if code == "" {
			code = body.Error.Code
		}
		for row := range out.Nrow() {
			wrong[row] = code
		}
	case body.Status == "failed":
		wrong[0] = "job"
	default:
		for _, e := range append(body.Results.Errors, body.Errors...) {
			for row, document := range documents(golden) {
				if document["id"] == e.ID {
					wrong[row] = "InvalidDocument"
				}
			}
		}
	}
	for row := range out.Nrow() {
		detail := out.Col("out_detail").Elem(row)
		switch want := wrong[row]; {
		case want == "" && (rowErrors[row] != nil || detail.IsNA()):
			t.Errorf("row %d: error %v, detail %v; want an answer", row, rowErrors[row], detail)
		case want != "" && (rowErrors[row] == nil || !detail.IsNA()):
			t.Errorf("row %d: error %v, detail %v; want the error %s", row, rowErrors[row], detail, want)
		case want != "" && rowErrors[row].Code != want:
			t.Errorf("row %d: error code %q, want %q", row, rowErrors[row].Code, want)
		}
	}
}
