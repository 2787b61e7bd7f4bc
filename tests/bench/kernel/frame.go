package main

import (
	"fmt"
	"time"
)

// makeFrame is a cell that declares how a frame of a million rows is made: two columns of texts, one of each other kind.
const makeFrame = `func million() dataframe.DataFrame {
	const n = 1_000_000
	names, texts, ints, floats, bools := make([]string, n), make([]string, n), make([]int, n), make([]float64, n), make([]bool, n)
	now := int(time.Now().UnixNano()) // it is another frame each time
	for i := range n {
		names[i], texts[i] = "name "+strconv.Itoa(i), "we will come back next year"
		ints[i], floats[i], bools[i] = now+i, float64(i)/3, i%3 == 0
	}
	return dataframe.New(series.New(names, series.String, "name"), series.New(texts, series.String, "text"),
		series.New(ints, series.Int, "n"), series.New(floats, series.Float, "f"), series.New(bools, series.Bool, "b"))
}
`

// carry tells how long a frame of a million rows takes into the next cell: what the cell that assigns it takes more than one
// that only makes it, both but for the making itself, and what the cell that uses it takes more than one that uses a small
// one. Plain GoNB keeps no values.
func (k *kernel) carry(round int) (more time.Duration, err error) {
	if k.prefix != "" {
		return 0, errNothing
	}
	if round == 0 {
		small := cell{"a small frame", `few := dataframe.New(series.New([]int{1}, series.Int, "n"))` + "\nfmt.Println(few.Nrow())", "1"}
		for _, c := range []cell{{"million", makeFrame + `fmt.Println("declared")`, "declared"}, small} {
			if _, err := k.execute(c, 0); err != nil {
				return 0, err
			}
		}
	}
	for _, step := range []struct {
		sign int
		cell cell
	}{
		{-1, cell{name: "make", code: "start := time.Now()\nmillion()\nfmt.Println(time.Since(start))"}},
		{1, cell{name: "make and keep", code: "start := time.Now()\ndf := million()\nfmt.Println(time.Since(start))"}},
	} {
		printed, took, err := k.run(step.cell, round)
		if err != nil {
			return 0, err
		}
		making, err := time.ParseDuration(printed)
		if err != nil {
			return 0, fmt.Errorf("the cell %q: %w", step.cell.name, err)
		}
		more += time.Duration(step.sign) * (took - making)
	}
	without, err := k.execute(cell{"use a small one", "fmt.Println(few.Nrow())", "1"}, round)
	if err != nil {
		return 0, err
	}
	with, err := k.execute(cell{"use", "fmt.Println(df.Nrow())", "1000000"}, round)
	return more + with - without, err
}
