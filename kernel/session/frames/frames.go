// Package frames teaches package session to keep gota's DataFrames and Series, column by column. It is imported for that
// effect by the programs of cells that link gota; encoding/gob, for comparison, turns a DataFrame into an empty one
// without an error.
package frames

import (
	"encoding/binary"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"

	"github.com/cogbook/cogbook/kernel/session"
)

func init() {
	session.RegisterCodec(reflect.TypeFor[dataframe.DataFrame](), session.Codec{
		Append: func(out []byte, v any) ([]byte, error) { return appendFrame(out, v.(dataframe.DataFrame)) },
		Decode: func(b []byte) (any, error) { return decodeFrame(b) },
		Same:   func(b []byte, v any) bool { return sameFrame(b, v.(dataframe.DataFrame)) },
		Size:   func(v any) int { return frameSize(v.(dataframe.DataFrame)) },
		Describe: func(v any) (string, []string) {
			df := v.(dataframe.DataFrame)
			return fmt.Sprintf("DataFrame of %d rows, %d columns: %s", df.Nrow(), df.Ncol(), strings.Join(df.Names(), ", ")), df.Names()
		},
	})
	session.RegisterCodec(reflect.TypeFor[series.Series](), session.Codec{
		Size:   func(v any) int { return seriesSize(v.(series.Series)) },
		Append: func(out []byte, v any) ([]byte, error) { return appendSeries(out, v.(series.Series)) },
		Decode: func(b []byte) (any, error) {
			r := &reader{b: b}
			s := r.series()
			if r.failed || len(r.b) > 0 {
				return series.Series{}, errDamaged
			}
			made := s.make()
			return made, made.Err
		},
		Describe: func(v any) (string, []string) {
			s := v.(series.Series)
			return fmt.Sprintf("Series %q of %d values (%s)", s.Name, s.Len(), s.Type()), nil
		},
	})
}

var errDamaged = errors.New("its data is damaged")

func appendFrame(out []byte, df dataframe.DataFrame) ([]byte, error) {
	if df.Err != nil {
		return nil, fmt.Errorf("the DataFrame is in error: %w", df.Err)
	}
	columns := columnsOf(&df)
	out = binary.AppendUvarint(slices.Grow(out, frameSize(df)), uint64(len(columns)))
	var err error
	for _, s := range columns {
		if out, err = appendSeries(out, s); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// sameFrame reports whether b is what appendFrame writes of df.
func sameFrame(b []byte, df dataframe.DataFrame) bool {
	there, err := readColumns(b)
	columns := columnsOf(&df)
	if err != nil || !inPlace || df.Err != nil || len(there) != len(columns) {
		return false
	}
	var other atomic.Bool
	var all sync.WaitGroup
	for i := range there {
		all.Go(func() {
			if !there[i].same(&columns[i]) {
				other.Store(true)
			}
		})
	}
	all.Wait()
	return !other.Load()
}

// frameSize is about how many bytes a frame takes in the store; texts are counted in some rows.
func frameSize(df dataframe.DataFrame) int {
	size := 0
	columns := columnsOf(&df)
	for i := range columns {
		size += seriesSize(columns[i])
	}
	return size
}

func seriesSize(s series.Series) int {
	const sample = 100
	n := s.Len()
	if s.Type() != series.String {
		return 64 + 9*n
	}
	texts := 0
	for i := range min(n, sample) {
		texts += len(s.Elem(i * n / min(n, sample)).String())
	}
	return 64 + n*5 + n*texts/max(1, min(n, sample))
}

// readColumns reads what appendFrame wrote.
func readColumns(b []byte) ([]stored, error) {
	r := &reader{b: b}
	n := r.uint()
	if n > uint64(len(b)) {
		return nil, errDamaged
	}
	columns := make([]stored, n)
	for i := range columns {
		columns[i] = r.series()
		if r.failed || columns[i].n != columns[0].n {
			return nil, errDamaged
		}
	}
	if r.failed || len(r.b) > 0 {
		return nil, errDamaged
	}
	return columns, nil
}

func decodeFrame(b []byte) (dataframe.DataFrame, error) {
	there, err := readColumns(b)
	if err != nil || len(there) == 0 {
		return dataframe.DataFrame{}, err
	}
	columns := make([]series.Series, len(there))
	var all sync.WaitGroup
	for i := range there {
		all.Go(func() { columns[i] = there[i].make() })
	}
	all.Wait()
	for _, s := range columns {
		if s.Err != nil {
			return dataframe.DataFrame{}, s.Err
		}
	}
	df := frameOf(columns)
	return df, df.Err
}
