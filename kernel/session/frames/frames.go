// Package frames teaches package session to keep gota's DataFrames and Series, column by column. It is imported for that
// effect by the programs of cells that link gota; encoding/gob, for comparison, turns a DataFrame into an empty one
// without an error.
package frames

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"reflect"
	"strings"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"

	"github.com/cogbook/cogbook/kernel/session"
)

func init() {
	session.RegisterCodec(reflect.TypeFor[dataframe.DataFrame](), session.Codec{
		Append: func(out []byte, v any) ([]byte, error) { d, err := encodeFrame(v.(dataframe.DataFrame)); return append(out, d...), err },
		Decode: func(b []byte) (any, error) { return decodeFrame(b) },
		Describe: func(v any) (string, []string) {
			df := v.(dataframe.DataFrame)
			return fmt.Sprintf("DataFrame of %d rows, %d columns: %s", df.Nrow(), df.Ncol(), strings.Join(df.Names(), ", ")), df.Names()
		},
	})
	session.RegisterCodec(reflect.TypeFor[series.Series](), session.Codec{
		Append: func(out []byte, v any) ([]byte, error) { return appendSeries(out, v.(series.Series)) },
		Decode: func(b []byte) (any, error) {
			s, rest, err := readSeries(b)
			if err == nil && len(rest) > 0 {
				err = errDamaged
			}
			return s, err
		},
		Describe: func(v any) (string, []string) {
			s := v.(series.Series)
			return fmt.Sprintf("Series %q of %d values (%s)", s.Name, s.Len(), s.Type()), nil
		},
	})
}

var errDamaged = errors.New("its data is damaged")

func encodeFrame(df dataframe.DataFrame) ([]byte, error) {
	if df.Err != nil {
		return nil, fmt.Errorf("the DataFrame is in error: %w", df.Err)
	}
	names := df.Names()
	out := binary.AppendUvarint(nil, uint64(len(names)))
	var err error
	for _, name := range names {
		if out, err = appendSeries(out, df.Col(name)); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func decodeFrame(b []byte) (dataframe.DataFrame, error) {
	n, size := binary.Uvarint(b)
	if size <= 0 || n > uint64(len(b)) {
		return dataframe.DataFrame{}, errDamaged
	}
	b = b[size:]
	if n == 0 {
		return dataframe.DataFrame{}, nil
	}
	columns := make([]series.Series, n)
	var err error
	for i := range columns {
		if columns[i], b, err = readSeries(b); err != nil {
			return dataframe.DataFrame{}, err
		}
	}
	df := dataframe.New(columns...)
	return df, df.Err
}

func appendString(out []byte, s string) []byte {
	return append(binary.AppendUvarint(out, uint64(len(s))), s...)
}

// appendSeries writes name, type, length, a bit for each missing cell, and the other cells' values.
func appendSeries(out []byte, s series.Series) ([]byte, error) {
	if s.Err != nil {
		return nil, fmt.Errorf("the Series %q is in error: %w", s.Name, s.Err)
	}
	kind := s.Type()
	if kind == "" { // the zero Series
		return appendString(appendString(out, s.Name), ""), nil
	}
	out = appendString(appendString(out, s.Name), string(kind))
	n := s.Len()
	out = binary.AppendUvarint(out, uint64(n))
	missing := make([]byte, (n+7)/8)
	for i := range n {
		if s.Elem(i).IsNA() {
			missing[i/8] |= 1 << (i % 8)
		}
	}
	out = append(out, missing...)
	for i := range n {
		if missing[i/8]&(1<<(i%8)) != 0 {
			continue
		}
		e := s.Elem(i)
		switch kind {
		case series.String:
			out = appendString(out, e.String())
		case series.Int:
			v, err := e.Int()
			if err != nil {
				return nil, fmt.Errorf("the Series %q: %w", s.Name, err)
			}
			out = binary.AppendVarint(out, int64(v))
		case series.Float:
			out = binary.LittleEndian.AppendUint64(out, math.Float64bits(e.Float()))
		case series.Bool:
			v, err := e.Bool()
			if err != nil {
				return nil, fmt.Errorf("the Series %q: %w", s.Name, err)
			}
			if v {
				out = append(out, 1)
			} else {
				out = append(out, 0)
			}
		default:
			return nil, fmt.Errorf("the Series %q is of the unknown type %q", s.Name, kind)
		}
	}
	return out, nil
}

// reader reads what appendSeries wrote; after the first failure it returns zero values.
type reader struct {
	b      []byte
	failed bool
}

func (r *reader) take(n uint64) []byte {
	if r.failed || n > uint64(len(r.b)) {
		r.failed = true
		return nil
	}
	out := r.b[:n]
	r.b = r.b[n:]
	return out
}

func (r *reader) uint() uint64 {
	n, size := binary.Uvarint(r.b)
	if size <= 0 {
		r.failed = true
		return 0
	}
	r.take(uint64(size))
	return n
}

func (r *reader) string() string { return string(r.take(r.uint())) }

func readSeries(b []byte) (series.Series, []byte, error) {
	r := &reader{b: b}
	name, kind := r.string(), series.Type(r.string())
	if kind == "" && !r.failed {
		return series.Series{Name: name}, r.b, nil
	}
	n := r.uint()
	missing := r.take(n/8 + min(n%8, 1))
	if r.failed || n > uint64(len(missing))*8 {
		return series.Series{}, nil, errDamaged
	}
	var values any
	strs, ints, floats, bools := column[string](kind == series.String, n), column[int](kind == series.Int, n), column[float64](kind == series.Float, n), column[bool](kind == series.Bool, n)
	isMissing := func(i int) bool { return missing[i/8]&(1<<(i%8)) != 0 }
	for i := range int(n) {
		if isMissing(i) {
			if kind == series.Float {
				floats[i] = math.NaN()
			}
			continue
		}
		switch kind {
		case series.String:
			strs[i] = r.string()
		case series.Int:
			v, size := binary.Varint(r.b)
			r.take(uint64(max(size, 0)))
			r.failed = r.failed || size <= 0
			ints[i] = int(v)
		case series.Float:
			if w := r.take(8); w != nil {
				floats[i] = math.Float64frombits(binary.LittleEndian.Uint64(w))
			}
		case series.Bool:
			w := r.take(1)
			bools[i] = w != nil && w[0] == 1
		}
	}
	switch kind {
	case series.String:
		values = strs
	case series.Int:
		values = ints
	case series.Float:
		values = floats
	case series.Bool:
		values = bools
	default:
		r.failed = true
	}
	if r.failed {
		return series.Series{}, nil, errDamaged
	}
	s := series.New(values, kind, name)
	for i := range int(n) {
		if isMissing(i) && kind != series.Float {
			s.Elem(i).Set("NaN") // gota's own mark of a missing cell
		}
	}
	return s, r.b, s.Err
}

func column[T any](wanted bool, n uint64) []T {
	if !wanted {
		return nil
	}
	return make([]T, n)
}
