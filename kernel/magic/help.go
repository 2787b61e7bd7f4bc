package magic

import (
	"context"
	"errors"
	"fmt"
	"html"
	"strings"
)

// help lists the commands, or explains one.
func help(_ context.Context, s Session, c Call) error {
	list := All()
	if len(c.Words) > 0 {
		list = nil
		for _, word := range c.Words {
			found := false
			for _, name := range []string{word, "%" + word, "%%" + word} {
				if one, ok := Find(name); ok {
					list, found = append(list, one), true
				}
			}
			if !found {
				return errors.New(Unknown(word))
			}
		}
	}
	var text, rows strings.Builder
	for _, one := range list {
		usage := strings.TrimSpace(one.Name + " " + one.Args)
		fmt.Fprintf(&text, "%-42s %s\n", usage, one.About)
		fmt.Fprintf(&rows, `<tr><td style="text-align:left"><code>%s</code></td><td style="text-align:left">%s</td></tr>`, html.EscapeString(usage), html.EscapeString(one.About))
	}
	const more = "name? explains a name, name?? shows its source, Tab completes. A cell is Go: statements and declarations in any order."
	if len(c.Words) == 0 {
		text.WriteString("\n" + more + "\n")
	}
	page := "<table><tbody>" + rows.String() + "</tbody></table>"
	if len(c.Words) == 0 {
		page += "<p>" + html.EscapeString(more) + "</p>"
	}
	s.Show(map[string]any{"text/plain": text.String(), "text/html": page})
	return nil
}
