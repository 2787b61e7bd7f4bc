package session

import (
	"errors"
	"fmt"
	"reflect"
	"sync"
	"unsafe"
)

// maxDepth bounds how deep values may lie in one another without a pointer, slice or map in between.
const maxDepth = 10000

// variable is one that is stored, by its memory.
type variable struct {
	name  string
	value reflect.Value // addressable
}

// graph is all that variables refer to, found before anything is written: which memory they share cannot be told from
// one reference alone.
type graph struct {
	blocks []*block
	byKey  map[blockKey]*block
	maps   map[unsafe.Pointer]int // the variable that a map was first reached from
	joined []int                  // union-find over variables that share memory

	owner int    // the variable at hand
	at    item   // what is looked at
	queue []item // what is still to be looked at
	limit int    // how many blocks and maps to look at, 0 for any
	find  any    // a *block, or the address of a map, whose place in at is wanted

	pages [][]byte // what encode returned may be in them
}

// free gives back the memory of what encode returned.
func (g *graph) free() {
	for _, p := range g.pages {
		release(p)
	}
	g.pages = nil
}

// item is a block, or a map.
type item struct {
	block  *block
	m      reflect.Value
	parent *item
}

var errFound = errors.New("found")

var errLarge = errors.New("larger than the limit")

// newGraph looks at everything that vars refer to, up to limit blocks and maps (0: all). refused tells why a variable
// cannot be kept; the graph is then no good.
func newGraph(vars []variable, limit int) (g *graph, refused map[int]*KeepError) {
	g = &graph{byKey: map[blockKey]*block{}, maps: map[unsafe.Pointer]int{}, joined: make([]int, len(vars)), limit: limit}
	refused = map[int]*KeepError{}
	for i := range vars {
		g.joined[i] = i
	}
	for i, v := range vars {
		elem, n := flat(v.value.Type())
		b := &block{start: v.value.Addr().UnsafePointer(), elem: elem, n: n, room: n, owner: i, variable: true}
		if elem.Size()*uintptr(n) == 0 {
			continue // nothing points into it
		}
		g.blocks = append(g.blocks, b)
		g.byKey[blockKey{b.start, elem, n, n}] = b
	}
	for i, v := range vars {
		g.owner, g.at = i, item{}
		err := g.value(v.value, 0)
		for err == nil && len(g.queue) > 0 {
			if limit > 0 && len(g.blocks)+len(g.maps) > limit {
				err = errLarge
				break
			}
			g.at, g.queue = g.queue[0], g.queue[1:]
			err = g.inside(g.at)
		}
		g.queue = nil
		if err != nil {
			refused[i] = g.explain(err, v.value)
		}
	}
	if len(refused) == 0 {
		g.merge()
	}
	return g, refused
}

// explain adds the way from the variable to the refusal in the item at hand.
func (g *graph) explain(err error, root reflect.Value) *KeepError {
	k, ok := errors.AsType[*KeepError](err)
	if !ok {
		return refuse(err.Error())
	}
	path := k.Path
	for at := g.at; at.block != nil || at.m.IsValid(); {
		g.find = at.block
		if at.block == nil {
			g.find = at.m.UnsafePointer()
		}
		var err error
		if at.parent == nil {
			err = g.value(root, 0)
			at = item{}
		} else {
			at = *at.parent
			err = g.inside(at)
		}
		if step, ok := errors.AsType[*KeepError](err); ok {
			path = step.Path + path
		}
		if len(path) > 200 {
			path = "…" + path[len(path)-200:]
		}
	}
	g.find = nil
	return &KeepError{Path: path, Reason: k.Reason}
}

// group is the number of the variables that share memory with variable i, directly or through others.
func (g *graph) group(i int) int {
	for g.joined[i] != i {
		i = g.joined[i]
	}
	return i
}

func (g *graph) join(a, b int) {
	a, b = g.group(a), g.group(b)
	g.joined[max(a, b)] = min(a, b)
}

// inside looks at what an item of the queue holds.
func (g *graph) inside(it item) error {
	if b := it.block; b != nil {
		for i := range b.n {
			if err := g.value(elementAt(b.start, b.elem, i), 0); err != nil {
				if b.n == 1 {
					return err
				}
				return under(err, fmt.Sprintf("[%d]", i))
			}
		}
		return nil
	}
	refs := [2]bool{hasRefs(it.m.Type().Key()), hasRefs(it.m.Type().Elem())}
	if refs == [2]bool{} {
		return nil
	}
	for entries := it.m.MapRange(); entries.Next(); {
		if refs[0] {
			if err := g.value(addressable(entries.Key()), 0); err != nil {
				return under(err, "[key]")
			}
		}
		if refs[1] {
			if err := g.value(addressable(entries.Value()), 0); err != nil {
				return under(err, fmt.Sprintf("[%v]", entries.Key()))
			}
		}
	}
	return nil
}

