package detect

import "unicode"

// Script is a way of writing.
type Script struct {
	Name string // the service's name, "Latin"
	Code string // ISO 15924, "Latn"
}

// scripts that the service names.
var scripts = []struct {
	Script
	tables []*unicode.RangeTable
}{
	{Script{"Latin", "Latn"}, []*unicode.RangeTable{unicode.Latin}},
	{Script{"Cyrillic", "Cyrl"}, []*unicode.RangeTable{unicode.Cyrillic}},
	{Script{"Japanese", "Jpan"}, []*unicode.RangeTable{unicode.Hiragana, unicode.Katakana}},
	{Script{"HanLiteral", "Hani"}, []*unicode.RangeTable{unicode.Han}},
	{Script{"Hangul", "Hang"}, []*unicode.RangeTable{unicode.Hangul}},
	{Script{"Arabic", "Arab"}, []*unicode.RangeTable{unicode.Arabic}},
	{Script{"Devanagari", "Deva"}, []*unicode.RangeTable{unicode.Devanagari}},
	{Script{"Greek", "Grek"}, []*unicode.RangeTable{unicode.Greek}},
	{Script{"Hebrew", "Hebr"}, []*unicode.RangeTable{unicode.Hebrew}},
	{Script{"Thai", "Thai"}, []*unicode.RangeTable{unicode.Thai}},
	{Script{"Armenian", "Armn"}, []*unicode.RangeTable{unicode.Armenian}},
	{Script{"Bangla", "Beng"}, []*unicode.RangeTable{unicode.Bengali}},
	{Script{"Ethiopic", "Ethi"}, []*unicode.RangeTable{unicode.Ethiopic}},
	{Script{"Georgian", "Geor"}, []*unicode.RangeTable{unicode.Georgian}},
	{Script{"Gujarati", "Gujr"}, []*unicode.RangeTable{unicode.Gujarati}},
	{Script{"Gurmukhi", "Guru"}, []*unicode.RangeTable{unicode.Gurmukhi}},
	{Script{"Kannada", "Knda"}, []*unicode.RangeTable{unicode.Kannada}},
	{Script{"Khmer", "Khmr"}, []*unicode.RangeTable{unicode.Khmer}},
	{Script{"Lao", "Laoo"}, []*unicode.RangeTable{unicode.Lao}},
	{Script{"Malayalam", "Mlym"}, []*unicode.RangeTable{unicode.Malayalam}},
	{Script{"Mongolian", "Mong"}, []*unicode.RangeTable{unicode.Mongolian}},
	{Script{"Myanmar", "Mymr"}, []*unicode.RangeTable{unicode.Myanmar}},
	{Script{"Odia", "Orya"}, []*unicode.RangeTable{unicode.Oriya}},
	{Script{"Sinhala", "Sinh"}, []*unicode.RangeTable{unicode.Sinhala}},
	{Script{"Tamil", "Taml"}, []*unicode.RangeTable{unicode.Tamil}},
	{Script{"Telugu", "Telu"}, []*unicode.RangeTable{unicode.Telugu}},
	{Script{"Thaana", "Thaa"}, []*unicode.RangeTable{unicode.Thaana}},
	{Script{"Tibetan", "Tibt"}, []*unicode.RangeTable{unicode.Tibetan}},
}

// scriptOf is the script of most letters. Any kana makes Chinese characters Japanese.
func scriptOf(text string) Script {
	counts := make([]int, len(scripts))
	for _, r := range text {
		if !unicode.IsLetter(r) {
			continue
		}
		for i := range scripts {
			if unicode.In(r, scripts[i].tables...) {
				counts[i]++
				break
			}
		}
	}
	const japanese, han = 2, 3
	if counts[japanese] > 0 {
		counts[japanese] += counts[han]
	}
	best := 0
	for i, n := range counts {
		if n > counts[best] {
			best = i
		}
	}
	if counts[best] == 0 {
		return Script{}
	}
	return scripts[best].Script
}
