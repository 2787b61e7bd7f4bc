package run

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// shims are what GoNB finds on its PATH instead of the programs with which it completes and builds a cell. When the program
// lies ready in the folder that it builds in (the tools' working directory), there is nothing to complete and to fetch, and
// building it is to rename it. In all other cases the real tool runs: for %test, %wasm, the user's !go, ...
var shims = map[string]string{
	"goimports": "[ -e " + readyFile + " ] && exit 0\n",
	"go": "if [ -e " + readyFile + " ]; then\n" +
		"\tcase \"$*\" in\n" +
		"\t\tget) exit 0 ;;\n" +
		"\t\t\"build -o \"*/\"${PWD##*/}\" | \"build -o \"*/\"${PWD##*/} \"*) rm -f \"$3\" && exec mv " + readyFile + " \"$3\" ;;\n" +
		"\tesac\nfi\n",
}

// writeShims writes the shims of the tools, by their names, into dir.
func writeShims(dir string, tools map[string]string) error {
	for name, text := range shims {
		script := "#!/bin/sh\n" + text + "exec '" + strings.ReplaceAll(tools[name], "'", `'\''`) + "' \"$@\"\n"
		if err := os.WriteFile(filepath.Join(dir, name), []byte(script), 0o700); err != nil { //nolint:gosec // it is run
			return fmt.Errorf("run: %w", err)
		}
	}
	return nil
}
