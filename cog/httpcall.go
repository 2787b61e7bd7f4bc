package cog

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
)

// httpCall is the request of one row, or of one page of a row's answer.
type httpCall struct {
	index   int
	request rest.Request
	query   []string        // encoded, added to the address
	file    string          // names the body's bytes, which are read when the request is sent
	item    json.RawMessage // the body's part of a batch
	secrets []string        // longer ones first
	page    int             // counted from 0
	offset  int             // items of the pages before
}

// hide has a text masked in what the service says in errors.
func (c *httpCall) hide(secret string) {
	if len(secret) >= 4 {
		c.secrets = append(c.secrets, secret)
		slices.SortFunc(c.secrets, func(a, b string) int { return len(b) - len(a) })
	}
}

// masked is an error without the call's secrets.
func (c *httpCall) masked(err *rest.Error) *rest.Error {
	if err == nil || c == nil || len(c.secrets) == 0 {
		return err
	}
	out := *err
	for _, secret := range c.secrets {
		for _, text := range []*string{&out.Code, &out.Message, &out.Body} {
			*text = strings.ReplaceAll(*text, secret, "[redacted]")
		}
	}
	return &out
}

// errSkip says that a cell is missing which the request cannot be without.
var errSkip = errors.New("a cell is missing")

// call makes the request of one row. With skip, a needed cell is missing and the row is left alone.
func (b HTTPBuilder) call(index int, row frames.Row) (c *httpCall, skip bool, err error) {
	c = &httpCall{index: index}
	c.request.Header = http.Header{}
	if b.http.input != nil {
		err = b.callInput(c, row)
	} else {
		err = b.callParts(c, row)
	}
	if err == nil {
		skip, err = b.http.Auth.apply(c, row)
	}
	if errors.Is(err, errSkip) || skip {
		return nil, true, nil
	}
	if err == nil {
		err = b.finish(c)
	}
	return c, false, err
}

func (b HTTPBuilder) callInput(c *httpCall, row frames.Row) error {
	made, err := b.http.input(row)
	switch {
	case err != nil:
		return err
	case made == nil:
		return errSkip
	}
	c.request = *made
	c.request.Header = made.Header.Clone()
	c.request.Credentials = made.Credentials.Clone()
	if c.request.Header == nil {
		c.request.Header = http.Header{}
	}
	return nil
}

// callParts makes the request from what was set.
func (b HTTPBuilder) callParts(c *httpCall, row frames.Row) error {
	if err := b.address(c, row); err != nil {
		return err
	}
	fields := slices.Clone(b.http.Body.Fields)
	headers, query := slices.Clone(b.http.Headers), slices.Clone(b.http.Query)
	types := map[string]ColumnType{}
	form := b.http.Body.Form
	for _, param := range b.http.Declared {
		v, given := named(b.http.Params, param.Name)
		if !given {
			continue
		}
		if param.Required {
			if value, err := v.at(row); err != nil {
				return fmt.Errorf("parameter %s: %w", param.Name, err)
			} else if value == nil {
				return errSkip
			}
		}
		switch param.In {
		case "query":
			query = set(query, param.Name, v)
		case "header":
			headers = set(headers, param.Name, v)
		case "json", "form":
			fields, types[param.Name] = set(fields, param.Name, v), param.Type
			if form == "" {
				form = map[string]string{"json": bodyFields, "form": bodyForm}[param.In]
			}
		}
	}
	for _, one := range query {
		if err := each(one, row, func(text string) {
			c.query = append(c.query, escapeURL(one.Name)+"="+escapeURL(text))
			if isSecret(one.Name) {
				c.hide(text)
			}
		}); err != nil {
			return err
		}
	}
	if err := c.headers(headers, row); err != nil {
		return err
	}
	c.request.Method = b.http.Method
	return b.bodyOf(c, row, form, fields, types)
}

func named(list []httpNamed, name string) (httpValue, bool) {
	for _, one := range list {
		if one.Name == name {
			return one.httpValue, true
		}
	}
	return httpValue{}, false
}

// each calls do with the texts of a value, if there are any.
func each(one httpNamed, row frames.Row, do func(string)) error {
	value, err := one.at(row)
	if err != nil {
		return fmt.Errorf("%s: %w", one.Name, err)
	}
	if value != nil {
		for _, text := range texts(value) {
			do(text)
		}
	}
	return nil
}

func (c *httpCall) headers(list []httpNamed, row frames.Row) error {
	for _, one := range list {
		value, err := one.at(row)
		if err != nil {
			return fmt.Errorf("header %s: %w", one.Name, err)
		}
		if value == nil {
			continue
		}
		text := plain(value)
		if err := checkHeaderValue(one.Name, text); err != nil {
			return err
		}
		if !isSecret(one.Name) {
			c.request.Header.Set(one.Name, text)
			continue
		}
		if c.request.Credentials == nil {
			c.request.Credentials = http.Header{}
		}
		c.request.Credentials.Set(one.Name, text)
		c.hide(text)
		for _, part := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" \t;,=", r) }) {
			if len(part) >= 8 {
				c.hide(part)
			}
		}
	}
	return nil
}

