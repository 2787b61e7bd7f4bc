package rest

import (
	"encoding/json"
	"net/http"
	"net/url"
	"regexp"
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

// Secrets that are not the request's own: those in addresses, as services put them into answers, and the members of
// JSON that every token service uses.
var (
	inAddress = regexp.MustCompile(`(^|[?&;]|\\u0026)([^=?&;\s"'<>\\{}]{1,100})=([^&;\s"'<>\\]+)`)
	inMember  = regexp.MustCompile(`(?i)("[a-z_-]*(?:access_?token|refresh_?token|id_?token|password|client_?secret|api_?-?key|subscription-?key)"\s*:\s*)"(?:[^"\\]|\\.)*"`)
)

// maskText masks all secrets in a text.
func maskText(text string, hide func(string) string) string {
	text = inAddress.ReplaceAllStringFunc(hide(text), func(match string) string {
		parts := inAddress.FindStringSubmatch(match)
		if !secretName(parts[2]) {
			return match
		}
		return parts[1] + parts[2] + "=" + redacted
	})
	return inMember.ReplaceAllString(text, `$1"`+redacted+`"`)
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
