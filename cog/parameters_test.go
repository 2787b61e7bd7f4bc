package cog

import (
	"bytes"
	"cmp"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"testing"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/internal/services/table"
	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
)

// sampleBytes is a file that all services take, as far as it is looked at here: a sound.
func sampleBytes() []byte {
	format := []byte{1, 0, 1, 0, 0x40, 0x1F, 0, 0, 0x80, 0x3E, 0, 0, 2, 0, 16, 0}
	sound := wav{rate: 8000, channels: 1, format: format, samples: []byte("a sound.")}
	return sound.file(0, sound.frames())
}

// sampleCell is a value that a parameter takes, as the cell of a column, and as it is found in a request.
func sampleCell(param services.Param) (cell string, wire []string) {
	if len(param.Enum) > 0 {
		last := param.Enum[len(param.Enum)-1]
		return last, []string{last}
	}
	switch param.Type {
	case services.Bool:
		return "true", []string{"true"}
	case services.Language:
		return "pt", []string{"pt"}
	case services.Strings:
		return "one,two", []string{"one", "two"}
	case services.Floats:
		return "0.75,1.5", []string{"0.75", "1.5"}
	case services.JSON:
		if param.Name == "Tasks" {
			return `[{"kind":"SomeWork"}]`, []string{"SomeWork"}
		}
		return `{"some":["json"]}`, []string{"some", "json"}
	case services.Bytes:
		content := sampleBytes()
		return "data:audio/wav;base64," + base64.StdEncoding.EncodeToString(content), []string{string(content), base64.StdEncoding.EncodeToString(content)}
	case services.Int:
		return "17", []string{"17"}
	case services.Float:
		return "0.125", []string{"0.125"}
	}
	return "some text", []string{"some text"}
}

// required sets what a service cannot be asked without, but for the parameter that is looked at and those that exclude it.
func required(service services.Service, but services.Param) builder {
	b := builderFor(service).setValue("Endpoint", testEndpoint).setValue("Key", testKey)
	if but.Since != "" {
		b = b.setValue("APIVersion", but.Since)
	}
	b.output = "out"
	chosen := map[string]bool{but.OneOf: true, "": true}
	for _, param := range service.Params {
		group := cmp.Or(param.OneOf, param.AnyOf)
		if param.Name == but.Name || !param.Required && chosen[group] {
			continue
		}
		chosen[group] = true
		cell, _ := sampleCell(param)
		value, err := convert(param, cell)
		if err != nil {
			panic(err) // a sample is right
		}
		b = b.with(param.Name, func(s *setting) { s.value = value })
	}
	return b
}

// requestOf is the one request for a frame of one row.
func requestOf(t *testing.T, service services.Service, b builder, df dataframe.DataFrame) *rest.Request {
	t.Helper()
	if _, err := b.check(df.Names()); err != nil {
		t.Fatal(err)
	}
	for item, err := range b.items(service, frames.Rows(df)) {
		if err != nil || item.Known != nil {
			t.Fatalf("%v %+v", err, item.Known)
		}
		one := calls([]rest.Item{item})
		request, err := protocolOf(service).request(service.At(one[0].version), one)
		if err != nil {
			t.Fatal(err)
		}
		return request
	}
	t.Fatal("no row")
	return nil
}

