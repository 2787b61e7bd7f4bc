package fakeservice

import (
	"encoding/json"
	"testing"
)

// FuzzScan: what the scanner reads is what encoding/json reads, and what it writes is JSON with the same texts.
func FuzzScan(f *testing.F) {
	for _, seed := range []string{
		`{"analysisInput":{"documents":[{"id":"1","text":"a"},{"id":"x","language":"en","text":"b \"c\" \u00e9"}]},"kind":"X","parameters":{"a":[1,true,null,-1.5e3]}}`,
		`{"analysisInput":{"documents":[]}}`, `{}`, `[`, `{"analysisInput":{"documents":[{"id":"1"}]}}`,
		` { "analysisInput" : { "documents" : [ { "id" : "007" , "text" : "poison" } ] } } `, `{"analysisInput":{"documents":[{"id":"1","text":"bad"}]}}x`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		documents, ok := scanDocuments(nil, body)
		var in Input
		if !ok || !json.Valid(body) || json.Unmarshal(body, &in) != nil {
			return // the scanner may take a number that is none, but never reads valid JSON otherwise
		}
		want := in.AnalysisInput.Documents
		if len(documents) < len(want) { // of two members of the same name encoding/json takes the last
			t.Fatalf("%d documents, want %d", len(documents), len(want))
		}
		if len(documents) > len(want) {
			return
		}
		var out Output
		if err := json.Unmarshal(writeAnswer(nil, documents, 0, nil), &out); err != nil {
			t.Fatal(err)
		}
		if got := len(out.Results.Documents) + len(out.Results.Errors); got != len(want) {
			t.Errorf("%d answers for %d documents", got, len(want))
		}
		for i, d := range want {
			if got := unquote(documents[i].id); got != d.ID {
				t.Errorf("document %d has the id %q, want %q", i, got, d.ID)
			}
		}
	})
}
