package main

import (
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"
)

// table is one benchmark's figures, printed aligned and, with -csv FOLDER, written as CSV.
type table struct {
	name    string // file name of the CSV, and what -only selects
	title   string // one line: what was measured and how
	columns []string
	rows    [][]string
	missed  []string // figures that were to be reached and were not: the command's exit code is 1 then
}

type benchmark func(ctx context.Context) (table, error)

// add appends a row of cells, each printed as by fmt.Print.
func (t *table) add(cells ...any) {
	row := make([]string, len(cells))
	for i, cell := range cells {
		row[i] = fmt.Sprint(cell)
	}
	t.rows = append(t.rows, row)
}

// check holds a value against the most that it may be, and returns the cell that says so.
func (t *table) check(what string, value, most float64, format string) string {
	verdict := "reached"
	if !(value <= most) { // also not a number
		verdict = "MISSED"
		t.missed = append(t.missed, fmt.Sprintf("%s: "+format+", at most "+format+" wanted", what, value, most))
	}
	return fmt.Sprintf("<= "+format+" "+verdict, most)
}

// String is the table as text: the first column to the left, the others to the right.
func (t *table) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "== %s: %s\n", t.name, t.title)
	widths := make([]int, len(t.columns))
	lines := append([][]string{t.columns}, t.rows...)
	for _, line := range lines {
		for i, cell := range line {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	for _, line := range lines {
		for i, cell := range line {
			padding := strings.Repeat(" ", widths[i]-utf8.RuneCountInString(cell))
			if i == 0 {
				b.WriteString(cell + padding)
			} else {
				b.WriteString("  " + padding + cell)
			}
		}
		b.WriteString("\n")
	}
	for _, m := range t.missed {
		fmt.Fprintf(&b, "MISSED %s\n", m)
	}
	return b.String()
}

// writeCSV writes the table to NAME.csv in the folder.
func (t *table) writeCSV(folder string) error {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	file, err := os.Create(filepath.Join(folder, t.name+".csv"))
	if err != nil {
		return err
	}
	err = csv.NewWriter(file).WriteAll(slices.Insert(slices.Clone(t.rows), 0, t.columns))
	return errors.Join(err, file.Close())
}
