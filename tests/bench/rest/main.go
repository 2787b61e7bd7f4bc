// Command rest times package cog/rest.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"strings"
	"text/tabwriter"
)

func main() {
	only := flag.String("only", "", "names, separated by commas")
	flag.Parse()
	code := 0
	for name, bench := range map[string]benchmark{"talk": talk, "talk15": talk15, "adaptive": adaptive} {
		if *only != "" && !strings.Contains(","+*only+",", ","+name+",") {
			continue
		}
		t, err := bench(context.Background())
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1) //nolint:forbidigo // this is a command
		}
		fmt.Println(t.name + ": " + t.title)
		w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0)
		fmt.Fprintln(w, strings.Join(t.columns, "\t"))
		for _, row := range t.rows {
			fmt.Fprintln(w, strings.Join(row, "\t"))
		}
		_ = w.Flush() // a terminal that is gone cannot be told
		for _, missed := range t.missed {
			fmt.Println("missed: " + missed)
			code = 1
		}
	}
	os.Exit(code) //nolint:forbidigo // this is a command
}
