package cog

import (
	"bytes"
	"cmp"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"

	"github.com/go-gota/gota/dataframe"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/internal/services/table"
	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
	"github.com/cogbook/cogbook/tests/contract"
)

const (
	testKey      = "0123456789abcdef-test-key"
	testEndpoint = "https://example.cognitiveservices.azure.com"
)

var regen = flag.Bool("regen", false, "write the headlines of goldens anew")

// withoutGolden are the builders that no SDK was recorded for, and why.
var withoutGolden = map[string]string{
	"AnalyzeDocument": "its requests are those of the prebuilt models, whose goldens hold for it",
	"Prompt":          "its requests are ChatCompletion's, whose goldens hold for both",
}

// laterPart is what operations adds to a scenario's name.
var laterPart = regexp.MustCompile(`_\d+$`)

// TestBuildersSendWhatTheSDKsSend runs a builder for every golden, once with its parameters as values and once as columns:
// its requests are the SDK's, and its rows are the golden's answers and errors.
func TestBuildersSendWhatTheSDKsSend(t *testing.T) {
	t.Parallel()
	covered := map[string]bool{} // builders with a golden
	for _, folder := range contract.Families(t) {
		for _, golden := range operations(contract.Load(t, folder)) {
			name := folder + "/" + golden.Name
			if unserved[name] != "" || unserved[laterPart.ReplaceAllString(name, "")] != "" {
				continue
			}
			if name == "maps/geocode" {
				golden = batchOfOne(t, golden)
			}
			service, parts := serviceOf(t, name, golden.Exchanges[0].Request)
			covered[service.Name] = true
			for _, form := range []string{"values", "columns"} {
				t.Run(name+"/"+form, func(t *testing.T) {
					t.Parallel()
					synctest.Test(t, func(t *testing.T) {
						b, df := builderOf(t, service, golden, parts, form == "columns")
						served := &recorder{golden: golden}
						b.config = rest.Config{Transport: served, Shared: rest.NewShared()}
						out, err := b.Transform(t.Context(), df)
						if err != nil {
							t.Fatal(err)
						}
						for i, sent := range served.requests {
							want := golden.Exchanges[exchangeOf(golden, i, served.bodies[i])].Request
							if i > 0 && isPart(service, served.bodies[i], want.Body) {
								continue // the rows that failed alone, in a way that may pass
							}
							if i > 0 && !wantsKey(want) {
								if strings.Contains(fmt.Sprint(sent.URL, sent.Header), testKey) {
									t.Errorf("the key goes to %s", sent.URL)
								}
								sent.Header.Set(keyHeader(service), testKey) // the rest is compared as for all
							}
							compareRequest(t, service, sent, served.bodies[i], want)
						}
						compareRows(t, name, service, golden, out)
					})
				})
			}
		}
	}
	for _, service := range table.Services {
		if reason := withoutGolden[service.Name]; !covered[service.Name] && reason == "" {
			t.Errorf("%s has no golden", service.Name)
		}
	}
}

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
	answer := r.golden.Exchanges[exchangeOf(r.golden, len(r.requests)-1, body)].Response.At(testEndpoint)
	header := http.Header{}
	for name, value := range answer.Headers {
		header.Set(name, value)
	}
	text := onlyAsked(body, withOurIDs(r.golden, answer.Content()))
	return &http.Response{
		StatusCode: answer.Status, Header: header, Request: request, ContentLength: int64(len(text)), Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Body: io.NopCloser(bytes.NewReader(text)),
	}, nil
}

