package main

import (
	"fmt"
	"time"
)

// makeFrame is a cell that declares how a frame of a million rows is made: two columns of texts, one of each other kind.
const makeFrame = `func million() dataframe.DataFrame {
	const n = 1_000_000
	names, texts, ints, floats, bools := make([]string, n), make([]string, n), make([]int, n), make([]float64, n), make([]bool, n)
	for i := range n {
		names[i], texts[i] = "name "+strconv.Itoa(i), "we will come back next year"
		ints[i], floats[i], bools[i] = i, float64(i)/3, i%3 == 0
	}
	return dataframe.New(series.New(names, series.String, "name"), series.New(texts, series.String, "text"),
		series.New(ints, series.Int, "n"), series.New(floats, series.Float, "f"), series.New(bools, series.Bool, "b"))
}
`

// carry tells how long a frame of a million rows takes into the next cell: what the cell that assigns it takes more than one
// that only makes it, and what the cell that uses it takes more than one that uses a small one. Plain GoNB keeps no values.
func carry(k *kernel, times int) (row string, err error) {
	small := cell{"a small frame", `few := dataframe.New(series.New([]int{1}, series.Int, "n"))` + "\nfmt.Println(few.Nrow())", "1"}
	for _, c := range []cell{{"million", makeFrame + `fmt.Println("declared")`, "declared"}, small} {
		if err := k.execute(c, 0); err != nil {
			return "", err
		}
	}
	cells := []cell{
		{"make", "fmt.Println(million().Nrow())", "1000000"},
		{"make and keep", "df := million()\nfmt.Println(df.Nrow())", "1000000"},
		{"use a small one", "fmt.Println(few.Nrow())", "1"},
		{"use", "fmt.Println(df.Nrow())", "1000000"},
	}
	took := make([][]time.Duration, len(cells))
	for round := range times + 1 {
		for i, c := range cells {
			began := time.Now()
			if err := k.execute(c, round); err != nil {
				return "", err
			}
			if round > 0 { // the first warms up
				took[i] = append(took[i], time.Since(began))
			}
		}
	}
	more := median(took[1]) - median(took[0]) + median(took[3]) - median(took[2])
	return fmt.Sprintf("%-22s%14.2f%14s%8s\n", "1 M-row frame onwards", more, "-", "-"), nil
}
