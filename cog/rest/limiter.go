package rest

import (
	"context"
	"math"
	"slices"
	"sync"
	"time"
)

// limiter finds the number of requests in flight at which an endpoint does most, for Policy.Concurrency 0. It belongs to
// the endpoint, so that a later run begins where the last one ended.
//
// It works in rounds: a round ends when about as many requests were answered as may be in flight, of those that began in
// it, so it takes a round trip at least. Its measures are the mean time of the middle half of the answers, which a slow tail
// leaves alone, and the mean number in flight. Two rounds with different numbers in flight tell what more of them costs: where the
// time stays the same, all is won (elasticity 0); where it grows as the number does, the requests only queue
// (elasticity 1). No absolute time is ever judged, so a service that is slow for everybody is no reason to send less.
//
//	climb   double in each round, as TCP's slow start does, until the time grows nearly as the number
//	cruise  stay; climb again when answers become faster; try a little more, or less, from time to time
//	higher  one round with more: climb if it was worth it, else back
//	lower   answers became slower, or it is time: one round with less; if it made them faster they were queueing, else back
//
// The ideas are those of TCP Vegas, of Netflix's concurrency-limits and of failsafe-go's adaptive limiter; comparing two
// numbers instead of keeping the best time ever seen is the way of PCC (Dong et al., NSDI 2015).
type limiter struct {
	mu      sync.Mutex
	limit   int
	flying  int
	waiting []chan ticket // by arrival
	free    []chan ticket // for those who will wait: nearly every request does

	mode    mode
	round   int       // the number of the round
	began   time.Time // of the round
	ceiling int       // of limit in this round, while climbing
	times   []float64 // of this round's answers, in seconds
	flights int       // sum of the numbers in flight when they began
	trouble int       // this round's failures that may mean overload
	ref     level     // what this round is compared with; zero: none yet
	before  int       // limit to go back to after a trial; 0: this climb is none
	was     level     // the last round before the trial
	trials  int       // of more or less while cruising
	calm    int       // rounds since the last change of mode, or trial
	slow    int       // rounds in a row that were slower than ref
	fast    int       // rounds in a row that were faster than ref
}

// level is the measure of a round.
type level struct{ time, flying float64 }

// told is the level with a time that can be told from others: below the resolution, the number in flight that would do
// as much in that time.
func (l level) told() level {
	if l.time >= resolution {
		return l
	}
	return level{time: resolution, flying: l.flying * resolution / l.time}
}

type mode int

const (
	climb mode = iota
	check      // of a climb that seemed to come to its end: the same again, with connections that are warm by now
	cruise
	higher
	lower
)

// outcome says what a request tells about its endpoint.
type outcome int

const (
	unmeasured outcome = iota // nothing: refused, or not sent
	measured                  // an answer that took its time
	troubled                  // overload, perhaps
)

const (
	startConcurrency = 4
	maxConcurrency   = 64
	// useless is the elasticity from which on more in flight is not worth it: doubling gains less than a fifth.
	useless = 0.75
	// worthwhile is the one below which a trial of more was a success.
	worthwhile = 0.5
	// resolution is what times below are not told apart: scheduling and garbage collection make them.
	resolution = 0.001
	// trialRounds is the number of rounds between two trials.
	trialRounds = 10
	// shortestRound is enough for a measure that is not that of one hitch of the scheduler.
	shortestRound = 10 * time.Millisecond
	lowerTrials   = 4   // each how many-th trial is one of less
	highestTrials = 16  // the same at maxConcurrency
	mostTimes     = 256 // kept in a round
)

func newLimiter() *limiter { return &limiter{limit: startConcurrency, ceiling: 4 * startConcurrency} }

// ticket is the permission to send, and what it was at that time.
type ticket struct {
	round, flying int
	turn          chan ticket // it came by; nil: at once
}

