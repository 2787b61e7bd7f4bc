package cog

import (
	"fmt"
	"net/http"
	"os"
	"slices"
	"strings"

	"github.com/cogbook/cogbook/cog/internal/services"
)

// httpPlan is what a builder's paths are compiled to.
type httpPlan struct {
	columns []jsonPath
	rows    jsonPath // of Rows
	items   jsonPath // of Batch
	next    jsonPath // of Pages
}

// httpProblems collects what is wrong with a set-up.
type httpProblems struct {
	setupProblems

	http HTTPBuilder
}

// check is all that can be known to be wrong before the first request: one error that names everything.
// columns are the input's.
func (b HTTPBuilder) check(columns []string) (*httpPlan, error) {
	if b.service == "" {
		return nil, fmt.Errorf("cog: a builder is made by cog.HTTP(), not as an empty value")
	}
	p := &httpProblems{setupProblems: setupProblems{builder: b.builder, service: services.Service{Name: b.service}, columns: columns}, http: b}
	p.problems = slices.Clone(b.http.problems)
	if b.http.input == nil {
		p.address()
		p.parameters()
	}
	p.headers()
	p.credentials()
	p.body()
	plan := p.answer()
	p.names()
	p.files()
	return plan, p.err()
}

// value checks a value that a setter was called with.
func (p *httpProblems) value(setter string, v httpValue) {
	switch {
	case v.err != nil:
		p.add("%s: %v", setter, v.err)
	case v.Column != "":
		p.column(setter+"Col", v.Column)
	case v.Env != "" && os.Getenv(v.Env) == "":
		p.add("%sEnv: the environment variable %s is not set", setter, v.Env)
	case v.filled != nil:
		for _, name := range v.filled.columns() {
			p.column(setter+"Template", name)
		}
	}
}

func (p *httpProblems) address() {
	v := p.http.http.URL
	if !v.isSet() {
		p.add("there is no address: call URL(address), URLCol(column) or URLTemplate(text)")
		return
	}
	setter := "URL"
	if v.Template != "" && v.err != nil {
		setter = "URLTemplate"
	}
	p.value(setter, v)
	if v.Value == nil {
		return
	}
	text := plain(v.Value)
	names := placeholders(text)
	before, _, varies := strings.Cut(text, "{")
	err := checkURL(fillPlaceholders(text, func(string) string { return "x" }))
	if err == nil && varies {
		err = fixedOrigin(before)
	}
	if err == nil {
		err = checkSegments(text)
	}
	if err != nil {
		p.add("URL: %v", err)
	}
	for _, name := range names {
		if _, ok := named(p.http.http.Params, name); !ok {
			p.add("{%s} in the URL is not set: call Param(%q, value) or ParamCol(%q, column)", name, name, name)
		}
	}
}

func (p *httpProblems) parameters() {
	known := placeholders(plain(p.http.http.URL.Value))
	for _, d := range p.http.http.Declared {
		if d.Required && !p.http.http.has(d) && !slices.Contains(known, d.Name) {
			p.add("parameter %s is not set: call Param(%q, value) or ParamCol(%q, column)", d.Name, d.Name, d.Name)
		}
	}
	for _, d := range p.http.http.Declared {
		known = append(known, d.Name)
	}
	for _, one := range p.http.http.Params {
		p.value("Param("+one.Name+")", one.httpValue)
		if !slices.Contains(known, one.Name) {
			p.add("there is no parameter %q; there are %s", one.Name, quoted(known))
		}
	}
	for _, one := range p.http.http.Query {
		p.value("Query("+one.Name+")", one.httpValue)
	}
}

// has tells whether a declared parameter is set, as such or in another way.
func (s httpSpec) has(d HTTPParam) bool {
	lists := [][]httpNamed{s.Params}
	switch d.In {
	case "query":
		lists = append(lists, s.Query)
	case "header":
		lists = append(lists, s.Headers)
	case "json", "form":
		if s.Body.Form != "" && s.Body.Form != bodyFields && s.Body.Form != bodyForm {
			return true // the body is set as a whole
		}
		lists = append(lists, s.Body.Fields)
	}
	for _, list := range lists {
		if _, given := named(list, d.Name); given {
			return true
		}
	}
	return false
}

// hasBody tells whether rows have a body.
func (s httpSpec) hasBody() bool {
	return s.Body.Form != "" || slices.ContainsFunc(s.Declared, func(d HTTPParam) bool { return d.In == "json" || d.In == "form" })
}

func (p *httpProblems) headers() {
	for _, one := range p.http.http.Headers {
		setter := "Header(" + one.Name + ")"
		p.value(setter, one.httpValue)
		if !headerName(one.Name) {
			p.add("%s: not a header's name", setter)
		} else if one.Value != nil {
			if err := checkHeaderValue(one.Name, plain(one.Value)); err != nil {
				p.add("%s: %v", setter, err)
			}
		}
	}
}

