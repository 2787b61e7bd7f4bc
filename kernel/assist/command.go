package assist

import (
	"strings"

	"github.com/cogbook/cogbook/kernel/cell"
	"github.com/cogbook/cogbook/kernel/magic"
)

// inCommandLine tells whether the offset in a line is within a command, and not in the Go behind a timer.
func inCommandLine(line string, offset int) bool {
	name := magic.NameOf(line)
	known, _ := magic.Find(name)
	if known.Kind != magic.Timer {
		return name != "" || strings.HasPrefix(line, "%") || strings.HasPrefix(line, "!")
	}
	t, _ := magic.ParseTiming(line)
	return offset < t.Go || t.Go == len(strings.TrimRight(line, " \t"))
}

// blankCommands replaces commands by spaces.
func blankCommands(code string) string {
	if !strings.ContainsAny(code, "%!") {
		return code
	}
	lines := strings.Split(code, "\n")
	for i, line := range lines {
		lines[i] = magic.Blank(line)
	}
	return strings.Join(lines, "\n")
}

// foreign tells whether the cell is in another language than Go.
func foreign(code string) bool {
	first, _, _ := strings.Cut(code, "\n")
	known, _ := magic.Find(magic.NameOf(first))
	return known.Kind == magic.CellText
}

// knowledge is what commands' arguments are completed from.
type knowledge struct{ *Assistant }

// Names implements [magic.Known].
func (k knowledge) Names() []magic.Name {
	var list []magic.Name
	for _, n := range k.Notebook.Names() {
		list = append(list, magic.Name{Text: n.Text, Kind: n.Kind, Type: cell.Readable(n.Type), Cell: n.Cell})
	}
	return list
}

// Environ implements [magic.Known].
func (k knowledge) Environ() []string { return k.Assistant.Environ }

// command completes a command's name, or what its arguments can be.
func (a *Assistant) command(c *cursor) []Item {
	line := strings.LastIndexByte(c.code[:c.at], '\n') + 1
	if c.start > line || strings.HasPrefix(c.code[line:], "!") && !strings.HasPrefix(c.code[line:], "!/") {
		whole, _, _ := strings.Cut(c.code[line:], "\n")
		list, ok := magic.Arguments(knowledge{a}, magic.NameOf(whole))
		if !ok {
			c.start = min(max(c.start, line+1), c.at)
			return a.files(c, "")
		}
		var items []Item
		for _, text := range list {
			if strings.HasPrefix(text, c.prefix()) {
				items = append(items, Item{Text: text, Kind: "instance"})
			}
		}
		return items
	}
	var items []Item
	for _, k := range magic.All() {
		if strings.HasPrefix(k.Name, c.prefix()) && strings.HasPrefix(k.Name, "%") {
			items = append(items, Item{Text: k.Name, Kind: "magic", Signature: k.About})
		}
	}
	c.end = c.at + nameLength(c.code[c.at:])
	return items
}
