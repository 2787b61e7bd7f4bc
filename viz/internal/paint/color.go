package paint

import (
	"image/color"
	"strconv"
	"strings"
)

// OkabeIto is a palette that people with colour blindness tell apart (Okabe and Ito, "Color Universal Design",
// https://jfly.uni-koeln.de/color/), without its black and with its yellow last, as the one that is weak on white.
var OkabeIto = []color.NRGBA{
	{0x00, 0x72, 0xb2, 0xff}, // blue
	{0xe6, 0x9f, 0x00, 0xff}, // orange
	{0x00, 0x9e, 0x73, 0xff}, // bluish green
	{0xd5, 0x5e, 0x00, 0xff}, // vermillion
	{0xcc, 0x79, 0xa7, 0xff}, // reddish purple
	{0x56, 0xb4, 0xe9, 0xff}, // sky blue
	{0xf0, 0xe4, 0x42, 0xff}, // yellow
}

// Ink is black or white, whichever reads better on c.
func Ink(c color.NRGBA) color.NRGBA {
	if Luma(c) > 140 {
		return color.NRGBA{0, 0, 0, 255}
	}
	return color.NRGBA{255, 255, 255, 255}
}

// Luma is the brightness of c, 0 to 255.
func Luma(c color.NRGBA) float64 {
	return 0.299*float64(c.R) + 0.587*float64(c.G) + 0.114*float64(c.B)
}

// Mix is a step t (0 to 1) on the way from a to b.
func Mix(a, b color.NRGBA, t float64) color.NRGBA {
	f := func(x, y uint8) uint8 { return uint8(float64(x) + (float64(y)-float64(x))*t + 0.5) }
	return color.NRGBA{f(a.R, b.R), f(a.G, b.G), f(a.B, b.B), f(a.A, b.A)}
}

// ParseColor reads a CSS colour: #rgb, #rrggbb, #rrggbbaa, rgb(), rgba() and the names that charts use most.
func ParseColor(s string) (color.NRGBA, bool) {
	s = strings.ToLower(strings.TrimSpace(s))
	if hex, ok := names[s]; ok {
		s = hex
	}
	if hex, ok := strings.CutPrefix(s, "#"); ok {
		if len(hex) == 3 {
			hex = string([]byte{hex[0], hex[0], hex[1], hex[1], hex[2], hex[2]})
		}
		if len(hex) == 6 {
			hex += "ff"
		}
		v, err := strconv.ParseUint(hex, 16, 32)
		if err != nil || len(hex) != 8 {
			return color.NRGBA{}, false
		}
		return color.NRGBA{uint8(v >> 24), uint8(v >> 16), uint8(v >> 8), uint8(v)}, true
	}
	name, args, ok := strings.Cut(strings.TrimSuffix(s, ")"), "(")
	if !ok || (name != "rgb" && name != "rgba") {
		return color.NRGBA{}, false
	}
	parts := strings.FieldsFunc(args, func(r rune) bool { return r == ',' || r == ' ' || r == '/' })
	v := [4]float64{3: 1}
	if len(parts) < 3 || len(parts) > 4 {
		return color.NRGBA{}, false
	}
	for i, p := range parts {
		f, err := strconv.ParseFloat(p, 64)
		if err != nil || f < 0 {
			return color.NRGBA{}, false
		}
		v[i] = f
	}
	b := func(f float64) uint8 { return uint8(min(f, 255)) }
	return color.NRGBA{b(v[0]), b(v[1]), b(v[2]), b(v[3] * 255)}, true
}

var names = map[string]string{
	"black": "#000000", "white": "#ffffff", "red": "#ff0000", "green": "#008000", "blue": "#0000ff", "yellow": "#ffff00",
	"orange": "#ffa500", "purple": "#800080", "gray": "#808080", "grey": "#808080", "pink": "#ffc0cb", "brown": "#a52a2a",
	"cyan": "#00ffff", "magenta": "#ff00ff", "gold": "#ffd700", "navy": "#000080", "teal": "#008080", "lime": "#00ff00",
	"steelblue": "#4682b4", "tomato": "#ff6347", "coral": "#ff7f50", "salmon": "#fa8072", "crimson": "#dc143c",
	"lightgray": "#d3d3d3", "lightgrey": "#d3d3d3", "darkgreen": "#006400", "darkblue": "#00008b", "skyblue": "#87ceeb",
}
