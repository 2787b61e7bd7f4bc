package main

import (
	"encoding/json"
	"fmt"
	"iter"
	"net/http"
	"strconv"

	"github.com/cogbook/cogbook/cog"
	"github.com/cogbook/cogbook/cog/rest"
)

// document is a text as the service takes it.
type document struct {
	ID       string `json:"id"`
	Language string `json:"language"`
	Text     string `json:"text"`
}

type input struct {
	Kind     string `json:"kind"`
	Analysis struct {
		Documents []document `json:"documents"`
	} `json:"analysisInput"`
	Parameters struct {
		StringIndexType string `json:"stringIndexType"`
	} `json:"parameters"`
}

// output is the service's answer.
type output struct {
	Results struct {
		Documents []struct {
			ID string `json:"id"`
			cog.Sentiment
		} `json:"documents"`
	} `json:"results"`
}

const route = "/language/:analyze-text?api-version=2025-11-01"

// textOf is the text of a row.
func textOf(row int) string {
	return "The rooms were beautiful and the staff friendly. " + strconv.Itoa(row)
}

// body is the request for the texts of some rows.
func body(first int, texts []string) ([]byte, error) {
	in := input{Kind: "SentimentAnalysis"}
	in.Parameters.StringIndexType = "UnicodeCodePoint"
	in.Analysis.Documents = make([]document, len(texts))
	for i, text := range texts {
		in.Analysis.Documents[i] = document{ID: strconv.Itoa(first + i), Language: "en", Text: text}
	}
	return json.Marshal(in)
}

// decode is the answer for the rows from first on.
func decode(text []byte, first, rows int) ([]cog.Sentiment, error) {
	var out output
	if err := json.Unmarshal(text, &out); err != nil {
		return nil, err
	}
	found := make([]cog.Sentiment, rows)
	for _, d := range out.Results.Documents {
		row, err := strconv.Atoi(d.ID)
		if err != nil || row < first || row >= first+rows {
			return nil, fmt.Errorf("an answer for document %q, which was not asked for", d.ID)
		}
		found[row-first] = d.Sentiment
	}
	return found, nil
}

// sentiments is the rest.Service that does what pool does, by the same functions.
type sentiments struct{ address string }

// Request implements rest.Service.
func (s sentiments) Request(items []rest.Item) (*rest.Request, error) {
	texts := make([]string, len(items))
	for i, item := range items {
		texts[i] = *item.Payload.(*string) //nolint:forcetypeassert // rows gives no other
	}
	text, err := body(items[0].Index, texts)
	return &rest.Request{URL: s.address + route, Body: text, Header: http.Header{"Content-Type": {"application/json"}}}, err
}

// Results implements rest.Service.
func (s sentiments) Results(items []rest.Item, answer *rest.Response) ([]rest.Result, error) {
	found, err := decode(answer.Body, items[0].Index, len(items))
	if err != nil {
		return nil, err
	}
	results := make([]rest.Result, len(items))
	for i, item := range items {
		results[i] = rest.Result{Index: item.Index, Value: label(found[i])}
	}
	return results, nil
}

// label is what is kept of an answer.
func label(s cog.Sentiment) json.RawMessage {
	return strconv.AppendQuote(make([]byte, 0, len(s.Sentiment)+2), s.Sentiment)
}

// rows are the items of n rows.
func rows(texts []string) iter.Seq2[rest.Item, error] {
	return func(yield func(rest.Item, error) bool) {
		for i := range texts {
			if !yield(rest.Item{Index: i, Size: len(texts[i]), Payload: &texts[i]}, nil) {
				return
			}
		}
	}
}

// textsOf are the texts of n rows.
func textsOf(n int) []string {
	texts := make([]string, n)
	for i := range texts {
		texts[i] = textOf(i)
	}
	return texts
}

// wantLabels fails unless each row has its answer, as text or as JSON.
func wantLabels[T string | json.RawMessage](labels []T) error {
	for i, l := range labels {
		if string(l) != "positive" && string(l) != `"positive"` {
			return fmt.Errorf("row %d has the answer %q", i, l)
		}
	}
	return nil
}

var _ rest.Service = sentiments{}
