package ocr

import (
	"slices"
	"strings"
)

// languages are those whose letters the recogniser has, by the codes that the Read service uses.
var languages = strings.Fields(`af ast bi br ca ceb ch co crh cs csb cy da de en es et eu fi fil fj fo fr fur fy ga gd gil gl gv hni hr hsb ht hu
	ia id ie is it ja jv kaa kac kea kha kl ksh kw la lb lt lv mg mi ms mt mww nap nb nl nn no oc om pl pt quc rm ro sco sk sl sm so sq sv sw tet tl
	tr tt uz vo wae wo xh yua za zh zu`)

// Reads reports whether text in a language is read, by its code ("en", "zh-Hans", "pt-BR"). "unk", not
// known, is read as well.
func Reads(language string) bool {
	main, _, _ := strings.Cut(strings.ToLower(language), "-")
	return main == "unk" || slices.Contains(languages, main)
}
