package cell

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/cogbook/cogbook/kernel/session"
)

// saved is a notebook as [Notebook.Save] writes it.
type saved struct {
	Imports map[string]savedImport `json:"imports"`
	Decls   []savedDecl            `json:"declarations"`
	Vars    []savedVar             `json:"variables"`
}

type savedImport struct{ Alias, Path string }

type savedDecl struct {
	Kind       kind
	Names      []string
	At         []int
	Recv, Text string
	Body       int
	Refs       []string
	Uses       []savedUse
}

type savedUse struct{ X, Sel string }

type savedVar struct {
	Name, Type, Lost string
	Layout           string
	Dynamic, Shares  []string
	Recipe           *savedRecipe
}

type savedRecipe struct {
	Text     string
	Function bool
	Refs     []string
	Uses     []savedUse
}

// secretText is a call that sets a credential to what stands in the text.
var secretText = regexp.MustCompile("\\.(Key|Token|Bearer|Basic|Password|SetBasicAuth|UserPassword)\\([^)]*[\"`]")

// Save returns the notebook's declarations and variables, without the values, as JSON that [Notebook.Resume] reads.
// withheld are the names that were left out: variables and constants whose names say that they are secret, what was
// declared with a credential in its text, and variables that cannot be had again.
func (n *Notebook) Save() (data []byte, names, withheld []string, err error) {
	s := saved{Imports: map[string]savedImport{}}
	for name, spec := range n.imports {
		s.Imports[name] = savedImport{spec.alias, spec.path}
	}
	seen := map[*decl]bool{}
	for _, name := range slices.Sorted(maps.Keys(n.decls)) {
		d := n.decls[name]
		switch {
		case seen[d]:
		case secretText.MatchString(d.text), d.kind == kindConst && slices.ContainsFunc(d.names, session.SecretName):
			withheld = append(withheld, d.names...)
		default:
			s.Decls = append(s.Decls, savedDecl{d.kind, d.names, d.at, d.recv, d.text, d.body, slices.Sorted(maps.Keys(d.refs)), savedUses(d.uses)})
		}
		seen[d] = true
	}
	hidden := map[string]bool{} // what shares memory with a secret is stored with it
	for name, v := range n.vars {
		if session.SecretName(name) && slices.Contains([]string{"string", "[]byte", "[]string", "*string"}, v.Type) {
			hidden[name] = true
			for _, other := range v.Shares {
				hidden[other] = true
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(n.vars)) {
		v := n.vars[name]
		one := savedVar{Name: name, Type: v.Type, Lost: v.Lost, Dynamic: v.Dynamic, Shares: v.Shares, Layout: v.layout}
		switch {
		case hidden[name], v.Lost != "" && (v.recipe == nil || secretText.MatchString(v.recipe.text)):
			withheld = append(withheld, name)
			continue
		case v.Rebuilt():
			one.Recipe = &savedRecipe{v.recipe.text, v.recipe.function, slices.Sorted(maps.Keys(v.recipe.refs)), savedUses(v.recipe.uses)}
		default:
			names = append(names, name)
		}
		s.Vars = append(s.Vars, one)
	}
	data, err = json.Marshal(s)
	return data, names, withheld, err
}

func savedUses(uses []selection) []savedUse {
	list := make([]savedUse, len(uses))
	for i, u := range uses {
		list[i] = savedUse{u.x, u.sel}
	}
	return list
}

func selections(list []savedUse) []selection {
	uses := make([]selection, len(list))
	for i, u := range list {
		uses[i] = selection{u.X, u.Sel}
	}
	return uses
}

func setOf(names []string) map[string]bool {
	set := map[string]bool{}
	for _, name := range names {
		set[name] = true
	}
	return set
}

// Resume adds what [Notebook.Save] wrote, in place of what has the same names, as if cell number had declared it. It returns
// the names of the variables and of the declarations.
func (n *Notebook) Resume(data []byte, number int) (vars, decls []string, err error) {
	var s saved
	if err := json.Unmarshal(data, &s); err != nil {
		return nil, nil, fmt.Errorf("cell: the saved notebook: %w", err)
	}
	for _, d := range s.Decls {
		if len(d.Names) == 0 || d.Body > len(d.Text) {
			return nil, nil, errors.New("cell: the saved notebook is damaged")
		}
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	for name, spec := range s.Imports {
		n.imports[name] = importSpec{alias: spec.Alias, path: spec.Path}
	}
	for _, d := range s.Decls {
		one := &decl{kind: d.Kind, cell: number, names: d.Names, at: d.At, recv: d.Recv, text: d.Text, line: 1, col: 1, body: d.Body, refs: setOf(d.Refs), uses: selections(d.Uses)}
		for _, name := range d.Names {
			n.drop(name)
			n.decls[name] = one
			if !strings.Contains(name, ".") {
				decls = append(decls, name)
			}
		}
	}
	for i, v := range s.Vars {
		n.drop(v.Name)
		one := &Variable{Name: v.Name, Type: v.Type, Cell: number, Lost: v.Lost, Dynamic: v.Dynamic, Shares: v.Shares, layout: v.Layout}
		if r := v.Recipe; r != nil {
			one.recipe = &recipe{cell: number, line: i + 1, col: 1, text: r.Text, function: r.Function, refs: setOf(r.Refs), uses: selections(r.Uses)}
		}
		n.vars[v.Name] = one
		vars = append(vars, v.Name)
	}
	return vars, decls, nil
}