// acquire waits for its turn, or returns why ctx ended.
func (l *limiter) acquire(ctx context.Context) (ticket, error) {
	l.mu.Lock()
	if l.flying < l.limit && len(l.waiting) == 0 {
		defer l.mu.Unlock()
		return l.take(), nil
	}
	var turn chan ticket
	if last := len(l.free) - 1; last >= 0 {
		turn, l.free = l.free[last], l.free[:last]
	} else {
		turn = make(chan ticket, 1)
	}
	l.waiting = append(l.waiting, turn)
	l.mu.Unlock()
	select {
	case t := <-turn:
		t.turn = turn
		return t, nil
	case <-ctx.Done():
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.free = append(l.free, turn)
	select {
	case <-turn: // came at the same moment: it goes to the next
		l.flying--
		l.admit()
	default:
		at := slices.Index(l.waiting, turn)
		l.waiting = slices.Delete(l.waiting, at, at+1)
	}
	return ticket{}, ctx.Err()
}

func (l *limiter) take() ticket {
	l.flying++
	return ticket{round: l.round, flying: l.flying}
}

// admit gives free slots to those who wait; l.mu is held.
func (l *limiter) admit() {
	for l.flying < l.limit && len(l.waiting) > 0 {
		next := l.waiting[0]
		l.waiting = l.waiting[1:]
		next <- l.take()
	}
}

// current is the limit in force.
func (l *limiter) current() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.limit
}

// release gives a slot back and learns from what came of it.
func (l *limiter) release(t ticket, took time.Duration, o outcome) {
	l.mu.Lock()
	defer l.mu.Unlock()
	used := 2*l.flying >= l.limit
	l.flying--
	if t.turn != nil {
		l.free = append(l.free, t.turn)
	}
	switch {
	case o == measured:
		if l.mode == climb && l.limit < l.ceiling && used {
			l.limit++
		}
		if t.round == l.round && len(l.times) < mostTimes {
			l.times = append(l.times, took.Seconds())
			l.flights += t.flying
		}
	case o == troubled && t.round == l.round:
		l.trouble++
	}
	if len(l.times)+l.trouble >= l.quorum() && since(l.began) >= shortestRound {
		l.turn()
	}
	l.admit()
}

// quorum is how many answers end a round.
func (l *limiter) quorum() int {
	switch l.mode {
	case climb:
		return max(startConcurrency, l.ceiling/2)
	default:
		return max(8, l.limit)
	}
}

// turn ends a round and begins the next; l.mu is held.
func (l *limiter) turn() {
	if l.trouble >= 2 && 10*l.trouble >= len(l.times)+l.trouble {
		l.to(cruise, l.limit*7/10, level{})
		return
	}
	if len(l.times) == 0 {
		l.next()
		return
	}
	now := level{time: middle(l.times), flying: float64(l.flights) / float64(len(l.times))}
	switch l.mode {
	case climb, check:
		l.climbed(now)
	case cruise:
		l.cruised(now)
	case higher:
		l.raised(now)
	case lower:
		l.lowered(now)
	}
}

// middle is the mean of the middle half of the times.
func middle(times []float64) float64 {
	slices.Sort(times)
	half := times[len(times)/4 : len(times)-len(times)/4]
	sum := 0.0
	for _, t := range half {
		sum += t
	}
	return sum / float64(len(half))
}

// climbed judges a round in which the limit rose.
func (l *limiter) climbed(now level) {
	switch {
	case l.ref.time == 0 || now.flying < 1.2*l.ref.flying || elasticity(l.ref, now) < useless:
		switch {
		case l.mode == check: // what it was compared with may have been a cold start
			l.try(lower, l.limit/2, now)
		case l.limit >= maxConcurrency:
			l.to(cruise, maxConcurrency, level{})
		default:
			l.to(climb, l.limit, now)
		}
	case l.mode == climb:
		l.to(check, l.limit, l.ref)
	default: // what was done at the last number that helped, by Little's law, and some to find out when it gets better
		enough := now.flying * l.ref.told().time / now.told().time
		roomy := min(l.limit, roomy(enough))
		switch {
		case l.before > 0 && enough <= 1.25*float64(l.before): // it was by chance that more seemed to help
			l.back()
		case l.ref.flying <= 1.5*startConcurrency && l.before == 0: // even the first number may have been too many
			l.before, l.was = roomy, now
			l.to(lower, int(0.7*enough), l.ref)
		default:
			l.to(cruise, roomy, level{})
		}
	}
}

