package rest

import "time"

// quota is what was learned of a quota that gives so many requests in each span of time and then asks for a long pause.
// It lets through as many as the last time freely, and in any span no more: that fits windows that begin anew as well as
// windows that slide. Then it asks with one request whether there is more: if it is accepted the limit grows, and more
// may ask at once; if it is refused the limit is confirmed, and the pause that comes with it tells when the next span begins.
// So a window costs one refusal, and not one for each request in flight. Once limit and span are sure, it asks only after
// each probePrice accepted requests, and otherwise waits for the end of the span by itself, but not much longer than the
// service last asked for.
//
// The zero value knows nothing and lets everything through, but counts.
type quota struct {
	limit int           // requests in a span; 0: not known
	span  time.Duration // its length
	sure  bool          // limit and span were confirmed
	guess bool          // they are what the user has set
	taken bool          // what the user has set was taken once: it is not again
	log   sendLog
	quick time.Duration // about the shortest time of an answer

	reserved int  // passes not yet sent
	probes   int  // passes beyond the limit
	width    int  // how many of them may be out
	credit   int  // accepted since the last probe
	more     bool // the last probe was accepted

	opened  time.Time // when the last pause ended
	pending bool      // the pause's end is to be noted, and the limit to be taken from what was accepted
	known   bool      // at that: the limit was met where it was expected
	from    time.Time // at that: the first request of the span
	gap     time.Time // end of a pause that nobody asked for
	leading bool      // the first request after it is under way
	misses  int       // refusals with a short pause since the last with a long one

	wait   time.Duration // the last long pause that was asked for
	held   time.Time     // since when nothing passes because the limit is met; zero: it is not
	longer int           // how often in a row the span was found longer than before
	deaf   time.Time     // refusals teach nothing until then
}

const (
	probePrice = 200
	mostMisses = 4
	mostLonger = 4
	mostLate   = 25 * time.Millisecond
)

// expect takes limit and span from what the user has set, until one request beyond them tells whether they are a window's.
func (q *quota) expect(limit int, span time.Duration) {
	if !q.taken && q.limit == 0 && limit >= probePrice {
		q.taken, q.guess, q.limit, q.span = true, true, limit, span
	}
}

// admits tells whether one more may pass while so many are out, and as what, or when to ask again. takes is the time of
// an answer.
func (q *quota) admits(at time.Time, out int, takes time.Duration) (probe, lead, ok bool, when time.Time) {
	switch {
	case q.limit == 0:
		return false, false, true, time.Time{}
	case q.leading:
		return false, false, false, time.Time{}
	}
	if q.log.since(at.Add(-q.span))+q.reserved < q.limit {
		q.held = time.Time{}
		lead = !q.gap.IsZero() && !at.Before(q.gap)
		return false, lead, true, time.Time{}
	}
	first, found := q.log.first(at.Add(-q.span))
	if found {
		when = first.Add(q.span)
	}
	if q.held.IsZero() {
		q.held = at
	}
	longest := q.held.Add(q.wait * 5 / 4) // the service has never asked for more
	if when.After(longest) {
		when = longest
	}
	price := probePrice
	switch {
	case !at.Before(longest):
		price, when = 0, time.Time{}
	case found && when.Sub(at) < max(5*takes, q.span/50): // so short before the end of the span it tells little
		price *= 10
	case !q.sure || q.more:
		price = 0
	}
	if q.probes < max(q.width, 1) && q.credit >= price {
		if q.limit < probePrice && out > q.probes { // it could take the place of one that is under way
			return false, false, false, time.Time{}
		}
		return true, false, true, time.Time{}
	}
	if found && when.Sub(at) > 10*takes {
		q.gap = when
	}
	return false, false, false, when
}

// reserve notes that a pass is given.
func (q *quota) reserve(p pass) {
	q.reserved++
	if p.probe {
		q.probes++
		q.credit = 0
	}
	if p.lead {
		q.leading, q.gap = true, time.Time{}
	}
}

// send notes that its request is sent.
func (q *quota) send(p pass) {
	if !p.poll {
		q.reserved--
		q.log.add(p.sent)
	}
}

// drop notes that no answer will come.
func (q *quota) drop(p pass) {
	if p.poll {
		return
	}
	if p.sent.IsZero() {
		q.reserved--
	}
	q.end(p)
}

