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
)

// ReportFile is the file in the session's folder in which a cell tells the kernel what became of its variables.
const ReportFile = "report.json"

// Report is what [ReportFile] holds, as JSON.
type Report struct {
	Variables map[string]Outcome `json:"variables"`
	// Failure is the error that the cell ended with, "" when it did not end with [Fail].
	Failure string `json:"failure,omitempty"`
}

// Outcome is what became of a variable that a cell assigned or used.
type Outcome struct {
	Lost    string   `json:"lost,omitempty"`    // why it could not be kept
	Dynamic []string `json:"dynamic,omitempty"` // see [Value]
}

// tracked is a variable of the running cell.
type tracked struct {
	value reflect.Value // the variable itself
	sum   uint64        // of its data in the store, 0 when it is new
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
}

// Assign tells that the cell's variable name, at pointer, has been given a value: it is kept when the cell ends.
// Completed cells call it.
func Assign(name string, pointer any) {
	track(name, tracked{value: reflect.ValueOf(pointer).Elem(), advice: adviceLost})
}

// AssignRebuilt is Assign for a variable whose initialiser can run again when its value cannot be stored.
func AssignRebuilt(name string, pointer any) {
	track(name, tracked{value: reflect.ValueOf(pointer).Elem(), advice: adviceRebuilt})
}

// AssignFunc is AssignRebuilt for a function literal: making it again is no different from keeping it.
func AssignFunc(name string, pointer any) {
	track(name, tracked{value: reflect.ValueOf(pointer).Elem()})
}

func track(name string, t tracked) {
	running.Lock()
	defer running.Unlock()
	if running.vars == nil {
		running.vars = map[string]tracked{}
	}
	running.vars[name] = t
}

// Restore reads an earlier cell's variable back; a cell that cannot have a value that it uses ends at once. Completed
// cells call it.
func Restore(name string, pointer any) {
	v := reflect.ValueOf(pointer).Elem()
	about, err := load(name, v)
	if err != nil {
		Fail(err)
	}
	track(name, tracked{value: v, sum: about.Sum, advice: adviceLost})
}

// Zero gives the variable behind pointer its zero value. Completed cells call it where a variable is declared again
// without a value.
func Zero(pointer any) { reflect.ValueOf(pointer).Elem().SetZero() }

// EnvCell is the environment variable in which a cell finds its own name: the same when the same cell runs again.
// Displays use it, to know what an output replaces.
const EnvCell = "COGBOOK_CELL"

// Begin names the running cell and returns [End], which completed cells defer.
func Begin(name string) (end func()) {
	_ = os.Setenv(EnvCell, name) // a display then takes it for another cell, which costs a few bytes
	return End
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
	names := make([]string, 0, len(running.vars))
	for name := range running.vars {
		names = append(names, name)
	}
	sort.Strings(names)
	report := Report{Variables: map[string]Outcome{}}
	if failure != nil {
		report.Failure = failure.Error()
	}
	for _, name := range names {
		t := running.vars[name]
		about, err := keep(name, t.value, t.sum)
		if err != nil {
			reason := err.Error()
			if k, ok := errors.AsType[*KeepError](err); ok {
				reason = k.Error()
			}
			report.Variables[name] = Outcome{Lost: reason}
			if t.advice != "" && t.value.Type() != reflect.TypeFor[context.CancelFunc]() { // nobody expects to call it later
				_, _ = fmt.Fprintf(os.Stdout, t.advice, name, t.value.Type(), reason) // no error: front ends show standard error as one
			}
			continue
		}
		report.Variables[name] = Outcome{Dynamic: about.Dynamic}
	}
	dir, err := folder()
	if err != nil {
		if failure != nil {
			_, _ = fmt.Fprintf(os.Stderr, "error: %v\n", failure)
		}
		return
	}
	data, err := json.Marshal(report)
	if err == nil {
		err = writeAtomic(filepath.Join(dir, ReportFile), data)
	}
	if err != nil {
		_, _ = fmt.Fprintf(os.Stderr, "session: values are not kept: %v\n", err)
	}
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
	ctx, _ := signal.NotifyContext(context.Background(), os.Interrupt) // stays in force until the process ends
	return ctx
})

// Context returns the context of the running cell, which is cancelled when the user interrupts it. Cells have it as ctx.
// A cell that uses it is expected to end soon after; the kernel waits five seconds.
func Context() context.Context { return cellContext() }
