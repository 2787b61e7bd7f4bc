package session

import (
	"os"
	"os/signal"
	"reflect"
	"sync/atomic"
	"time"
)

// What a cell has assigned survives a panic, and os.Exit and log.Fatal, for completed cells call [Ending] before these. The end
// that no program sees (SIGKILL, a panic in a goroutine, a fatal error of the runtime) is survived by what was kept early:
// each variable at the statement that assigns it, as long as that takes a small part of the cell's time.
const (
	earlyShare = 10 // one part in so many of the time that the cell has run
	earlyFree  = 10 * time.Millisecond
	earlySpeed = 200 << 20 // bytes a second, below what a disk's cache takes
	earlyFile  = 100 * time.Microsecond
)

var began = time.Now()

// keepEarly keeps a variable that was just assigned, if that is quick. What it shares with others is told at the end.
func keepEarly(name string, t tracked) {
	running.Lock()
	defer running.Unlock()
	allowed := earlyFree + time.Since(began)/earlyShare - running.spent
	if running.ended || allowed < earlyFile {
		return
	}
	start := time.Now()
	defer func() { running.spent += time.Since(start) }()
	v := []variable{{name, t.value}}
	g, refused := newGraph(v, int(allowed/time.Microsecond)/2)
	if len(refused) > 0 || earlyFile+g.cost() > allowed {
		return
	}
	o := keep(v)[name]
	if o.err == nil {
		_ = tell(Report{Variables: map[string]Outcome{name: {Dynamic: o.about.Dynamic}}}) // the end tries again
	}
}

// cost is about how long it takes to store what the graph has.
func (g *graph) cost() time.Duration {
	bytes := 0
	for _, b := range g.blocks {
		bytes += b.n * int(b.elem.Size())
		if c := codecOf(b.elem); c != nil && c.Size != nil {
			for i := range b.n {
				bytes += c.Size(elementAt(b.start, b.elem, i).Interface())
			}
		}
	}
	return time.Duration(len(g.blocks)+len(g.maps))*time.Microsecond + time.Duration(float64(bytes)/earlySpeed*float64(time.Second))
}

// listening says that somebody waits for an interrupt: the cell itself, or endOnInterrupt. As long as nobody does, the runtime
// notices a deadlock.
var listening atomic.Bool

func isNumber(k reflect.Kind) bool { return k >= reflect.Bool && k <= reflect.Float64 }

// endOnInterrupt ends the cell as an interrupt does by itself, after the numbers that it has counted so far are kept. No more
// is: the cell still runs, and a value that is being changed could be kept in halves.
func endOnInterrupt() {
	c := make(chan os.Signal, 1)
	signal.Notify(c, os.Interrupt)
	<-c
	running.Lock() // never unlocked: this is the end
	signal.Stop(c)
	if !running.ended {
		running.ended = true
		for name, t := range running.vars {
			if !isNumber(t.value.Kind()) {
				continue
			}
			if o := keep([]variable{{name, t.value}})[name]; o.err == nil {
				_ = tell(Report{Variables: map[string]Outcome{name: {Dynamic: o.about.Dynamic}}}) // it ends either way
			}
		}
	}
	signal.Reset(os.Interrupt)
	if self, err := os.FindProcess(os.Getpid()); err == nil && self.Signal(os.Interrupt) == nil {
		select {} // until it arrives
	}
	os.Exit(130) //nolint:revive,forbidigo // where no signal can be sent
}

// Ending keeps the cell's variables and returns exit, which ends the process. Completed cells call it for calls of os.Exit
// and log.Fatal.
func Ending[F any](exit F) F {
	End()
	return exit
}