// cruised judges a round in which nothing was changed.
func (l *limiter) cruised(now level) {
	l.calm++
	busy := 2*now.flying >= float64(l.limit)
	change := now.told().time / l.ref.told().time // of the time
	switch {
	case l.ref.time == 0:
		l.ref = now
		l.next()
	case change < 0.8 && now.flying > 0.9*l.ref.flying && l.limit < maxConcurrency:
		if l.fast++; l.fast < 2 && change > 0.7 { // once may be by chance
			l.next()
			return
		}
		l.try(climb, l.limit, now)
	case change > 1.3 && busy && l.limit > 1:
		if l.slow++; l.slow < 2 {
			l.next()
			return
		}
		l.try(lower, less(l.limit), now)
	case l.calm >= trialRounds && busy:
		l.calm = 0
		l.trials++
		highest := l.limit == maxConcurrency
		switch {
		case l.limit > 1 && (l.trials%highestTrials == 0 || l.trials%lowerTrials == 0 && !highest):
			l.try(lower, less(l.limit), now)
		case !highest:
			l.try(higher, more(l.limit), now)
		default:
			l.next()
		}
	default:
		l.slow, l.fast = 0, 0
		l.ref.time += (now.time - l.ref.time) / 8
		l.next()
	}
}

// raised judges a trial of more: twice it must have been worth it.
func (l *limiter) raised(now level) {
	l.calm++
	switch {
	case elasticity(l.ref, now) >= worthwhile:
		l.back()
	case l.calm < 2 && l.limit < maxConcurrency:
		l.to(higher, more(l.limit), now)
	default:
		l.to(climb, l.limit, now)
	}
}

// more is the next number to try.
func more(limit int) int { return limit + max(2, limit/4) }

// lowered judges a round with less in flight than before.
func (l *limiter) lowered(now level) {
	switch {
	case now.flying > 0.95*l.ref.flying: // not yet; or never, where no more are wanted than this
		if l.calm++; l.calm > 4 {
			l.back()
			return
		}
		l.next()
	case elasticity(now, l.ref) < useless: // not faster: it was no queue
		l.back()
	case l.limit == 1:
		l.to(cruise, roomy(0.5), level{})
	default:
		l.before = max(roomy(float64(l.limit)), l.limit)
		l.to(lower, less(l.limit), now)
	}
}

// roomy is what is taken where n are enough, so that more than n show when they begin to help.
func roomy(n float64) int { return int(math.Ceil(1.25*n)) + 1 }

// less is the next lower number to try.
func less(limit int) int { return min(limit-1, limit*8/10) }

// elasticity is by which power of the number in flight the time grew from one level to another.
func elasticity(from, to level) float64 {
	from, to = from.told(), to.told()
	if to.flying <= 1.02*from.flying {
		return 0
	}
	return math.Log(to.time/from.time) / math.Log(to.flying/from.flying)
}

// try begins a trial of another limit after a round with the present one.
func (l *limiter) try(m mode, limit int, now level) {
	l.before, l.was = l.limit, now
	l.to(m, limit, now)
}

// back ends a trial. What was measured before it tells still whether answers became faster meanwhile; where they queued,
// fewer in flight take as much less time.
func (l *limiter) back() {
	share := min(1, float64(l.before)/l.was.flying)
	l.to(cruise, l.before, level{time: l.was.time * share, flying: l.was.flying * share})
}

// to changes mode and limit and begins a round.
func (l *limiter) to(m mode, limit int, ref level) {
	if m != l.mode {
		l.calm = 0
	}
	l.mode, l.ref, l.slow, l.fast = m, ref, 0, 0
	l.limit = min(max(limit, 1), maxConcurrency)
	l.next()
}

// next begins a round.
func (l *limiter) next() {
	l.round++
	l.began = now()
	l.times, l.flights, l.trouble = l.times[:0], 0, 0
	l.ceiling = min(4*l.limit, maxConcurrency)
}
