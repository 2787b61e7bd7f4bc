package cog

import (
	"bytes"
	"encoding/csv"
	"fmt"

	"github.com/go-gota/gota/dataframe"

	"github.com/cogbook/cogbook/frames"
)

// LayoutTables makes frames of the tables in documents: for each row of df its tables, in their order. column is the
// detail column of AnalyzeLayout and its like. Header cells name the columns, in several rows of them joined by a space;
// without any, columns are "column 1" and so on. Columns have types as [frames.ReadCSV] finds them. A cell that spans several
// places stands in each of them. A row without an answer has no tables.
func LayoutTables(df dataframe.DataFrame, column string) ([][]dataframe.DataFrame, error) {
	details, err := frames.Decode[DocumentAnalysis](df, column)
	if err != nil {
		return nil, err
	}
	out := make([][]dataframe.DataFrame, len(details))
	for row, detail := range details {
		if detail == nil {
			continue
		}
		for i, table := range detail.Tables {
			frame, err := table.frame()
			if err != nil {
				return nil, fmt.Errorf("cog: row %d, table %d: %w", row, i, err)
			}
			out[row] = append(out[row], frame)
		}
	}
	return out, nil
}

// mostTableCells bounds what a wrong answer can make us allocate.
const mostTableCells = 10_000_000

// frame is the table as a frame.
func (t DocumentTable) frame() (dataframe.DataFrame, error) {
	if t.RowCount < 0 || t.ColumnCount < 1 || t.RowCount > mostTableCells/t.ColumnCount {
		return dataframe.DataFrame{}, fmt.Errorf("a table of %d rows and %d columns", t.RowCount, t.ColumnCount)
	}
	records := make([][]string, t.RowCount)
	for i := range records {
		records[i] = make([]string, t.ColumnCount)
	}
	heads, body := 0, t.RowCount // rows at the top that hold headers only; the first that does not
	for _, cell := range t.Cells {
		if cell.RowIndex < 0 || cell.ColumnIndex < 0 {
			return dataframe.DataFrame{}, fmt.Errorf("a cell in row %d and column %d", cell.RowIndex, cell.ColumnIndex)
		}
		bottom := min(cell.RowIndex+min(max(cell.RowSpan, 1), t.RowCount), t.RowCount)
		right := min(cell.ColumnIndex+min(max(cell.ColumnSpan, 1), t.ColumnCount), t.ColumnCount)
		for row := cell.RowIndex; row < bottom; row++ {
			for column := cell.ColumnIndex; column < right; column++ {
				records[row][column] = cell.Content
			}
		}
		switch cell.Kind {
		case "columnHeader":
			heads = max(heads, bottom)
		case "", "content", "rowHeader":
			body = min(body, cell.RowIndex)
		}
	}
	heads = min(heads, body)
	names := make([]string, t.ColumnCount)
	for column := range names {
		for _, record := range records[:heads] {
			if text := record[column]; text != "" && text != names[column] {
				if names[column] != "" {
					names[column] += " "
				}
				names[column] += text
			}
		}
		if names[column] == "" {
			names[column] = fmt.Sprintf("column %d", column+1)
		}
	}
	taken := map[string]bool{}
	for column, name := range names {
		for n := 2; taken[names[column]]; n++ {
			names[column] = fmt.Sprintf("%s %d", name, n)
		}
		taken[names[column]] = true
	}
	var text bytes.Buffer
	if err := csv.NewWriter(&text).WriteAll(append([][]string{names}, records[heads:]...)); err != nil {
		return dataframe.DataFrame{}, err
	}
	return frames.ReadCSVFrom(&text)
}
