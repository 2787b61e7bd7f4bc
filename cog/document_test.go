package cog

import (
	"strings"
	"testing"

	"github.com/go-gota/gota/series"

	"github.com/cogbook/cogbook/frames"
)

func TestDocumentRoutes(t *testing.T) {
	t.Parallel()
	for version, want := range map[string]string{
		"2024-11-30": "/documentintelligence/documentModels/my%2Fmodel:analyze?", "2023-07-31": "/formrecognizer/documentModels/my%2Fmodel:analyze?",
	} {
		b := AnalyzeDocument().Endpoint(testEndpoint).APIVersion(version).ModelID("my/model").DocumentBytes([]byte("%PDF-")).OutputCol("out")
		request := requestOf(t, mustLookup(t, "AnalyzeDocument"), b.builder, frames.Must(frames.New(frames.Ints("row", 1))))
		if !strings.HasPrefix(request.URL, testEndpoint+want) || string(request.Body) != "%PDF-" || request.Header.Get("Content-Type") != "application/octet-stream" {
			t.Errorf("%s: %s", version, request)
		}
	}
}

func TestLayoutTables(t *testing.T) {
	t.Parallel()
	const spans = `{"tables":[{"rowCount":3,"columnCount":3,"cells":[
		{"kind":"columnHeader","rowIndex":0,"columnIndex":0,"columnSpan":2,"content":"Size"},
		{"kind":"columnHeader","rowIndex":0,"columnIndex":2,"rowSpan":9,"content":""},
		{"rowIndex":1,"columnIndex":0,"rowSpan":2,"content":"4"},{"rowIndex":1,"columnIndex":1,"content":"a, \"b\"\nc"},{"rowIndex":2,"columnIndex":1,"content":"d"}]},
		{"rowCount":1,"columnCount":1,"cells":[{"rowIndex":0,"columnIndex":0,"content":"x"}]}]}`
	df := frames.Must(frames.New(series.New([]any{spans, nil, `{"content":"no tables"}`}, series.String, "d")))
	got, err := LayoutTables(df, "d")
	if err != nil {
		t.Fatal(err)
	}
	if len(got) != 3 || len(got[0]) != 2 || got[1] != nil || got[2] != nil {
		t.Fatalf("%v", got)
	}
	first := got[0][0]
	if names := first.Names(); len(names) != 3 || names[0] != "Size" || names[1] != "Size 2" || names[2] != "column 3" {
		t.Errorf("columns %q", names)
	}
	if first.Nrow() != 2 {
		t.Errorf("beside a header cell that spans all rows, there are %d rows, want 2", first.Nrow())
	}
	if other := got[0][1]; other.Nrow() != 1 || other.Names()[0] != "column 1" || other.Elem(0, 0).String() != "x" {
		t.Errorf("%v", other)
	}
	for _, wrong := range []string{`{"tables":[{"rowCount":99999999,"columnCount":99999999}]}`, `{"tables":[{"rowCount":1,"columnCount":0}]}`, `{"tables":[{"rowCount":1,"columnCount":1,"cells":[{"rowIndex":-1}]}]}`} {
		if _, err := LayoutTables(frames.Must(frames.New(frames.Strings("d", wrong))), "d"); err == nil {
			t.Errorf("%s is taken", wrong)
		}
	}
}

func TestLayoutTableSpans(t *testing.T) {
	t.Parallel()
	table := DocumentTable{RowCount: 3, ColumnCount: 2, Cells: []DocumentTableCell{
		{Kind: "columnHeader", Content: "n"}, {Kind: "columnHeader", ColumnIndex: 1, Content: "text"},
		{RowIndex: 1, RowSpan: 2, Content: "4"}, {RowIndex: 1, ColumnIndex: 1, Content: "a, \"b\"\nc"}, {RowIndex: 2, ColumnIndex: 1, Content: "d", ColumnSpan: 7},
		{RowIndex: 7, Content: "outside"},
	}}
	got, err := table.frame()
	if err != nil {
		t.Fatal(err)
	}
	if n := got.Col("n"); n.Type() != series.Int || n.Records()[0] != "4" || n.Records()[1] != "4" {
		t.Errorf("n: %v", n)
	}
	if text := got.Col("text").Records(); text[0] != "a, \"b\"\nc" || text[1] != "d" {
		t.Errorf("text: %q", text)
	}
}

func TestFlattenFields(t *testing.T) {
	t.Parallel()
	rows := []any{
		`{"documents":[{"fields":{"Total":{"type":"currency","valueCurrency":{"amount":9.5}},"Count":{"type":"integer","valueInteger":3},"Paid":{"type":"boolean","valueBoolean":true},
			"Items":{"type":"array","valueArray":[{"type":"object","valueObject":{"Price":{"type":"number","valueNumber":2}}}]},"Mixed":{"type":"string","valueString":"a"},"None":{"type":"string"},"Plain":{"type":"date","content":"May"}}},{"fields":{"Other":{"type":"string","valueString":"x"}}}]}`,
		nil,
		`{"documents":[{"fields":{"Total":{"type":"number","valueNumber":3},"Count":{"type":"number","valueNumber":1.5},"Mixed":{"type":"number","valueNumber":7}}}]}`,
		`{"documents":[]}`,
	}
	out, err := FlattenFields(frames.Must(frames.New(series.New(rows, series.String, "d"))), "d")
	if err != nil {
		t.Fatal(err)
	}
	want := map[string][]any{
		"Total": {9.5, nil, 3.0, nil}, "Count": {3.0, nil, 1.5, nil}, "Paid": {true, nil, nil, nil}, "Items": {`[{"Price":2}]`, nil, nil, nil},
		"Mixed": {"a", nil, "7", nil}, "Plain": {"May", nil, nil, nil},
	}
	if got := len(out.Names()) - 1; got != len(want) {
		t.Errorf("%d columns: %v", got, out.Names())
	}
	for name, cells := range want {
		for row, cell := range cells {
			if got := frames.Value(out.Col(name).Elem(row)); got != cell {
				t.Errorf("%s, row %d: %v, want %v", name, row, got, cell)
			}
		}
	}
	if _, err := FlattenFields(frames.Must(frames.New(frames.Strings("Total", rows[0].(string)))), "Total"); err == nil || !strings.Contains(err.Error(), "already") {
		t.Errorf("a column that is there already: %v", err)
	}
}
