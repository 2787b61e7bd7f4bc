package cog_test

import (
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/cogbook/cogbook/cog"
	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
)

func TestWrongHTTPSetUpIsOneErrorBeforeAnyRequest(t *testing.T) {
	t.Parallel()
	at := cog.HTTP().URL("http://api.test/x").OutputCol("out")
	input := func(frames.Row) (*rest.Request, error) { return nil, nil }
	for name, test := range map[string]struct {
		builder cog.HTTPBuilder
		want    []string
	}{
		"empty":                     {cog.HTTPBuilder{}, []string{"made by cog.HTTP()"}},
		"no address, no output":     {cog.HTTP(), []string{"2 things", "there is no address", "no output"}},
		"scheme":                    {at.URL("ftp://api.test/x"), []string{`begins with "ftp:", want http`}},
		"no host":                   {at.URL("http:///x"), []string{"names no host"}},
		"user in the address":       {at.URL("http://a:" + secret + "@api.test/"), []string{"user name or password"}},
		"fragment":                  {at.URL("http://api.test/#x"), []string{"fragment"}},
		"a place for the host":      {at.URL("http://{host}/x").Param("host", "a"), []string{"scheme and host must be fixed"}},
		"a place in the host":       {at.URL("http://api.{host}/x").Param("host", "a"), []string{"scheme and host must be fixed"}},
		"dots":                      {at.URL("http://api.test/a/../b"), []string{`"." and ".." are no parts`}},
		"a place that is not set":   {at.URL("http://api.test/{id}"), []string{`{id} in the URL is not set: call Param("id", value)`}},
		"no such place":             {at.URL("http://api.test/{id}").Param("idd", 1).Param("id", 1), []string{`no parameter "idd"; there are "id"`}},
		"required parameter":        {at.Params(cog.HTTPParam{Name: "q", In: "query", Required: true}), []string{"parameter q is not set"}},
		"columns":                   {at.URLCol("a").QueryCol("q", "b").HeaderCol("H", "c").JSONFields("d"), []string{"4 things", `"a"`, `"b"`, `"c"`, `"d"`, `the columns are "text"`}},
		"template's column":         {at.URLTemplate("http://api.test/{{.id}}"), []string{`URLTemplate: there is no column "id"`}},
		"template's named column":   {at.JSONTemplate(`{{col "my id"}}`), []string{`no column "my id"`}},
		"template":                  {at.URLTemplate("http://api.test/{{.id"), []string{"URLTemplate: template"}},
		"template's function":       {at.BodyTemplate("{{nope .text}}"), []string{`function "nope" not defined`}},
		"template's host":           {at.URLTemplate("http://{{.text}}/x"), []string{"scheme and host must be fixed"}},
		"template's scheme":         {at.URLTemplate("{{.text}}"), []string{"scheme and host must be fixed"}},
		"template's half host":      {at.URLTemplate("http://api{{.text}}/x"), []string{"scheme and host must be fixed"}},
		"environment":               {at.BearerEnv("COGBOOK_TEST_UNSET"), []string{"the environment variable COGBOOK_TEST_UNSET is not set"}},
		"header name":               {at.Header("X Y", "1"), []string{"not a header's name"}},
		"header value":              {at.Header("X", "1\r\nY: 2"), []string{"line break"}},
		"key's name":                {at.KeyIn("query", "appid").Key(secret), []string{`"appid" would show in logs`}},
		"key's kind":                {at.KeyIn("cookie", "x").Key(secret), []string{`"cookie" is none of`}},
		"rows decide who gets it":   {at.URLCol("text").Bearer(secret), []string{`call Origin("https://...")`}},
		"secret header, any origin": {at.URLCol("text").Header("Authorization", secret), []string{`call Origin("https://...")`}},
		"a function and a key":      {at.Input(input).Bearer(secret), []string{`call Origin("https://...")`}},
		"path":                      {at.Column("a", "$.a[?@.b]", cog.String), []string{"Column(a)", "filters (?...) are not supported"}},
		"type":                      {at.Column("a", "$.a", "number"), []string{`"number" is none of "string", "int"`}},
		"Into":                      {at.Into("x"), []string{"Into: string is not a struct"}},
		"output is an input":        {at.OutputCol("text"), []string{`the input has a column "text" already`}},
		"two outputs of one name":   {at.Column("out", "$.a", cog.Int), []string{`two output columns are named "out"`}},
		"text and columns":          {at.OutputText().Column("a", "$.a", cog.Int), []string{"do not go together"}},
		"function without a column": {cog.HTTP().URL("http://api.test/x").DetailCol("d").Output(func(*rest.Response) (any, error) { return 1, nil }), []string{"no output column"}},
		"pages without rows":        {at.Pages(cog.Page("page", 1)), []string{"call Rows(path)"}},
		"pages' path":               {at.Pages(cog.NextLink("next")), []string{"Pages", "a path begins with $"}},
		"pages' size":               {at.Rows("$").Pages(cog.Offset("o", "l", 0)), []string{"0 items a page"}},
		"MaxPages":                  {at.MaxPages(0), []string{"MaxPages: 0, want 1 or more"}},
		"MaxPages without pages":    {at.MaxPages(5), []string{"no Pages"}},
		"batch of no JSON":          {at.Batch(5, "$[*]").Body("x"), []string{"Batch: rows have no JSON body"}},
		"batch and pages":           {at.Batch(5, "$[*]").JSON(1).Rows("$[*]"), []string{"does not go together"}},
		"value":                     {at.JSON(func() {}), []string{"does not marshal"}},
		"policy":                    {at.Policy(rest.Policy{Concurrency: -1}), []string{"Concurrency"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := &service{body: "{}"}
			_, err := s.to(test.builder).Transform(t.Context(), frames.Must(frames.New(frames.Strings("text", "a"))))
			if err == nil {
				t.Fatal("no error")
			}
			for _, want := range test.want {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("error is %q, want %q in it", err, want)
				}
			}
			if name != "policy" && name != "empty" && !errors.Is(err, cog.ErrSetup) {
				t.Errorf("%v is not ErrSetup", err)
			}
			if strings.Contains(err.Error(), secret) {
				t.Errorf("the error shows the key: %v", err)
			}
			if n := len(s.requests()); n > 0 {
				t.Errorf("%d requests were sent", n)
			}
		})
	}
	t.Run("in a pipeline", func(t *testing.T) {
		t.Parallel()
		s := &service{body: `{"id":1}`}
		first := s.to(cog.HTTP().URL("http://api.test/x").Column("id", "$.id", cog.Int))
		second := s.to(cog.HTTP().URL("http://api.test/{id}").ParamCol("id", "idd").OutputCol("out"))
		df := frames.Must(frames.New(frames.Strings("text", "a")))
		if _, err := cog.Pipeline(first, second).Transform(t.Context(), df); err == nil || !strings.Contains(err.Error(), `stage 2: cog: HTTP: Param(id)Col: there is no column "idd"`) {
			t.Errorf("error is %v", err)
		}
		out, err := cog.Pipeline(first, second.ParamCol("id", "id").ErrorCol("e")).Transform(t.Context(), df)
		if err != nil || out.Ncol() != 5 || len(s.requests()) != 2 {
			t.Errorf("%v, %v, sent %q", out, err, s.requests())
		}
	})
}

