package rest_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// A service that repeats every secret in headers and bodies, refuses, fails and redirects: none is in what hooks see, in
// the log, in the trace, nor in the errors.
func TestSecretsStayInside(t *testing.T) {
	t.Parallel()
	const (
		key    = `K"ey+/=<1>`
		bearer = "eyJhbGciOi.token"
		query  = "query secret/1"
		named  = "in-a-header-by-mistake"
		cookie = "session=chocolate"
		sig    = "sas-signature"
		token  = "token-of-the-answer"
	)
	secrets := []string{key, bearer, query, named, "chocolate", sig, token}
	repeat, err := json.Marshal([]string{key, bearer, query, named, url.QueryEscape(key), url.PathEscape(query)})
	if err != nil {
		t.Fatal(err)
	}
	body := fmt.Sprintf(`{"error":{"code":"Bad %s","message":"%s"},"said":%s,"access_token":"%s","at":"https://x.test/?a=1&sig=%s"}`,
		bearer, named, repeat, token, sig)
	mirror := func(h http.Header) func() http.Header {
		return func() http.Header {
			h.Set("X-Echo", "you sent "+key+" and "+url.QueryEscape(query))
			h.Set("Set-Cookie", cookie)
			h.Set("Retry-After-Ms", "1")
			return h
		}
	}
	s := &script{answers: []scripted{
		{status: 429, header: mirror(http.Header{}), body: body},
		{status: 500, header: mirror(http.Header{}), body: body},
		{status: 307, header: mirror(http.Header{"Location": {"/b?sig=" + sig + "&again=" + url.QueryEscape(query)}}), body: body},
		{status: 404, header: mirror(http.Header{}), body: body},
	}}
	hook, log, path := &recorder{timing: true}, &bytes.Buffer{}, filepath.Join(t.TempDir(), "run.har")
	client := newClient(t, rest.Policy{Trace: path}, 1, rest.Config{Transport: fakeservice.Direct(s), Hooks: []rest.Hook{hook}, Logger: textLog(log)})
	service := fixed{&rest.Request{
		URL:         base + "/a?subscription-key=" + url.QueryEscape(query) + "&x=1",
		Header:      http.Header{"X-Api-Key": {named}, "Content-Type": {"application/json"}},
		Credentials: http.Header{"Ocp-Apim-Subscription-Key": {key}, "Authorization": {"Bearer " + bearer}},
		Body:        fmt.Appendf(nil, `{"key again":%s}`, repeat),
	}}
	results, err := run(client, service, texts(1))
	if err != nil || results[0].Err == nil || results[0].Err.Attempts != 3 || len(hook.attempts) != 4 {
		t.Fatalf("%v, %+v, %q", err, results, hook.brief())
	}
	trace, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	rowError, err := json.Marshal(results[0].Err)
	if err != nil {
		t.Fatal(err)
	}
	for where, text := range map[string]string{
		"hooks": strings.Join(hook.texts, "\n"), "log": log.String(), "trace": string(trace), "error": string(rowError),
	} {
		if !strings.Contains(text, "404") || !strings.Contains(text, "service.test") && where != "error" {
			t.Errorf("%s says nothing: %s", where, text)
		}
		for _, secret := range secrets {
			if where == "error" && (secret == sig || secret == token) { // an error shows the answer as it is, but for what we sent
				continue
			}
			inJSON, _ := json.Marshal(secret)
			twice, _ := json.Marshal(string(inJSON[1 : len(inJSON)-1]))
			for _, form := range []string{secret, url.QueryEscape(secret), url.PathEscape(secret), string(inJSON[1 : len(inJSON)-1]), string(twice[1 : len(twice)-1])} {
				if strings.Contains(text, form) {
					t.Errorf("%s: %q is in it:\n%s", where, form, text)
				}
			}
		}
	}
}

// fixed sends one and the same request for all items.
type fixed struct{ request *rest.Request }

func (f fixed) Request([]rest.Item) (*rest.Request, error) { return f.request, nil }

func (f fixed) Results(items []rest.Item, answer *rest.Response) ([]rest.Result, error) {
	results := make([]rest.Result, len(items))
	for i, item := range items {
		results[i] = rest.Result{Index: item.Index, Value: json.RawMessage(answer.Body)}
	}
	return results, nil
}
