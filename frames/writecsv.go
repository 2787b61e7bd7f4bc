package frames

import (
	"encoding/csv"
	"fmt"
	"io"

	"github.com/go-gota/gota/dataframe"
)

// WriteCSV writes a frame as UTF-8 CSV with a header, lines ending in "\n". The
// file appears whole or not at all, and is compressed if its name ends in .gz.
//
// Missing cells are empty fields, and so are empty texts: CSV can't tell them
// apart, [ReadCSV] reads both as missing, and it infers types anew ("007" stays
// text, the text "7" becomes an int). A line break "\r\n" inside a cell is read
// back as "\n". Floats are the shortest text that reads back as the same number,
// with ".0" if they are whole. [WriteJSONL] keeps the type of every column that
// has a value.
func WriteCSV(df dataframe.DataFrame, path string) error {
	return writeFile(path, func(w io.Writer) error { return WriteCSVTo(df, w) })
}

// WriteCSVTo is [WriteCSV] into a writer.
func WriteCSVTo(df dataframe.DataFrame, w io.Writer) error {
	if _, err := Check(df); err != nil {
		return err
	}
	out := csv.NewWriter(w)
	names := df.Names()
	if len(names) == 0 {
		return fmt.Errorf("frames: a frame without columns can't be written as CSV")
	}
	if err := out.Write(names); err != nil {
		return fmt.Errorf("frames: %w", err)
	}
	record := make([]string, len(names))
	for row := range df.Nrow() {
		for c := range record {
			record[c] = ""
			if v := Value(df.Elem(row, c)); v != nil {
				record[c] = formatValue(v)
			}
		}
		var err error
		if len(record) == 1 && record[0] == "" {
			// csv.Writer would write a blank line, which readers skip.
			if out.Flush(); out.Error() == nil {
				_, err = io.WriteString(w, "\"\"\n")
			}
		} else {
			err = out.Write(record)
		}
		if err != nil {
			return fmt.Errorf("frames: %w", err)
		}
	}
	out.Flush()
	if err := out.Error(); err != nil {
		return fmt.Errorf("frames: %w", err)
	}
	return nil
}