// bodyOf makes the body in its form.
func (b HTTPBuilder) bodyOf(c *httpCall, row frames.Row, form string, fields []httpNamed, types map[string]ColumnType) (err error) {
	body := b.http.Body
	body.Form = form
	if form == "" {
		return nil
	}
	c.request.Header.Set("Content-Type", body.contentType())
	switch form {
	case bodyFields:
		c.request.Body, err = object(fields, row, types)
	case bodyForm:
		var pairs []string
		for _, one := range fields {
			if err := each(one, row, func(text string) {
				pairs = append(pairs, url.QueryEscape(one.Name)+"="+url.QueryEscape(text))
			}); err != nil {
				return err
			}
		}
		c.request.Body = []byte(strings.Join(pairs, "&"))
	default:
		var value any
		if value, err = body.Value.at(row); err != nil {
			return err
		} else if value == nil {
			return errSkip
		}
		raw, literal := value.(json.RawMessage)
		switch {
		case form == bodyBytes && literal:
			err = json.Unmarshal(raw, &c.request.Body)
		case form == bodyBytes:
			c.file = plain(value)
		case form == bodyJSON && !literal && !json.Valid([]byte(plain(value))):
			err = fmt.Errorf("the body is not valid JSON")
		case form == bodyJSON && literal:
			c.request.Body = raw
		default:
			c.request.Body = []byte(plain(value))
		}
	}
	if b.http.Batch > 0 {
		c.item = c.request.Body
	}
	return err
}

// object is a JSON object of the fields that have a value, in their order.
func object(fields []httpNamed, row frames.Row, types map[string]ColumnType) ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for _, one := range fields {
		value, err := one.at(row)
		if err != nil {
			return nil, fmt.Errorf("field %q: %w", one.Name, err)
		}
		if value == nil {
			continue
		}
		raw, err := asJSON(value, types[one.Name])
		if err != nil {
			return nil, fmt.Errorf("field %q: %w", one.Name, err)
		}
		name, err := marshalJSON(one.Name)
		if err != nil {
			return nil, err
		}
		if b.Len() > 1 {
			b.WriteByte(',')
		}
		b.Write(name)
		b.WriteByte(':')
		b.Write(raw)
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// finish puts the query into the address and checks it.
func (b HTTPBuilder) finish(c *httpCall) error {
	if len(c.query) > 0 {
		glue := "?"
		if strings.Contains(c.request.URL, "?") {
			glue = "&"
		}
		c.request.URL += glue + strings.Join(c.query, "&")
	}
	if err := checkURL(c.request.URL); err != nil {
		return err
	}
	b.http.Pages.begin(c)
	if b.http.Origin != "" && originOf(c.request.URL) != originOf(b.http.Origin) {
		return fmt.Errorf("the row's address is not on %s", originOf(b.http.Origin))
	}
	if b.answerForm() == answerJSON && c.request.Header.Get("Accept") == "" {
		c.request.Header.Set("Accept", "application/json")
	}
	if c.request.Method == "" { // not left to package rest: a body may be empty, or not read yet
		c.request.Method = http.MethodGet
		if b.http.Body.Form != "" || len(c.request.Body) > 0 {
			c.request.Method = http.MethodPost
		}
	}
	return nil
}

// key is the call's content address: calls of equal key have the same answer. It is empty where answers are not to be
// shared: for methods other than GET and HEAD unless others is true, and where the credential comes from a column, since
// rows may then speak for different users. The credential itself is no part of it.
func (b HTTPBuilder) key(c *httpCall, others bool) string {
	safe := c.request.Method == http.MethodGet || c.request.Method == http.MethodHead
	if !safe && !others || b.http.Auth.Secret.Column != "" || b.http.input != nil || c.file != "" {
		return ""
	}
	for _, one := range b.http.Headers {
		if one.Column != "" && isSecret(one.Name) {
			return ""
		}
	}
	address := c.request.URL
	if b.http.Auth.Kind == authQuery {
		address = setQuery(address, b.http.Auth.Name, "")
	}
	digest := sha256.New()
	fmt.Fprintf(digest, "HTTP 1\n%q%q%q%v\n", c.request.Method, address, b.answerForm(), b.keepsHeaders())
	for _, name := range slices.Sorted(maps.Keys(c.request.Header)) {
		fmt.Fprintf(digest, "%q%q", name, c.request.Header[name])
	}
	fmt.Fprintf(digest, "\n%q%q", c.request.Body, c.item)
	return hex.EncodeToString(digest.Sum(nil))
}

// answerKey is the key by which a call's answer is shared and kept. Who has answers kept says that to the same body of a
// POST there is the same answer.
func (b HTTPBuilder) answerKey(c *httpCall) string {
	return b.key(c, b.policy.Cache != "" || b.policy.Checkpoint != "")
}

// group tells which rows may share a request of a batch.
func (c *httpCall) group() string {
	digest := sha256.New()
	fmt.Fprintf(digest, "%q%q", c.request.Method, c.request.URL)
	for _, header := range []http.Header{c.request.Header, c.request.Credentials} {
		for _, name := range slices.Sorted(maps.Keys(header)) {
			fmt.Fprintf(digest, "%q%q", name, header[name])
		}
	}
	return hex.EncodeToString(digest.Sum(nil))
}
