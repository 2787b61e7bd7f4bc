package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"runtime"
	"slices"
	"time"
)

// side is one way to do the work.
type side struct {
	name string
	run  func(ctx context.Context) error
}

// newTurns returns a function that makes the order of the next round: a random one, so that none is always behind the same other,
// and the same in each run of the program.
func newTurns() func(n int) []int { return rand.New(rand.NewPCG(1, 2)).Perm }

// inTurns lets each side do the work so many rounds. It returns the time of each side in each round.
func inTurns(ctx context.Context, rounds int, sides ...side) ([][]time.Duration, error) {
	took := make([][]time.Duration, len(sides))
	turns := newTurns()
	for range rounds {
		for _, i := range turns(len(sides)) {
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

// ratio is the mean of the middle half of the rounds' ratios: as blind to a hitch of the machine as the median, and steadier.
func ratio[T time.Duration | float64](took, base []T) float64 {
	ratios := make([]float64, len(took))
	for i := range took {
		ratios[i] = float64(took[i]) / float64(base[i])
	}
	slices.Sort(ratios)
	odd := (len(ratios) + 1) / 4
	ratios = ratios[odd : len(ratios)-odd]
	sum := 0.0
	for _, r := range ratios {
		sum += r
	}
	return sum / float64(len(ratios))
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
