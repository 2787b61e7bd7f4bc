package imports

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// check returns one finding for each import that breaks a rule, sorted by package.
func check(g graph) []string {
	var found []string
	for _, name := range slices.Sorted(maps.Keys(g)) {
		if p := g[name]; p.ours {
			found = append(found, checkLayer(g, name)...)
			found = append(found, checkOutside(g, name)...)
		}
	}
	for _, name := range cells {
		found = append(found, checkLinked(g, name)...)
	}
	return found
}

// checkLayer finds the imports of our own packages that point the wrong way.
func checkLayer(g graph, name string) []string {
	row, ok := rowOf(layers, name)
	if !ok {
		return []string{fmt.Sprintf("%s is in no row of layers: say what it may import", name)}
	}
	var found []string
	for _, i := range g[name].imports {
		if g[i].ours && !matchesAny(row.may, i) {
			found = append(found, fmt.Sprintf("%s -> %s: %s may import of ours only [%s]",
				name, i, row.of, strings.Join(row.may, " ")))
		}
	}
	return found
}

// checkOutside finds the libraries that a package was not given.
func checkOutside(g graph, name string) []string {
	row, ok := rowOf(outside, name)
	if !ok {
		return nil
	}
	var found []string
	for _, i := range g[name].imports {
		if !g[i].ours && !matchesAny(row.may, i) {
			found = append(found, fmt.Sprintf("%s -> %s: %s may import from outside only [%s]",
				name, i, row.of, strings.Join(row.may, " ")))
		}
	}
	return found
}

// checkLinked finds what is too heavy for a cell's program, with the shortest way by which it gets there.
func checkLinked(g graph, name string) []string {
	var found []string
	for _, way := range ways(g, name) {
		end := way[len(way)-1]
		if what := heavy(end, g[end]); what != "" {
			found = append(found, fmt.Sprintf("%s: every cell would link %s", strings.Join(way, " -> "), what))
		}
	}
	return found
}

// heavy says what makes a package too heavy for cells, or nothing.
func heavy(name string, p pkg) string {
	for _, u := range unlinked {
		if matches(u.pattern, name) {
			return u.what
		}
	}
	if p.cgo && !p.standard {
		return "cgo"
	}
	return ""
}

// ways returns the shortest chain of imports to each package that from reaches, nearest first.
func ways(g graph, from string) [][]string {
	queue, seen := [][]string{{from}}, map[string]bool{from: true}
	for n := 0; n < len(queue); n++ {
		way := queue[n]
		for _, i := range g[way[len(way)-1]].imports {
			if !seen[i] {
				seen[i] = true
				queue = append(queue, append(slices.Clone(way), i))
			}
		}
	}
	return queue
}

func rowOf(rows []layer, name string) (layer, bool) {
	i := slices.IndexFunc(rows, func(r layer) bool { return matches(r.of, name) })
	if i < 0 {
		return layer{}, false
	}
	return rows[i], true
}

func matchesAny(patterns []string, name string) bool {
	return slices.ContainsFunc(patterns, func(p string) bool { return matches(p, name) })
}

// matches reports whether the package is named by the pattern: its path, or "path/..." for that and all below.
func matches(pattern, name string) bool {
	if pattern == "..." {
		return true
	}
	if below, ok := strings.CutSuffix(pattern, "/..."); ok {
		return name == below || strings.HasPrefix(name, below+"/")
	}
	return name == pattern
}
