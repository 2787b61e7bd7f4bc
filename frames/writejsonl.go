package frames

import (
	"encoding/json"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"
)

// JSONLOptions are the settings of the JSON Lines writers.
type JSONLOptions struct {
	// JSON names the columns whose cells are JSON texts and written as what
	// they hold. Default (nil): the string columns in which every cell that is
	// not missing is a JSON object or array, and at least one is. An empty
	// list: none, every text is written as a string.
	JSON []string
}

// WriteJSONL writes a frame as JSON Lines: one object per row with all columns
// in their order, missing cells as null. The file appears whole or not at all,
// and is compressed if its name ends in .gz. At most one JSONLOptions may be
// given.
//
// JSON columns are written as objects and arrays, not as text: which these are
// is decided for the whole column, see [JSONLOptions]. Infinite numbers, which
// JSON has not, are an error that names row and column.
func WriteJSONL(df dataframe.DataFrame, path string, options ...JSONLOptions) error {
	return writeFile(path, func(w io.Writer) error { return WriteJSONLTo(df, w, options...) })
}

// WriteJSONLTo is [WriteJSONL] into a writer.
func WriteJSONLTo(df dataframe.DataFrame, w io.Writer, options ...JSONLOptions) error {
	if _, err := Check(df); err != nil {
		return err
	}
	if len(options) > 1 {
		return fmt.Errorf("frames: %d JSONLOptions are given, at most one is used", len(options))
	}
	nested := make([]bool, df.Ncol())
	if len(options) == 1 && options[0].JSON != nil {
		for _, name := range options[0].JSON {
			c, err := columnIndex(df, name)
			if err != nil {
				return err
			}
			nested[c] = true
		}
	} else {
		for c := range nested {
			nested[c] = isJSONColumn(df, c)
		}
	}
	names := df.Names()
	keys := make([][]byte, len(names))
	for c, name := range names {
		key, err := marshal(name)
		if err != nil {
			return fmt.Errorf("frames: %w", err)
		}
		keys[c] = append(key, ':')
	}
	var line []byte
	for row := range df.Nrow() {
		line = append(line[:0], '{')
		for c := range keys {
			if c > 0 {
				line = append(line, ',')
			}
			line = append(line, keys[c]...)
			text, err := jsonCell(Value(df.Elem(row, c)), nested[c])
			if err != nil {
				return fmt.Errorf("frames: column %q, row %d: %w", names[c], row, err)
			}
			line = append(line, text...)
		}
		line = append(line, "}\n"...)
		if _, err := w.Write(line); err != nil {
			return fmt.Errorf("frames: %w", err)
		}
	}
	return nil
}

// isJSONColumn reports whether all values of a column are JSON objects or
// arrays.
func isJSONColumn(df dataframe.DataFrame, c int) bool {
	if df.Types()[c] != series.String {
		return false
	}
	found := false
	for row := range df.Nrow() {
		text, ok := Value(df.Elem(row, c)).(string)
		if !ok {
			continue
		}
		if text == "" || !slices.Contains([]byte("{["), text[0]) || !json.Valid([]byte(text)) {
			return false
		}
		found = true
	}
	return found
}

func jsonCell(value any, nested bool) ([]byte, error) {
	switch v := value.(type) {
	case string:
		if nested {
			return marshal(json.RawMessage(v))
		}
		return marshal(v)
	case int:
		return strconv.AppendInt(nil, int64(v), 10), nil
	case float64:
		if math.IsInf(v, 0) {
			return nil, fmt.Errorf("JSON has no notation for %v", v)
		}
		return []byte(formatFloat(v)), nil
	case bool:
		return strconv.AppendBool(nil, v), nil
	}
	return []byte("null"), nil
}
