package cog

import (
	"encoding/json"
	"net/http"
	"testing"

	"github.com/cogbook/cogbook/frames"
	"github.com/cogbook/cogbook/tests/contract"
)

// unserved are the goldens that no builder is for, and why.
var unserved = map[string]string{
	"language/error_400_too_many_documents": "builders never send more documents than the service takes: TestRefusedBatch has its answer",
	"speech/issue_token":                    "a token is a secret, which belongs into no cell: TestIssuedToken gives it to a builder",
}

// batchOfOne makes of a golden that asks for one place, by GET, the batch of one that Geocode sends in its place: the same
// parameters under the same names, and the same answer.
func batchOfOne(t *testing.T, golden contract.Golden) contract.Golden {
	t.Helper()
	one := golden.Exchanges[0]
	item := map[string]any{}
	for name := range one.Request.Query {
		switch value := one.Request.Values().Get(name); name {
		case "api-version":
		case "top":
			item[name] = json.Number(value)
		default:
			item[name] = value
		}
	}
	request, err := json.Marshal(map[string]any{"batchItems": []any{item}})
	if err != nil {
		t.Fatal(err)
	}
	answer, err := json.Marshal(map[string]any{"batchItems": []any{one.Response.Body}, "summary": map[string]int{"successfulRequests": 1, "totalRequests": 1}})
	if err != nil {
		t.Fatal(err)
	}
	one.Request.Method, one.Request.Path, one.Request.Body = http.MethodPost, one.Request.Path+":batch", request
	one.Request.Query = map[string]any{"api-version": one.Request.Query["api-version"]}
	one.Response.Body = answer
	golden.Exchanges = []contract.Exchange{one}
	return golden
}

// TestRefusedBatch: what the service says about batches that it does not take stands in each of their rows, once they were
// sent alone.
func TestRefusedBatch(t *testing.T) {
	t.Parallel()
	for _, golden := range contract.Load(t, "language") {
		if golden.Name != "error_400_too_many_documents" {
			continue
		}
		var said struct {
			Error struct {
				InnerError struct{ Code, Message string }
			}
		}
		if err := json.Unmarshal(golden.Exchanges[0].Response.Body, &said); err != nil {
			t.Fatal(err)
		}
		want := said.Error.InnerError
		service, parts := serviceOf(t, golden.Name, golden.Exchanges[0].Request)
		b, df := builderOf(t, service, golden, parts, true)
		out, err := b.through(&recorder{golden: golden}).Transform(t.Context(), df)
		if err != nil {
			t.Fatal(err)
		}
		failed, err := frames.Decode[RowError](out, "out_error")
		if err != nil || len(failed) != 11 {
			t.Fatalf("%d rows, want 11: %v", len(failed), err)
		}
		for row, e := range failed {
			if e == nil || e.Status != http.StatusBadRequest || e.Code != want.Code || e.Message != want.Message {
				t.Errorf("row %d: %v, want %v", row, e, want)
			}
		}
		return
	}
	t.Error("the golden is gone")
}

// TestIssuedToken: what the token service answers is what Token takes, in place of a key.
func TestIssuedToken(t *testing.T) {
	t.Parallel()
	for _, golden := range contract.Load(t, "speech") {
		if golden.Name != "issue_token" {
			continue
		}
		token := string(golden.Exchanges[0].Response.Content())
		served := &recorder{golden: golden}
		b := ListVoices().Endpoint("westeurope").Token(token).OutputCol("out").builder.through(served)
		if _, err := b.Transform(t.Context(), frames.Must(frames.New(frames.Ints("row", 0)))); err != nil {
			t.Fatal(err)
		}
		sent := served.requests[0]
		if got, key := sent.Header.Get("Authorization"), sent.Header.Get("Ocp-Apim-Subscription-Key"); token == "" || got != "Bearer "+token || key != "" {
			t.Errorf("Authorization %q and key %q, want the token %q", got, key, token)
		}
		return
	}
	t.Error("the golden is gone")
}
