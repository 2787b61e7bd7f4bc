package main

import "context"

// table is one benchmark's figures, printed aligned and, with -csv FOLDER, written as CSV.
type table struct {
	name    string // file name of the CSV, and what -only selects
	title   string // one line: what was measured and how
	columns []string
	rows    [][]string
	missed  []string // figures that were to be reached and were not: the command's exit code is 1 then
}

type benchmark func(ctx context.Context) (table, error)
