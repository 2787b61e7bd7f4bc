package frames

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"iter"

	"github.com/go-gota/gota/dataframe"
)

// ReadJSONL reads a JSON Lines file, one JSON object per line, or all files
// that a glob such as "data/*.jsonl" matches, in the order of their names.
// Files compressed with gzip are read as such, whatever their names; blank
// lines are skipped.
//
// The columns are the keys of all objects, in the order in which they first
// appear; a row is missing what its object has not or has as null. Types are as
// in [Values]: int, float, bool, else string. Nested objects and arrays are
// kept as JSON text, for [Decode]; where a column mixes sorts of values, all of
// them become text. A whole number that does not fit an int makes its column
// text, digit for digit. Without any object the result is the zero DataFrame.
//
// A line that is no JSON object is a [*ReadError] with file and line.
func ReadJSONL(pattern string) (dataframe.DataFrame, error) {
	sources, err := fileSources(pattern)
	if err != nil {
		return dataframe.DataFrame{}, err
	}
	return readJSONL(sources)
}

// ReadJSONLFrom is [ReadJSONL] for one open file or other reader.
func ReadJSONLFrom(r io.Reader) (dataframe.DataFrame, error) {
	return readJSONL(readerSource(r))
}

func readJSONL(sources []source) (dataframe.DataFrame, error) {
	var t table
	for fields, err := range scanJSONL(sources) {
		if err != nil {
			return dataframe.DataFrame{}, err
		}
		for _, f := range fields {
			t.set(f.name, f.value, f.kind)
		}
		t.endRow()
	}
	return t.frame()
}

// StreamJSONL yields the rows of the files that [ReadJSONL] would read, with
// the same columns, types and errors, in memory for one row. It reads the files
// twice, first to learn columns and types. An error is the last pair.
func StreamJSONL(pattern string) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		sources, err := fileSources(pattern)
		if err != nil {
			yield(Row{}, err)
			return
		}
		var names []string
		index, kinds := map[string]int{}, []kind{}
		for fields, err := range scanJSONL(sources) {
			if err != nil {
				yield(Row{}, err)
				return
			}
			for _, f := range fields {
				i, known := index[f.name]
				if !known {
					i = len(names)
					index[f.name] = i
					names, kinds = append(names, f.name), append(kinds, 0)
				}
				kinds[i] |= f.kind
			}
		}
		for fields, err := range scanJSONL(sources) {
			if err != nil {
				yield(Row{}, err)
				return
			}
			cells := make([]any, len(names))
			for _, f := range fields {
				if i, known := index[f.name]; known {
					cells[i] = convert(f.value, kinds[i].columnType())
				}
			}
			if !yield(Row{columns: names, cells: cells}, nil) {
				return
			}
		}
	}
}

// jsonField is one key of an object, its value normalised.
type jsonField struct {
	name  string
	value any
	kind  kind
}

// scanJSONL yields the objects of all sources. The slice is valid for one turn.
func scanJSONL(sources []source) iter.Seq2[[]jsonField, error] {
	return func(yield func([]jsonField, error) bool) {
		for _, src := range sources {
			if !scanJSONLFile(src, yield) {
				return
			}
		}
	}
}

func scanJSONLFile(src source, yield func([]jsonField, error) bool) bool {
	fail := func(line int, err error) bool {
		yield(nil, &ReadError{File: src.name, Line: line, Err: err})
		return false
	}
	file, err := src.open()
	if err != nil {
		yield(nil, err)
		return false
	}
	defer func() { _ = file.Close() }()
	lines := bufio.NewReaderSize(file, 1<<16)
	var fields []jsonField
	for number := 1; ; number++ {
		line, end := lines.ReadBytes('\n')
		if end != nil && !errors.Is(end, io.EOF) {
			return fail(number, end)
		}
		if len(bytes.TrimSpace(line)) > 0 {
			if fields, err = parseObject(line, fields[:0]); err != nil {
				return fail(number, err)
			}
			if !yield(fields, nil) {
				return false
			}
		}
		if end != nil {
			return true
		}
	}
}
