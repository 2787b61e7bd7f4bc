package rest

import "time"

// pace is what was learned of a quota that gives requests drop by drop and refuses with short pauses, as a token bucket
// does. Between two refusals the bucket was emptied just once, so what was accepted in between, over the time, is its
// rate. Requests go a little slower than that at first, and then faster by and by until the next refusal: the mean is the
// rate, and a refusal comes once in some hundred requests.
//
// It spaces requests evenly, but for catching up on slack (the generic cell rate algorithm, ITU-T I.371; the same as
// a token bucket, in one number).
type pace struct {
	perSecond float64 // 0: not known
	due       time.Time
	gain      float64 // by which part an accepted request raises it
	clean     int     // accepted since the last refusal

	mark    int       // number of the refused request that the next is measured from
	marked  time.Time // when that was sent
	refused int       // since then

	lowest float64   // rate after the last refusal
	vain   int       // refusals in a row each of which lowered that further
	deaf   time.Time // refusals teach nothing until then
}

const (
	slack      = 10 * time.Millisecond
	firstGain  = 0.02   // while the rate is guessed: double in 35 requests
	gentleGain = 0.0001 // once it was measured: 3 % in 300
	gentleSpan = 300    // after so many without refusal the gain doubles: the quota may have been raised
	belowRate  = 0.97   // where it begins after a refusal
	fewest     = 20     // requests that a rate is measured by
	mostVain   = 10
	deafness   = time.Minute
)

// known tells whether there is a rate.
func (p *pace) known() bool { return p.perSecond > 0 }

// stop makes the rate unknown.
func (p *pace) stop() { *p = pace{deaf: p.deaf} }

// next is when the next request may go.
func (p *pace) next() time.Time {
	if !p.known() {
		return time.Time{}
	}
	return p.due.Add(-slack)
}

// take notes that one goes.
func (p *pace) take(at time.Time) {
	if !p.known() {
		return
	}
	if p.due.Before(at) {
		p.due = at
	}
	p.due = p.due.Add(p.interval())
}

func (p *pace) interval() time.Duration { return time.Duration(float64(time.Second) / p.perSecond) }

// accept notes an answer that is no refusal; wanted says that others wait for their turn.
func (p *pace) accept(wanted bool) {
	if !p.known() || !wanted {
		return
	}
	p.perSecond *= 1 + p.gain
	if p.clean++; p.clean%gentleSpan == 0 {
		p.gain = min(2*p.gain, firstGain)
	}
}

// refuse counts a refusal.
func (p *pace) refuse(of pass) {
	if of.number > p.mark {
		p.refused++
	}
}

// slow learns from a refusal that asked for wait; the gate opens again at the given time. It returns false where
// refusals come as they like, whatever the rate is: then there is none to be learned, for a while.
func (p *pace) slow(of pass, at time.Time, wait time.Duration, opens time.Time) bool {
	if at.Before(p.deaf) {
		return false
	}
	if !p.known() {
		p.perSecond, p.gain = 1/max(wait, time.Millisecond).Seconds(), firstGain
	} else if took := of.sent.Sub(p.marked).Seconds(); took > 0 {
		accepted := of.number - p.mark - p.refused
		measured := float64(accepted) / took
		p.perSecond = belowRate * min(max(measured, p.perSecond/2), p.perSecond)
		if p.gain = p.gain / 4; accepted >= fewest || p.gain < gentleGain {
			p.gain = gentleGain
		}
	}
	if p.vain++; p.perSecond > 0.98*p.lowest {
		p.vain = 0
	}
	p.lowest = p.perSecond
	if p.vain > mostVain {
		*p = pace{deaf: at.Add(deafness)}
		return false
	}
	p.mark, p.marked, p.refused, p.clean = of.number, of.sent, 0, 0
	p.due = opens.Add(slack) // what could have been caught up on is gone
	return true
}
