package session

import (
	"encoding/json"
	"iter"
	"reflect"
	"strings"
	"sync"
)

// processOnly are structs whose fields can be copied but mean nothing elsewhere. By name, since this package must not
// link what defines them into every cell.
var processOnly = map[string]string{
	`"os".File`:               "open files belong to one process",
	`"os".Root`:               "open folders belong to one process",
	`"os".Process`:            "processes are not values",
	`"internal/poll".FD`:      "open files and connections belong to one process",
	`"time".Timer`:            "timers belong to one process",
	`"time".Ticker`:           "timers belong to one process",
	`"sync".WaitGroup`:        "goroutines wait for it, which belong to one process",
	`"sync".Cond`:             "goroutines wait for it, which belong to one process",
	`"context".cancelCtx`:     "contexts belong to one process",
	`"context".timerCtx`:      "contexts belong to one process",
	`"context".valueCtx`:      "contexts belong to one process",
	`"context".backgroundCtx`: "contexts belong to one process",
	`"context".todoCtx`:       "contexts belong to one process",
}

// configured are structs whose exported fields say how they were set up, and whose others are a state that they make
// anew.
var configured = map[string]bool{`"net/http".Transport`: true, `"sync".Pool`: true}

var (
	mutex   = reflect.TypeFor[sync.Mutex]()
	rwMutex = reflect.TypeFor[sync.RWMutex]()
)

// remade are fields, by the structs that have them, that are not stored: the Restored method of what holds the struct sets
// them anew.
var remade = map[string]string{`"` + builders + `".builder`: "row"}

// restored is a value that completes itself when it is read back.
type restored interface{ Restored() }

// keptFields are the numbers of the fields of a struct that are stored; locks come back unlocked.
func keptFields(t reflect.Type) iter.Seq[int] {
	return func(yield func(int) bool) {
		if t == mutex || t == rwMutex {
			return
		}
		name := typeText(t)
		exported, without := configured[name], remade[name]
		for i := range t.NumField() {
			f := t.Field(i)
			if (!exported || f.IsExported()) && (without == "" || f.Name != without) && !yield(i) {
				return
			}
		}
	}
}

// field returns the i-th field of an addressable struct, unexported ones too.
func field(v reflect.Value, i int) reflect.Value {
	f := v.Field(i)
	if f.CanInterface() {
		return f
	}
	return reflect.NewAt(f.Type(), f.Addr().UnsafePointer()).Elem()
}

// addressable returns a copy of v whose address can be taken.
func addressable(v reflect.Value) reflect.Value {
	p := reflect.New(v.Type()).Elem()
	p.Set(v)
	return p
}

// builders is the package whose types are stored only when they would marshal to JSON: they refuse that where a key was
// set as a value.
const builders = "github.com/cogbook/cogbook/cog"

// guard refuses a builder that holds a credential: none is written to a disk.
func guard(v reflect.Value) error {
	t := v.Type()
	if t.PkgPath() != builders || v.IsZero() {
		return nil
	}
	m, ok := reflect.TypeAssert[json.Marshaler](v)
	if !ok {
		return nil
	}
	if _, err := m.MarshalJSON(); err != nil && strings.Contains(err.Error(), "secrets are not written down") {
		return refuse(err.Error())
	}
	return nil
}
