package rest_test

import (
	"iter"
	"slices"
	"sync"
	"testing"
	"testing/synctest"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// sizes notes how many items each request holds.
type sizes struct {
	echo
	mu   sync.Mutex
	seen []int
}

func (s *sizes) Request(items []rest.Item) (*rest.Request, error) {
	s.mu.Lock()
	s.seen = append(s.seen, len(items))
	s.mu.Unlock()
	return s.echo.Request(items)
}

func TestBatches(t *testing.T) {
	t.Parallel()
	grouped := func(groups ...string) iter.Seq2[rest.Item, error] {
		return func(yield func(rest.Item, error) bool) {
			for i, group := range groups {
				if !yield(rest.Item{Index: i, Group: group, Size: 10, Payload: textOf(i)}, nil) {
					return
				}
			}
		}
	}
	tests := []struct {
		name   string
		policy rest.Policy
		limits rest.Limits
		items  iter.Seq2[rest.Item, error]
		want   []int // sizes of the requests, in any order
	}{
		{"10 by 3", rest.Policy{}, rest.Limits{Documents: 3}, texts(10), []int{3, 3, 3, 1}},
		{"the policy's size", rest.Policy{BatchSize: 4}, rest.Limits{Documents: 10}, texts(10), []int{4, 4, 2}},
		{"never above the service's", rest.Policy{BatchSize: 50}, rest.Limits{Documents: 5}, texts(10), []int{5, 5}},
		{"no batching", rest.Policy{BatchSize: 1}, rest.Limits{Documents: 5}, texts(3), []int{1, 1, 1}},
		{"no limits known", rest.Policy{}, rest.Limits{}, texts(2), []int{1, 1}},
		{"no items", rest.Policy{}, rest.Limits{Documents: 5}, texts(0), nil},
		{"groups", rest.Policy{}, rest.Limits{Documents: 2}, grouped("a", "b", "a", "b", "c"), []int{2, 2, 1}},
		{"bytes", rest.Policy{}, rest.Limits{Documents: 10, Bytes: 25}, grouped("", "", "", "", ""), []int{2, 2, 1}},
		{"an item above the bytes", rest.Policy{}, rest.Limits{Documents: 10, Bytes: 5}, grouped("", ""), []int{1, 1}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				fake := fakeservice.New(fakeservice.Config{})
				client, err := rest.New(test.policy, test.limits, rest.Config{Transport: fake.Transport(), Shared: rest.NewShared()})
				if err != nil {
					t.Fatal(err)
				}
				service := &sizes{echo: echo{base: base}}
				results, err := run(client, service, test.items)
				if err != nil {
					t.Fatal(err)
				}
				total := 0
				for _, n := range test.want {
					total += n
				}
				wantEchoes(t, results, total)
				slices.Sort(service.seen)
				slices.Sort(test.want)
				if !slices.Equal(service.seen, test.want) {
					t.Errorf("requests of %v items, want %v", service.seen, test.want)
				}
				planned, err := client.Plan(service, test.items, 0)
				if err != nil || len(planned) != len(test.want) {
					t.Errorf("planned %d requests (%v), want %d", len(planned), err, len(test.want))
				}
				if one, err := client.Plan(service, test.items, 1); err != nil || len(one) != min(1, len(test.want)) {
					t.Errorf("planned %d requests (%v), want at most one", len(one), err)
				}
				if fake.Counts().Requests != len(test.want) {
					t.Errorf("planning sent requests")
				}
			})
		})
	}
}
