package run

import (
	"os"
	"strings"
)

// asUser gives the go command of a ! line the settings that it has outside of the kernel: those of [workspace.Environment] are for
// compiling cells, and forbid workspaces.
func asUser(command string) string {
	line, ok := strings.CutPrefix(strings.TrimPrefix(command, "//gonb:"), "!")
	if !ok {
		return command
	}
	line, inside := strings.CutPrefix(line, "*") // the folder that cells are built in
	mark := "!"
	if inside {
		mark = "!*"
	}
	set := `[ "$GOWORK" != off ] || export GOWORK=` + quoted(os.Getenv("GOWORK")) + ` GOFLAGS=` + quoted(os.Getenv("GOFLAGS"))
	return mark + set + "; " + line
}

// quoted is text as a word of the shell.
func quoted(text string) string { return "'" + strings.ReplaceAll(text, "'", `'\''`) + "'" }