// value looks at v, which must be addressable.
func (g *graph) value(v reflect.Value, depth int) error {
	t := v.Type()
	switch {
	case !hasRefs(t):
		return nil
	case depth > maxDepth:
		return refuse("it is nested too deeply")
	}
	switch v.Kind() {
	case reflect.Array:
		for i := range v.Len() {
			if err := g.value(v.Index(i), depth+1); err != nil {
				return under(err, fmt.Sprintf("[%d]", i))
			}
		}
	case reflect.Struct:
		return g.fields(v, depth)
	case reflect.Slice:
		if v.Cap() > 0 {
			elem, n := flat(t.Elem())
			return g.reach(v.UnsafePointer(), elem, n*v.Len(), n*v.Cap())
		}
	case reflect.Pointer:
		if !v.IsNil() {
			elem, n := flat(t.Elem())
			return g.reach(v.UnsafePointer(), elem, n, n)
		}
	case reflect.Map:
		if !v.IsNil() {
			return g.reachMap(v)
		}
	case reflect.Interface:
		if !v.IsNil() {
			return g.iface(v, depth)
		}
	default:
		return none(v)
	}
	return nil
}

// none refuses what is left when it is not nil.
func none(v reflect.Value) error {
	switch {
	case v.IsZero():
		return nil
	case v.Kind() == reflect.Func:
		return refuse("functions cannot be stored")
	case v.Kind() == reflect.Chan:
		return refuse("channels belong to one process")
	}
	return refuse(fmt.Sprintf("a %s belongs to one process", v.Type()))
}

// reach notes a block that a pointer or slice refers to.
func (g *graph) reach(start unsafe.Pointer, elem reflect.Type, n, room int) error {
	if elem.Size()*uintptr(room) == 0 {
		return nil
	}
	key := blockKey{start, elem, n, room}
	known := g.byKey[key]
	if g.find != nil {
		if known == g.find {
			return &KeepError{Reason: errFound.Error()}
		}
		return nil
	}
	if known != nil {
		g.join(known.owner, g.owner)
		return nil
	}
	b := &block{start: start, elem: elem, n: n, room: room, owner: g.owner}
	g.blocks = append(g.blocks, b)
	g.byKey[key] = b
	if hasRefs(elem) {
		g.later(item{block: b})
	}
	return nil
}

func (g *graph) reachMap(v reflect.Value) error {
	p := v.UnsafePointer()
	if g.find != nil {
		if g.find == p {
			return &KeepError{Reason: errFound.Error()}
		}
		return nil
	}
	if owner, known := g.maps[p]; known {
		g.join(owner, g.owner)
		return nil
	}
	g.maps[p] = g.owner
	g.later(item{m: v})
	return nil
}

func (g *graph) later(it item) {
	if g.at.block != nil || g.at.m.IsValid() {
		at := g.at
		it.parent = &at
	}
	g.queue = append(g.queue, it)
}

func (g *graph) fields(v reflect.Value, depth int) error {
	t := v.Type()
	if reason := processOnly[typeText(t)]; reason != "" && (t.Size() == 0 || !v.IsZero()) {
		return refuse(reason)
	}
	if err := guard(v); err != nil {
		return err
	}
	for i := range keptFields(t) {
		if err := g.value(field(v, i), depth+1); err != nil {
			return under(err, "."+t.Field(i).Name)
		}
	}
	return nil
}

func (g *graph) iface(v reflect.Value, depth int) error {
	form, err := formOf(v)
	if err != nil {
		return err
	}
	switch form.kind {
	case formSentinel:
		return nil
	case formText:
		for _, inner := range form.unwrapped {
			if err := g.value(reflect.ValueOf(&inner).Elem(), depth+1); err != nil {
				return err
			}
		}
		return nil
	}
	return g.value(addressable(v.Elem()), depth+1)
}

var refs sync.Map // reflect.Type: bool

// hasRefs reports whether values of type t can refer to something else, or be refused.
func hasRefs(t reflect.Type) bool {
	if known, ok := refs.Load(t); ok {
		return known.(bool) //nolint:forcetypeassert // nothing else is stored
	}
	found := false
	switch {
	case codecOf(t) != nil:
	case t.Kind() == reflect.Array:
		found = hasRefs(t.Elem())
	case t.Kind() == reflect.Struct:
		found = processOnly[typeText(t)] != ""
		for field := range t.Fields() {
			found = found || hasRefs(field.Type)
		}
	default:
		found = t.Kind() != reflect.String && (t.Kind() < reflect.Bool || t.Kind() > reflect.Complex128)
	}
	refs.Store(t, found)
	return found
}
