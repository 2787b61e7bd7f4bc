package frames

import (
	"math"
	"strconv"
	"strings"

	"github.com/go-gota/gota/series"
)

// kind is the set of sorts of values seen in a column.
type kind uint8

const (
	kindInt kind = 1 << iota
	kindFloat
	kindBool
	kindText
	kindBig // a whole number that does not fit an int
)

// columnType is the narrowest type that holds every value of the set without
// loss: whole and decimal numbers are floats; whole numbers of which one does
// not fit an int stay text, digit for digit; any other mixture is text, and so
// is a column without values.
func (k kind) columnType() series.Type {
	const numbers = kindInt | kindFloat | kindBig
	switch {
	case k == 0, k&kindText != 0, k&kindBool != 0 && k&numbers != 0:
		return series.String
	case k&kindBool != 0:
		return series.Bool
	case k&kindFloat != 0:
		return series.Float
	case k&kindBig != 0:
		return series.String
	default:
		return series.Int
	}
}

// textKind is the kind of a value written as text, spaces around it ignored.
func textKind(text string) kind {
	text = trim(text)
	if text == "" {
		return kindText
	}
	switch c := text[0]; {
	case c >= '0' && c <= '9', c == '-', c == '+', c == '.', c == 'i', c == 'I':
		return numberKind(text)
	case c == 't', c == 'T', c == 'f', c == 'F':
		if _, ok := parseBool(text); ok {
			return kindBool
		}
	}
	return kindText
}

// numberKind is the kind of text that may be a number. A number with a zero in
// front ("007", a postal code) is text, because the zero would be lost.
func numberKind(text string) kind {
	digits := strings.TrimLeft(text, "+-")
	if len(text)-len(digits) > 1 || digits == "" {
		return kindText
	}
	if strings.EqualFold(digits, "inf") || strings.EqualFold(digits, "infinity") {
		return kindFloat
	}
	whole := true
	for i := 0; i < len(digits); i++ {
		switch c := digits[i]; {
		case c >= '0' && c <= '9':
		case c == '.', c == 'e', c == 'E', c == '+', c == '-':
			whole = false
		default:
			return kindText
		}
	}
	if len(digits) > 1 && digits[0] == '0' && digits[1] >= '0' && digits[1] <= '9' {
		return kindText
	}
	if whole {
		if _, err := strconv.Atoi(text); err != nil {
			return kindBig
		}
		return kindInt
	}
	if _, err := strconv.ParseFloat(text, 64); err != nil {
		return kindText
	}
	return kindFloat
}

// parseBool accepts the spellings that are inferred to be a bool.
func parseBool(text string) (value, ok bool) {
	switch text {
	case "true", "True", "TRUE":
		return true, true
	case "false", "False", "FALSE":
		return false, true
	}
	return false, false
}

// parseText converts text to a value of type t: string, int, float64 or bool.
// Where the type was set and not inferred, "1", "t", "0" and "f" are bools and
// zeros in front of numbers are allowed.
func parseText(text string, t series.Type) (any, bool) {
	if t == series.String {
		return text, true
	}
	text = trim(text)
	switch t {
	case series.Int:
		v, err := strconv.Atoi(text)
		return v, err == nil
	case series.Float:
		if strings.ContainsAny(text, "xX_") {
			return nil, false
		}
		v, err := strconv.ParseFloat(text, 64)
		return v, err == nil && !math.IsNaN(v)
	case series.Bool:
		v, err := strconv.ParseBool(text)
		return v, err == nil
	}
	return nil, false
}

// formatFloat writes the shortest text that reads back as the same float64, and
// as a float: whole values keep a ".0".
func formatFloat(v float64) string {
	switch {
	case math.IsNaN(v):
		return Missing
	case math.IsInf(v, 1):
		return "inf"
	case math.IsInf(v, -1):
		return "-inf"
	}
	format := byte('f')
	if abs := math.Abs(v); abs != 0 && (abs < 1e-5 || abs >= 1e16) {
		format = 'e'
	}
	text := strconv.FormatFloat(v, format, -1, 64)
	if !strings.ContainsAny(text, ".e") {
		text += ".0"
	}
	return text
}

// formatValue is the text of a value as in a text column.
func formatValue(value any) string {
	switch v := value.(type) {
	case string:
		return v
	case int:
		return strconv.Itoa(v)
	case float64:
		return formatFloat(v)
	case bool:
		return strconv.FormatBool(v)
	case bigInt:
		return string(v)
	}
	return Missing
}

// trim removes spaces and tabs around text.
func trim(text string) string { return strings.Trim(text, " \t") }
