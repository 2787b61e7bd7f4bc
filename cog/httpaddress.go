package cog

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"

	"github.com/cogbook/cogbook/frames"
)

// fillPlaceholders replaces the names in braces in an address. It scans by hand: a regular expression of the package would
// be in every program.
func fillPlaceholders(address string, value func(name string) string) string {
	var out strings.Builder
	for {
		open := strings.IndexByte(address, '{')
		if open < 0 {
			return out.String() + address
		}
		length := strings.IndexAny(address[open+1:], "{}/?#")
		if end := open + 1 + length; length > 0 && address[end] == '}' {
			out.WriteString(address[:open] + value(address[open+1:end]))
			address = address[end+1:]
			continue
		}
		out.WriteString(address[:open+1])
		address = address[open+1:]
	}
}

// placeholders are the names in an address.
func placeholders(address string) (names []string) {
	fillPlaceholders(address, func(name string) string {
		names = append(names, name)
		return ""
	})
	return names
}

// address finds the row's address.
func (b HTTPBuilder) address(c *httpCall, row frames.Row) error {
	value, err := b.http.URL.at(row)
	if err != nil {
		return err
	}
	if value == nil {
		return errSkip
	}
	text := plain(value)
	if b.http.URL.Value != nil {
		if text, err = b.fill(text, row); err != nil {
			return err
		}
	}
	if b.http.URL.Column == "" {
		if err := checkSegments(text); err != nil {
			return err
		}
	}
	c.request.URL = text
	return nil
}

// fill puts parameters in the places of their names.
func (b HTTPBuilder) fill(address string, row frames.Row) (string, error) {
	_, query, hasQuery := strings.Cut(address, "?")
	var failed error
	filled := fillPlaceholders(address, func(name string) string {
		v, _ := named(b.http.Params, name)
		value, err := v.at(row)
		switch {
		case err != nil:
			failed = fmt.Errorf("parameter {%s}: %w", name, err)
			return ""
		case value == nil:
			failed = errSkip
			return ""
		}
		list := texts(value)
		for i, text := range list {
			list[i] = escapeURL(text)
		}
		text := strings.Join(list, ",")
		if text == "" && !(hasQuery && strings.Contains(query, "{"+name+"}")) {
			failed = fmt.Errorf("parameter {%s}: %w", name, errEmptyPath)
		}
		return text
	})
	return filled, failed
}

// pathOf is the path of an address as it is written.
func pathOf(address string) string {
	_, rest, _ := strings.Cut(address, "://")
	rest, _, _ = strings.Cut(rest, "#")
	rest, _, _ = strings.Cut(rest, "?")
	_, path, _ := strings.Cut(rest, "/")
	return path
}

// checkSegments refuses "." and ".." as parts of a path: servers take them for steps up.
func checkSegments(address string) error {
	for segment := range strings.SplitSeq(pathOf(address), "/") {
		switch strings.ReplaceAll(strings.ToLower(segment), "%2e", ".") {
		case ".", "..":
			return fmt.Errorf(`"." and ".." are no parts of an address's path`)
		}
	}
	return nil
}

// checkURL says what is wrong with an address. It does not repeat it: a key may be in it.
func checkURL(address string) error {
	u, err := url.Parse(address)
	switch {
	case err != nil:
		return errors.New("the address is not a URL")
	case u.Scheme != "http" && u.Scheme != "https":
		return fmt.Errorf("the address begins with %q, want http:// or https://", clipped(u.Scheme+":"))
	case u.Hostname() == "":
		return errors.New("the address names no host")
	case u.User != nil:
		return errors.New("the address holds a user name or password: they go into BasicAuth")
	case u.Fragment != "":
		return errors.New("the address has a fragment (#...), which is not sent")
	}
	return nil
}

// fixedOrigin fails unless what stands before all that varies is a scheme and a host, ended by / or ?.
func fixedOrigin(before string) error {
	_, rest, found := strings.Cut(before, "://")
	if !found || !strings.ContainsAny(rest, "/?") {
		return errors.New(`scheme and host must be fixed, such as "https://api.example.com/..."`)
	}
	if err := checkURL(before); err != nil {
		return err
	}
	return nil
}

// originOf is the scheme, host and port of an address.
func originOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	port := u.Port()
	if port == "" {
		port = map[string]string{"http": "80", "https": "443"}[u.Scheme]
	}
	return u.Scheme + "://" + strings.ToLower(u.Hostname()) + ":" + port
}

// setQuery replaces a parameter of an address's query, or adds it; an empty value takes it out. The rest keeps its order.
func setQuery(address, name, value string) string {
	base, query, _ := strings.Cut(address, "?")
	var parts []string
	for part := range strings.SplitSeq(query, "&") {
		key, _, _ := strings.Cut(part, "=")
		if decoded, err := url.QueryUnescape(key); part != "" && (err != nil || decoded != name) {
			parts = append(parts, part)
		}
	}
	if value != "" {
		parts = append(parts, escapeURL(name)+"="+escapeURL(value))
	}
	if len(parts) == 0 {
		return base
	}
	return base + "?" + strings.Join(parts, "&")
}

// queryValue is the first value of a parameter of an address's query.
func queryValue(address, name string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return u.Query().Get(name)
}

// headerName tells whether a text is a token, as the names of headers and methods are (RFC 9110).
func headerName(text string) bool {
	return text != "" && strings.Trim(text, asciiLetters+asciiDigits+"!#$%&'*+.^_`|~-") == ""
}

// checkHeaderValue refuses values that would end the header, and others that no header can have.
func checkHeaderValue(name, value string) error {
	for i := range len(value) {
		if c := value[i]; c < ' ' && c != '\t' || c == 0x7f {
			return fmt.Errorf("the value of header %s has a line break or another control character", http.CanonicalHeaderKey(name))
		}
	}
	return nil
}
