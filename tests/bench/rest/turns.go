package main

import (
	"context"
	"fmt"
	"runtime"
	"slices"
	"time"
)

// side is one way to do the work.
type side struct {
	name string
	run  func(ctx context.Context) error
}

// inTurns lets each side do the work so many rounds, in an order that changes with the round. It
// returns the time of each side in each round.
func inTurns(ctx context.Context, rounds int, sides ...side) ([][]time.Duration, error) {
	took := make([][]time.Duration, len(sides))
	for round := range rounds {
		for turn := range sides {
			i := (turn + round) % len(sides)
			runtime.GC() // what the one before left is not this one's work
			began := time.Now()
			if err := sides[i].run(ctx); err != nil {
				return nil, fmt.Errorf("%s: %w", sides[i].name, err)
			}
			took[i] = append(took[i], time.Since(began))
		}
	}
	return took, nil
}

// ratio is the median of the rounds' ratios.
func ratio[T time.Duration | float64](took, base []T) float64 {
	ratios := make([]float64, len(took))
	for i := range took {
		ratios[i] = float64(took[i]) / float64(base[i])
	}
	return median(ratios)
}

// seconds is the median of the times.
func seconds(took []time.Duration) float64 {
	all := make([]float64, len(took))
	for i := range took {
		all[i] = took[i].Seconds()
	}
	return median(all)
}

func median(values []float64) float64 {
	s := slices.Sorted(slices.Values(values))
	return (s[(len(s)-1)/2] + s[len(s)/2]) / 2
}

// scaled is full, or a tenth of it with -quick.
func scaled(full int) int {
	if *quick {
		return full / 10
	}
	return full
}
