package rest_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"testing/synctest"
	"time"
	"unicode/utf8"

	"github.com/cogbook/cogbook/cog/rest"
)

// transport answers requests by a function.
type transport func(*http.Request) (*http.Response, error)

func (t transport) RoundTrip(r *http.Request) (*http.Response, error) { return t(r) }

func answer(r *http.Request, status int, header http.Header, body []byte) *http.Response {
	return &http.Response{StatusCode: status, Header: header, Body: io.NopCloser(strings.NewReader(string(body))), ContentLength: int64(len(body)), Request: r}
}

// FuzzErrorBody: any body gives an error of bounded size that survives the way through JSON.
func FuzzErrorBody(f *testing.F) {
	for _, seed := range []string{
		`{"error":{"code":"A","message":"b","innererror":{"code":"C","message":"d"}}}`, `{"error":"x"}`, `{"errors":[{"code":1}]}`,
		`{"statusCode":429,"message":"m"}`, "\xff\xfe", `{"code":` + strings.Repeat("1", 5000) + `}`, strings.Repeat("a\xff", 3000),
		strings.Repeat(`{"error":`, 2000) + "1" + strings.Repeat("}", 2000),
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		client := newClient(t, rest.Policy{Retries: -1}, 1, rest.Config{Transport: transport(func(r *http.Request) (*http.Response, error) {
			return answer(r, http.StatusBadRequest, http.Header{}, body), nil
		})})
		_, err := client.Do(t.Context(), &rest.Request{URL: base})
		var e *rest.Error
		if !errors.As(err, &e) || e.Status != http.StatusBadRequest || e.Code == "" || e.Message == "" {
			t.Fatalf("the error %+v says nothing", err)
		}
		for _, text := range []string{e.Code, e.Message, e.Body} {
			if len(text) > 2048+3 || !utf8.ValidString(text) {
				t.Errorf("an answer of %d bytes leaves %d, valid: %v", len(body), len(text), utf8.ValidString(text))
			}
		}
		text, err := json.Marshal(e)
		if err != nil {
			t.Fatal(err)
		}
		var back rest.Error
		if err := json.Unmarshal(text, &back); err != nil || back.Code != e.Code || back.Message != e.Message || back.Body != e.Body {
			t.Errorf("%+v came back as %+v, %v", e, back, err)
		}
	})
}

// FuzzJob: whatever a job's address and its state are, credentials go to the service's own origin only, and the job comes
// to an end: an answer, or an error with words.
func FuzzJob(f *testing.F) {
	for _, seed := range [][2]string{
		{"/jobs/1", `{"status":"running"}`}, {"https://service.test/jobs/1", `{"status":"succeeded"}`}, {"//evil.test/x", `{}`},
		{"http://service.test:80/", `{"status":5}`}, {"https://service.test@evil.test/", `[]`}, {"https://SERVICE.test:443/x?y#z", ``},
		{"javascript:alert(1)", `{"Status":"FAILED","error":"x"}`}, {`\\evil.test\x`, `{"status":"canceled"}`}, {"?a=b", `{"st`},
	} {
		f.Add(seed[0], []byte(seed[1]))
	}
	f.Fuzz(func(t *testing.T, location string, body []byte) {
		synctest.Test(t, func(t *testing.T) {
			calls := 0
			client := newClient(t, rest.Policy{PollTimeout: time.Minute}, 1, rest.Config{Transport: transport(func(r *http.Request) (*http.Response, error) {
				own := r.URL.Scheme == "https" && strings.EqualFold(r.URL.Hostname(), "service.test") && (r.URL.Port() == "" || r.URL.Port() == "443")
				if !own && len(r.Header["Key"]) > 0 {
					t.Errorf("for %q the key goes to %s", location, r.URL)
				}
				if calls++; calls == 1 {
					return answer(r, http.StatusAccepted, http.Header{"Operation-Location": {location}}, nil), nil
				}
				return answer(r, http.StatusOK, http.Header{}, body), nil
			})})
			req := &rest.Request{URL: "https://service.test/analyze", Body: []byte("{}"), Credentials: http.Header{"Key": {"0123456789"}}}
			got, err := client.Do(t.Context(), req)
			var e *rest.Error
			if (got == nil) == (err == nil) || err != nil && (!errors.As(err, &e) || e.Code == "" || e.Message == "") {
				t.Errorf("%q, then %q: %v and %v", location, body, got, err)
			}
		})
	})
}

// FuzzRedaction: a credential survives in no form: not in a printed request, not in an error, wherever the service, the
// transport or the caller repeat it.
func FuzzRedaction(f *testing.F) {
	for _, secret := range []string{"0123456789abcdef", `quote"back\slash`, "Bearer abc+/def==", "päss wörter", "<tag>&amp;"} {
		f.Add(secret, "/path", "subscription-key")
	}
	f.Fuzz(func(t *testing.T, secret, path, name string) {
		if len(secret) < 8 || !utf8.ValidString(secret) || strings.TrimSpace(secret) != secret || strings.Contains("[redacted]", secret) || strings.ContainsRune(secret, utf8.RuneError) {
			return // shorter ones would mask every other word
		}
		quoted, err := json.Marshal(secret)
		if err != nil {
			t.Fatal(err)
		}
		escaped := url.QueryEscape(secret)
		request := func(url string) *rest.Request {
			return &rest.Request{
				URL: url, Header: http.Header{"X-Echo": {secret}}, Credentials: http.Header{"Ocp-Apim-Subscription-Key": {secret}},
				Body: fmt.Appendf(nil, `{"key":%s}`, quoted),
			}
		}
		good := "http://host.test/" + url.PathEscape(path) + "?a=b&" + url.QueryEscape(name) + "=" + escaped
		texts := map[string]string{"request": request(good).String()}
		do := func(url string, transport transport) string {
			client := newClient(t, rest.Policy{Retries: -1}, 1, rest.Config{Transport: transport})
			_, err := client.Do(t.Context(), request(url))
			var e *rest.Error
			if !errors.As(err, &e) {
				t.Fatalf("%s: %v", url, err)
			}
			return fmt.Sprintf("%s %s %s %s", e, e.Code, e.Message, e.Body)
		}
		for _, body := range []string{fmt.Sprintf(`{"error":{"code":%s,"message":%s}}`, quoted, quoted), "the key " + secret + " is wrong", escaped} {
			texts["error for "+body] = do(good, func(r *http.Request) (*http.Response, error) {
				return answer(r, http.StatusUnauthorized, http.Header{}, []byte(body)), nil
			})
		}
		texts["connection"] = do(good, func(r *http.Request) (*http.Response, error) {
			return nil, fmt.Errorf("dial %q: %s", r.URL, secret)
		})
		for _, bad := range []string{"ftp://host.test/?key=" + escaped, "http:///?key=" + escaped, "http://u:" + escaped + "@host.test/", "://" + secret, "http://host.test/%zz" + secret} {
			texts["address "+bad] = do(bad, nil)
		}
		for where, text := range texts {
			for _, form := range []string{secret, escaped, string(quoted[1 : len(quoted)-1])} {
				if strings.Contains(text, form) {
					t.Errorf("%s shows %q: %s", where, form, text)
				}
			}
		}
	})
}
