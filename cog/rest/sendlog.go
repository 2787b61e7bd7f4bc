package rest

import (
	"slices"
	"sort"
	"time"
)

// sendLog counts requests by the time at which they reached the service, as far as that is known, in slices that become
// longer as there are more of them.
type sendLog struct {
	slices []logSlice
	width  time.Duration
}

type logSlice struct {
	first, last time.Time // the earliest and the latest in it
	count       int
}

const (
	mostSlices = 1024
	firstWidth = time.Millisecond
	keepLog    = 3 * time.Minute
)

// add counts a request.
func (l *sendLog) add(at time.Time) {
	if n := len(l.slices); n > 0 {
		latest := &l.slices[n-1]
		if at.Sub(latest.first) < l.width {
			latest.last = at
			latest.count++
			return
		}
		if n == mostSlices {
			l.shrink(at)
		}
	}
	l.width = max(l.width, firstWidth)
	l.slices = append(l.slices, logSlice{at, at, 1})
}

// shrink forgets what is too old, or joins the slices in pairs.
func (l *sendLog) shrink(at time.Time) {
	old := l.index(at.Add(-keepLog))
	if old > mostSlices/4 {
		l.slices = append(l.slices[:0], l.slices[old:]...)
		return
	}
	l.width *= 2
	kept := l.slices[:0]
	for i := 0; i < len(l.slices); i += 2 {
		joined := l.slices[i]
		if i+1 < len(l.slices) {
			joined.count += l.slices[i+1].count
			joined.last = l.slices[i+1].last
		}
		kept = append(kept, joined)
	}
	l.slices = kept
}

// index is the place of the first slice that is not older than at.
func (l *sendLog) index(at time.Time) int {
	return sort.Search(len(l.slices), func(i int) bool { return l.slices[i].last.After(at) })
}

// remove takes back a request that was counted at the given time.
func (l *sendLog) remove(at time.Time) {
	i := sort.Search(len(l.slices), func(i int) bool { return !l.slices[i].last.Before(at) })
	for ; i < len(l.slices); i++ {
		if l.slices[i].count > 0 {
			l.slices[i].count--
			return
		}
	}
}

// move counts a request at a later time than before.
func (l *sendLog) move(from, to time.Time) {
	l.remove(from)
	i := sort.Search(len(l.slices), func(i int) bool { return !l.slices[i].last.Before(to) })
	if i == len(l.slices) {
		l.add(to)
		return
	}
	l.slices[i].count++
}

// since counts the requests after the given time.
func (l *sendLog) since(at time.Time) (n int) {
	for _, slice := range l.slices[l.index(at):] {
		n += slice.count
	}
	return n
}

// first is the time of the oldest request after the given time.
func (l *sendLog) first(after time.Time) (time.Time, bool) {
	for _, slice := range l.slices[l.index(after):] {
		if slice.count > 0 {
			return slice.last, true
		}
	}
	return time.Time{}, false
}

// nth is the time of the n-th latest request.
func (l *sendLog) nth(n int) (time.Time, bool) {
	for _, slice := range slices.Backward(l.slices) {
		if n -= slice.count; n <= 0 {
			return slice.last, true
		}
	}
	return time.Time{}, false
}
