package session

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"reflect"
	"strconv"
	"sync"
)

// form is how what an interface holds is stored.
type form struct {
	kind      int
	name      string // the type's, or the sentinel's after "="
	text      string // of formText
	unwrapped []error
}

const (
	formType     = iota // the type, and the value
	formSentinel        // the name of a package's variable: errors.Is holds for what is loaded
	formText            // an error of a hidden type: its text, and the errors that it wraps
)

// textName stands where the name of a type would, for formText.
const textName = "error"

// formOf tells how to store what v, an interface that is not nil, holds.
func formOf(v reflect.Value) (form, error) {
	inner := v.Elem()
	t := inner.Type()
	switch t.Kind() {
	case reflect.Func, reflect.Chan, reflect.UnsafePointer:
		if err := none(inner); err != nil {
			return form{}, err
		}
	}
	if inner.CanInterface() && t.Implements(errorType) && t.Comparable() {
		if name, ok := sentinels.Load(hashable(inner)); ok {
			return form{kind: formSentinel, name: name.(string)}, nil //nolint:forcetypeassert // nothing else is stored
		}
	}
	if nameable(t) || builtinTypes[t] {
		return form{kind: formType, name: typeText(t)}, nil
	}
	if reason := processOnly[typeText(t)]; reason != "" {
		return form{}, refuse(reason)
	}
	if t.Kind() == reflect.Pointer && processOnly[typeText(t.Elem())] != "" {
		return form{}, refuse(processOnly[typeText(t.Elem())])
	}
	if err, ok := reflect.TypeAssert[error](inner); ok && reflect.TypeFor[*kept]().Implements(v.Type()) {
		f := form{kind: formText, name: textName, text: err.Error()}
		switch wrapper := err.(type) { //nolint:errorlint // the error itself is stored, then those that it wraps
		case interface{ Unwrap() error }:
			if inner := wrapper.Unwrap(); inner != nil {
				f.unwrapped = []error{inner}
			}
		case interface{ Unwrap() []error }:
			f.unwrapped = wrapper.Unwrap()
		}
		return f, nil
	}
	return form{}, refuse(fmt.Sprintf("it holds a %s, which no other package can name", t))
}

var errorType = reflect.TypeFor[error]()

// hashable is v as the key of a map; nil, which is none, where its fields make that panic.
func hashable(v reflect.Value) (key any) {
	if v.Comparable() {
		return v.Interface()
	}
	return nil
}

// kept is an error of a type that cannot be named outside of its package, as it comes back: by its text and the errors
// that it wrapped.
type kept struct {
	text    string
	wrapped []error
}

func (k *kept) Error() string   { return k.text }
func (k *kept) Unwrap() []error { return k.wrapped }

var sentinels sync.Map // error: name

// RegisterError makes an error that a package declares known by its name, "=" and then the form of [Value.Type]: a kept
// error that is, or wraps, it does so when it is loaded, too. Completed cells call it for the packages that they import.
func RegisterError(name string, err error) {
	if err == nil || !reflect.TypeOf(err).Comparable() || !reflect.ValueOf(err).Comparable() {
		return
	}
	sentinels.LoadOrStore(err, name)
	byName.LoadOrStore(name, err)
}

var byName sync.Map // name: error

// builtinErrors and builtinTypes are known in every cell.
var (
	builtinErrors = map[string]bool{}
	builtinTypes  = map[reflect.Type]bool{}
)

func init() {
	for name, err := range map[string]error{
		`="io".EOF`: io.EOF, `="io".ErrUnexpectedEOF`: io.ErrUnexpectedEOF, `="io".ErrClosedPipe`: io.ErrClosedPipe, `="io".ErrShortWrite`: io.ErrShortWrite,
		`="io/fs".ErrNotExist`: fs.ErrNotExist, `="io/fs".ErrExist`: fs.ErrExist, `="io/fs".ErrPermission`: fs.ErrPermission,
		`="io/fs".ErrInvalid`: fs.ErrInvalid, `="io/fs".ErrClosed`: fs.ErrClosed, `="os".ErrDeadlineExceeded`: os.ErrDeadlineExceeded,
		`="os".ErrProcessDone`: os.ErrProcessDone, `="errors".ErrUnsupported`: errors.ErrUnsupported,
		`="context".Canceled`: context.Canceled, `="context".DeadlineExceeded`: context.DeadlineExceeded,
		`="strconv".ErrRange`: strconv.ErrRange, `="strconv".ErrSyntax`: strconv.ErrSyntax,
	} {
		RegisterError(name, err)
		builtinErrors[name] = true
	}
	one := errors.New("")
	for _, err := range []error{one, fmt.Errorf("%w", one), fmt.Errorf("%w %w", one, one), errors.Join(one)} {
		t := reflect.TypeOf(err)
		builtinTypes[t] = true
		registry.Store(typeText(t), t)
	}
	t := reflect.TypeFor[*kept]()
	builtinTypes[t] = true
	registry.Store(typeText(t), t)
}
