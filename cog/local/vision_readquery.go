package local

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/cogbook/cogbook/cog/local/vision/ocr"
	"github.com/cogbook/cogbook/cog/local/vision/picture"
)

var (
	modelVersions = regexp.MustCompile(`^(latest|\d{4}-\d\d-\d\d(-preview)?)$`)
	pageRange     = regexp.MustCompile(`^(\d{1,4})(?:-(\d{1,4}))?$`)
)

// readOptions is what the query of a read asks for.
type readOptions struct {
	pages pageList
	order func([]ocr.Line) []ocr.Line
}

// readQuery checks the query.
func readQuery(r *Request) (readOptions, error) {
	none := readOptions{}
	if version := r.Query("model-version"); version != "" && !modelVersions.MatchString(version) {
		return none, Invalid("InvalidModelVersion", "The model-version %q is not one: use latest.", version)
	}
	if language := r.Query("language"); language != "" && !ocr.Reads(language) {
		return none, Invalid("NotSupportedLanguage",
			"The language %q is not supported: text is read in Latin script, Chinese and Japanese.", language)
	}
	pages, ok := parsePages(r.Query("pages"))
	if !ok {
		return none, Invalid("InvalidPageRange", "The pages %q are not a list like 1-3,5.", pages.text)
	}
	switch order := r.Query("readingOrder"); strings.ToLower(order) {
	case "", "basic":
		return readOptions{pages, func(lines []ocr.Line) []ocr.Line { return lines }}, nil
	case "natural":
		return readOptions{pages, ocr.Natural}, nil
	default:
		return none, Invalid("InvalidReadingOrder", "The readingOrder %q is not known: use basic or natural.", order)
	}
}

// pageList is which pages of a file are asked for. The zero value is all.
type pageList struct {
	text   string
	ranges [][2]int
}

// parsePages reads a list like "1-3,5"; "" is all pages.
func parsePages(text string) (pageList, bool) {
	list := pageList{text: text}
	if text == "" {
		return list, true
	}
	for part := range strings.SplitSeq(text, ",") {
		found := pageRange.FindStringSubmatch(strings.TrimSpace(part))
		if found == nil {
			return list, false
		}
		first, _ := strconv.Atoi(found[1]) // digits
		last := first
		if found[2] != "" {
			last, _ = strconv.Atoi(found[2])
		}
		if first < 1 || last < first {
			return list, false
		}
		list.ranges = append(list.ranges, [2]int{first, last})
	}
	return list, true
}

// of returns the pages that are asked for of a file with count pages, in rising order.
func (l pageList) of(count int) []int {
	var pages []int
	for number := range min(count, picture.MostPages) {
		number++
		wanted := l.ranges == nil
		for _, r := range l.ranges {
			wanted = wanted || r[0] <= number && number <= r[1]
		}
		if wanted {
			pages = append(pages, number)
		}
	}
	return pages
}
