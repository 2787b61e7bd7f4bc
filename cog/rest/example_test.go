package rest_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// lengths asks a service for texts, up to ten in a request, and keeps the length of what it echoes.
type lengths struct{ endpoint, key string }

func (l lengths) Request(items []rest.Item) (*rest.Request, error) {
	var in fakeservice.Input
	for i, item := range items {
		in.AnalysisInput.Documents = append(in.AnalysisInput.Documents, fakeservice.Document{ID: fmt.Sprint(i), Text: item.Payload.(string)})
	}
	body, err := json.Marshal(in)
	return &rest.Request{
		URL:         l.endpoint + "/language/:analyze-text",
		Header:      http.Header{"Content-Type": {"application/json"}},
		Credentials: http.Header{"Ocp-Apim-Subscription-Key": {l.key}},
		Body:        body,
	}, err
}

func (l lengths) Results(items []rest.Item, answer *rest.Response) ([]rest.Result, error) {
	var out fakeservice.Output
	if err := json.Unmarshal(answer.Body, &out); err != nil {
		return nil, err
	}
	results := make([]rest.Result, len(items))
	for i, item := range items {
		results[i] = rest.Result{Index: item.Index, Err: &rest.Error{Status: answer.Status, Code: "missing", Message: "no answer"}}
	}
	for _, d := range out.Results.Documents {
		var i int
		if _, err := fmt.Sscan(d.ID, &i); err != nil || i < 0 || i >= len(items) {
			return nil, fmt.Errorf("an answer for the unknown document %q", d.ID)
		}
		results[i] = rest.Result{Index: items[i].Index, Value: json.RawMessage(fmt.Sprint(len(d.Echo)))}
	}
	for _, e := range out.Results.Errors {
		var i int
		if _, err := fmt.Sscan(e.ID, &i); err != nil || i < 0 || i >= len(items) {
			return nil, fmt.Errorf("an error of the unknown document %q", e.ID)
		}
		results[i].Err = &rest.Error{Status: answer.Status, Code: e.Error.Code, Message: e.Error.Message}
	}
	return results, nil
}

// Five texts go to a service that takes ten at once and refuses the first request. One text fails, the others do not.
func ExampleClient_Run() {
	service := fakeservice.New(fakeservice.Config{
		Key:   "secret",
		Rules: []fakeservice.Rule{{First: 1, Fault: fakeservice.Refuse, Header: fakeservice.RetryAfterMS("retry-after-ms", 20)}},
	})
	endpoint, stop, err := service.Listen()
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = stop() }()

	client, err := rest.New(rest.Policy{Concurrency: 4, RunTimeout: time.Minute}, rest.Limits{Documents: 10}, rest.Config{})
	if err != nil {
		fmt.Println(err)
		return
	}
	texts := func(yield func(rest.Item, error) bool) {
		for i, text := range []string{"one", "three", "bad", "seven", "eleven"} {
			if !yield(rest.Item{Index: i, Size: len(text), Payload: text}, nil) {
				return
			}
		}
	}
	for result, err := range client.Run(context.Background(), lengths{endpoint, "secret"}, texts) {
		switch {
		case err != nil:
			fmt.Println("ended early:", err)
		case result.Err != nil:
			fmt.Println(result.Index, result.Err)
		default:
			fmt.Println(result.Index, string(result.Value))
		}
	}
	stats := client.Stats()
	fmt.Println(stats.Rows, "rows,", stats.Calls, "calls,", stats.Throttled, "refused")
	// Output:
	// 0 3
	// 1 5
	// 2 rest: status 200, InvalidDocument: the document is bad (2 attempts)
	// 3 5
	// 4 6
	// 5 rows, 2 calls, 1 refused
}
