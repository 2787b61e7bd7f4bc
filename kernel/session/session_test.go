package session

import (
	"bytes"
	"errors"
	"math"
	"math/big"
	"net/netip"
	"net/url"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"
)

type node struct {
	Name   string
	hidden int
	next   *node
	kids   []*node
}

type box struct{ V any }

type stringer interface{ String() string }

type id int

func (i id) String() string { return "id" }

func encode(v reflect.Value) ([]byte, error) {
	vars := []variable{{"v", v}}
	g, refused := newGraph(vars, 0)
	for _, err := range refused {
		return nil, err
	}
	data, _, _, err := g.encode(vars, []int{0})
	return data, err
}

// through keeps v in a new process's place: encoded and decoded.
func through[T any](t *testing.T, v T) T {
	t.Helper()
	data, err := encode(reflect.ValueOf(&v).Elem())
	if err != nil {
		t.Fatalf("%T: %v", v, err)
	}
	var back T
	if err := decode(data, map[string]reflect.Value{"v": reflect.ValueOf(&back).Elem()}); err != nil {
		t.Fatalf("%T: %v", v, err)
	}
	return back
}

func equal[T any](t *testing.T, v T) {
	t.Helper()
	if back := through(t, v); !reflect.DeepEqual(back, v) {
		t.Errorf("%T: got %#v, want %#v", v, back, v)
	}
}

func TestKindsOfValues(t *testing.T) {
	t.Parallel()
	for _, register := range []func(){Register[int], Register[string], Register[[]string], Register[map[string]any], Register[[]any], Register[*big.Int]} {
		register()
	}
	equal(t, true)
	equal(t, int8(-5))
	equal(t, int64(math.MinInt64))
	equal(t, uint64(math.MaxUint64))
	equal(t, float32(1.5))
	equal(t, math.Inf(-1))
	equal(t, complex(1, -2))
	equal(t, "a\x00é")
	equal(t, []int{1, 2, 3})
	equal(t, []float64{1.5, 2})
	equal(t, []string{"a", ""})
	equal(t, []byte("bytes"))
	equal(t, [2][]bool{{true}, nil})
	equal(t, []int(nil))
	equal(t, []int{})
	equal(t, map[string][]int{"a": {1}, "b": nil})
	equal(t, map[string]int(nil))
	equal(t, map[string]int{})
	equal(t, []struct{}{{}, {}})
	equal(t, node{Name: "a", hidden: 7, kids: []*node{{Name: "b"}}})
	equal(t, (*node)(nil))
	equal(t, box{nil})
	equal(t, box{"text"})
	equal(t, []any{1, "a", nil, []string{"b"}, map[string]any{"k": 2}})
	equal(t, time.Date(2020, 1, 2, 3, 4, 5, 6, time.UTC))
	equal(t, time.Duration(5))
	equal(t, *big.NewInt(1).Lsh(big.NewInt(1), 200))
	equal(t, url.URL{Scheme: "https", Host: "a", Path: "/b"})
	equal(t, netip.MustParseAddr("10.0.0.1"))
	equal(t, struct{ A, b int }{1, 2})
	if re := through(t, regexp.MustCompile("a+")); !re.MatchString("caat") {
		t.Error("regexp does not match")
	}
	var buffer bytes.Buffer
	buffer.WriteString("hi")
	back := through(t, buffer)
	if back.String() != "hi" {
		t.Errorf("buffer holds %q", back.String())
	}
	if nan := through(t, math.NaN()); !math.IsNaN(nan) {
		t.Errorf("NaN became %v", nan)
	}
	if when := through(t, time.Date(2020, 1, 2, 3, 4, 5, 0, time.FixedZone("X", 3600))); when.Hour() != 3 || when.Location().String() != "X" {
		t.Errorf("time became %v", when)
	}
	var locked sync.Mutex
	locked.Lock()
	open := through(t, &locked)
	if !open.TryLock() {
		t.Error("a mutex came back locked")
	}
}

func TestPointersToOneValueStayOne(t *testing.T) {
	t.Parallel()
	shared := &node{Name: "s"}
	list := through(t, []*node{shared, shared})
	if list[0] != list[1] {
		t.Error("two pointers to one value became two values")
	}
	ring := &node{Name: "r"}
	ring.next = ring
	if back := through(t, ring); back.next != back {
		t.Error("the ring is open")
	}
	m := map[string]int{"a": 1}
	maps := through(t, [2]map[string]int{m, m})
	maps[0]["b"] = 2
	if maps[1]["b"] != 2 {
		t.Error("two variables of one map became two maps")
	}
}

func TestInterfaces(t *testing.T) {
	t.Parallel()
	if err := through[error](t, errors.New("what")); err.Error() != "what" {
		t.Errorf("got %v", err)
	}
	v := stringer(id(3))
	_, err := encode(reflect.ValueOf(&v).Elem())
	if !strings.Contains(err.Error(), "no other package can name") {
		t.Errorf("a hidden type: %v", err)
	}
}

