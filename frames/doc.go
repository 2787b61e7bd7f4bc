// Package frames reads, builds and writes gota DataFrames.
//
// It covers what gota itself does not do, or does without telling: CSV and
// JSON Lines files with errors that name file, line and column; folders of
// images; columns that hold JSON; rows as a stream for inputs larger than
// memory; and files that are written whole or not at all.
//
// # Missing values
//
// A cell without a value is gota's NaN, in columns of every type. gota prints
// such a cell as "NaN" and takes the text "NaN" for a missing cell, so this
// package does too: the text "NaN" never is a value. [IsMissing], [Value],
// [DropMissing] and [FillMissing] work with missing cells.
//
// # Errors
//
// gota keeps errors inside the DataFrame (df.Err), where they are easily
// overlooked. Every function of this package returns them instead, and [Check]
// does so for the result of gota's own methods:
//
//	good, err := frames.Check(df.Filter(dataframe.F{Colname: "stars", Comparator: series.Greater, Comparando: 3}))
//
// No function changes the frame that it is given. A DataFrame must not be
// encoded with encoding/gob, which loses all of its cells without an error:
// write CSV or JSON Lines.
package frames
