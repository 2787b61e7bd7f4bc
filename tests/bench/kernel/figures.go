package main

import (
	"errors"
	"time"
)

// figure is one line of the table. At most one of ratio and most is set; a figure with neither is only shown.
type figure struct {
	name  string
	ratio float64       // how much of plain GoNB's time ours may take
	most  time.Duration // that ours may take
	time  func(k *kernel, round int) (time.Duration, error)
}

// errNothing says that a kernel had no answer. Only plain GoNB may.
var errNothing = errors.New("the kernel had no answer")

// group is figures that are measured one after the other on one kernel; fresh: on a new one each time.
type group struct {
	fresh   bool
	figures []figure
}

var (
	hello  = cell{"hello", `fmt.Println("hello")`, "hello"}
	read   = cell{"read a table", readTable + "fmt.Println(reviews.Nrow())", "100"}
	linked = cell{"cog, frames and viz linked", "fmt.Fprint(io.Discard, viz.Show, cog.TextSentiment)\n" + readTable +
		"fmt.Println(reviews.Nrow())", "100"}
)

const readTable = `reviews := frames.Must(frames.ReadCSV("notebooks/data/reviews.csv"))` + "\n"

// groups are all there is to measure. A figure is added as a line here; what it times is a method of kernel.
var groups = []group{
	{fresh: true, figures: []figure{
		{name: "start to first idle", ratio: 1.0, time: (*kernel).sinceStart},
		{name: "start to first hello", ratio: 1.0, time: func(k *kernel, round int) (time.Duration, error) {
			if _, err := k.execute(hello, round); err != nil {
				return 0, err
			}
			return k.sinceStart(round)
		}},
	}},
	{fresh: true, figures: []figure{
		{name: "type error, first", most: 400 * time.Millisecond, time: (*kernel).typeError},
	}},
	{fresh: true, figures: []figure{
		{name: "completion, first", most: time.Second, time: (*kernel).complete},
	}},
	{fresh: true, figures: []figure{
		{name: "inspection, first", most: time.Second, time: (*kernel).inspect},
	}},
	{figures: []figure{
		{name: hello.name, ratio: 1.0, time: hello.time},
		{name: "hello once more", time: hello.time},
		{name: read.name, time: read.time},
		{name: linked.name, ratio: 0.8, time: linked.time},
		{name: "type error", most: 50 * time.Millisecond, time: (*kernel).typeError},
		{name: "completion", most: 100 * time.Millisecond, time: (*kernel).complete},
		{name: "inspection", most: 100 * time.Millisecond, time: (*kernel).inspect},
		{name: "completion while a cell runs", most: 100 * time.Millisecond, time: while((*kernel).complete)},
		{name: "inspection while a cell runs", most: 100 * time.Millisecond, time: while((*kernel).inspect)},
		{name: "1 M-row frame into the next cell", most: 500 * time.Millisecond, time: (*kernel).carry},
	}},
}

// time runs a cell. The round makes its text a new one.
func (c cell) time(k *kernel, round int) (time.Duration, error) { return k.execute(c, round) }

func (k *kernel) sinceStart(int) (time.Duration, error) { return time.Since(k.began), nil }
