package answers

import (
	"context"
	"errors"
	"path/filepath"
	"testing"
	"time"
)

func TestListAndClear(t *testing.T) {
	t.Parallel()
	folder := filepath.Join(t.TempDir(), "answers")
	if all, err := List(folder); err != nil || len(all) != 0 {
		t.Errorf("a folder that is not there: %v, %v", all, err)
	}
	if freed, err := Clear(t.Context(), folder, Filter{}); err != nil || freed != 0 {
		t.Errorf("clearing it: %d, %v", freed, err)
	}
	s := fresh(t, folder, 0)
	put(t, s, numbered(0, 500))
	put(t, s, numbered(0, 10)) // again: they replace the others
	other := numbered(1000, 1200)
	for i := range other {
		other[i].Service = "Other"
	}
	old := time.Now().Add(-1000 * time.Hour)
	for _, e := range other[:100] {
		if err := s.shard(e.Key).put(appendRecord(nil, e, old)); err != nil {
			t.Fatal(err)
		}
	}
	put(t, s, other[100:])

	wants := func(services map[string]int) {
		t.Helper()
		all, err := List(folder)
		if err != nil || len(all) != len(services) {
			t.Errorf("%+v (%v), want %v", all, err, services)
		}
		for _, u := range all {
			if u.Answers != services[u.Service] || u.Bytes < int64(u.Answers)*headerSize || u.Newest.Before(u.Oldest) {
				t.Errorf("%+v, want %d answers", u, services[u.Service])
			}
			if u.Service == "Other" && u.Answers == 200 && !u.Oldest.Equal(old.Truncate(time.Second)) {
				t.Errorf("the oldest is of %v, want %v", u.Oldest, old)
			}
		}
	}
	clears := func(filter Filter) {
		t.Helper()
		if freed, err := Clear(t.Context(), folder, filter); err != nil || freed == 0 {
			t.Errorf("%d bytes freed, %v", freed, err)
		}
	}
	wants(map[string]int{"Test": 500, "Other": 200})
	clears(Filter{Before: time.Now().Add(-720 * time.Hour)})
	wants(map[string]int{"Test": 500, "Other": 100})
	clears(Filter{Service: "Test"})
	wants(map[string]int{"Other": 100})
	if n := found(t, fresh(t, folder, 0), 0, 2000); n != 100 {
		t.Errorf("%d answers are found, want 100", n)
	}
	put(t, s, numbered(0, 50)) // who had the folder open goes on
	wants(map[string]int{"Other": 100, "Test": 50})
	if found(t, s, 0, 50) != 50 {
		t.Error("who had the folder open does not find what it wrote")
	}
	clears(Filter{})
	wants(nil)

	unlock, ok := s.tryLock()
	if !ok {
		t.Fatal("the folder is locked")
	}
	defer unlock()
	ctx, cancel := context.WithTimeout(t.Context(), time.Millisecond)
	defer cancel()
	if _, err := Clear(ctx, folder, Filter{}); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("beside another Clear: %v", err)
	}
}
