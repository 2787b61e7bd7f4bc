package frames

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/go-gota/gota/series"
)

// csvScanner reads the records of files one after the other and checks them:
// number of fields, encoding, set types. It collects the kinds of the columns
// whose type is not set.
type csvScanner struct {
	options CSVOptions
	sources []source
	missing map[string]bool
	columns []csvColumn

	at     int      // the source being read
	header []string // the first file's, as it stands there; nil without
	reader *csv.Reader
	file   io.Closer
	first  []string // a record that was read to learn the number of columns
}

// newCSVScanner opens the first source and reads its header.
func newCSVScanner(sources []source, options []CSVOptions) (*csvScanner, error) {
	option, err := oneOption(options)
	if err != nil {
		return nil, err
	}
	if option.Missing == nil {
		option.Missing = DefaultMissing()
	}
	s := &csvScanner{options: option, sources: sources, missing: map[string]bool{}}
	for _, text := range option.Missing {
		s.missing[text] = true
	}
	if err := s.open(); err != nil {
		s.close()
		return nil, err
	}
	return s, nil
}

// close closes the open file, if any. It may be called again.
func (s *csvScanner) close() {
	if s.file != nil {
		_ = s.file.Close()
		s.file = nil
	}
}

// open opens the source s.at and reads its header, or its first record.
func (s *csvScanner) open() error {
	src := s.sources[s.at]
	file, err := src.open()
	if err != nil {
		return err
	}
	s.file = file
	s.reader = csv.NewReader(file)
	s.reader.ReuseRecord = true
	s.reader.LazyQuotes = s.options.LazyQuotes
	if s.options.Comma != 0 {
		s.reader.Comma = s.options.Comma
	}
	record, err := s.reader.Read()
	if errors.Is(err, io.EOF) {
		return s.fail(0, "", ErrEmpty)
	}
	if err != nil {
		return s.wrap(err, len(record))
	}
	record = slices.Clone(record)
	line, _ := s.reader.FieldPos(0)
	if i := slices.IndexFunc(record, func(text string) bool { return !utf8.ValidString(text) }); i >= 0 && !s.options.NoHeader {
		return s.fail(line, "", errNotUTF8)
	}
	if !s.options.NoHeader {
		record[0] = strings.TrimLeft(record[0], "\ufeff") // a second byte order mark, or a quoted one
	}
	if s.at == 0 {
		if err := s.setColumns(record, line); err != nil {
			return err
		}
	}
	switch {
	case len(record) != len(s.columns):
		return s.fail(line, "", fmt.Errorf("%s, but %s has %d", fields(len(record)), s.sources[0].name, len(s.columns)))
	case s.options.NoHeader:
		s.first = record
		return nil
	}
	for i, name := range record {
		if name != s.header[i] {
			return s.fail(line, "", fmt.Errorf("column %d is named %q, but %q in %s", i+1, name, s.header[i], s.sources[0].name))
		}
	}
	return nil
}

// setColumns names and types the columns after the first record of all.
func (s *csvScanner) setColumns(record []string, line int) error {
	names := make([]string, len(record))
	if !s.options.NoHeader {
		s.header = record
		copy(names, record)
	}
	if s.options.Columns != nil {
		if len(s.options.Columns) != len(record) {
			return s.fail(line, "", fmt.Errorf("%s, but %d names are given in Columns", fields(len(record)), len(s.options.Columns)))
		}
		copy(names, s.options.Columns)
	}
	seen := map[string]int{}
	for i, name := range names {
		if name == "" {
			name = fmt.Sprintf("column_%d", i+1)
		}
		if first, twice := seen[name]; twice {
			return s.fail(line, "", fmt.Errorf("columns %d and %d are both named %q: give distinct names in Columns", first+1, i+1, name))
		}
		seen[name] = i
		s.columns = append(s.columns, csvColumn{name: name})
	}
	for _, name := range slices.Sorted(maps.Keys(s.options.Types)) {
		i, ok := seen[name]
		if !ok {
			return s.fail(line, "", fmt.Errorf("column %q, which Types sets: %w", name, ErrNoColumn))
		}
		t := s.options.Types[name]
		switch t {
		case series.String, series.Int, series.Float, series.Bool:
			s.columns[i].set = t
		default:
			return s.fail(0, name, fmt.Errorf("%q in Types is no type of gota's", t))
		}
	}
	return nil
}

// next returns the next record, valid until the call after, or io.EOF.
func (s *csvScanner) next() ([]string, error) {
	record := s.first
	s.first = nil
	for record == nil {
		var err error
		record, err = s.reader.Read()
		if errors.Is(err, io.EOF) {
			s.close()
			if s.at+1 == len(s.sources) {
				return nil, io.EOF
			}
			s.at++
			if err := s.open(); err != nil {
				return nil, err
			}
			record, s.first = s.first, nil
			continue
		}
		if err != nil {
			return nil, s.wrap(err, len(record))
		}
	}
	for i, text := range record {
		if err := s.check(i, text); err != nil {
			line, _ := s.reader.FieldPos(i)
			return nil, s.fail(line, s.columns[i].name, err)
		}
	}
	return record, nil
}

var errNotUTF8 = errors.New("the text is not UTF-8: convert the file, for example with iconv -f windows-1252 -t utf-8")

// check looks at the text of one field of column i.
func (s *csvScanner) check(i int, text string) error {
	if !utf8.ValidString(text) {
		return errNotUTF8
	}
	column := &s.columns[i]
	if column.set == series.String || column.kinds&kindText != 0 || s.missing[text] || text == Missing {
		return nil
	}
	if column.set != "" {
		if _, ok := parseText(text, column.set); !ok && !s.missing[trim(text)] {
			return fmt.Errorf("%.60q is no %s", text, column.set)
		}
		return nil
	}
	if k := textKind(text); k != kindText || !s.missing[trim(text)] {
		column.kinds |= k
	}
	return nil
}

// wrap makes an error of encoding/csv one of ours; n is the number of fields it
// saw.
func (s *csvScanner) wrap(err error, n int) error {
	var parse *csv.ParseError
	if !errors.As(err, &parse) {
		return s.fail(0, "", err)
	}
	if errors.Is(err, csv.ErrFieldCount) {
		return s.fail(parse.StartLine, "", fmt.Errorf("%s, but there are %d columns", fields(n), len(s.columns)))
	}
	cause := fmt.Errorf("byte %d: %w", parse.Column, parse.Err)
	if errors.Is(err, csv.ErrBareQuote) {
		cause = fmt.Errorf("%w (LazyQuotes accepts it)", cause)
	}
	if parse.StartLine != parse.Line {
		cause = fmt.Errorf("byte %d (in the row that starts in line %d): %w", parse.Column, parse.StartLine, parse.Err)
	}
	return s.fail(parse.Line, "", cause)
}

func (s *csvScanner) fail(line int, column string, err error) error {
	return &ReadError{File: s.sources[s.at].name, Line: line, Column: column, Err: err}
}

func fields(n int) string {
	return strings.TrimSuffix(fmt.Sprintf("%d fields", n), map[bool]string{true: "s"}[n == 1])
}
