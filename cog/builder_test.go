package cog

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"

	"github.com/cogbook/cogbook/cog/internal/services/table"
	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
)

func reviews(texts ...string) dataframe.DataFrame {
	return frames.Must(frames.New(frames.Strings("text", texts...)))
}

func column(df dataframe.DataFrame, name string) []string {
	return df.Col(name).Records()
}

func TestWrongSetUpIsOneErrorBeforeAnyRequest(t *testing.T) {
	t.Parallel()
	service := &echo{}
	set := service.to(TextSentiment()).TextCol("text").OutputCol("out")
	photo := AnalyzeImage().Endpoint(testEndpoint).Key(testKey).OutputCol("out")
	for name, test := range map[string]struct {
		builder Transformer
		want    []string
	}{
		"no such column":          {set.TextCol("txt"), []string{`TextCol: there is no column "txt"`, `"text"`}},
		"no output column":        {service.to(TextSentiment()).TextCol("text"), []string{"no output column: call OutputCol(name)"}},
		"required not set":        {service.to(TextSentiment()).OutputCol("out"), []string{"Text is not set: call Text(...) or TextCol(column)"}},
		"all at once":             {service.to(TextSentiment()).LanguageCol("lang"), []string{"Text is not set", `no column "lang"`, "no output column"}},
		"output is an input":      {set.OutputCol("text"), []string{`OutputCol: the input has a column "text" already`}},
		"two outputs of one name": {set.DetailCol("out"), []string{`OutputCol and DetailCol are both "out"`}},
		"language":                {set.Language("english please"), []string{`"english please" is not a language code`, `"en"`}},
		"endpoint":                {set.Endpoint("my endpoint"), []string{`"my endpoint" is not an endpoint`, "https://"}},
		"a key as the endpoint":   {set.Endpoint(testKey), []string{`"0123456789ab..." is not an endpoint`}},
		"index type":              {set.StringIndexType("Bytes"), []string{`StringIndexType: "Bytes" is none of "UnicodeCodePoint"`}},
		"no picture":              {photo.Features("tags"), []string{"set one of ImageURL, ImageBytes"}},
		"two pictures":            {photo.Features("tags").ImageURLCol("text").ImageBytes([]byte("x")), []string{"2 are set"}},
		"feature":                 {photo.Features("tags", "smell").ImageURLCol("text"), []string{`"smell" is none of "tags"`}},
		"no such variable":        {set.KeyEnv("COGBOOK_TEST_UNSET"), []string{"KeyEnv: the environment variable COGBOOK_TEST_UNSET is not set"}},
		"policy":                  {set.Policy(rest.Policy{Concurrency: -3}), []string{"Concurrency"}},
		"a later stage":           {Pipeline(set, set.TextCol("gone").OutputCol("more")), []string{"stage 2", `"gone"`}},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := test.builder.Transform(t.Context(), reviews("good", "bad"))
			if err == nil {
				t.Fatal("no error")
			}
			if name != "policy" && !errors.Is(err, ErrSetup) {
				t.Errorf("%v is not ErrSetup", err)
			}
			for _, want := range test.want {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("error is %q, want %q in it", err, want)
				}
			}
			if strings.Contains(err.Error(), testKey) {
				t.Error("the error shows the key")
			}
			if service.requests() > 0 {
				t.Errorf("%d requests were sent", service.requests())
			}
		})
	}
}

func TestTransformAddsColumnsAndChangesNone(t *testing.T) {
	t.Parallel()
	service := &echo{}
	df := reviews("good", "", "bad", "so so")
	df = frames.Must(frames.New(df.Col("text"), frames.Ints("n", 1, 2, 3, 4)))
	df.Elem(1, 0).Set("NaN")
	before := df.Copy()
	out, err := service.to(TextSentiment()).TextCol("text").OutputCol("feeling").Transform(t.Context(), df)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := out.Names(), []string{"text", "n", "feeling", "feeling_detail", "feeling_error"}; !slices.Equal(got, want) {
		t.Errorf("columns %q, want %q", got, want)
	}
	if got, want := column(out, "feeling"), []string{"good", "NaN", "bad", "so so"}; !slices.Equal(got, want) {
		t.Errorf("feeling %q, want %q", got, want)
	}
	if !out.Elem(1, 3).IsNA() || !out.Elem(1, 4).IsNA() {
		t.Error("a row without text has a detail or an error")
	}
	if fmt.Sprint(df.Records()) != fmt.Sprint(before.Records()) || out.Col("n").Type() != series.Int {
		t.Error("an input column was changed")
	}
	answers, err := frames.Decode[Sentiment](out, "feeling_detail")
	if err != nil || answers[0].Sentiment != "good" || answers[1] != nil || answers[0].ModelVersion != "echo" {
		t.Errorf("details %v, error %v", answers, err)
	}
}

