package run

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/cogbook/cogbook/kernel/cell"
	"github.com/cogbook/cogbook/kernel/magic"
	"github.com/cogbook/cogbook/kernel/session"
	"github.com/cogbook/cogbook/kernel/spell"
	"github.com/cogbook/cogbook/kernel/wire"
)

// ours reports whether the kernel runs a command itself.
func ours(command string) bool {
	known, _ := magic.Find(magic.NameOf(command))
	return known.Ours()
}

// obey runs the commands of a cell that are the kernel's own.
func (h *host) obey(ctx context.Context, c wire.Cell, commands []string) *wire.Failure {
	for _, command := range commands {
		if !ours(command) {
			continue
		}
		if err := magic.Run(ctx, commanded{h, c}, command); err != nil {
			if list, ok := errors.AsType[*cell.Error](err); ok {
				return h.compileError(c, list)
			}
			return &wire.Failure{Name: "UsageError", Value: err.Error(), Traceback: []string{red + "UsageError: " + err.Error() + reset}}
		}
	}
	return nil
}

// withoutOurs is a cell that GoNB builds by itself, without the kernel's own commands.
func withoutOurs(code string, commands []string) string {
	code = strings.ReplaceAll(code, "\r\n", "\n")
	for _, command := range commands {
		if ours(command) {
			code = strings.Replace(code, command, strings.Repeat("\n", strings.Count(command, "\n")), 1)
		}
	}
	return code
}

// commanded is the session as a cell's commands see it.
type commanded struct {
	*host
	cell wire.Cell
}

var _ magic.Session = commanded{}

// Names implements [magic.Session].
func (s commanded) Names() []magic.Name {
	values, err := session.ListIn(s.folder.values())
	if err != nil {
		s.log.Warn("the session's values", "error", err)
	}
	lost := map[string]string{}
	for _, v := range s.notebook.Variables() {
		lost[v.Name] = v.Lost
	}
	var list []magic.Name
	for _, n := range s.notebook.Names() {
		name := magic.Name{Text: n.Text, Kind: n.Kind, Type: cell.Readable(n.Type), Cell: n.Cell}
		switch i := slices.IndexFunc(values, func(v session.Value) bool { return v.Name == n.Text }); {
		case n.Kind == "import":
			name.Type = n.Type
		case n.Kind != "var":
		case lost[n.Text] != "":
			name.Value = "not kept: " + lost[n.Text]
		case i >= 0:
			name.Value, name.Bytes = values[i].Preview, values[i].Bytes
		}
		list = append(list, name)
	}
	return list
}

// Forget implements [magic.Session].
func (s commanded) Forget(names ...string) error {
	if len(names) == 0 {
		s.notebook.Forget()
		files, _ := filepath.Glob(filepath.Join(s.folder.values(), "*")) // the pattern is well formed
		for _, f := range files {
			_ = os.Remove(f) // a value that stays is never mentioned again
		}
		return nil
	}
	var known []string
	for _, n := range s.notebook.Names() {
		known = append(known, n.Text)
	}
	for _, name := range names {
		if !slices.Contains(known, name) {
			text := name + " is declared by no cell"
			if near := spell.Nearest(name, known); near != "" {
				text += "; did you mean " + near + "?"
			}
			return errors.New(text)
		}
	}
	s.notebook.Forget(names...)
	for _, name := range names {
		if err := session.RemoveIn(s.folder.values(), name); err != nil {
			return err
		}
	}
	return nil
}

// Declare implements [magic.Session].
func (s commanded) Declare(code string) error {
	p, err := s.notebook.Compose(s.cell.Number, code)
	if err != nil {
		return err
	}
	s.notebook.Commit(p, nil)
	return nil
}

// Restore implements [magic.Session].
func (s commanded) Restore(ctx context.Context) error {
	dir, failure := s.ready(ctx)
	if failure != nil {
		return errors.New(failure.Value)
	}
	return s.copyModule(dir)
}

// Environ implements [magic.Session].
func (s commanded) Environ() []string { return s.environ() }

// environ is the environment of GoNB and of cells, each variable once.
func (h *host) environ() []string {
	all := map[string]string{}
	for _, e := range h.env {
		if name, value, ok := strings.Cut(e, "="); ok {
			all[name] = value
		}
	}
	h.mu.Lock()
	maps.Copy(all, h.set)
	h.mu.Unlock()
	var list []string
	for name, value := range all {
		list = append(list, name+"="+value)
	}
	return list
}

// gonbQuoted writes a word as GoNB reads it within quotes.
var gonbQuoted = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\t", `\t`)

// Setenv implements [magic.Session]. GoNB passes its environment on to cells; it is told again when it is started again.
func (s commanded) Setenv(ctx context.Context, name, value string) error {
	if strings.ContainsAny(name, " \t\n\"\x00") || strings.Contains(value, "\x00") {
		return fmt.Errorf("%q cannot be the name of an environment variable", name)
	}
	if _, failure := s.ready(ctx); failure != nil {
		return errors.New(failure.Value)
	}
	s.mu.Lock()
	s.set[name] = value
	s.mu.Unlock()
	return s.hide(ctx, fmt.Sprintf(`%%env "%s" "%s"`, gonbQuoted.Replace(name), gonbQuoted.Replace(value)))
}

// Print implements [magic.Session].
func (s commanded) Print(text string) { s.print("stdout", text) }

// Show implements [magic.Session].
func (s commanded) Show(bundle map[string]any) { s.display(bundle) }
