package cog

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
)

// doorkeeper answers requests that have one of its keys, and notes what it was shown.
type doorkeeper struct {
	header string
	right  []string

	mu    sync.Mutex
	shown []string
}

func (d *doorkeeper) RoundTrip(r *http.Request) (*http.Response, error) {
	body, _ := io.ReadAll(r.Body)
	d.mu.Lock()
	defer d.mu.Unlock()
	d.shown = append(d.shown, strings.Join(r.Header[d.header], "+"))
	answer := &http.Response{StatusCode: http.StatusOK, Request: r, Header: http.Header{}}
	text := `{"tags":[{"name":"house"}]}`
	if !strings.Contains(string(body), "house.jpg") {
		answer.StatusCode = http.StatusBadRequest
	} else if !slices.Contains(d.right, r.Header.Get(d.header)) {
		answer.StatusCode, text = http.StatusUnauthorized, `{"error":{"code":"401","message":"wrong key"}}`
	}
	answer.Body = io.NopCloser(strings.NewReader(text))
	return answer, nil
}

func TestKeysAreRotated(t *testing.T) {
	t.Parallel()
	const key = "Ocp-Apim-Subscription-Key"
	df := frames.Must(frames.New(frames.Strings("picture", "https://example.org/1/house.jpg", "https://example.org/2/house.jpg")))
	for name, c := range map[string]struct {
		right  []string
		shown  []string
		status int // of the row's error
	}{
		"the first is good":                 {[]string{"first-1"}, []string{"first-1", "first-1"}, 0},
		"the first has gone":                {[]string{"second-2"}, []string{"first-2", "second-2", "second-2"}, 0},
		"both have gone, and are asked for": {nil, []string{"first-3", "second-3", "first-3", "second-3"}, 401},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			number := c.shown[0][len(c.shown[0])-2:]
			served := &doorkeeper{header: key, right: c.right}
			b := TagImage().ImageURLCol("picture").Endpoint(testEndpoint).Key("first" + number).SecondKey("second" + number).
				OutputCol("tags").Policy(rest.Policy{Concurrency: 1}).builder
			b.config = rest.Config{Transport: served, Shared: rest.NewShared()}
			out, err := b.Transform(t.Context(), df)
			if err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(served.shown, c.shown) {
				t.Errorf("shown %q, want %q", served.shown, c.shown)
			}
			for row, e := range frames.Must(frames.Decode[RowError](out, "tags_error")) {
				if (e == nil) != (c.status == 0) || e != nil && e.Status != c.status {
					t.Errorf("row %d: error %v, want status %d", row, e, c.status)
				}
			}
		})
	}
}

// TestKeysOfAllHeadersAreRotated: in whichever header a service has its key, the second one stands in for the first.
func TestKeysOfAllHeadersAreRotated(t *testing.T) {
	t.Parallel()
	df := frames.Must(frames.New(frames.Strings("text", "house.jpg")))
	for header, b := range map[string]builder{
		"Authorization":    ChatCompletion().Model("mini").Messages([]ChatMessage{{Role: "user", Content: "house.jpg"}}).builder,
		"Api-Key":          Embedding().TextCol("text").DeploymentName("small").builder,
		"Prediction-Key":   ClassifyImage().ImageURLCol("text").ProjectID("p").PublishedName("n").builder,
		"Subscription-Key": Geocode().QueryCol("text").builder,
	} {
		t.Run(header, func(t *testing.T) {
			t.Parallel()
			before := ""
			if header == "Authorization" {
				before = "Bearer "
			}
			served := &doorkeeper{header: header, right: []string{before + "new"}}
			old := "old " + header // what was refused is remembered
			b = b.setValue("Endpoint", "https://example.org").setValue("Key", old).setValue("SecondKey", "new")
			b.policy.Retries = -1
			b.output, b.config = "out", rest.Config{Transport: served, Shared: rest.NewShared()}
			if _, err := b.Transform(t.Context(), df); err != nil {
				t.Fatal(err)
			}
			if want := []string{before + old, before + "new"}; !slices.Equal(served.shown, want) {
				t.Errorf("shown %q, want %q", served.shown, want)
			}
		})
	}
}

func TestTokensComeFromTheirSource(t *testing.T) { //nolint:paralleltest // the source is the process's
	asked := 0
	SetTokenSource(func(_ context.Context, scope string) (string, error) {
		if asked++; strings.Contains(scope, ".cn") {
			return "", errors.New("nobody is signed in")
		}
		return fmt.Sprintf("token %d for %s", asked, scope), nil
	})
	defer SetTokenSource(nil)
	df := frames.Must(frames.New(frames.Strings("picture", "https://example.org/house.jpg", "https://example.org/house.jpg")))
	for _, c := range []struct{ name, endpoint, key, shown, problem string }{
		{"by itself", testEndpoint, "", "Bearer token 1 for https://cognitiveservices.azure.com/.default", ""},
		{"of a sovereign cloud", "usgovvirginia", "", "Bearer token 1 for https://cognitiveservices.azure.us/.default", ""},
		{"nobody", "chinaeast2", "", "", "nobody is signed in"},
		{"not for others", "https://api.example.org", "", "", ""},
		{"a key goes first", testEndpoint, "my-key", "", ""},
		{"in the clear", "http://example.cognitiveservices.azure.com", "", "", "https only"},
	} {
		t.Run(c.name, func(t *testing.T) {
			asked = 0
			served := &doorkeeper{header: "Authorization", right: []string{c.shown}}
			b := TagImage().ImageURLCol("picture").Endpoint(c.endpoint).OutputCol("tags").Policy(rest.Policy{Retries: -1}).builder
			if c.key != "" {
				b = b.setValue("Key", c.key)
			}
			b.config = rest.Config{Transport: served, Shared: rest.NewShared()}
			out, err := b.Transform(t.Context(), df)
			if err != nil {
				if c.problem == "" || !strings.Contains(err.Error(), c.problem) {
					t.Fatal(err)
				}
				return
			}
			if len(served.shown) > 0 && served.shown[0] != c.shown {
				t.Errorf("shown %q, want %q", served.shown, c.shown)
			}
			for _, e := range frames.Must(frames.Decode[RowError](out, "tags_error")) {
				if (e == nil) != (c.problem == "") || e != nil && !strings.Contains(e.Message, c.problem) {
					t.Errorf("error %v, want %q", e, c.problem)
				}
			}
			explained, err := b.Explain(df, 1)
			if err != nil || strings.Contains(explained, "token") || strings.Contains(explained, "my-key") {
				t.Errorf("Explain: %v\n%s", err, explained)
			}
		})
	}
}
