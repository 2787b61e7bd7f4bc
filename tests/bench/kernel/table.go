package main

import (
	"fmt"
	"strings"
	"time"
)

// results are what was measured, in the order of the first time.
//
//nolint:recvcheck // append changes it, the rest reads it
type results []*result

type result struct {
	figure
	took    [2][]time.Duration
	nothing [2]bool // that kernel had no answer
}

func (r *results) add(f figure, kind int, spent time.Duration, ok bool) {
	var at *result
	for _, x := range *r {
		if x.name == f.name {
			at = x
		}
	}
	if at == nil {
		at = &result{figure: f}
		*r = append(*r, at)
	}
	at.took[kind] = append(at.took[kind], spent)
	at.nothing[kind] = at.nothing[kind] || !ok
}

// table is the results as text, and how many figures were missed.
func (r results) table(times int, kinds [2]kind) (text string, missed int) {
	var b strings.Builder
	fmt.Fprintf(&b, "%-34s%12s%12s%8s  %s\n", fmt.Sprintf("median of %d, s", times), kinds[0].name, kinds[1].name, "ratio", "wanted")
	for _, x := range r {
		ours, plain, ratio := median(x.took[0]), "none", "-"
		reached := !x.nothing[0]
		if !x.nothing[1] {
			theirs := median(x.took[1])
			plain, ratio = fmt.Sprintf("%.3f", theirs), fmt.Sprintf("%.2f", ours/theirs)
			reached = reached && (x.ratio == 0 || ours/theirs <= x.ratio)
		}
		wanted := ""
		if x.ratio > 0 {
			wanted = fmt.Sprintf("ratio <= %.1f", x.ratio)
		}
		if x.most > 0 {
			wanted = fmt.Sprintf("<= %.2f s", x.most.Seconds())
			reached = reached && ours <= x.most.Seconds()
		}
		if wanted != "" && reached {
			wanted += " reached"
		} else if wanted != "" {
			wanted += " MISSED"
			missed++
		}
		fmt.Fprintln(&b, strings.TrimRight(fmt.Sprintf("%-34s%12.3f%12s%8s  %s", x.name, ours, plain, ratio, wanted), " "))
	}
	return b.String(), missed
}
