package cog

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/go-gota/gota/series"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/internal/services/table"
	"github.com/cogbook/cogbook/frames"
)

// mustLookup is a service of the table.
func mustLookup(t testing.TB, name string) services.Service {
	t.Helper()
	service, known := table.Lookup(name)
	if !known {
		t.Fatalf("there is no %s", name)
	}
	return service
}

type guest struct {
	Name string `json:"name" doc:"as signed"`
	Kind string `json:"kind" enum:"adult,child"`
}

type visit struct {
	Guest  guest     `json:"guest"`
	Stars  int       `json:"stars"`
	Price  *float64  `json:"price"`
	Again  bool      `json:"again"`
	Tags   []string  `json:"tags"`
	When   time.Time `json:"when"`
	hidden int
	Left   string `json:"-"`
}

func TestSchemaOf(t *testing.T) {
	t.Parallel()
	got, err := json.Marshal(SchemaOf(&visit{hidden: 1}))
	if err != nil {
		t.Fatal(err)
	}
	const want = `{"json_schema":{"name":"visit","schema":{"type":"object","properties":{` +
		`"guest":{"type":"object","properties":{"name":{"type":"string","description":"as signed"},"kind":{"type":"string","enum":["adult","child"]}},"required":["name","kind"],"additionalProperties":false},` +
		`"stars":{"type":"integer"},"price":{"anyOf":[{"type":"number"},{"type":"null"}]},"again":{"type":"boolean"},"tags":{"type":"array","items":{"type":"string"}},"when":{"type":"string","format":"date-time"}},` +
		`"required":["guest","stars","price","again","tags","when"],"additionalProperties":false},"strict":true},"type":"json_schema"}`
	if string(got) != want {
		t.Errorf("%s\nwant\n%s", got, want)
	}
}

func TestUnpack(t *testing.T) {
	t.Parallel()
	cells := []any{`{"stars":4,"price":12.5,"again":true,"tags":["quiet"],"guest":{"name":"A"}}`, nil, `{"stars":5,"price":null}`}
	df := frames.Must(frames.New(series.New(cells, series.String, "answer")))
	out, err := Unpack(df, "answer", visit{})
	if err != nil {
		t.Fatal(err)
	}
	types := map[string]series.Type{"stars": series.Int, "price": series.Float, "again": series.Bool, "tags": series.String, "guest": series.String, "when": series.String}
	for name, kind := range types {
		if got := out.Col(name).Type(); got != kind {
			t.Errorf("%s is of type %s, want %s", name, got, kind)
		}
	}
	if got := out.Col("stars").Records(); got[0] != "4" || !out.Col("stars").Elem(1).IsNA() || got[2] != "5" {
		t.Errorf("stars %v", got)
	}
	if got := out.Col("guest").Elem(0).String(); got != `{"name":"A"}` || !out.Col("price").Elem(2).IsNA() {
		t.Errorf("guest %q, price %v", got, out.Col("price"))
	}
	for want, v := range map[string]any{
		"already":        map[string]ColumnType{"answer": String},
		"not a type":     map[string]ColumnType{"a": "date"},
		"neither":        7,
		"guest, row 0":   map[string]ColumnType{"guest": Int},
		"no such column": nil,
	} {
		column := "answer"
		if v == nil {
			column, v = "no", visit{}
		}
		if _, err := Unpack(df, column, v); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want %q", err, want)
		}
	}
}
