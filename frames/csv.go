package frames

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"
)

// CSVOptions are the settings of the CSV readers. The zero value reads
// comma-separated text with a header and infers the types.
type CSVOptions struct {
	// Comma separates fields. Default ','. Use ';' or '\t' where a file has
	// those.
	Comma rune
	// NoHeader says that the first line is data.
	NoHeader bool
	// Columns are the names of the columns, in place of those in the header.
	// Default: the header's; without a header, and for a column whose name in
	// the header is empty, "column_1", "column_2" and so on by position.
	Columns []string
	// Types sets the types of columns by name; the others are inferred. A cell
	// that does not fit its set type is an error. In a column set to
	// series.Bool also "1", "0", "t" and "f" are values.
	Types map[string]series.Type
	// Missing are the texts of a missing cell, compared as they stand. nil is
	// the default, [DefaultMissing]; an empty list leaves no text but "NaN",
	// which gota always takes for missing.
	Missing []string
	// LazyQuotes accepts quotes inside of fields that do not start with one.
	LazyQuotes bool
}

// DefaultMissing returns the texts that stand for a missing cell in a CSV file
// unless CSVOptions.Missing is set. They are those of pandas.read_csv.
func DefaultMissing() []string {
	return []string{
		"", "#N/A", "#N/A N/A", "#NA", "-1.#IND", "-1.#QNAN", "-NaN", "-nan", "1.#IND", "1.#QNAN",
		"<NA>", "N/A", "NA", "NULL", "NaN", "None", "n/a", "nan", "null",
	}
}

// ReadCSV reads a CSV file (RFC 4180), or all files that a glob such as
// "data/*.csv" matches one below the other in the order of their names, whose
// headers must agree. Files compressed with gzip or with a UTF-8 byte order
// mark are read as such, whatever their names. At most one CSVOptions may be
// given.
//
// A column is int, float or bool if all of its values are, else string; so is a
// column without values. Numbers with a zero in front ("00501") and whole
// numbers beyond 64 bits are kept as text, digit for digit. Spaces around
// numbers and bools are ignored; texts keep theirs. Blank lines are skipped. A
// file with a header only gives a frame of string columns and no rows.
//
// What is wrong in a file is a [*ReadError] with file, line and, where it is
// about one, column: a row with another number of fields than the header,
// misplaced quotes, a value that does not fit a type in Types, a name that is
// twice in the header, text that is not UTF-8, or no content at all
// ([ErrEmpty]).
func ReadCSV(pattern string, options ...CSVOptions) (dataframe.DataFrame, error) {
	sources, err := fileSources(pattern)
	if err != nil {
		return dataframe.DataFrame{}, err
	}
	return readCSV(sources, options)
}

// ReadCSVFrom is [ReadCSV] for one open file or other reader.
func ReadCSVFrom(r io.Reader, options ...CSVOptions) (dataframe.DataFrame, error) {
	return readCSV(readerSource(r), options)
}

func readCSV(sources []source, options []CSVOptions) (dataframe.DataFrame, error) {
	s, err := newCSVScanner(sources, options)
	if err != nil {
		return dataframe.DataFrame{}, err
	}
	defer s.close()
	texts := make([][]string, len(s.columns))
	for {
		record, err := s.next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return dataframe.DataFrame{}, err
		}
		for i, text := range record {
			texts[i] = append(texts[i], text)
		}
	}
	columns := make([]series.Series, len(texts))
	for i := range texts {
		columns[i] = s.columns[i].series(texts[i], s.missing)
		texts[i] = nil
	}
	return New(columns...)
}

// StreamCSV yields the rows of the files that [ReadCSV] would read, with the
// same types and errors, in memory for one row. It reads the files twice, first
// to infer the types; only once if Types has every column. An error is the last
// pair.
func StreamCSV(pattern string, options ...CSVOptions) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		sources, err := fileSources(pattern)
		if err != nil {
			yield(Row{}, err)
			return
		}
		s, err := newCSVScanner(sources, options)
		if err != nil {
			yield(Row{}, err)
			return
		}
		if slices.ContainsFunc(s.columns, func(c csvColumn) bool { return c.set == "" }) {
			if s, err = s.typed(); err != nil {
				yield(Row{}, err)
				return
			}
		}
		defer s.close()
		s.stream(yield)
	}
}

// typed reads to the end to infer the types, and returns a new scanner, at the
// start of the same sources, whose columns have these types set.
func (s *csvScanner) typed() (*csvScanner, error) {
	types, err := s.inferTypes()
	if err != nil {
		return nil, err
	}
	again, err := newCSVScanner(s.sources, []CSVOptions{s.options})
	if err != nil {
		return nil, err
	}
	if len(again.columns) != len(types) {
		again.close()
		return nil, errors.New("frames: the files changed while they were read")
	}
	for i := range again.columns {
		again.columns[i].set = types[i]
	}
	return again, nil
}

// inferTypes reads to the end and returns the types of the columns.
func (s *csvScanner) inferTypes() ([]series.Type, error) {
	defer s.close()
	for {
		if _, err := s.next(); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, err
		}
	}
	types := make([]series.Type, len(s.columns))
	for i, column := range s.columns {
		types[i] = column.columnType()
	}
	return types, nil
}

// stream yields rows of columns that all have their type set.
func (s *csvScanner) stream(yield func(Row, error) bool) {
	names := make([]string, len(s.columns))
	for i, column := range s.columns {
		names[i] = column.name
	}
	for {
		record, err := s.next()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			yield(Row{}, err)
			return
		}
		cells := make([]any, len(record))
		for i, text := range record {
			cells[i] = s.columns[i].value(text, s.missing)
		}
		if !yield(Row{columns: names, cells: cells}, nil) {
			return
		}
	}
}

// csvColumn is what is known of a column.
type csvColumn struct {
	name  string
	set   series.Type // "" = to be inferred
	kinds kind        // of the values so far, where the type is inferred
}

func (c csvColumn) columnType() series.Type {
	if c.set != "" {
		return c.set
	}
	return c.kinds.columnType()
}

// value is the cell of a text that is known to fit the column's type.
func (c csvColumn) value(text string, missing map[string]bool) any {
	t := c.columnType()
	if missing[text] || text == Missing || t != series.String && missing[trim(text)] {
		return nil
	}
	v, _ := parseText(text, t)
	return v
}

// series is the column of texts that are known to fit its type.
func (c csvColumn) series(texts []string, missing map[string]bool) series.Series {
	values := make([]any, len(texts))
	for i, text := range texts {
		values[i] = c.value(text, missing)
	}
	return series.New(values, c.columnType(), c.name)
}

func oneOption(options []CSVOptions) (CSVOptions, error) {
	switch len(options) {
	case 0:
		return CSVOptions{}, nil
	case 1:
		return options[0], nil
	}
	return CSVOptions{}, fmt.Errorf("frames: %d CSVOptions are given, at most one is used", len(options))
}