// TestEveryParameterByValueAndByColumn sets each parameter of each service in both forms: the requests are the same, and
// have the value where the table places it. A missing cell leaves the parameter out, or the row where it is required.
func TestEveryParameterByValueAndByColumn(t *testing.T) {
	t.Parallel()
	checked := 0
	for _, service := range table.Services {
		for _, param := range service.Params {
			checked++
			t.Run(service.Name+"/"+param.Name, func(t *testing.T) {
				t.Parallel()
				cell, wire := sampleCell(param)
				df := frames.Must(frames.New(series.New([]any{cell}, series.String, "cell"), series.New([]any{nil}, series.String, "none")))
				base := required(service, param)
				value, err := convert(param, cell)
				if err != nil {
					t.Fatal(err)
				}
				byValue := requestOf(t, service, base.with(param.Name, func(s *setting) { s.value = value }), df)
				if param.Once {
					if _, err := base.setColumn(param.Name, "cell").check(df.Names()); !errors.Is(err, ErrSetup) {
						t.Errorf("by column: %v, want that it is refused", err)
					}
					return
				}
				byColumn := requestOf(t, service, base.setColumn(param.Name, "cell"), df)
				if byValue.String() != byColumn.String() || !bytes.Equal(byValue.Body, byColumn.Body) {
					t.Errorf("by value\n%s\n%s\nby column\n%s\n%s", byValue, byValue.Body, byColumn, byColumn.Body)
				}
				where := placeOf(t, byValue, service, param)
				found := false
				if param.WireName() == spread {
					wire = []string{"json"}
				}
				for _, one := range wire {
					found = found || strings.Contains(where, one)
				}
				if !found && param.Place != services.Local {
					t.Errorf("%q is not in its place, which holds %q:\n%s\n%s", cell, where, byValue, byValue.Body)
				}
				missing := base.setColumn(param.Name, "none")
				if param.Required || param.OneOf != "" {
					for item, err := range missing.items(service, frames.Rows(df)) {
						if err != nil || item.Known == nil || item.Known.Err != nil {
							t.Errorf("a missing cell does not skip the row: %+v", item)
						}
					}
				} else if without := requestOf(t, service, missing, df); param.Default == "" && strings.Contains(placeOf(t, without, service, param), wire[0]) {
					t.Errorf("a missing cell is sent:\n%s", without)
				}
			})
		}
	}
	t.Logf("%d builders, %d parameters", len(table.Services), checked)
}

// placeOf is what a request has in the place of a parameter.
func placeOf(t *testing.T, request *rest.Request, service services.Service, param services.Param) string {
	t.Helper()
	if param.Since != "" {
		service = service.At(param.Since)
	}
	address, query, _ := strings.Cut(request.URL, "?")
	switch param.Place {
	case services.Query:
		for part := range strings.SplitSeq(query, "&") {
			if name, value, _ := strings.Cut(part, "="); name == url.QueryEscape(param.WireName()) {
				return strings.NewReplacer("+", " ", "%2C", ",", "%22", `"`).Replace(value)
			}
		}
		return ""
	case services.Path:
		if param.Type == services.Bool && strings.HasSuffix(address, "/"+param.WireName()) {
			return "true"
		}
		return strings.ReplaceAll(address, "%20", " ")
	case services.Header:
		return request.Header.Get(param.WireName())
	case services.Content:
		return string(request.Body)
	case services.Part:
		if !strings.HasPrefix(request.Header.Get("Content-Type"), "multipart/") {
			return ""
		}
		for _, p := range readParts(t, request.Body, request.Header.Get("Content-Type")) {
			if p.name == param.WireName() {
				return string(p.content)
			}
		}
		value, _ := dig(partsOf(t, request.Body, request.Header.Get("Content-Type")), param.WireName())
		text, _ := json.Marshal(value)
		return string(text)
	}
	if service.MediaType == services.FormType {
		form, _ := url.ParseQuery(string(request.Body))
		return form.Get(param.WireName())
	}
	var body any
	_ = json.Unmarshal(request.Body, &body)
	holder := body
	if param.Place == services.Item {
		if list := itemsOf(service, body); len(list) == 1 {
			holder = list[0]
		}
		if param.Alone {
			return fmt.Sprint(holder)
		}
	}
	name := param.WireName()
	if name == spread {
		name = "some" // the sample's only member
	}
	if service.Kind != "" && param.Place == services.Body {
		name = "parameters." + name
		if tasks, ok := dig(body, "tasks"); ok {
			holder = tasks.([]any)[0]
		}
	}
	value, _ := dig(holder, name)
	text, _ := json.Marshal(value)
	return string(text)
}