func TestParametersByValueAndByColumn(t *testing.T) {
	t.Parallel()
	df := frames.Must(frames.New(
		frames.Strings("text", "a", "b", "c", "d"),
		series.New([]any{"de", nil, "fr", "not a code"}, series.String, "lang"),
		series.New([]any{true, false, true, true}, series.Bool, "mining"),
	))
	set := TextSentiment().TextCol("text").OutputCol("out")
	for name, test := range map[string]struct {
		builder TextSentimentBuilder
		want    map[string]any // language by text; nil: not sent
	}{
		"default":             {set, map[string]any{"a": "en", "b": "en", "c": "en", "d": "en"}},
		"value":               {set.Language("pt-BR"), map[string]any{"a": "pt-BR", "b": "pt-BR", "c": "pt-BR", "d": "pt-BR"}},
		"column":              {set.LanguageCol("lang"), map[string]any{"a": "de", "b": nil, "c": "fr"}},
		"column with default": {set.LanguageCol("lang").LanguageDefault("es"), map[string]any{"a": "de", "b": "es", "c": "fr"}},
		"last wins: value":    {set.LanguageCol("lang").Language("it"), map[string]any{"a": "it", "b": "it", "c": "it", "d": "it"}},
		"last wins: column":   {set.Language("it").LanguageCol("lang"), map[string]any{"a": "de", "b": nil, "c": "fr"}},
	} {
		t.Run(name, func(t *testing.T) {
			service := &echo{}
			out, err := service.to(test.builder).Transform(t.Context(), df)
			if err != nil {
				t.Fatal(err)
			}
			got := map[string]any{}
			for _, body := range service.bodies {
				for _, document := range body.Input.Documents {
					got[document["text"].(string)] = document["language"]
				}
			}
			if fmt.Sprint(got) != fmt.Sprint(test.want) {
				t.Errorf("sent %v, want %v", got, test.want)
			}
			if failed := out.Elem(3, out.Ncol()-1); failed.IsNA() == (test.want["d"] == nil) {
				t.Errorf("the row of the wrong code has the error %v", failed)
			}
		})
	}

	t.Run("rows share a request only where their body parameters agree", func(t *testing.T) {
		service := &echo{}
		if _, err := service.to(set).OpinionMiningCol("mining").Transform(t.Context(), df); err != nil {
			t.Fatal(err)
		}
		got := map[any]int{}
		for _, body := range service.bodies {
			got[body.Parameters["opinionMining"]] = len(body.Input.Documents)
		}
		if len(service.bodies) != 2 || got[true] != 3 || got[false] != 1 {
			t.Errorf("%d requests, documents by opinionMining: %v", len(service.bodies), got)
		}
	})
}

func TestForkedBuildersAreApart(t *testing.T) {
	t.Parallel()
	features := []string{"tags", "read"}
	one := AnalyzeImage().Features(features...).ImageURLCol("a").Language("en")
	two := one.Language("de").ImageURLCol("b")
	features[0] = "people"
	for _, b := range []AnalyzeImageBuilder{one, two} {
		if got := b.params["Features"].value.([]string); !slices.Equal(got, []string{"tags", "read"}) {
			t.Errorf("features are %v", got)
		}
	}
	if one.params["Language"].value != "en" || one.params["ImageURL"].column != "a" {
		t.Errorf("the first builder was changed: %v", one.params)
	}
}

func TestWhereRequestsGo(t *testing.T) {
	const own = "https://own.cognitiveservices.azure.com"
	for name, test := range map[string]struct {
		environment map[string]string
		values      map[string]any
		want, key   string
		err         string
	}{
		"nothing set":        {nil, nil, "http://127.0.0.1:1", "", ""},
		"local":              {map[string]string{"COGBOOK_KEY": testKey}, map[string]any{"Endpoint": Local()}, "http://127.0.0.1:1", "", ""},
		"region":             {nil, map[string]any{"Endpoint": "westeurope", "Key": "k"}, "https://westeurope.api.cognitive.microsoft.com", "k", ""},
		"US government":      {nil, map[string]any{"Endpoint": "usgovvirginia", "Key": "k"}, "https://usgovvirginia.api.cognitive.microsoft.us", "k", ""},
		"China":              {nil, map[string]any{"Endpoint": "chinaeast2", "Key": "k"}, "https://chinaeast2.api.cognitive.azure.cn", "k", ""},
		"URL":                {nil, map[string]any{"Endpoint": own + "/", "Key": "k"}, own, "k", ""},
		"environment":        {map[string]string{"COGBOOK_ENDPOINT": own, "COGBOOK_KEY": testKey}, nil, own, testKey, ""},
		"family before all":  {map[string]string{"COGBOOK_ENDPOINT": own, "COGBOOK_TEXT_ENDPOINT": "eastus", "COGBOOK_KEY": "a", "COGBOOK_TEXT_KEY": "b"}, nil, "https://eastus.api.cognitive.microsoft.com", "b", ""},
		"explicit first":     {map[string]string{"COGBOOK_ENDPOINT": "eastus", "COGBOOK_KEY": "a"}, map[string]any{"Endpoint": own, "Key": "k"}, own, "k", ""},
		"a key but no place": {nil, map[string]any{"Key": "k"}, "", "", "no endpoint"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Setenv("COGBOOK_LOCAL_ENDPOINT", "http://127.0.0.1:1")
			for _, variable := range []string{"ENDPOINT", "KEY", "TEXT_ENDPOINT", "TEXT_KEY"} {
				t.Setenv("COGBOOK_"+variable, test.environment["COGBOOK_"+variable])
			}
			service, _ := table.Lookup("TextSentiment")
			got, err := resolveTarget(service, test.values)
			if test.err != "" {
				if err == nil || !strings.Contains(err.Error(), test.err) {
					t.Fatalf("error %v, want %q in it", err, test.err)
				}
				return
			}
			if err != nil || got.base != test.want || got.credentials.Get("Ocp-Apim-Subscription-Key") != test.key {
				t.Errorf("%q with key %q, error %v; want %q with %q", got.base, got.credentials.Get("Ocp-Apim-Subscription-Key"), err, test.want, test.key)
			}
		})
	}
}