// onlyAsked leaves in an answer of Azure AI Search what is of the documents that were sent: a part of them may be sent again.
func onlyAsked(body, answer []byte) []byte {
	var sent, came map[string]json.RawMessage
	if json.Unmarshal(body, &sent) != nil || json.Unmarshal(answer, &came) != nil {
		return answer
	}
	all := indexed(came["value"])
	var each, kept []json.RawMessage
	_ = json.Unmarshal(came["value"], &each)
	for i, document := range all {
		if document.Key == "" || bytes.Contains(sent["value"], fmt.Appendf(nil, "%q:%q", "id", document.Key)) {
			kept = append(kept, each[i])
		}
	}
	if len(kept) == len(each) {
		return answer
	}
	came["value"], _ = json.Marshal(kept)
	answer, _ = json.Marshal(came)
	return answer
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
	list := append(body.Documents, body.Input.Documents...)
	return slices.DeleteFunc(list, func(d map[string]any) bool { _, ok := d["id"].(string); return !ok })
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

// keyHeader is the header that a service's key travels in.
func keyHeader(service services.Service) string {
	return cmp.Or(service.KeyHeader, "Ocp-Apim-Subscription-Key")
}

// wantsKey tells whether a golden's request has a key.
func wantsKey(request contract.Request) bool {
	return slices.Contains(slices.Collect(maps.Values(request.Headers)), "<key>")
}

func compareRequest(t *testing.T, service services.Service, sent *http.Request, body []byte, want contract.Request) {
	t.Helper()
	if sent.Method != want.Method || !strings.EqualFold(sent.URL.Path, want.Path) { // an older SDK has capital letters
		t.Errorf("%s %s, want %s %s", sent.Method, sent.URL.Path, want.Method, want.Path)
	}
	query := sent.URL.Query()
	if service.MediaType == services.FormType && want.Method == http.MethodPost && string(want.Body) == "null" {
		// The SDK puts all into the address, and we what the manual wants in a form: names and values are the same.
		form, err := url.ParseQuery(string(body))
		if err != nil {
			t.Error(err)
		}
		maps.Copy(query, form)
		body = nil
	}
	if want.Values().Get("stringIndexType") == "" { // the SDK leaves it to the service
		query.Del("stringIndexType")
	}
	if got, want := folded(query, want).Encode(), folded(want.Values(), want).Encode(); got != want {
		t.Errorf("query %q, want %q", got, want)
	}
	header := keyHeader(service)
	key := sent.Header.Get(header)
	if want.Headers["authorization"] != "" {
		header, key = "Authorization", strings.TrimPrefix(sent.Header.Get("Authorization"), "Bearer ")
	}
	other := wantsKey(want) && want.Headers[strings.ToLower(header)] == ""
	if key != testKey || other {
		t.Errorf("key header %s is %q; the SDK sends %v", header, key, slices.Sorted(maps.Keys(want.Headers)))
	}
	if want.Headers["content-type"] != "" {
		media, _, _ := strings.Cut(want.Headers["content-type"], ";")
		if got, _, _ := strings.Cut(sent.Header.Get("Content-Type"), ";"); got != media {
			t.Errorf("content type %q, want %q", got, media)
		}
	}
	if form := want.Parts(); form != nil {
		got, want := partsOf(t, body, sent.Header.Get("Content-Type")), goldenParts(form)
		if !reflect.DeepEqual(got, want) {
			t.Errorf("the form is %v, want %v", got, want)
		}
		return
	}
	if text, ok := want.Text(); ok {
		if string(body) != text {
			t.Errorf("body %q, want %q", body, text)
		}
		return
	}
	if want.Digest() != "" {
		if got, want := contract.Digest(body), want.Digest(); got != want {
			t.Errorf("the body's digest is %s, want %s", got, want)
		}
		return
	}
	wantBody := essence(want.Body)
	for _, param := range service.Params {
		if object, ok := wantBody.(map[string]any); ok && param.Place == services.Path { // an SDK repeats what the path says
			delete(object, param.WireName())
		}
	}
	if gotBody := essence(body); !reflect.DeepEqual(gotBody, wantBody) {
		t.Errorf("body\n%s\nwant\n%s", body, want.Body)
	}
}

// essence is a body without what may differ: document ids, and the index type where the SDK leaves it to the service.
func essence(body []byte) any {
	var v any
	if len(body) == 0 || json.Unmarshal(body, &v) != nil || v == nil {
		return nil
	}
	for _, path := range []string{"documents", "analysisInput.documents", "analysisInput.conversations"} {
		list, _ := dig(v, path)
		documents, _ := list.([]any)
		for _, document := range documents {
			if object, ok := document.(map[string]any); ok {
				delete(object, "id")
			}
		}
	}
	tasks, _ := dig(v, "tasks")
	list, _ := tasks.([]any)
	for _, holder := range append(list, v) {
		if parameters, ok := dig(holder, "parameters"); ok {
			delete(parameters.(map[string]any), "stringIndexType")
		}
		if task, ok := holder.(map[string]any); ok {
			delete(task, "taskName")
		}
	}
	return v
}

// wrongRows are the rows of a golden that end in an error, with its code.
func wrongRows(golden contract.Golden, rows int) map[int]string {
	last := golden.Exchanges[len(golden.Exchanges)-1].Response
	wrong := map[int]string{}
	var body struct {
		Code   string
		Status string
		Error  struct {
			Code  code
			Inner struct{ Code, Message string } `json:"innererror"`
		}
		Results struct{ Errors []struct{ ID string } }
		Errors  []struct{ ID, Code string }
		Items   []struct {
			Error struct{ Code string }
		} `json:"batchItems"` // of maps
		Value json.RawMessage // of indexes
		Tasks struct {
			Items []struct {
				Status  string
				Results struct {
					Errors []struct {
						ID    string
						Error struct{ Code string }
					}
				}
			}
		} // of a job
		Choices []struct{ Message struct{ Refusal string } }

		Incomplete struct{ Reason string } `json:"incomplete_details"` // of a response

		RecognitionStatus string
	}
	_ = json.Unmarshal(last.Body, &body)
	switch {
	case last.Status >= 400:
		code := body.Error.Inner.Code
		if code == "" || body.Error.Inner.Message == "" {
			code = cmp.Or(string(body.Error.Code), body.Code)
		}
		for _, e := range body.Errors {
			code = cmp.Or(code, e.Code)
		}
		code = cmp.Or(code, fmt.Sprint(last.Status))
		for row := range rows {
			wrong[row] = code
		}
	case body.RecognitionStatus != "" && body.RecognitionStatus != "Success":
		wrong[0] = body.RecognitionStatus
	case len(body.Choices) == 1 && body.Choices[0].Message.Refusal != "":
		wrong[0] = "refusal"
	case body.Status == "failed":
		wrong[0] = "job"
		if body.Error.Code != "" {
			wrong[0] = string(body.Error.Code)
		}
	default:
		ids := map[string]bool{}
		for _, e := range body.Results.Errors {
			ids[e.ID] = true
		}
		for _, e := range body.Errors {
			ids[e.ID] = true
		}
		for row, document := range documents(golden) {
			if id, ok := document["id"].(string); ok && ids[id] {
				wrong[row] = "InvalidDocument"
			}
		}
		for _, item := range body.Tasks.Items {
			if failed := item.Results.Errors; len(failed) == 1 && len(documents(golden)) == 0 {
				wrong[0] = failed[0].Error.Code
			}
		}
		for row, document := range documents(golden) { // that no task has an answer for
			failed := 0
			for _, item := range body.Tasks.Items {
				for _, e := range item.Results.Errors {
					if e.ID == document["id"] {
						failed++
					}
				}
				if item.Status == "failed" {
					failed++
				}
			}
			if len(body.Tasks.Items) > 1 && failed == len(body.Tasks.Items) {
				wrong[row] = "InvalidDocument"
			}
		}
		if body.Incomplete.Reason != "" {
			wrong[0] = body.Incomplete.Reason
		}
		for row, item := range body.Items {
			if item.Error.Code != "" {
				wrong[row] = item.Error.Code
			}
		}
		for row, d := range indexed(body.Value) {
			if d.Status != nil && !*d.Status {
				wrong[row] = fmt.Sprint(d.StatusCode)
			}
		}
	}
	return wrong
}

// code is an error's code, a text or a number.
type code string

func (c *code) UnmarshalJSON(text []byte) error {
	*c = code(strings.Trim(string(text), `"`))
	return nil
}

// indexed are the documents of an answer of Azure AI Search.
func indexed(value json.RawMessage) (documents []struct {
	Key        string
	Status     *bool
	StatusCode int
}) {
	if json.Unmarshal(value, &documents) != nil {
		return nil
	}
	return documents
}

// compareRows holds the output against the last answer that the golden has, and the headlines that were noted for it.
func compareRows(t *testing.T, name string, service services.Service, golden contract.Golden, out dataframe.DataFrame) {
	t.Helper()
	rowErrors, err := frames.Decode[RowError](out, "out_error")
	if err != nil {
		t.Fatal(err)
	}
	wrong := wrongRows(golden, out.Nrow())
	var headlines []any
	for row := range out.Nrow() {
		detail, headline := out.Col("out_detail").Elem(row), out.Col("out").Elem(row)
		headlines = append(headlines, frames.Value(headline))
		switch want := wrong[row]; {
		case want == "" && (rowErrors[row] != nil || detail.IsNA()):
			t.Errorf("row %d: error %v, detail %v; want an answer", row, rowErrors[row], detail)
		case want == "":
			into := reflect.New(answerTypes[service.Name])
			decoder := json.NewDecoder(strings.NewReader(detail.String()))
			decoder.DisallowUnknownFields()
			if err := decoder.Decode(into.Interface()); err != nil {
				t.Errorf("row %d: the detail is no %s: %v\n%s", row, service.Answer, err, detail)
			}
		case rowErrors[row] == nil || !detail.IsNA() || !headline.IsNA():
			t.Errorf("row %d: error %v, detail %v, headline %v; want the error %s", row, rowErrors[row], detail, headline, want)
		case rowErrors[row].Code != want:
			t.Errorf("row %d: error code %q, want %q", row, rowErrors[row].Code, want)
		}
	}
	got, err := json.MarshalIndent(headlines, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join("testdata", "headlines", name+".json")
	want, err := os.ReadFile(file)
	if *regen {
		_ = os.MkdirAll(filepath.Dir(file), 0o755)
		want, err = got, os.WriteFile(file, got, 0o644)
	}
	if err != nil || !bytes.Equal(got, want) {
		t.Errorf("headlines %s\nwant %s (%v); look at them, then go test ./cog -run SDKs -regen", got, want, err)
	}
}