func TestWhatCannotBeKept(t *testing.T) {
	t.Parallel()
	file, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = file.Close() }()
	for _, c := range []struct {
		v    any
		want string
	}{
		{make(chan int), "channels belong to one process"},
		{func() {}, "functions cannot be stored"},
		{map[string]any{"f": func() {}}, "[f]: functions cannot be stored"},
		{[]chan int{nil, make(chan int)}, "[1]: channels"},
		{file, "open files belong to one process"},
		{time.NewTimer(time.Hour), "timers belong"},
	} {
		p := reflect.New(reflect.TypeOf(c.v))
		p.Elem().Set(reflect.ValueOf(c.v))
		_, err := encode(p.Elem())
		var k *KeepError
		if !errors.As(err, &k) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%T: got %v, want %q", c.v, err, c.want)
		}
	}
	for _, v := range []any{(chan int)(nil), (func())(nil)} {
		p := reflect.New(reflect.TypeOf(v))
		p.Elem().Set(reflect.ValueOf(v))
		if _, err := encode(p.Elem()); err != nil {
			t.Errorf("nil %T: %v", v, err)
		}
	}
}

func TestStore(t *testing.T) {
	dir := t.TempDir()
	t.Setenv(Folder, dir)
	if err := Keep("../odd name", map[string]int{"a": 1}); err != nil {
		t.Fatal(err)
	}
	if err := Keep("x", []float64{1, 2}); err != nil {
		t.Fatal(err)
	}
	got, err := Load[map[string]int]("../odd name")
	if err != nil || got["a"] != 1 {
		t.Fatalf("got %v, %v", got, err)
	}
	values, err := List()
	if err != nil || len(values) != 2 || values[1].Name != "x" || values[1].Type != "[]float64" {
		t.Fatalf("got %+v, %v", values, err)
	}
	if _, err := Load[[]int]("x"); !errors.Is(err, ErrType) {
		t.Errorf("another type: %v", err)
	}
	if _, err := Load[int]("y"); !errors.Is(err, ErrNotKept) {
		t.Errorf("no such value: %v", err)
	}
	if err := Keep("x", make(chan int)); err == nil {
		t.Error("a channel was kept")
	}
	if v, err := Load[[]float64]("x"); err != nil || len(v) != 2 {
		t.Errorf("a refused value destroyed the one before: %v, %v", v, err)
	}
	if err := Remove("x"); err != nil {
		t.Error(err)
	}
	if _, err := Load[[]float64]("x"); !errors.Is(err, ErrNotKept) {
		t.Errorf("removed: %v", err)
	}
	left, err := filepath.Glob(filepath.Join(dir, ".new-*"))
	if err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
	t.Setenv(Folder, "")
	if err := Keep("x", 1); !errors.Is(err, ErrNoSession) {
		t.Errorf("outside of a notebook: %v", err)
	}
}

func TestATypeThatWasDeclaredAnewIsNoticed(t *testing.T) {
	t.Parallel()
	before := func() reflect.Type {
		type point struct {
			X    int
			Next *point
		}
		return reflect.TypeFor[[]point]()
	}
	for _, c := range []struct {
		name string
		anew func() reflect.Type
		same bool
	}{
		{"the same once more", func() reflect.Type {
			type point struct {
				X    int
				Next *point
			}
			return reflect.TypeFor[[]point]()
		}, true},
		{"one more field", func() reflect.Type {
			type point struct {
				X, Y int
				Next *point
			}
			return reflect.TypeFor[[]point]()
		}, false},
		{"a field of another name", func() reflect.Type {
			type point struct {
				Y    int
				Next *point
			}
			return reflect.TypeFor[[]point]()
		}, false},
		{"a field of another type", func() reflect.Type {
			type point struct {
				X    int64
				Next *point
			}
			return reflect.TypeFor[[]point]()
		}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if typeText(before()) != typeText(c.anew()) {
				t.Fatal("the types do not have one name")
			}
			if same := layout(before()) == layout(c.anew()); same != c.same {
				t.Errorf("one layout: got %v, want %v", same, c.same)
			}
		})
	}
}

func TestTypeText(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		t    reflect.Type
		want string
	}{
		{reflect.TypeFor[map[string]*url.URL](), `map[string]*"net/url".URL`},
		{reflect.TypeFor[[]any](), "[]interface {}"},
		{reflect.TypeFor[[3]error](), "[3]error"},
	} {
		if got := typeText(c.t); got != c.want {
			t.Errorf("got %s, want %s", got, c.want)
		}
	}
}

func FuzzDecode(f *testing.F) {
	seed := struct {
		N *node
		M map[string][]float64
		A any
		T time.Time
	}{&node{Name: "a"}, map[string][]float64{"k": {1, 2}}, "x", time.Now()}
	data, err := encode(reflect.ValueOf(&seed).Elem())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	Register[string]()
	f.Fuzz(func(_ *testing.T, data []byte) {
		into := reflect.New(reflect.TypeOf(seed)).Elem()
		_ = decode(data, map[string]reflect.Value{"v": into}) // damaged data is an error, never a panic
	})
}
