package frames

import (
	"reflect"
	"unsafe"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"
)

// gota gives access to elements one by one, through interfaces, and copies columns that it hands out: seconds for a frame of a
// million rows. Its fields are read and written in place here. What they are is checked when the program starts; if gota has
// changed, elements are taken one by one.

// element is an element of a Series whose values are of type T, as gota has it.
type element[T any] struct {
	e   T
	nan bool
}

// inPlace says that gota's fields are as this package has them.
var inPlace = checkLayout()

var elementsType, elementsOffset = fieldOf[series.Series]("elements")

// elementTypes are the slices that a Series has elements in.
var elementTypes = map[series.Type]reflect.Type{}

// frame is a DataFrame.
type frame struct {
	columns      []series.Series
	ncols, nrows int
	err          error
}

func fieldOf[T any](name string) (reflect.Type, uintptr) {
	f, _ := reflect.TypeFor[T]().FieldByName(name)
	return f.Type, f.Offset
}

func checkLayout() bool {
	want := map[series.Type]reflect.Type{
		series.String: reflect.TypeFor[element[string]](), series.Int: reflect.TypeFor[element[int]](),
		series.Float: reflect.TypeFor[element[float64]](), series.Bool: reflect.TypeFor[element[bool]](),
	}
	if t, _ := fieldOf[series.Series]("elements"); t != reflect.TypeFor[series.Elements]() {
		return false
	}
	for kind, element := range want {
		s := series.New([]string{}, kind, "")
		t := reflect.ValueOf(s).FieldByName("elements").Elem().Type()
		if t.Kind() != reflect.Slice || !sameFields(t.Elem(), element) {
			return false
		}
		elementTypes[kind] = t
	}
	return sameFields(reflect.TypeFor[dataframe.DataFrame](), reflect.TypeFor[frame]())
}

// sameFields reports whether two structs have the same memory: names aside but for those of the fields that say which is
// which.
func sameFields(a, b reflect.Type) bool {
	if a.Kind() != reflect.Struct || a.NumField() != b.NumField() || a.Size() != b.Size() {
		return false
	}
	for i := range a.NumField() {
		x, y := a.Field(i), b.Field(i)
		if x.Type != y.Type || x.Offset != y.Offset || x.Name != y.Name && x.Name != "Err" {
			return false
		}
	}
	return true
}

// elementsOf returns the elements of s, which must be of values of type T, in place.
func elementsOf[T any](s *series.Series) []element[T] {
	v := reflect.NewAt(elementsType, unsafe.Add(unsafe.Pointer(s), elementsOffset)).Elem().Elem() //nolint:gosec // the field's own offset
	if !v.IsValid() || v.Len() == 0 {
		return nil
	}
	return unsafe.Slice((*element[T])(v.UnsafePointer()), v.Len()) //nolint:gosec // checkLayout has compared the types
}

// newElements gives s new elements and returns them.
func newElements[T any](s *series.Series, n int) []element[T] {
	t := elementTypes[s.Type()]
	v := reflect.MakeSlice(t, n, n)
	reflect.NewAt(elementsType, unsafe.Add(unsafe.Pointer(s), elementsOffset)).Elem().Set(v) //nolint:gosec // as above
	return elementsOf[T](s)
}

// columnsOf returns the columns of df, in place where that is possible.
func columnsOf(df *dataframe.DataFrame) []series.Series {
	if inPlace {
		return (*frame)(unsafe.Pointer(df)).columns //nolint:gosec // checkLayout has compared the types
	}
	columns := make([]series.Series, 0, df.Ncol())
	for _, name := range df.Names() {
		columns = append(columns, df.Col(name))
	}
	return columns
}

// frameOf makes a DataFrame of columns, which it takes over where that is possible.
func frameOf(columns []series.Series) dataframe.DataFrame {
	if !inPlace {
		return dataframe.New(columns...)
	}
	var df dataframe.DataFrame
	*(*frame)(unsafe.Pointer(&df)) = frame{columns: columns, ncols: len(columns), nrows: columns[0].Len()} //nolint:gosec // as above
	return df
}
