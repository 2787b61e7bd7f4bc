// Package detect says which language a text is in, in the Language service's codes and names.
//
// It puts around the fastText model of package lid what the service knows besides: texts without letters, the two writings of
// Chinese, scripts, and the country a text comes from. Short Norwegian is often taken for Danish, and of single words many are not
// known.
package detect

import (
	"math"
	"strings"
	"unicode"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"github.com/cogbook/cogbook/cog/local/text/lid"
)

// ModelVersion names what answers.
const ModelVersion = "cogbook-lid176-1"

// UnknownName is the code and the name of what is no language.
const UnknownName = "(Unknown)"

// Language is the answer for one text.
type Language struct {
	// Code is the service's: ISO 639-1 where there is one ("fr"), zh_chs and zh_cht for Chinese, else ISO 639-3.
	Code string
	// Name in English, "French".
	Name string
	// Confidence is the model's probability, 0..1, rounded to 2 digits.
	Confidence float64
	// Script that most letters are of; zero if it is none of the service's.
	Script Script
}

// Unknown says whether no language was found.
func (l Language) Unknown() bool { return l.Code == UnknownName }

var unknown = Language{Code: UnknownName, Name: UnknownName}

// Detector finds languages. It may be used from many goroutines at once.
type Detector struct{ model *lid.Model }

// New makes a detector.
func New(model *lid.Model) *Detector { return &Detector{model} }

const (
	candidates   = 8
	shortWords   = 3  // up to so many words the country counts,
	countryBonus = 10 // as if its language were so much more probable
)

// Detect finds the main language of text. Country, two letters as in ISO 3166-1 or empty, helps with short texts only: words that
// several languages have. Text without a letter in a script that the service
// knows, or without any piece that the model knows, is Unknown.
func (d *Detector) Detect(text, country string) Language {
	script := scriptOf(text)
	if script == (Script{}) {
		return unknown
	}
	if !strings.ContainsFunc(text, unicode.IsLower) {
		text = strings.ToLower(text) // the model has seen few texts in capitals
	}
	found := d.model.Predict(text, candidates)
	if len(found) == 0 {
		return unknown
	}
	best := found[0]
	if favoured := countries[strings.ToUpper(country)]; favoured != "" && len(strings.Fields(text)) <= shortWords {
		best = favour(found, favoured)
	}
	l := Language{Code: best.Label, Confidence: math.Round(best.Probability*100) / 100, Script: script}
	switch l.Code {
	case "zh":
		l.Code, l.Name, l.Script = "zh_chs", "Chinese_Simplified", Script{"HanSimplified", "Hans"}
		if isTraditional(text) {
			l.Code, l.Name, l.Script = "zh_cht", "Chinese_Traditional", Script{"HanTraditional", "Hant"}
		}
	case "arz":
		l.Code = "ar" // the service does not tell Egyptian Arabic apart
	}
	if l.Name == "" {
		l.Name = nameOf(l.Code)
	}
	return l
}

// favour raises the favoured language's probability, and picks the best.
func favour(found []lid.Prediction, favoured string) lid.Prediction {
	total := 1.0
	best := found[0]
	for _, p := range found {
		if p.Label == favoured {
			total += (countryBonus - 1) * p.Probability
			p.Probability *= countryBonus
		}
		if p.Probability > best.Probability {
			best = p
		}
	}
	best.Probability /= total
	return best
}

// names that differ from Unicode's, or that it does not have.
var names = map[string]string{
	"als": "Alemannic", "azb": "South Azerbaijani", "bh": "Bihari", "bxr": "Russia Buriat", "cbk": "Chavacano", "diq": "Dimli", "dty": "Doteli",
	"eml": "Emilian-Romagnol", "he": "Hebrew", "ky": "Kyrgyz", "lrc": "Northern Luri", "mrj": "Western Mari", "nah": "Nahuatl",
	"my": "Burmese", "no": "Norwegian", "pa": "Punjabi", "pfl": "Palatine German", "pnb": "Western Punjabi", "ps": "Pashto",
	"sh": "Serbo-Croatian", "tl": "Tagalog", "ug": "Uyghur", "mhr": "Eastern Mari",
}

func nameOf(code string) string {
	if name, ok := names[code]; ok {
		return name
	}
	base, err := language.ParseBase(code)
	if err != nil {
		return code
	}
	if name := display.English.Languages().Name(base); name != "" {
		return name
	}
	return code
}

// isTraditional says whether Chinese text is in traditional characters. What could be either counts as simplified.
func isTraditional(text string) bool {
	balance := 0
	for _, r := range text {
		switch {
		case strings.ContainsRune(traditionalOnly, r):
			balance++
		case strings.ContainsRune(simplifiedOnly, r):
			balance--
		}
	}
	return balance > 0
}

// IsCountry says whether s has the form of a country code.
func IsCountry(s string) bool {
	return len(s) == 2 && strings.Trim(strings.ToUpper(s), "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

// countries with one main language.
var countries = func() map[string]string {
	out := map[string]string{}
	for code, list := range map[string]string{
		"en": "US GB AU NZ IE", "fr": "FR MC SN", "de": "DE AT LI", "es": "ES MX AR CO CL PE VE EC UY BO CR CU DO GT HN NI PA PY SV",
		"pt": "PT BR AO MZ", "it": "IT SM VA", "nl": "NL", "da": "DK", "sv": "SE", "no": "NO", "fi": "FI", "is": "IS", "pl": "PL",
		"cs": "CZ", "sk": "SK", "hu": "HU", "ro": "RO MD", "bg": "BG", "el": "GR CY", "tr": "TR", "ru": "RU", "uk": "UA", "hr": "HR",
		"sr": "RS", "sl": "SI", "et": "EE", "lv": "LV", "lt": "LT", "ja": "JP", "ko": "KR KP", "zh": "CN TW HK MO", "vi": "VN", "th": "TH",
		"id": "ID", "ms": "MY BN", "ar": "SA EG AE JO KW QA OM YE SY LY", "he": "IL", "fa": "IR", "ka": "GE", "hy": "AM", "sq": "AL",
	} {
		for c := range strings.FieldsSeq(list) {
			out[c] = code
		}
	}
	return out
}()
