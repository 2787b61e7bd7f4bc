package cog

import (
	"net/http"
	"strings"
)

// nextLink is the target of the first link with the relation "next" in the Link headers (RFC 8288, 3), or empty. Links
// that cannot be read are passed over.
func nextLink(header http.Header) string {
	for _, line := range header.Values("Link") {
		for line != "" {
			var target string
			var next, ok bool
			if target, next, line, ok = readLink(line); !ok {
				break
			}
			if next {
				return target
			}
		}
	}
	return ""
}

// readLink reads one link and gives what follows its comma.
func readLink(text string) (target string, next bool, rest string, ok bool) {
	text = strings.TrimLeft(text, " \t,")
	inner, found := strings.CutPrefix(text, "<")
	if !found {
		return "", false, "", false
	}
	target, text, found = strings.Cut(inner, ">")
	if !found {
		return "", false, "", false
	}
	hasRel, anchored := false, false
	for {
		text = strings.TrimLeft(text, " \t")
		if text == "" || text[0] == ',' {
			return strings.TrimSpace(target), next && !anchored, text, true
		}
		if text[0] != ';' {
			return "", false, "", false
		}
		var name, value string
		name, value, text = readParameter(text[1:])
		switch name {
		case "rel":
			if hasRel { // a second one is ignored
				continue
			}
			hasRel = true
			for relation := range strings.FieldsSeq(value) {
				next = next || strings.EqualFold(relation, "next")
			}
		case "anchor": // says that the link is another resource's
			anchored = true
		}
	}
}

// readParameter reads name=value or name="value".
func readParameter(text string) (name, value, rest string) {
	end := strings.IndexAny(text, "=;,")
	if end < 0 {
		return strings.ToLower(strings.TrimSpace(text)), "", ""
	}
	name, rest = strings.ToLower(strings.TrimSpace(text[:end])), text[end:]
	if rest[0] != '=' {
		return name, "", rest
	}
	rest = strings.TrimLeft(rest[1:], " \t")
	if !strings.HasPrefix(rest, `"`) {
		if end = strings.IndexAny(rest, ";,"); end < 0 {
			end = len(rest)
		}
		return name, strings.TrimSpace(rest[:end]), rest[end:]
	}
	var quoted strings.Builder
	for i := 1; i < len(rest); i++ {
		switch {
		case rest[i] == '"':
			return name, quoted.String(), rest[i+1:]
		case rest[i] == '\\' && i+1 < len(rest):
			i++
		}
		quoted.WriteByte(rest[i])
	}
	return name, quoted.String(), ""
}
