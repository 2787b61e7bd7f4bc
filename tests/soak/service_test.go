package soak

import (
	"encoding/json"
	"errors"
	"iter"
	"net/http"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

const (
	key       = "soak-key-0123456789"
	batchSize = 10
	maxBytes  = 4000 // of a request
	longText  = 3000 // bytes, twice of which are too many
	tooLong   = 6000
)

// policy is patient enough for the faults, and waits shorter than a user would.
var policy = rest.Policy{
	RequestTimeout: 3 * time.Second, Backoff: 5 * time.Millisecond, MaxRetryAfter: 20 * time.Millisecond, PollInterval: 5 * time.Millisecond,
}

// lost are the faults after which a document was processed, and the client cannot know.
var lost = []fakeservice.Fault{
	fakeservice.ResetAfter, fakeservice.Truncate, fakeservice.CutChunked, fakeservice.Malform, fakeservice.WrongType,
	fakeservice.Empty, fakeservice.CutZip,
}

// faults are all of them, in shares that a client with five retries gets through.
func faults(rows int) []fakeservice.Rule {
	rare := max(rows/batchSize/2, 2) // twice in a run
	return []fakeservice.Rule{
		// These are too slow for RequestTimeout, and those without a useful time close the gate for up to a second.
		{Fault: fakeservice.SlowHeaders, Skip: 20, First: 1, For: 6 * time.Second},
		{Fault: fakeservice.SlowBody, Skip: 40, First: 1, For: 40 * time.Second},
		{Skip: 5, Every: rare, Pause: fakeservice.PauseNone},
		{Skip: 7, Every: rare, Pause: fakeservice.PauseRubbish},
		{Skip: 9, Every: rare, Pause: fakeservice.PauseNegative},
		{Share: 0.002, Pause: fakeservice.PauseHuge},
		{Share: 0.002, Pause: fakeservice.PauseMS, Wait: 3 * time.Millisecond},
		{Share: 0.005, Status: 500},
		{Share: 0.005, Status: 502},
		{Share: 0.005, Status: 503},
		{Share: 0.005, Status: 503, Pause: fakeservice.PauseFraction, Wait: 3 * time.Millisecond},
		{Share: 0.002, Status: 408},
		{Share: 0.005, Fault: fakeservice.ResetBefore},
		{Share: 0.005, Fault: fakeservice.ResetAfter},
		{Share: 0.005, Fault: fakeservice.Truncate},
		{Share: 0.005, Fault: fakeservice.CutChunked},
		{Share: 0.005, Fault: fakeservice.Malform},
		{Share: 0.005, Fault: fakeservice.WrongType},
		{Share: 0.005, Fault: fakeservice.Empty},
		{Share: 0.005, Fault: fakeservice.CutZip},
		{Share: 0.01, Fault: fakeservice.Zip},
		{Share: 0.01, Fault: fakeservice.SlowBody, For: 16 * time.Millisecond},
		{Share: 0.01, Fault: fakeservice.SlowHeaders, For: 20 * time.Millisecond},
		{Share: 0.003, Fault: fakeservice.SomeFail, Documents: 1, Code: "InvalidDocument"},
		{Share: 0.003, Fault: fakeservice.SomeFail, Documents: 2, Code: "InternalServerError", Status: http.StatusMultiStatus},
	}
}

// serve starts a service with everything that goes wrong.
func serve(t *testing.T, rows int) (*fakeservice.Service, string) {
	t.Helper()
	service := fakeservice.New(fakeservice.Config{
		Key: key, Seed: 11, MaxDocuments: batchSize, MaxBytes: maxBytes, Rules: faults(rows),
		Delay:     fakeservice.LogNormal(time.Millisecond, 1),
		Quota:     fakeservice.FixedWindow(30, 10*time.Millisecond),
		Pause:     fakeservice.PauseInTurn(fakeservice.PauseSeconds, fakeservice.PauseFraction, fakeservice.PauseDate, fakeservice.PauseMS, fakeservice.PauseAzureMS),
		JobStates: []string{"notStarted", "running", "succeeded"},
		LookRules: []fakeservice.Rule{
			{Share: 0.01, Status: 500}, {Share: 0.01, Pause: fakeservice.PauseMS}, {Share: 0.01, Fault: fakeservice.Truncate},
			{Share: 0.01, Fault: fakeservice.ResetBefore}, {Share: 0.01, Fault: fakeservice.Malform},
		},
	})
	url, stop, err := service.Listen()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := stop(); err != nil {
			t.Error(err)
		}
	})
	return service, url
}

