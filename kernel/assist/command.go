package assist

import "strings"

// command is a line that begins with % or !.
type command struct{ name, about string }

// commands are those of cells, the kernel's own and GoNB's.
var commands = []command{
	{"%%", "arguments of the program"},
	{"%%bash", "the cell is a shell script"},
	{"%%script", "the cell is input of a program"},
	{"%%sh", "the cell is a shell script"},
	{"%%writefile", "the cell is written to a file"},
	{"%args", "arguments of the programs of later cells"},
	{"%capture", "copy the cell's output to a file"},
	{"%cd", "change the folder that cells run in"},
	{"%env", "set an environment variable"},
	{"%exec", "call a function as the program"},
	{"%goflags", "flags of go build"},
	{"%help", "what the commands do"},
	{"%main", "arguments of the program"},
	{"%reset", "forget all declarations and variables"},
	{"%test", "run the cell's tests"},
	{"%track", "follow the changes of a folder or a file"},
	{"%untrack", "follow them no more"},
	{"%version", "the versions of what runs cells"},
	{"%wasm", "compile the cell for the browser"},
	{"%with_inputs", "the next shell line may read input"},
	{"%with_password", "the next shell line may read a password"},
}

// isCommand tells whether a line is a command.
func isCommand(line string) bool {
	line = strings.TrimPrefix(line, "//gonb:")
	return strings.HasPrefix(line, "%") || strings.HasPrefix(line, "!")
}

// blankCommands replaces command lines by spaces.
func blankCommands(code string) string {
	if !strings.ContainsAny(code, "%!") {
		return code
	}
	lines := strings.Split(code, "\n")
	for i, line := range lines {
		if isCommand(line) {
			lines[i] = strings.Repeat(" ", len(line))
		}
	}
	return strings.Join(lines, "\n")
}

// foreign tells whether the cell is in another language than Go.
func foreign(code string) bool {
	first, _, _ := strings.Cut(code, "\n")
	name, _, _ := strings.Cut(first, " ")
	switch name {
	case "%%bash", "%%sh", "%%script", "%%writefile":
		return true
	}
	return false
}

// command completes a command's name, or a file among its arguments.
func (a *Assistant) command(c *cursor) []Item {
	line := strings.LastIndexByte(c.code[:c.at], '\n') + 1
	if c.start > line || strings.HasPrefix(c.code[line:], "!") && !strings.HasPrefix(c.code[line:], "!/") {
		c.start = min(max(c.start, line+1), c.at)
		return a.files(c, "")
	}
	var items []Item
	for _, k := range commands {
		if strings.HasPrefix(k.name, c.prefix()) {
			items = append(items, Item{Text: k.name, Kind: "magic", Signature: k.about})
		}
	}
	c.end = c.at + nameLength(c.code[c.at:])
	return items
}
