package rest_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"log/slog"
	"net/http"
	"strconv"
	"testing"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

const base = "http://service.test"

// echo is the service that the tests call: the payload of an item is its text.
type echo struct {
	base string // scheme and host
	job  bool
	key  string
}

func (e echo) Request(items []rest.Item) (*rest.Request, error) {
	var in fakeservice.Input
	for _, item := range items {
		text, ok := item.Payload.(string)
		if !ok {
			return nil, fmt.Errorf("item %d is no text", item.Index)
		}
		in.AnalysisInput.Documents = append(in.AnalysisInput.Documents, fakeservice.Document{ID: strconv.Itoa(item.Index), Text: text})
	}
	body, err := json.Marshal(in)
	if err != nil {
		return nil, err
	}
	path := "/language/:analyze-text"
	if e.job {
		path = "/language/analyze-text/jobs"
	}
	req := &rest.Request{URL: e.base + path, Header: http.Header{"Content-Type": {"application/json"}}, Body: body}
	if e.key != "" {
		req.Credentials = http.Header{"Ocp-Apim-Subscription-Key": {e.key}}
	}
	return req, nil
}

func (e echo) Results(items []rest.Item, answer *rest.Response) ([]rest.Result, error) {
	var out fakeservice.Output
	if err := json.Unmarshal(answer.Body, &out); err != nil {
		return nil, err
	}
	values := map[string]rest.Result{}
	for _, d := range out.Results.Documents {
		value, err := json.Marshal(d.Echo)
		if err != nil {
			return nil, err
		}
		values[d.ID] = rest.Result{Value: value}
	}
	for _, d := range out.Results.Errors {
		values[d.ID] = rest.Result{Err: &rest.Error{Status: answer.Status, Code: d.Error.Code, Message: d.Error.Message}}
	}
	results := make([]rest.Result, len(items))
	for i, item := range items {
		result, ok := values[strconv.Itoa(item.Index)]
		if !ok {
			return nil, fmt.Errorf("no answer for item %d", item.Index)
		}
		result.Index = item.Index
		results[i] = result
	}
	return results, nil
}

var _ rest.Service = echo{}

// texts are n items, each with a text of its own.
func texts(n int) iter.Seq2[rest.Item, error] {
	return func(yield func(rest.Item, error) bool) {
		for i := range n {
			if !yield(itemOf(i), nil) {
				return
			}
		}
	}
}

// these are items with the given texts.
func these(texts ...string) iter.Seq2[rest.Item, error] {
	return func(yield func(rest.Item, error) bool) {
		for i, text := range texts {
			if !yield(rest.Item{Index: i, Payload: text}, nil) {
				return
			}
		}
	}
}

func itemOf(i int) rest.Item { return rest.Item{Index: i, Size: 20, Payload: textOf(i)} }

func textOf(i int) string { return "text " + strconv.Itoa(i) }

// newClient makes a client with state of its own.
func newClient(t testing.TB, policy rest.Policy, documents int, config rest.Config) *rest.Client {
	t.Helper()
	if config.Shared == nil {
		config.Shared = rest.NewShared()
	}
	client, err := rest.New(policy, rest.Limits{Documents: documents}, config)
	if err != nil {
		t.Fatal(err)
	}
	return client
}

// collect reads all results and the error of the last pair.
func collect(results iter.Seq2[rest.Result, error]) (all []rest.Result, last error) {
	for result, err := range results {
		if err != nil {
			last = err
			continue
		}
		all = append(all, result)
	}
	return all, last
}

// wantEchoes checks that each of n texts came back in its place.
func wantEchoes(t testing.TB, results []rest.Result, n int) {
	t.Helper()
	if len(results) != n {
		t.Fatalf("got %d results, want %d", len(results), n)
	}
	for i, result := range results {
		if result.Err != nil {
			t.Fatalf("row %d: %v", i, result.Err)
		}
		if got, want := string(result.Value), strconv.Quote(textOf(i)); got != want || result.Index != i {
			t.Fatalf("row %d: got %s of item %d, want %s", i, got, result.Index, want)
		}
	}
}

func run(client *rest.Client, service rest.Service, items iter.Seq2[rest.Item, error]) ([]rest.Result, error) {
	return collect(client.Run(context.Background(), service, items))
}

func textLog(w io.Writer) *slog.Logger {
	return slog.New(slog.NewTextHandler(w, &slog.HandlerOptions{Level: slog.LevelDebug}))
}