// TestHTTPSecretsStayInside: what is sent as a credential is in no text that comes out.
func TestHTTPSecretsStayInside(t *testing.T) {
	t.Parallel()
	at := cog.HTTP().URL("http://api.test/x").OutputCol("out")
	for name, b := range map[string]cog.HTTPBuilder{
		"Bearer":        at.Bearer(secret),
		"BasicAuth":     at.BasicAuth("ada", secret),
		"APIKey":        at.APIKey("X-My-Own", secret),
		"in the query":  at.KeyIn("query", "api_key").Key(secret),
		"Authorization": at.Header("Authorization", "Custom "+secret),
		"Cookie":        at.Header("Cookie", "session="+secret),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			sees := roundTrip(func(r *http.Request) (*http.Response, error) {
				all := r.URL.String() + strings.Join(r.Header["Authorization"], "") + strings.Join(r.Header["X-My-Own"], "") + strings.Join(r.Header["Cookie"], "")
				_, password, _ := r.BasicAuth()
				if !strings.Contains(all+password, secret) {
					t.Errorf("the secret was not sent: %s", all)
				}
				return answer(r, 403, nil, `{"error":{"code":"`+secret+`","message":"you sent `+all+" "+password+`"}}`), nil
			})
			b := cog.WithConfig(b, rest.Config{Transport: sees, Shared: rest.NewShared()})
			df := frames.Must(frames.New(frames.Strings("text", "a")))
			out, err := b.Transform(t.Context(), df)
			if err != nil {
				t.Fatal(err)
			}
			explained, err := b.Explain(df, 1)
			if err != nil {
				t.Fatal(err)
			}
			text, err := b.MarshalJSON()
			if err == nil || !strings.Contains(err.Error(), "secrets are not written down") {
				t.Errorf("marshalled to %s, %v", text, err)
			}
			for _, shown := range []string{explained, out.String(), strings.Join(out.Records()[1], " "), err.Error(), string(text)} {
				if strings.Contains(shown, secret) {
					t.Errorf("the secret is in %s", shown)
				}
			}
			if !strings.Contains(explained, "[redacted]") {
				t.Errorf("no key in %s", explained)
			}
		})
	}
}

