package cog

import (
	"testing"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// TestLanguageAnswers: each row gets the answer of its own id, whatever order, spaces and names the service chooses.
func TestLanguageAnswers(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, body string
		want       []string // details of rows 7, 8, 9; "" where the row has an error
		malformed  bool
	}{
		{"in order", `{"results":{"documents":[{"id":"7","b":1,"a":"x y"},{"id":"8"},{"id":"9","c":[ ]}],"errors":[],"modelVersion":"m"}}`,
			[]string{`{"a":"x y","b":1,"modelVersion":"m"}`, `{"modelVersion":"m"}`, `{"c":[],"modelVersion":"m"}`}, false},
		{"another order, an error", ` { "documents" : [ { "id" : "9" , "a" : 1 } , { "a" : 2 , "id" : "7" } ] , "errors" : [ {"id":"8","error":{"code":"c"}} ] } `,
			[]string{`{"a":2}`, "", `{"a":1}`}, false},
		{"a stranger's besides", `{"documents":[{"id":"7"},{"id":"8"},{"id":"9"},{"id":"1","a":1}]}`, []string{"{}", "{}", "{}"}, false},
		{"one missing", `{"documents":[{"id":"7"},{"id":"9"}]}`, nil, true},
		{"one without an id", `{"documents":[{"id":"7"},{"id":"8"},{"ID":"9"}]}`, nil, true},
		{"a number for an id", `{"documents":[{"id":7},{"id":"8"},{"id":"9"}]}`, nil, true},
		{"cut short", `{"documents":[{"id":"7"},{"id":"8"},{"id":"9"}]`, nil, true},
		{"no object", `[]`, nil, true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			calls := []*call{{row: 7}, {row: 8}, {row: 9}}
			got, err := languageProtocol{}.answers(services.Service{}, calls, &rest.Response{Status: 200, Body: []byte(test.body)})
			if (err != nil) != test.malformed {
				t.Fatalf("error %v", err)
			}
			for i, want := range test.want {
				if detail := string(got[i].detail); detail != want || (got[i].err != nil) != (want == "") {
					t.Errorf("row %d: %s, %v; want %s", calls[i].row, detail, got[i].err, want)
				}
			}
		})
	}
}