func (p *httpProblems) credentials() {
	spec := p.http.http
	p.value("Key", spec.Auth.Secret)
	if spec.Auth.Needed && !spec.Auth.Secret.isSet() {
		p.add("the service needs a key: call Key(secret), KeyCol(column) or KeyEnv(variable)")
	}
	switch spec.Auth.Kind {
	case "", authBearer, authBasic:
	case authHeader:
		if !headerName(spec.Auth.Name) {
			p.add("the key's header: %q is not a header's name", spec.Auth.Name)
		}
	case authQuery:
		if !isSecret(spec.Auth.Name) {
			p.add("KeyIn: a key as query parameter %q would show in logs, its name does not tell that it is secret: "+
				"send it as a header, or, if it is no secret, with Query", spec.Auth.Name)
		}
	default:
		p.add("KeyIn: %q is none of %s", spec.Auth.Kind, quoted([]string{authBearer, authBasic, authHeader, authQuery}))
	}
	fixed := spec.Auth.Secret.isSet() && spec.Auth.Secret.Column == ""
	for _, one := range spec.Headers {
		fixed = fixed || isSecret(one.Name) && one.Column == ""
	}
	if spec.Origin != "" {
		if err := checkURL(spec.Origin); err != nil {
			p.add("Origin: %v", err)
		}
	} else if fixed && (spec.URL.Column != "" || spec.input != nil) {
		p.add("the rows decide where the key is sent: call Origin(\"https://...\") to say where it may go")
	}
}

func (p *httpProblems) body() {
	spec := p.http.http
	setters := map[string]string{bodyJSON: "JSON", bodyText: "Body", bodyBytes: "Bytes"}
	p.value(setters[spec.Body.Form], spec.Body.Value)
	fields := map[string]string{bodyFields: "JSONField", bodyForm: "FormField"}
	for _, one := range spec.Body.Fields {
		p.value(fields[spec.Body.Form]+"("+one.Name+")", one.httpValue)
	}
	if !headerName(spec.Method) && spec.Method != "" {
		p.add("Method: %q is not a method", spec.Method)
	}
	switch {
	case spec.Body.ContentType != "" && !spec.hasBody():
		p.add("ContentType is set, and no body")
	case spec.Body.Form != "" && spec.Method == http.MethodHead:
		p.add("Method: a HEAD request has no body")
	}
	if spec.Batch != 0 {
		switch {
		case spec.Batch < 0:
			p.add("Batch: %d rows a request", spec.Batch)
		case !spec.Body.isJSON() || spec.input != nil:
			p.add("Batch: rows have no JSON body: call JSON, JSONCol, JSONFields, JSONField or JSONTemplate")
		case spec.Rows != "" || spec.Pages.Kind != "":
			p.add("Batch: it does not go together with Rows and Pages")
		}
	}
}

// answer checks the outputs and compiles their paths.
func (p *httpProblems) answer() *httpPlan {
	spec := p.http.http
	plan := &httpPlan{}
	path := func(setter, text string) jsonPath {
		compiled, err := parsePath(text)
		if err != nil {
			p.add("%s: %v", setter, err)
		}
		return compiled
	}
	for _, column := range spec.Columns {
		plan.columns = append(plan.columns, path("Column("+column.Name+")", column.Path))
		if !slices.Contains(columnTypes, string(column.Type)) {
			p.add("Column(%s): %q is none of %s", column.Name, column.Type, quoted(columnTypes))
		}
	}
	needsJSON := len(spec.Columns) > 0 || spec.Rows != "" || spec.Batch > 0 || spec.Pages.Path != "" || spec.Pages.counts()
	if spec.Rows != "" {
		plan.rows = path("Rows", spec.Rows)
	}
	if spec.Batch > 0 {
		plan.items = path("Batch", spec.Items)
	}
	if spec.Pages.Path != "" {
		plan.next = path("Pages", spec.Pages.Path)
	}
	for _, problem := range spec.Pages.problems(spec) {
		p.add("Pages: %s", problem)
	}
	if !slices.Contains([]string{"", answerJSON, answerText, answerBytes}, spec.Answer) {
		p.add("there is no form of answers %q", spec.Answer)
	}
	switch form := p.http.answerForm(); {
	case spec.output != nil && p.http.output == "":
		p.add("Output: no output column: call OutputCol(name)")
	case needsJSON && form != answerJSON:
		p.add("OutputText, OutputBytes and Output take the answer whole: they do not go together with Column, Into, Rows, Batch and paths of Pages")
	}
	return plan
}

// names checks the columns that are added.
func (p *httpProblems) names() {
	b := p.http
	if b.output == "" && len(b.http.Columns) == 0 && b.detail == "" {
		p.add("no output: call OutputCol(name), Column(name, path, type) or Into(struct)")
	}
	seen := map[string]bool{}
	for _, name := range b.outputColumns() {
		switch {
		case name == "":
			p.add("an output column has no name")
		case slices.Contains(p.columns, name):
			p.add("the input has a column %q already, and input columns are never changed: choose another name", name)
		case seen[name]:
			p.add("two output columns are named %q", name)
		}
		seen[name] = true
	}
}
