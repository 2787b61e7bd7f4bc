package session

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"io"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
)

// outcome is what became of a variable that was to be kept.
type outcome struct {
	about Value
	err   error
}

// keep stores variables, those together that share memory. What the store holds already is not written again.
func keep(vars []variable) map[string]outcome {
	done := map[string]outcome{}
	g, refused := newGraph(vars, 0)
	for len(refused) > 0 {
		for i, err := range refused {
			done[vars[i].name] = outcome{err: fmt.Errorf("session: keeping %q: %w", vars[i].name, err)}
		}
		vars = slices.DeleteFunc(slices.Clone(vars), func(v variable) bool { return done[v.name].err != nil })
		g, refused = newGraph(vars, 0)
	}
	for i := range vars {
		if g.group(i) == i {
			g.keepGroup(vars, i, done)
		}
	}
	return done
}

// keepGroup stores the variables that share memory with variable first, which has the lowest number of them.
func (g *graph) keepGroup(vars []variable, first int, done map[string]outcome) {
	var members []int
	for i := first; i < len(vars); i++ {
		if g.group(i) == first {
			members = append(members, i)
		}
	}
	if len(members) == 1 {
		if about, same := unchanged(vars[first]); same {
			done[vars[first].name] = outcome{about: about}
			return
		}
	}
	defer g.free()
	data, dynamic, owner, err := g.encode(vars, members)
	if err != nil { // by a codec: the others are kept without that one
		done[vars[owner].name] = outcome{err: fmt.Errorf("session: keeping %q: %w", vars[owner].name, err)}
		var rest []variable
		for _, i := range members {
			if i != owner {
				rest = append(rest, vars[i])
			}
		}
		if len(rest) > 0 {
			maps.Copy(done, keep(rest))
		}
		return
	}
	group := ""
	if len(members) > 1 {
		sum := fnv.New128a()
		_, _ = sum.Write(data) // a hash never fails
		group = fmt.Sprintf("g-%x%s", sum.Sum(nil), shared)
		if err = writeGroup(group, data); err == nil {
			data = nil
		}
	}
	for _, i := range members {
		about, failed := Value{}, err
		for _, j := range members {
			if j != i {
				about.Shares = append(about.Shares, vars[j].name)
			}
		}
		about.Name, about.Group, about.Dynamic = vars[i].name, group, dynamic
		if failed == nil {
			about, failed = write(vars[i].value, about, data)
		}
		if failed != nil {
			failed = fmt.Errorf("session: keeping %q: %w", vars[i].name, failed)
		}
		done[vars[i].name] = outcome{about, failed}
	}
}

// unchanged reports whether the store holds v, which shares nothing, as it is. It knows only of values that a codec
// compares: those are large.
func unchanged(v variable) (Value, bool) {
	t := v.value.Type()
	c := codecOf(t)
	if c == nil || c.Same == nil {
		return Value{}, false
	}
	path, err := fileOf(v.name)
	if err != nil {
		return Value{}, false
	}
	about, data, err := read(path)
	if err != nil || about.Group != "" {
		return Value{}, false
	}
	start := startOf(v.name, t)
	if !bytes.HasPrefix(data, start) || len(data) < len(start)+8 {
		return Value{}, false
	}
	length, data := binary.LittleEndian.Uint64(data[len(start):]), data[len(start)+8:]
	return about, length == uint64(len(data)) && c.Same(data, v.value.Interface())
}

func writeGroup(name string, data []byte) error {
	dir, err := folder()
	if err != nil {
		return err
	}
	path := filepath.Join(dir, name)
	if about, err := os.Stat(path); err == nil && about.Size() == int64(len(data)) { // it is named by what it holds
		return nil
	}
	return writeAtomic(path, data)
}

// write writes a variable's file, unless it is there as it would be.
func write(v reflect.Value, about Value, data []byte) (Value, error) {
	path, err := fileOf(about.Name)
	if err != nil {
		return about, err
	}
	about.Type, about.Layout, about.Bytes = typeText(v.Type()), layout(v.Type()), int64(len(data))
	if there, same := sameData(path, data); same {
		about.Preview, about.Columns = there.Preview, there.Columns
		if reflect.DeepEqual(there, about) {
			return about, nil
		}
	}
	about.Preview, about.Columns = previewOf(about.Name, v), nil
	if c := codecOf(v.Type()); c != nil && c.Describe != nil {
		_, about.Columns = c.Describe(v.Interface())
	}
	header, err := json.Marshal(about)
	if err != nil {
		return about, err
	}
	return about, writeAtomic(path, []byte(magic), append(header, '\n'), data)
}

// sameData reports whether the file at path holds data, and its header.
func sameData(path string, data []byte) (Value, bool) {
	f, err := os.Open(path)
	if err != nil {
		return Value{}, false
	}
	defer func() { _ = f.Close() }() // it was only read
	r := newReader(f)
	about, err := readHeader(r)
	if err != nil || about.Bytes != int64(len(data)) {
		return about, false
	}
	part := make([]byte, min(len(data)+1, 1<<18))
	for len(data) > 0 {
		n, err := io.ReadFull(r, part[:min(len(part), len(data))])
		if err != nil || !bytes.Equal(part[:n], data[:n]) {
			return about, false
		}
		data = data[n:]
	}
	return about, true
}

// sweep removes the data of variables that no longer share memory.
func sweep() {
	dir, err := folder()
	if err != nil {
		return
	}
	groups, _ := filepath.Glob(filepath.Join(dir, "g-*"+shared)) // the pattern is well formed
	if len(groups) == 0 {
		return
	}
	values, err := ListIn(dir)
	if err != nil {
		return // what is too much does no harm
	}
	for _, path := range groups {
		if !slices.ContainsFunc(values, func(v Value) bool { return v.Group == filepath.Base(path) }) {
			_ = os.Remove(path) // as above
		}
	}
}
