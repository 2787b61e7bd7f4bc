package session

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"reflect"
	"sort"
	"sync"
	"time"
)

// ReportFile is the file in the session's folder in which a cell tells the kernel what became of its variables.
const ReportFile = "report.json"

// Report is one of those that [ReportFile] holds, as JSON, a line each: later ones say more of the same cell.
type Report struct {
	Variables map[string]Outcome `json:"variables"`
	// Failure is the error that the cell ended with, "" when it did not end with [Fail].
	Failure string `json:"failure,omitempty"`
}

// Outcome is what became of a variable that a cell assigned or used.
type Outcome struct {
	Lost    string   `json:"lost,omitempty"`    // why it could not be kept
	Dynamic []string `json:"dynamic,omitempty"` // see [Value]
	Shares  []string `json:"shares,omitempty"`  // see [Value]
}

// tracked is a variable of the running cell.
type tracked struct {
	value reflect.Value // the variable itself
	// What is said when it cannot be stored: %s is its name, type and the reason. "": nothing.
	advice string
}

const (
	adviceLost    = "note: %s (%s) is not kept for later cells: %s\n"
	adviceRebuilt = "note: %s (%s) cannot be stored, its initialiser runs again in the cells that use it: %s\n"
)

var running struct {
	sync.Mutex
	vars  map[string]tracked
	ended bool
	atEnd []func()
	spent time.Duration // with keeping variables before the end
}

// Assign tells that the cell's variable name, at pointer, has been given a value: it is kept when the cell ends.
// Completed cells call it.
func Assign(name string, pointer any) {
	assigned(name, tracked{value: reflect.ValueOf(pointer).Elem(), advice: adviceLost})
}

// AssignRebuilt is Assign for a variable whose initialiser can run again when its value cannot be stored.
func AssignRebuilt(name string, pointer any) {
	assigned(name, tracked{value: reflect.ValueOf(pointer).Elem(), advice: adviceRebuilt})
}

// AssignFunc is AssignRebuilt for a function literal: making it again is no different from keeping it.
func AssignFunc(name string, pointer any) {
	assigned(name, tracked{value: reflect.ValueOf(pointer).Elem()})
}

func track(name string, t tracked) {
	running.Lock()
	defer running.Unlock()
	if running.vars == nil {
		running.vars = map[string]tracked{}
	}
	running.vars[name] = t
	if isNumber(t.value.Kind()) && listening.CompareAndSwap(false, true) {
		go endOnInterrupt()
	}
}

// assigned tracks a variable and keeps it at once if that is quick.
func assigned(name string, t tracked) {
	track(name, t)
	keepEarly(name, t)
}

// Restore reads earlier cells' variables back: pairs are each one's name and its address. A cell that cannot have a value
// that it uses ends at once. Completed cells call it, once.
func Restore(pairs ...any) {
	vars := make([]variable, len(pairs)/2)
	for i := range vars {
		vars[i] = variable{fmt.Sprint(pairs[2*i]), reflect.ValueOf(pairs[2*i+1]).Elem()}
	}
	if err := load(vars); err != nil {
		Fail(err)
	}
	for _, v := range vars {
		track(v.name, tracked{value: v.value, advice: adviceLost})
	}
}

// Zero gives the variable behind pointer its zero value. Completed cells call it where a variable is declared again
// without a value.
func Zero(pointer any) { reflect.ValueOf(pointer).Elem().SetZero() }

// EnvCell is the environment variable in which a cell finds its own name: the same when the same cell runs again.
// Displays use it, to know what an output replaces.
const EnvCell = "COGBOOK_CELL"

// Begin names the running cell and returns [End], which completed cells defer. An interrupt ends the cell, unless it uses
// [Context].
func Begin(name string) (end func()) {
	_ = os.Setenv(EnvCell, name) // a display then takes it for another cell, which costs a few bytes
	return End
}

// AtEnd has f called when the cell ends, after its variables are kept.
func AtEnd(f func()) {
	running.Lock()
	defer running.Unlock()
	running.atEnd = append(running.atEnd, f)
}

// End keeps the variables of the cell and tells the kernel of them. Completed cells defer it, so that a cell that panics
// keeps what it had assigned. What cannot be kept is said on standard output, a line each.
func End() { end(nil) }

func end(failure error) {
	running.Lock()
	defer running.Unlock()
	if running.ended {
		return
	}
	running.ended = true
	vars := make([]variable, 0, len(running.vars))
	for name, t := range running.vars {
		vars = append(vars, variable{name, t.value})
	}
	sort.Slice(vars, func(i, j int) bool { return vars[i].name < vars[j].name })
	report := Report{Variables: map[string]Outcome{}}
	if failure != nil {
		report.Failure = failure.Error()
	}
	done := keep(vars)
	for _, v := range vars {
		o, t := done[v.name], running.vars[v.name]
		if o.err == nil {
			report.Variables[v.name] = Outcome{Dynamic: o.about.Dynamic, Shares: o.about.Shares}
			continue
		}
		reason := o.err.Error()
		if k, ok := errors.AsType[*KeepError](o.err); ok {
			reason = k.Error()
		}
		report.Variables[v.name] = Outcome{Lost: reason}
		if t.advice != "" && t.value.Type() != reflect.TypeFor[context.CancelFunc]() { // nobody expects to call it later
			_, _ = fmt.Fprintf(os.Stdout, t.advice, v.name, t.value.Type(), reason) // no error: front ends show standard error as one
		}
	}
	sweep()
	if err := tell(report); err != nil {
		if failure != nil {
			_, _ = fmt.Fprintf(os.Stderr, "error: %v\n", failure)
		} else if !errors.Is(err, ErrNoSession) {
			_, _ = fmt.Fprintf(os.Stderr, "session: values are not kept: %v\n", err)
		}
	}
	for _, f := range running.atEnd {
		f()
	}
}

// tell adds a report to the file that the kernel reads.
func tell(r Report) error {
	dir, err := folder()
	if err != nil {
		return err
	}
	line, err := json.Marshal(r)
	if err != nil {
		return err
	}
	f, err := os.OpenFile(filepath.Join(dir, ReportFile), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(append(line, '\n'))
	return errors.Join(err, f.Close())
}

// Fail ends the cell with err as its message, which the kernel shows, and keeps its variables. Completed cells call it.
func Fail(err error) {
	end(err)
	os.Exit(1) //nolint:revive,forbidigo // the cell's program ends here, after its values are kept: no statement of it may run on
}

// Results takes the error, which may be nil, off the end of a call's results. Completed cells call it to show a last
// expression of type (T, error).
func Results(values ...any) ([]any, error) {
	last := len(values) - 1
	err, _ := values[last].(error)
	return values[:last], err
}

var cellContext = sync.OnceValue(func() context.Context {
	listening.Store(true)
	ctx, _ := signal.NotifyContext(context.Background(), os.Interrupt) // stays in force until the process ends
	return ctx
})

// Context returns the context of the running cell, which is cancelled when the user interrupts it. Cells have it as ctx.
// A cell that uses it is expected to end soon after; the kernel waits five seconds.
func Context() context.Context { return cellContext() }
