package magic

import (
	"context"
	"errors"
	"fmt"
	"html"
	"strings"

	"github.com/cogbook/cogbook/kernel/spell"
)

// use declares what packs hold, or lists the packs.
func use(_ context.Context, s Session, c Call) error {
	if len(c.Words) == 0 {
		var text, rows strings.Builder
		for _, p := range packs {
			fmt.Fprintf(&text, "%%use %-8s %s\n", p.name, p.about)
			fmt.Fprintf(&rows, `<tr><td style="text-align:left"><code>%%use %s</code></td><td style="text-align:left">%s</td></tr>`, p.name, html.EscapeString(p.about))
		}
		s.Show(map[string]any{"text/plain": text.String(), "text/html": "<table><tbody>" + rows.String() + "</tbody></table>"})
		return nil
	}
	var wanted []pack
	for _, word := range c.Words {
		p, ok := findPack(strings.TrimSuffix(word, ","))
		if !ok {
			text := "there is no pack " + word + "; "
			if near := spell.Nearest(word, packNames(nil)); near != "" {
				text += "did you mean " + near + "? "
			}
			return errors.New(text + "%use lists all")
		}
		wanted = append(wanted, p)
	}
	for _, p := range wanted {
		if err := s.Declare(p.code); err != nil {
			return err
		}
	}
	return nil
}

func findPack(name string) (pack, bool) {
	for _, p := range packs {
		if p.name == name {
			return p, true
		}
	}
	return pack{}, false
}

func packNames(Known) []string {
	var names []string
	for _, p := range packs {
		names = append(names, p.name)
	}
	return names
}
