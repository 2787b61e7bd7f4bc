package rest

import (
	"encoding/json"
	"net/http"
	"net/url"
	"slices"
	"strings"
)

const (
	// minSecret is how long a text must be to be masked wherever it appears: what is shorter appears by chance.
	minSecret = 6
	// maxContent is how much of a body a hook is given.
	maxContent = 64 << 10
)

// hider masks the request's secrets in a text, in case the service repeats them.
func hider(req *Request) func(string) string {
	var pairs []string
	for _, secret := range secretsOf(req) {
		pairs = append(pairs, secret, redacted)
	}
	if pairs == nil {
		return func(s string) string { return s }
	}
	return strings.NewReplacer(pairs...).Replace
}

// secretsOf are the values that are masked wherever they appear, the longest first: those of all Credentials, and of the
// headers and query parameters whose names speak of secrets; as they are, and as they are written in a URL and in JSON.
func secretsOf(req *Request) []string {
	var found []string
	add := func(value string) {
		if len(value) < minSecret {
			return
		}
		inJSON, err := json.Marshal(value)
		if err == nil {
			found = append(found, string(inJSON[1:len(inJSON)-1]))
		}
		found = append(found, value, url.QueryEscape(value), url.PathEscape(value))
	}
	addHeader := func(value string) {
		add(value)
		if words := strings.Fields(value); len(words) > 1 { // "Bearer abc", "SharedKey account abc"
			for _, word := range words[1:] {
				add(word)
			}
		}
	}
	for name, values := range req.Header {
		if secretName(name) {
			for _, value := range values {
				addHeader(value)
			}
		}
	}
	for _, values := range req.Credentials {
		for _, value := range values {
			addHeader(value)
		}
	}
	if _, query, ok := strings.Cut(req.URL, "?"); ok {
		for part := range strings.SplitSeq(query, "&") {
			if name, value, _ := strings.Cut(part, "="); secretName(name) {
				add(value)
				if plain, err := url.QueryUnescape(value); err == nil {
					add(plain)
				}
			}
		}
	}
	slices.SortFunc(found, func(a, b string) int {
		if len(a) != len(b) {
			return len(b) - len(a)
		}
		return strings.Compare(a, b)
	})
	return slices.Compact(found)
}

// maskText masks all secrets in a text: the request's own, those in addresses as services put them into answers, and the
// members of JSON that every token service uses. It scans by hand, for regular expressions would be a hundred kilobytes
// of each program.
func maskText(text string, hide func(string) string) string {
	return maskMembers(maskAddresses(hide(text)))
}

// maskAddresses masks the values of parameters with a secret's name.
func maskAddresses(text string) string {
	const escaped = "u0026" // an & as JSON writes it, behind its backslash
	var out strings.Builder
	written := 0
	for at := 0; ; at++ {
		found := strings.IndexByte(text[at:], '=')
		if found < 0 {
			break
		}
		at += found
		begin := strings.LastIndexAny(text[written:at], "=?&; \t\n\f\r\"'<>\\{}") + 1 + written
		first := begin == 0
		switch {
		case first:
		case text[begin-1] == '\\' && strings.HasPrefix(text[begin:at], escaped):
			begin += len(escaped)
		case !strings.ContainsRune("?&;", rune(text[begin-1])):
			continue
		}
		length := strings.IndexAny(text[at+1:], "&; \t\n\f\r\"'<>\\")
		if length < 0 {
			length = len(text) - at - 1
		}
		if begin == at || length == 0 || !secretName(text[begin:at]) {
			continue
		}
		out.WriteString(text[written:at+1] + redacted)
		written = at + 1 + length
		at = written - 1
	}
	return out.String() + text[written:]
}

// secretMembers are how the names of members end that hold a secret, in lower case and without _ and -.
var secretMembers = []string{"accesstoken", "refreshtoken", "idtoken", "password", "clientsecret", "apikey", "subscriptionkey"}

// maskMembers masks the texts of members with a secret's name, one that is cut off, too.
func maskMembers(text string) string {
	const space = " \t\n\f\r"
	plain := strings.NewReplacer("_", "", "-", "")
	var out strings.Builder
	written := 0
	for at := strings.IndexByte(text, '"'); at >= 0; {
		length := strings.IndexByte(text[at+1:], '"')
		if length < 0 {
			break
		}
		end := at + 1 + length
		name := strings.ToLower(plain.Replace(text[at+1 : end]))
		at = end // where the next name begins, if this is none
		rest, isMember := strings.CutPrefix(strings.TrimLeft(text[end+1:], space), ":")
		rest = strings.TrimLeft(rest, space)
		if !isMember || !strings.HasPrefix(rest, `"`) || !slices.ContainsFunc(secretMembers, func(s string) bool { return strings.HasSuffix(name, s) }) {
			continue
		}
		value := len(text) - len(rest)
		out.WriteString(text[written:value] + `"` + redacted + `"`)
		if written = value + 1 + stringEnd(rest[1:]); written >= len(text) {
			return out.String()
		}
		if at = strings.IndexByte(text[written:], '"'); at >= 0 {
			at += written
		}
	}
	return out.String() + text[written:]
}

// stringEnd is the length of a JSON string with its closing quote, whose opening one stands before; or all there is.
func stringEnd(text string) int {
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return len(text)
}

// maskHeader is a copy of headers, of a request or an answer, without secrets.
func maskHeader(header http.Header, req *Request) http.Header {
	hide := hider(req)
	secret := make(map[string]bool, len(req.Credentials))
	for name := range req.Credentials {
		secret[http.CanonicalHeaderKey(name)] = true
	}
	out := make(http.Header, len(header))
	for name, values := range header {
		masked := make([]string, len(values))
		for i, value := range values {
			if masked[i] = redacted; !secret[http.CanonicalHeaderKey(name)] && !secretName(name) {
				masked[i] = maskText(value, hide)
			}
		}
		out[name] = masked
	}
	return out
}

// maskBody is the beginning of a body, without secrets.
func maskBody(body []byte, req *Request) []byte {
	if len(body) == 0 {
		return nil
	}
	longest := minSecret
	if secrets := secretsOf(req); len(secrets) > 0 {
		longest = max(len(secrets[0]), longest)
	}
	whole := len(body) <= maxContent
	if !whole { // a secret that begins before the end is there as a whole
		body = body[:min(len(body), maxContent+longest)]
	}
	masked := maskText(string(body), hider(req))
	if !whole { // and one that is not is left out
		masked = masked[:max(0, min(maxContent, len(masked)-longest))]
	}
	return []byte(masked)
}
