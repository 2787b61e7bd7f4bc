package rest

import (
	"bytes"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// FuzzPauses: whatever stands in the three headers, the pause is nothing or within the cap, the first header that can be
// read wins, and only a date depends on the clock.
func FuzzPauses(f *testing.F) {
	for _, seed := range [][3]string{{"1", "2", "3"}, {"", "", "120"}, {"x", "-1", "Wed, 21 Oct 2099 07:28:00 GMT"}, {"NaN", "1e400", "0.25"}, {"0", "0.0000001", "Inf"}} {
		f.Add(seed[0], seed[1], seed[2])
	}
	f.Fuzz(func(t *testing.T, first, second, third string) {
		const most = time.Minute
		header := http.Header{"Retry-After-Ms": {first}, "X-Ms-Retry-After-Ms": {second}, "Retry-After": {third}}
		got := parseRetryAfter(header, most)
		if got.given != (got.wait > 0) || got.wait < 0 || got.wait > most {
			t.Fatalf("%v gives %+v", header, got)
		}
		if want, ok := parseAmount(first, time.Millisecond, most); ok && got.wait != want {
			t.Errorf("%v gives %v, want the first header's %v", header, got.wait, want)
		}
		if n, err := strconv.ParseUint(strings.TrimSpace(third), 10, 16); err == nil && n > 0 && n < 60 {
			alone := parseRetryAfter(http.Header{"Retry-After": {third}}, most)
			if alone.wait != time.Duration(n)*time.Second {
				t.Errorf("%q gives %v, want %d s", third, alone.wait, n)
			}
		}
	})
}

// FuzzBatcher: flatten of batch is the identity, and no request has more than the limits allow.
func FuzzBatcher(f *testing.F) {
	f.Add([]byte{1, 2, 3, 4, 5, 6, 7, 8}, uint8(3), int64(20))
	f.Add([]byte{5, 255, 5, 255, 255, 0, 0, 9}, uint8(3), int64(20))
	f.Add([]byte{254, 4, 14, 254, 24, 9}, uint8(9), int64(20))
	f.Add(bytes.Repeat([]byte{7, 200}, 400), uint8(10), int64(1000))
	f.Fuzz(func(t *testing.T, shape []byte, documents uint8, most int64) {
		limits := Limits{Documents: int(documents), Bytes: int(most)}
		b := newBatcher(Policy{}, limits)
		var all []*batch
		for i, x := range shape {
			item := Item{Index: i, Group: strconv.Itoa(int(x) % 5), Size: sizeOf(x)}
			all = append(all, b.add(item, i)...)
		}
		checkBatches(t, append(all, b.flush()...), len(shape), limits)
	})
}

// sizeOf makes a size of a byte, absurd ones included.
func sizeOf(x byte) int {
	switch x {
	case 255:
		return int(^uint(0) >> 1)
	case 254:
		return -1000
	}
	return int(x)
}

func checkBatches(t *testing.T, all []*batch, n int, limits Limits) {
	t.Helper()
	seen := make([]bool, n)
	last := map[string]int{} // place of the last item of a group
	for _, b := range all {
		size := 0
		if len(b.items) == 0 || len(b.items) > max(limits.Documents, 1) || len(b.items) != len(b.places) {
			t.Fatalf("a batch of %d items and %d places", len(b.items), len(b.places))
		}
		for i, item := range b.items {
			if item.Index != b.places[i] || seen[item.Index] || item.Group != b.items[0].Group {
				t.Fatalf("item %d of group %s in the place %d of a batch of group %s; seen %v", item.Index, item.Group, b.places[i], b.items[0].Group, seen[item.Index])
			}
			seen[item.Index] = true
			if before, ok := last[item.Group]; ok && before > item.Index {
				t.Fatalf("item %d comes after %d", item.Index, before)
			}
			last[item.Group] = item.Index
			if limits.Bytes > 0 && len(b.items) > 1 && (item.Size > limits.Bytes || size > limits.Bytes-max(item.Size, 0)) {
				t.Fatalf("a batch of %d items has more than %d bytes", len(b.items), limits.Bytes)
			}
			size += max(item.Size, 0)
		}
	}
	if i := slices.Index(seen, false); i >= 0 {
		t.Fatalf("item %d of %d is in no batch", i, n)
	}
}

// FuzzWindow drives a window by a script of adds, puts, takes and an abort, beside a model: a list.
func FuzzWindow(f *testing.F) {
	f.Add([]byte{0, 0, 0, 1, 2, 3, 0, 1, 3, 1, 3}, uint8(3), true)
	f.Add([]byte{0, 0, 9, 17, 25, 3, 0, 0, 33, 3, 4, 0, 3}, uint8(2), false)
	f.Fuzz(func(t *testing.T, script []byte, bound uint8, ordered bool) {
		found := 0
		w := newWindow(int(bound%8)+1, 100, ordered, func(Result) { found++ })
		var open []int // places without a result
		added, aborted := 0, false
		var taken []int
		take := func() {
			results, _ := w.tryTake(nil)
			for _, r := range results {
				taken = append(taken, r.Index)
				if (r.Err == nil) != (string(r.Value) == strconv.Itoa(r.Index)) {
					t.Fatalf("item %d has the result %s, %v", r.Index, r.Value, r.Err)
				}
			}
		}
		put := func(which int) {
			if len(open) == 0 {
				return
			}
			which %= len(open)
			place := open[which]
			open = slices.Delete(open, which, which+1)
			w.put([]int{place}, []Result{{Index: place, Value: []byte(strconv.Itoa(place))}})
		}
		for _, op := range script {
			switch op % 8 {
			case 0, 5, 6:
				if w.room() {
					place := w.add(Item{Index: added, Size: int(op)})
					if place != added {
						t.Fatalf("item %d got place %d", added, place)
					}
					open = append(open, place)
					added++
				}
				if held := added - len(taken); held > int(bound%8)+1 {
					t.Fatalf("%d items held, bound %d", held, bound%8+1)
				}
			case 1, 2, 7:
				put(int(op) / 8)
			case 3:
				take()
			case 4:
				if op == 4 {
					w.abort(newError(codeCanceled, "stop", nil))
					aborted = true
				}
			}
		}
		for len(open) > 0 {
			put(len(script))
		}
		w.close()
		take()
		if _, more := w.tryTake(nil); more || len(taken) != added || found != added {
			t.Fatalf("%d of %d items came out, %d results counted, more: %v", len(taken), added, found, more)
		}
		if ordered && !slices.IsSorted(taken) {
			t.Errorf("out of order: %v", taken)
		}
		slices.Sort(taken)
		if len(slices.Compact(taken)) != added {
			t.Errorf("items came twice: %v", taken)
		}
		if !aborted && w.bytes != 0 {
			t.Errorf("an empty window counts %d bytes", w.bytes)
		}
	})
}

// TestFlatten: the same for a thousand rows, over all sizes of requests and numbers of groups.
func TestFlatten(t *testing.T) {
	t.Parallel()
	for _, documents := range []int{0, 1, 2, 3, 10, 49, 1000} {
		for _, groups := range []int{1, 2, 7, 300, 1000} {
			for _, most := range []int{0, 1, 64, 1000} {
				limits := Limits{Documents: documents, Bytes: most}
				b := newBatcher(Policy{}, limits)
				var all []*batch
				for i := range 1000 {
					all = append(all, b.add(Item{Index: i, Group: strconv.Itoa(i * 7919 % groups), Size: i % 90}, i)...)
				}
				checkBatches(t, append(all, b.flush()...), 1000, limits)
			}
		}
	}
}