func TestInterruptedTransformKeepsAllRows(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancelCause(t.Context())
	interrupt := errors.New("interrupted")
	cancel(interrupt)
	service := &echo{}
	out, err := service.to(TextSentiment()).TextCol("text").OutputCol("out").Transform(ctx, reviews("a", "b", "c"))
	if !errors.Is(err, context.Canceled) && !errors.Is(err, interrupt) {
		t.Errorf("error is %v", err)
	}
	if out.Nrow() != 3 {
		t.Fatalf("%d rows of 3", out.Nrow())
	}
	rows, err := frames.Decode[RowError](out, "out_error")
	if err != nil {
		t.Fatal(err)
	}
	for i, row := range rows {
		if row == nil || row.Code != "canceled" {
			t.Errorf("row %d: error %v, want canceled", i, row)
		}
	}
}

func TestStream(t *testing.T) {
	t.Parallel()
	service := &echo{}
	set := service.to(TextSentiment()).TextCol("text").OutputCol("out").Policy(rest.Policy{BatchSize: 3})
	source := func(n int) iter.Seq2[frames.Row, error] {
		return func(yield func(frames.Row, error) bool) {
			for i := range n {
				var text any = fmt.Sprint("text ", i)
				if i%7 == 3 {
					text = nil
				}
				if !yield(frames.NewRow([]string{"n", "text"}, []any{i, text}), nil) {
					return
				}
			}
		}
	}
	n := 0
	for row, err := range set.Stream(t.Context(), source(1000)) {
		if err != nil {
			t.Fatal(err)
		}
		number, _ := row.Get("n")
		text, _ := row.Get("text")
		out, _ := row.Get("out")
		if number != n || out != text {
			t.Fatalf("row %d is %v: %v, answered %v", n, number, text, out)
		}
		n++
	}
	if n != 1000 {
		t.Errorf("%d rows of 1000", n)
	}

	t.Run("wrong set-up", func(t *testing.T) {
		for _, err := range set.TextCol("gone").Stream(t.Context(), source(3)) {
			if !errors.Is(err, ErrSetup) {
				t.Errorf("error is %v", err)
			}
		}
	})
	t.Run("the consumer stops", func(t *testing.T) {
		for _, err := range set.Stream(t.Context(), source(100000)) {
			if err != nil {
				t.Error(err)
			}
			break
		}
	})
}

func TestExplainShowsRequestsAndSendsNone(t *testing.T) {
	t.Parallel()
	service := &echo{}
	texts := make([]string, 25)
	for i := range texts {
		texts[i] = fmt.Sprint("text number ", i)
	}
	got, err := service.to(TextSentiment()).TextCol("text").OutputCol("out").Headers(map[string]string{"X-Secret": "hush-hush-hush"}).Explain(reviews(texts...), 2)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"25 rows in 3 requests of at most 10", "concurrency adaptive (4 to 64)", "request 2 of 3", "POST " + testEndpoint + "/language/:analyze-text?api-version=2025-11-01", "text number 19", "Ocp-Apim-Subscription-Key: [redacted]"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in:\n%s", want, got)
		}
	}
	for _, not := range []string{testKey, "hush-hush-hush", "request 3", "text number 20"} {
		if strings.Contains(got, not) {
			t.Errorf("%q in:\n%s", not, got)
		}
	}
	if service.requests() > 0 {
		t.Error("a request was sent")
	}
}

func TestPipelineStagesSeeEarlierColumns(t *testing.T) {
	t.Parallel()
	service := &echo{}
	second := PII().Endpoint(testEndpoint).Key(testKey).TextCol("feeling").OutputCol("masked")
	second.config = rest.Config{Transport: service, Shared: rest.NewShared()}
	first := service.to(TextSentiment()).TextCol("text").OutputCol("feeling")
	out, err := Pipeline(first, second).Transform(t.Context(), reviews("a", "b"))
	if err != nil {
		t.Fatal(err)
	}
	if got := column(out, "masked"); !slices.Equal(got, []string{"a", "b"}) {
		t.Errorf("masked is %q", got)
	}
}