func (q *quota) end(p pass) {
	if p.probe {
		q.probes--
	}
	if p.lead {
		q.leading = false
	}
}

// arrive corrects the time of a request that was answered later than others: for a new connection, say. The service
// counted it when it came.
func (q *quota) arrive(p pass, at time.Time) {
	took := at.Sub(p.sent)
	if q.quick == 0 || took < q.quick {
		q.quick = took
	}
	q.quick += (took - q.quick) / 256
	if late := min(took-q.quick, max(q.span/100, mostLate)); late > firstWidth {
		q.log.move(p.sent, p.sent.Add(late))
	}
}

// accept notes an answer that is no refusal.
func (q *quota) accept(p pass, at time.Time) {
	q.arrive(p, at)
	q.credit++
	q.end(p)
	switch {
	case !p.probe || q.limit == 0:
	case q.guess:
		q.forget()
	default:
		q.limit++
		q.width++
		q.more = true
	}
}

// refuse notes a refusal.
func (q *quota) refuse(p pass) {
	if p.poll {
		return
	}
	q.log.remove(p.sent)
	q.end(p)
	if p.probe {
		q.width, q.credit, q.more = 1, 0, false
	}
}

// close begins a long pause, at whose end the limit will be taken from what was accepted: until then the requests in
// flight have their answers. asked tells that a probe was refused. Where the span grows and grows there is none.
func (q *quota) close(at, until time.Time, asked bool) {
	if at.Before(q.deaf) {
		return
	}
	if q.guess && !asked {
		q.limit = 0
	}
	q.guess = false
	q.known = q.limit > 0 && (asked || q.log.since(at.Add(-q.span)) >= q.limit*98/100)
	q.from = q.opened.Add(-1)
	first, found := q.log.first(q.from)
	if q.known {
		if nth, ok := q.log.nth(q.limit); ok && nth.After(first) {
			first = nth
		}
	}
	if found {
		span := until.Sub(first)
		near := span > q.span*9/10 && span < q.span*11/10
		q.sure = q.known && near
		if q.longer++; q.limit == 0 || span < q.span*11/10 {
			q.longer = 0
		}
		if q.longer > mostLonger { // refusals come as they like, however long the pause before was
			q.forget()
			q.deaf = at.Add(deafness)
			return
		}
		if q.limit == 0 || span > q.span {
			q.span = span
		} else {
			q.span += (span - q.span) / 16
		}
		q.from = first
	}
	q.pending, q.more, q.misses, q.width, q.gap = true, false, 0, 1, time.Time{}
	q.wait, q.held = until.Sub(at), time.Time{}
}

// settle ends a long pause; learned says that it did and that the limit is known.
func (q *quota) settle(at time.Time) (learned bool) {
	if !q.pending {
		return false
	}
	if !q.known {
		accepted := q.log.since(q.from.Add(-1))
		if q.limit > 0 { // less than before: others take from it, too, or it was lowered
			accepted = (accepted*9 + 9) / 10
		}
		q.limit = accepted
	} else { // a probe may have taken another one's place
		q.limit = max(1, min(q.limit, q.log.since(q.from.Add(-1))))
	}
	q.pending, q.opened = false, at
	return q.limit > 0
}

// miss handles a refusal with a short pause, as at the edge of a window that slides; false: there were too many of them.
func (q *quota) miss(at, until time.Time, asked bool) bool {
	switch {
	case q.guess:
		q.forget()
		return false
	case asked:
		q.sure = true
		return true
	}
	q.misses++
	if first, found := q.log.nth(q.limit); found && until.Sub(first) < q.span*51/50 {
		q.span = max(q.span, until.Sub(first))
	} else if accepted := q.log.since(at.Add(-q.span)); accepted > 0 {
		q.limit = min(q.limit, accepted)
	}
	return q.misses <= mostMisses
}

// forget makes the limit unknown again.
func (q *quota) forget() {
	*q = quota{log: q.log, reserved: q.reserved, probes: q.probes, opened: q.opened, deaf: q.deaf, taken: q.taken, quick: q.quick}
}

// rate is the limit in requests a second; 0: not known.
func (q *quota) rate() float64 {
	if q.limit == 0 || q.span <= 0 || q.guess {
		return 0
	}
	return float64(q.limit) / q.span.Seconds()
}
