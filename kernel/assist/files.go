package assist

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// endings are what files of a reader are called.
var endings = map[string][]string{
	"CSV": {".csv", ".tsv", ".csv.gz"}, "JSONL": {".jsonl", ".ndjson"}, "Images": {".png", ".jpg", ".jpeg", ".gif", ".webp"},
}

// files lists the files that go on the path at the cursor, those that the function usually reads first. Only the last
// element of the path is replaced.
func (a *Assistant) files(c *cursor, function string) []Item {
	dir, begun := filepath.Split(filepath.FromSlash(c.prefix()))
	c.start = c.at - len(begun)
	if i := strings.IndexAny(c.code[c.at:c.end], `/\`); i >= 0 {
		c.end = c.at + i
	}
	look := dir
	if rest, ok := strings.CutPrefix(dir, "~"+string(filepath.Separator)); ok {
		home, err := os.UserHomeDir()
		if err != nil {
			return nil
		}
		look = filepath.Join(home, rest)
	}
	if !filepath.IsAbs(look) {
		look = filepath.Join(a.Dir, look)
	}
	if look == "" {
		look = "."
	}
	entries, err := os.ReadDir(look)
	if err != nil {
		return nil // there is no such folder: nothing goes on
	}
	var wanted []string
	for part, list := range endings {
		if strings.Contains(function, part) {
			wanted = list
		}
	}
	var first, rest []Item
	for _, e := range entries {
		name := e.Name()
		if !strings.HasPrefix(name, begun) || strings.HasPrefix(name, ".") && begun == "" {
			continue
		}
		item := Item{Text: name, Kind: "path", Signature: "file"}
		if info, err := os.Stat(filepath.Join(look, name)); err == nil && info.IsDir() {
			item.Text, item.Signature = name+"/", "folder"
		}
		if slices.ContainsFunc(wanted, func(end string) bool { return strings.HasSuffix(strings.ToLower(name), end) }) {
			first = append(first, item)
		} else {
			rest = append(rest, item)
		}
	}
	return append(first, rest...)
}

// paths lists the import paths that go on the one at the cursor.
func (a *Assistant) paths(c *cursor) []Item {
	var items []Item
	for _, path := range a.Packages.Paths() {
		if strings.HasPrefix(path, c.prefix()) {
			items = append(items, Item{Text: path, Kind: "module", Signature: "package"})
		}
	}
	return items
}
