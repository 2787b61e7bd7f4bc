package rest_test

import (
	"errors"
	"testing"
	"testing/synctest"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

func TestSplit(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		fake := fakeservice.New(fakeservice.Config{})
		client := newClient(t, rest.Policy{}, 8, rest.Config{Transport: fake.Transport()})
		results, err := run(client, echo{base: base}, these("a", "b", "poison", "d", "e", "bad", "g", "h"))
		if err != nil || len(results) != 8 {
			t.Fatalf("%d results, %v", len(results), err)
		}
		for i, result := range results {
			switch i {
			case 2:
				if result.Err == nil || result.Err.Status != 400 || result.Err.Code != "InvalidArgument" {
					t.Errorf("poison: %v", result.Err)
				}
			case 5:
				if result.Err == nil || result.Err.Code != "InvalidDocument" || result.Err.Attempts != 1 {
					t.Errorf("bad: %+v", result.Err)
				}
			default:
				if result.Err != nil {
					t.Errorf("row %d: %v", i, result.Err)
				}
			}
		}
		// 8 -> 4+4, the first 4 -> 2+2, the second 2 -> 1+1
		if stats := client.Stats(); stats.Split != 3 || stats.Calls != 7 || stats.RowErrors != 2 {
			t.Errorf("%+v, want 3 splits, 7 calls, 2 row errors", stats)
		}
		for _, id := range []string{"0", "1", "3", "4", "5", "6", "7"} {
			if fake.Accepted()[id] != 1 {
				t.Errorf("document %s was processed %d times", id, fake.Accepted()[id])
			}
		}
	})
}

// TestSplitTooLarge: a 413 is split until the parts fit; an item whose request cannot be built stands alone.
func TestSplitTooLarge(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		fake := fakeservice.New(fakeservice.Config{MaxBytes: 150})
		client := newClient(t, rest.Policy{}, 16, rest.Config{Transport: fake.Transport()})
		items := func(yield func(rest.Item, error) bool) {
			for i := range 16 {
				item := rest.Item{Index: i, Payload: textOf(i)}
				if i == 5 {
					item.Payload = 5
				}
				if !yield(item, nil) {
					return
				}
			}
		}
		results, err := run(client, echo{base: base}, items)
		if err != nil || len(results) != 16 {
			t.Fatalf("%d results, %v", len(results), err)
		}
		for i, result := range results {
			if i == 5 != (result.Err != nil) {
				t.Errorf("row %d: %v", i, result.Err)
			}
		}
		if !errors.Is(results[5].Err, rest.ErrRequest) {
			t.Errorf("row 5: %v", results[5].Err)
		}
	})
}