// What is wrong with a row by itself, if anything, and the error's code and status that it has to have.
var wrong = map[string]struct {
	code   string
	status int
}{
	"poison":  {"InvalidArgument", http.StatusBadRequest},
	"bad":     {"InvalidDocument", http.StatusOK},
	"too big": {"RequestEntityTooLarge", http.StatusRequestEntityTooLarge},
	"doomed":  {"InternalServerError", http.StatusOK},
}

// kind tells what is wrong with row i; jobs only can be doomed.
func kind(i int, jobs bool) string {
	switch {
	case i%1000 == 7:
		return "poison"
	case i%300 == 3:
		return "bad"
	case i%2000 == 11:
		return "too big"
	case i%500 == 13 && jobs:
		return "doomed"
	case i%100 == 17:
		return "long"
	}
	return ""
}

// text is the text of row i, which no other row has.
func text(i int, jobs bool) string {
	number := "number " + strconv.Itoa(i)
	switch k := kind(i, jobs); k {
	case "poison", "bad", "doomed":
		return k + " " + number
	case "long":
		return number + strings.Repeat(" x", (longText-len(number))/2)
	case "too big":
		return number + strings.Repeat(" y", tooLong/2)
	}
	return number + " said \"ü\""
}

// echo is the service as the core sees it.
type echo struct {
	url  string
	jobs bool
}

func (e echo) items(n int) iter.Seq2[rest.Item, error] {
	return func(yield func(rest.Item, error) bool) {
		for i := range n {
			payload := text(i, e.jobs)
			if !yield(rest.Item{Index: i, Size: len(payload), Payload: payload}, nil) {
				return
			}
		}
	}
}

// Request implements rest.Service.
func (e echo) Request(items []rest.Item) (*rest.Request, error) {
	var in fakeservice.Input
	for _, item := range items {
		in.AnalysisInput.Documents = append(in.AnalysisInput.Documents, fakeservice.Document{ID: strconv.Itoa(item.Index), Text: item.Payload.(string)})
	}
	body, err := json.Marshal(in)
	path := "/language/:analyze-text"
	if e.jobs {
		path = "/language/analyze-text/jobs"
	}
	return &rest.Request{
		URL: e.url + path, Body: body, Header: http.Header{"Content-Type": {"application/json"}},
		Credentials: http.Header{"Ocp-Apim-Subscription-Key": {key}},
	}, err
}

// Results implements rest.Service.
func (echo) Results(items []rest.Item, answer *rest.Response) ([]rest.Result, error) {
	var out fakeservice.Output
	if err := json.Unmarshal(answer.Body, &out); err != nil {
		return nil, err
	}
	found := map[string]rest.Result{}
	for _, d := range out.Results.Documents {
		value, err := json.Marshal(d)
		if err != nil {
			return nil, err
		}
		found[d.ID] = rest.Result{Value: value}
	}
	for _, d := range out.Results.Errors {
		found[d.ID] = rest.Result{Err: &rest.Error{Status: answer.Status, Code: d.Error.Code, Message: d.Error.Message}}
	}
	results := make([]rest.Result, len(items))
	for i, item := range items {
		result, ok := found[strconv.Itoa(item.Index)]
		if !ok {
			return nil, errors.New("a document is missing")
		}
		result.Index = item.Index
		results[i] = result
	}
	return results, nil
}
