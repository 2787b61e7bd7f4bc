package pii

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cogbook/cogbook/cog/local/text/segment"
)

// pattern is a form of personal data. What check refuses is none.
type pattern struct {
	category, subcategory string
	expression            *regexp.Regexp
	check                 func(match string) bool // nil: the form is enough
	confidence            float64
	checked               bool
	groups                bool // of digits, with spaces between them
}

const month = `(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?`

// allPatterns; each must stand alone, that is not inside a longer word or number.
var allPatterns = []pattern{
	{Email, "", regexp.MustCompile(`(?i)[a-z0-9][a-z0-9._%+'-]{0,63}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,24}`), isEmail, 0.8, true, false},
	{URL, "", regexp.MustCompile(`(?i)(?:https?://|ftp://|www\.)[^\s<>"'\x60{}|\\^]{3,1000}`), nil, 0.8, true, false},
	{IPAddress, "", regexp.MustCompile(`\d{1,3}(?:\.\d{1,3}){3}`), isIP, 0.8, true, false},
	{IPAddress, "", regexp.MustCompile(`(?i)[0-9a-f:]*:[0-9a-f:]*:[0-9a-f:.]*`), isIPv6, 0.8, true, false},
	{CreditCard, "", regexp.MustCompile(`[2-6]\d{3}[ -]?(?:\d[ -]?){8,14}\d`), isCard, 0.95, true, true},
	{IBAN, "", regexp.MustCompile(`(?i)[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){2,7}(?: ?[a-z0-9]{1,3})?`), isIBAN, 0.95, true, true},
	{SSN, "", regexp.MustCompile(`\d{3}-\d{2}-\d{4}|\d{3} \d{2} \d{4}`), isSSN, 0.85, true, false},
	{PhoneNumber, "", regexp.MustCompile(`\+\d{1,3}(?:[ .-]?\(?\d{1,5}\)?){1,6}`), isPhone, 0.8, false, false},
	{PhoneNumber, "", regexp.MustCompile(`(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}`), nil, 0.8, false, false},
	{PhoneNumber, "", regexp.MustCompile(`\d{3}-\d{4}`), nil, 0.7, false, false},
	{DateTime, "Date", regexp.MustCompile(`\d{4}-\d{2}-\d{2}`), isDate("2006-01-02"), 0.8, true, false},
	{DateTime, "Date", regexp.MustCompile(`\d{1,2}/\d{1,2}/\d{4}`), isDate("1/2/2006", "2/1/2006"), 0.8, true, false},
	{DateTime, "Date", regexp.MustCompile(`\d{1,2}\.\d{1,2}\.\d{4}`), isDate("2.1.2006"), 0.8, true, false},
	{DateTime, "Date", regexp.MustCompile(month + ` \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?`), nil, 0.8, true, false},
	{DateTime, "Date", regexp.MustCompile(`\d{1,2}(?:st|nd|rd|th)?(?: of)? ` + month + `(?:,? \d{4})?`), nil, 0.8, true, false},
	{Quantity, "Age", regexp.MustCompile(`(?i)\d{1,3}(?: |-)(?:year|month)s?(?: |-)old`), nil, 0.8, true, false},
}

// patterns finds all forms in text.
func patterns(text string) []Entity {
	var out []Entity
	for _, p := range allPatterns {
		for at := 0; at < len(text); {
			m := p.expression.FindStringIndex(text[at:])
			if m == nil {
				break
			}
			s, ok := p.fit(text, trimRight(text, segment.Span{Start: at + m[0], End: at + m[1]}))
			at += max(m[1], 1)
			if ok {
				out = append(out, Entity{s, p.category, p.subcategory, p.confidence, p.checked})
				at = s.End
			}
		}
	}
	return out
}

// fit checks a match. Where the pattern allows for groups, it may have taken in what follows: then it is tried without its
// last groups.
func (p *pattern) fit(text string, s segment.Span) (segment.Span, bool) {
	for s.End > s.Start {
		if alone(text, s) && (p.check == nil || p.check(s.Of(text))) {
			return s, true
		}
		cut := strings.LastIndexAny(s.Of(text), " -")
		if !p.groups || cut < 0 {
			break
		}
		s.End = s.Start + cut
	}
	return s, false
}

// trimRight drops signs at the end that belong to the sentence.
func trimRight(text string, s segment.Span) segment.Span {
	trimmed := strings.TrimRight(s.Of(text), " .,;:!?-'")
	if strings.HasSuffix(trimmed, ")") && strings.Count(trimmed, "(") < strings.Count(trimmed, ")") {
		trimmed = strings.TrimRight(trimmed, ").,;:!?")
	}
	if strings.HasSuffix(s.Of(text), "::") {
		return s // an IPv6 address
	}
	return segment.Span{Start: s.Start, End: s.Start + len(trimmed)}
}

// alone says whether s is not the middle of a word or of a longer number.
func alone(text string, s segment.Span) bool {
	before, size := utf8.DecodeLastRuneInString(text[:s.Start])
	earlier, _ := utf8.DecodeLastRuneInString(text[:s.Start-size])
	after, size := utf8.DecodeRuneInString(text[s.End:])
	later, _ := utf8.DecodeRuneInString(text[s.End+size:])
	first, _ := utf8.DecodeRuneInString(text[s.Start:])
	switch {
	case inWord(before) || inWord(after):
		return false
	case !unicode.IsDigit(first):
	case strings.ContainsRune("./", before) && unicode.IsDigit(earlier), before == '-' && inWord(earlier):
		return false
	}
	return !strings.ContainsRune("-/@.", after) || !unicode.IsDigit(later)
}

func inWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '_' }