func TestHTTPToJSONAndBack(t *testing.T) {
	t.Parallel()
	b := cog.HTTP().URL("http://api.test/{id}").ParamCol("id", "id").Method("PUT").Header("X-One", "1").HeaderEnv("Authorization", "TOKEN").
		Query("q", []int{1, 2}).BearerEnv("TOKEN").JSONField("n", 9007199254740993).JSONFields("text").ContentType("application/vnd.api+json").
		Rows("$.items[*]").Pages(cog.Cursor("c", "$.next")).MaxPages(5).Column("a", "$.a", cog.Int).OutputCol("out").DetailCol("d").ErrorCol("e").
		Policy(rest.Policy{Rate: 5, RequestTimeout: time.Second})
	for name, b := range map[string]cog.HTTPBuilder{
		"all":       b,
		"templates": cog.HTTP().URLTemplate("http://api.test/{{.id}}").JSONTemplate(`{"t":{{.text}}}`).OutputCol("out"),
		"text":      cog.HTTP().URLCol("url").BodyTemplate("{{.text}}").OutputText().OutputCol("out"),
		"bytes":     cog.HTTP().URL("http://api.test").Bytes([]byte{0, 255}).OutputBytes().OutputCol("out"),
		"batch":     cog.HTTP().URL("http://api.test").JSONCol("json").Batch(10, "$[*]").OutputCol("out"),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			text, err := json.Marshal(b)
			if err != nil {
				t.Fatal(err)
			}
			back, err := cog.FromJSON(text)
			if err != nil {
				t.Fatal(err)
			}
			again, err := json.Marshal(back)
			if err != nil || string(again) != string(text) {
				t.Errorf("%s\nread back and written again is\n%s, %v", text, again, err)
			}
			if name != "templates" {
				return
			}
			df := frames.Must(frames.New(frames.Strings("id", "a/b"), frames.Strings("text", `"q"`)))
			explained, err := back.Explain(df, 1)
			if err != nil || !strings.Contains(explained, "POST http://api.test/a%2Fb") || !strings.Contains(explained, `"t": "\"q\""`) {
				t.Errorf("read back, it sends\n%s, %v", explained, err)
			}
		})
	}
	for name, b := range map[string]cog.HTTPBuilder{
		"Input":  b.Input(func(frames.Row) (*rest.Request, error) { return nil, nil }),
		"Output": b.Output(func(*rest.Response) (any, error) { return nil, nil }),
	} {
		if _, err := b.MarshalJSON(); err == nil || !strings.Contains(err.Error(), name+" is a function, which does not marshal") {
			t.Errorf("%s: %v", name, err)
		}
	}
	for text, want := range map[string]string{
		`{"service":"HTTP","http":{"auth":{"secret":{"value":"` + secret + `"}}}}`:                  "a secret is not taken from JSON",
		`{"service":"HTTP","http":{"headers":[{"name":"Authorization","value":"` + secret + `"}]}}`: "a secret is not taken from JSON",
		`{"service":"HTTP","http":{"uri":1}}`:                                                       "unknown field",
		`{"service":"HTTP","parameters":{"a":{}}}`:                                                  "no parameters",
	} {
		if _, err := cog.FromJSON([]byte(text)); err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), secret) {
			t.Errorf("%s: %v, want %q in it", text, err, want)
		}
	}
}

// TestForkedHTTPBuildersAreApart: a setter changes no other copy.
func TestForkedHTTPBuildersAreApart(t *testing.T) {
	t.Parallel()
	s := &service{body: "{}"}
	base := s.to(cog.HTTP().URL("http://api.test/x").Query("a", 0).Header("X-A", "0").JSONField("f", 0).Column("c", "$.c", cog.Int))
	one := base.Query("a", 1).Header("X-A", "1").JSONField("f", 1).Column("d", "$.d", cog.Int)
	two := base.Query("a", 2).Header("X-A", "2").JSONField("f", 2).Column("e", "$.e", cog.Int)
	for i, b := range []cog.HTTPBuilder{base, one, two} {
		out, err := b.Fetch(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if want := [][]string{{"c", "http_error"}, {"c", "d", "http_error"}, {"c", "e", "http_error"}}[i]; strings.Join(out.Names(), " ") != strings.Join(want, " ") {
			t.Errorf("columns are %v, want %v", out.Names(), want)
		}
	}
	want := "POST http://api.test/x?a=N\nContent-Type: application/json\nX-A: N\n{\"f\":N}"
	for i, got := range s.requests() {
		if want := strings.ReplaceAll(want, "N", string(rune('0'+i))); got != want {
			t.Errorf("sent %q, want %q", got, want)
		}
	}
}
