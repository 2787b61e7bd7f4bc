package cog_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"

	"github.com/go-gota/gota/series"

	"github.com/cogbook/cogbook/cog"
	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// item is a row of the fake service's pages.
type item struct {
	ID    int     `json:"id"`
	For   string  `json:"for"`
	Name  string  `json:"name"`
	Price float64 `json:"price"`
	Sale  bool    `json:"sale"`
	Note  *string `json:"note"`
}

// paged calls one form of the fake service's pages, for each row's name.
func paged(form string, fake http.RoundTripper) cog.HTTPBuilder {
	b := cog.HTTP().URL("http://service.test/pages/"+form).QueryCol("for", "who").QueryCol("total", "total").
		Rows("$.items[*]").Into(item{})
	switch form {
	case "next":
		b = b.Pages(cog.NextLink("$.next"))
	case "link":
		b = b.Pages(cog.LinkHeader())
	case "offset":
		b = b.Pages(cog.Offset("offset", "limit", 3))
	case "number":
		b = b.Pages(cog.Page("page", 1))
	case "cursor":
		b = b.Pages(cog.Cursor("cursor", "$.meta.next"))
	}
	return cog.WithConfig(b, rest.Config{Transport: fake, Shared: rest.NewShared()})
}

var forms = []string{"next", "link", "offset", "number", "cursor"}

func TestPagesBecomeRows(t *testing.T) {
	t.Parallel()
	for _, form := range forms {
		t.Run(form, func(t *testing.T) {
			t.Parallel()
			fake := fakeservice.New(fakeservice.Config{})
			df := frames.Must(frames.New(frames.Strings("who", "ann", "bob", "cy", frames.Missing), frames.Ints("total", 7, 0, 3, 4)))
			out, err := paged(form, fake.Transport()).Transform(t.Context(), df)
			if err != nil {
				t.Fatal(err)
			}
			var got, want []string
			for i := range out.Nrow() {
				got = append(got, strings.Join(out.Records()[i+1], "|"))
			}
			for i, who := range []string{"ann", "bob", "cy", "NaN"} {
				totals := []int{7, 0, 3, 4}
				for id := 1; id <= totals[i]; id++ {
					note := fmt.Sprint("note ", id)
					if id%3 == 0 {
						note = "NaN"
					}
					want = append(want, fmt.Sprintf("%s|%d|%d|%s|item %d|%.6f|%v|%s|NaN", who, totals[i], id, strings.Replace(who, "NaN", "", 1), id, float64(id)+0.5, id%2 == 0, note))
				}
				if totals[i] == 0 {
					want = append(want, who+"|0|NaN|NaN|NaN|NaN|NaN|NaN|NaN")
				}
			}
			if strings.Join(got, "\n") != strings.Join(want, "\n") {
				t.Errorf("rows are\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
			}
			for column, kind := range map[string]series.Type{"who": series.String, "total": series.Int, "id": series.Int, "price": series.Float, "sale": series.Bool, "name": series.String} {
				if got := out.Col(column).Type(); got != kind {
					t.Errorf("column %s is of type %s, want %s", column, got, kind)
				}
			}
		})
	}
}

// TestFaultsBetweenPagesLoseNothing: what passes is retried, and each page is in the frame once.
func TestFaultsBetweenPagesLoseNothing(t *testing.T) {
	t.Parallel()
	for _, form := range forms {
		t.Run(form, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				fake := fakeservice.New(fakeservice.Config{Seed: 7, Rules: []fakeservice.Rule{
					{Fault: fakeservice.Refuse, Every: 5, Header: fakeservice.RetryAfter(2)},
					{Fault: fakeservice.Refuse, Every: 7, Status: 500},
					{Fault: fakeservice.Truncate, Every: 9},
					{Fault: fakeservice.WrongType, Every: 11},
				}})
				df := frames.Must(frames.New(frames.Strings("who", "a", "b", "c", "d", "e"), frames.Ints("total", 20, 1, 9, 30, 3)))
				out, err := paged(form, fake.Transport()).Policy(rest.Policy{Retries: 50}).Transform(t.Context(), df)
				if err != nil {
					t.Fatal(err)
				}
				if out.Nrow() != 63 {
					t.Errorf("%d rows, want 63", out.Nrow())
				}
				if n := frames.Must(frames.CountMissing(out, "http_error")); n != out.Nrow() {
					t.Errorf("errors: %v", out.Col("http_error").Records())
				}
				seen := map[string]int{}
				for i := range out.Nrow() {
					seen[fmt.Sprint(out.Col("for").Elem(i), "/", out.Col("id").Elem(i))]++
				}
				if len(seen) != 63 {
					t.Errorf("%d different items of 63", len(seen))
				}
				if fake.Counts().Faults == 0 {
					t.Error("nothing went wrong")
				}
			})
		})
	}
}

// TestFailedPageKeepsTheRowsBefore: a page that fails for good is one more row, with its error.
func TestFailedPageKeepsTheRowsBefore(t *testing.T) {
	t.Parallel()
	fake := fakeservice.New(fakeservice.Config{}).Transport()
	third := roundTrip(func(r *http.Request) (*http.Response, error) {
		if strings.Contains(r.URL.RawQuery, "after-6") && strings.Contains(r.URL.RawQuery, "for=bob") {
			return answer(r, http.StatusForbidden, nil, `{"error":{"code":"Forbidden","message":"no more for you"}}`), nil
		}
		return fake.RoundTrip(r)
	})
	df := frames.Must(frames.New(frames.Strings("who", "ann", "bob", "cy"), frames.Ints("total", 4, 9, 2)))
	out, err := paged("next", third).Transform(t.Context(), df)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := strings.Join(out.Col("who").Records(), " "), "ann ann ann ann bob bob bob bob bob bob bob cy cy"; got != want {
		t.Errorf("rows are of %s, want %s", got, want)
	}
	failures := frames.Must(frames.Decode[cog.RowError](out, "http_error"))
	for i, failure := range failures {
		if (failure != nil) != (i == 10) {
			t.Errorf("row %d: error %v", i, failure)
		}
	}
	if f := failures[10]; f == nil || f.Status != 403 || f.Code != "Forbidden" || !frames.IsMissing(out, 10, "id") {
		t.Errorf("the row of the failed page is %v, %v", out.Col("id").Elem(10), f)
	}
}

func TestWherePagesEnd(t *testing.T) {
	t.Parallel()
	const forever = `{"items":[{"id":%d}],"next":"?page=%d","cursor":"c%d"}`
	for name, test := range map[string]struct {
		paging cog.Paging
		max    int
		answer func(n int, r *http.Request) string
		rows   int
		code   string // of the last row's error
	}{
		"the link repeats itself":   {cog.NextLink("$.next"), 0, func(int, *http.Request) string { return `{"items":[{"id":1}],"next":"/here?a=1"}` }, 2, ""},
		"the cursor repeats itself": {cog.Cursor("c", "$.cursor"), 0, func(int, *http.Request) string { return `{"items":[{"id":1}],"cursor":"x"}` }, 2, ""},
		"an empty cursor":           {cog.Cursor("c", "$.cursor"), 0, func(int, *http.Request) string { return `{"items":[{"id":1}],"cursor":""}` }, 1, ""},
		"an empty page with a link": {cog.NextLink("$.next"), 0, func(n int, _ *http.Request) string {
			return []string{`{"items":[],"next":"?p=2"}`, `{"items":[{"id":1}]}`}[min(n, 2)-1]
		}, 1, ""},
		"as many as asked for":     {cog.NextLink("$.next"), 4, func(n int, _ *http.Request) string { return fmt.Sprintf(forever, n, n+1, n) }, 4, ""},
		"the default bound":        {cog.Page("page", 1), 0, func(n int, _ *http.Request) string { return fmt.Sprintf(forever, n, n+1, n) }, 1001, "more_pages"},
		"another origin":           {cog.NextLink("$.next"), 0, func(int, *http.Request) string { return `{"items":[{"id":1}],"next":"https://service.test/items"}` }, 2, "next_page"},
		"another host, short form": {cog.NextLink("$.next"), 0, func(int, *http.Request) string { return `{"items":[{"id":1}],"next":"//evil.test/items"}` }, 2, "next_page"},
		"another scheme":           {cog.NextLink("$.next"), 0, func(int, *http.Request) string { return `{"items":[{"id":1}],"next":"javascript:alert(1)"}` }, 2, "next_page"},
		"a user in the link":       {cog.NextLink("$.next"), 0, func(int, *http.Request) string { return `{"items":[{"id":1}],"next":"http://a:b@service.test/"}` }, 2, "next_page"},
		"no text":                  {cog.NextLink("$.next"), 0, func(int, *http.Request) string { return `{"items":[{"id":1}],"next":{"href":"x"}}` }, 2, "next_page"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			n := 0
			service := roundTrip(func(r *http.Request) (*http.Response, error) {
				if r.URL.Host != "service.test" || r.URL.Scheme != "http" || r.Header.Get("Authorization") != "Bearer "+secret {
					t.Errorf("asked %s with %v", r.URL, r.Header)
				}
				n++
				return answer(r, http.StatusOK, nil, test.answer(n, r)), nil
			})
			b := cog.HTTP().URL("http://service.test/items").Bearer(secret).Rows("$.items[*]").Column("id", "$.id", cog.Int).Pages(test.paging)
			if test.max > 0 {
				b = b.MaxPages(test.max)
			}
			out, err := cog.WithConfig(b, rest.Config{Transport: service, Shared: rest.NewShared()}).Fetch(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			if out.Nrow() != test.rows {
				t.Errorf("%d rows, want %d", out.Nrow(), test.rows)
			}
			failures := frames.Must(frames.Decode[cog.RowError](out, "http_error"))
			if last := failures[len(failures)-1]; (last == nil) != (test.code == "") || last != nil && last.Code != test.code {
				t.Errorf("the last row's error is %v, want %q", last, test.code)
			}
		})
	}
}

// TestInterruptedPagesKeepWhatCame: rows that were not finished say so, in one row more.
func TestInterruptedPagesKeepWhatCame(t *testing.T) {
	t.Parallel()
	for _, way := range []string{"cancel", "deadline"} {
		t.Run(way, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				fake := fakeservice.New(fakeservice.Config{Latency: 1e9}).Transport()
				ctx, cancel := context.WithCancel(t.Context())
				defer cancel()
				b := paged("next", fake).Policy(rest.Policy{Concurrency: 2})
				var asked atomic.Int64
				config := rest.Config{Shared: rest.NewShared(), Transport: roundTrip(func(r *http.Request) (*http.Response, error) {
					if asked.Add(1) == 7 && way == "cancel" {
						cancel()
					}
					return fake.RoundTrip(r)
				})}
				if way == "deadline" {
					b = b.Policy(rest.Policy{Concurrency: 2, RunTimeout: 3500e6})
				}
				names := make([]string, 300)
				totals := make([]int, len(names))
				for i := range names {
					names[i], totals[i] = fmt.Sprint("n", i), 9
				}
				df := frames.Must(frames.New(frames.Strings("who", names...), frames.Ints("total", totals...)))
				out, err := cog.WithConfig(b, config).Transform(ctx, df)
				if !errors.Is(err, rest.ErrCanceled) {
					t.Errorf("error is %v", err)
				}
				values, canceled := map[string]int{}, map[string]int{}
				failures := frames.Must(frames.Decode[cog.RowError](out, "http_error"))
				for i := range out.Nrow() {
					who := out.Col("who").Elem(i).String()
					if failures[i] == nil {
						values[who]++
					} else if failures[i].Code == "canceled" {
						canceled[who]++
					}
				}
				some := 0
				for _, who := range names {
					if some += values[who]; values[who] != 9 && canceled[who] != 1 {
						t.Errorf("%s has %d rows and %d errors", who, values[who], canceled[who])
					}
				}
				if some == 0 {
					t.Error("nothing was kept")
				}
			})
		})
	}
}

// TestPagesOfManyRowsInParallel: rows go side by side, their output is in order.
func TestPagesOfManyRowsInParallel(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		fake := fakeservice.New(fakeservice.Config{Latency: 1e9}).Transport()
		var mu sync.Mutex
		busy, most := 0, 0
		count := func(change int) {
			mu.Lock()
			defer mu.Unlock()
			busy += change
			most = max(most, busy)
		}
		counted := roundTrip(func(r *http.Request) (*http.Response, error) {
			count(1)
			defer count(-1)
			return fake.RoundTrip(r)
		})
		i := 0
		rows := func(yield func(frames.Row, error) bool) {
			for ; i < 200; i++ {
				if !yield(frames.NewRow([]string{"who", "total"}, []any{fmt.Sprint(i), 1 + i%8}), nil) {
					return
				}
			}
		}
		at, last := 0, 0
		for row, err := range paged("offset", counted).Policy(rest.Policy{Concurrency: 8}).Stream(t.Context(), rows) {
			if err != nil {
				t.Fatal(err)
			}
			who, _ := row.Get("who")
			id, _ := row.Get("id")
			if last == 1+at%8 {
				at, last = at+1, 0
			}
			last++
			if who != fmt.Sprint(at) || id != last {
				t.Fatalf("row of %v, item %v; want %d, %d", who, id, at, last)
			}
		}
		if at != 199 {
			t.Errorf("the last row was %d", at)
		}
		if most != 8 {
			t.Errorf("%d requests at once, want 8", most)
		}
	})
}

// TestPagesOfAStream: what was read comes out, also where the input fails or the consumer stops.
func TestPagesOfAStream(t *testing.T) {
	t.Parallel()
	broken := errors.New("the disk is gone")
	for name, test := range map[string]struct {
		rows   int
		failed error
		take   int // rows that are wanted; 0: all
		want   int
	}{
		"to its end":         {5, nil, 0, 20},
		"the input fails":    {5, broken, 0, 20},
		"no row":             {0, nil, 0, 0},
		"fails at once":      {0, broken, 0, 0},
		"the consumer stops": {500, nil, 7, 7},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				fake := fakeservice.New(fakeservice.Config{Latency: 1e6}).Transport()
				rows := func(yield func(frames.Row, error) bool) {
					for i := range test.rows {
						if !yield(frames.NewRow([]string{"who", "total"}, []any{fmt.Sprint(i), 4}), nil) {
							return
						}
					}
					if test.failed != nil {
						yield(frames.Row{}, test.failed)
					}
				}
				got := 0
				var last error
				for _, err := range paged("next", fake).Stream(t.Context(), rows) {
					if last = err; err == nil {
						got++
					}
					if got == test.take && test.take > 0 {
						break
					}
				}
				if got != test.want || !errors.Is(last, test.failed) {
					t.Errorf("%d rows and the error %v, want %d and %v", got, last, test.want, test.failed)
				}
			})
		})
	}
}

// TestInterruptedStreamGivesEachRowBack: each row that was read comes out, with what it has.
func TestInterruptedStreamGivesEachRowBack(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		fake := fakeservice.New(fakeservice.Config{Latency: 1e9}).Transport()
		ctx, cancel := context.WithTimeout(t.Context(), 5500e6)
		defer cancel()
		read := 0
		rows := func(yield func(frames.Row, error) bool) {
			for ; read < 1000; read++ {
				if !yield(frames.NewRow([]string{"who", "total"}, []any{fmt.Sprint(read), 9}), nil) {
					return
				}
			}
		}
		came := map[any]bool{}
		var last error
		for row, err := range paged("next", fake).Policy(rest.Policy{Concurrency: 4}).Stream(ctx, rows) {
			if last = err; err == nil {
				who, _ := row.Get("who")
				came[who] = true
			}
		}
		synctest.Wait()
		if !errors.Is(last, rest.ErrCanceled) || len(came) == 0 || len(came) < read || len(came) > read+1 {
			t.Errorf("%d rows were read, %d came out, the error is %v", read, len(came), last)
		}
	})
}

// TestAKeyInTheQueryIsSentWithEachPage: services leave it out of their links; it is added again, and shows nowhere.
func TestAKeyInTheQueryIsSentWithEachPage(t *testing.T) {
	t.Parallel()
	n := 0
	service := roundTrip(func(r *http.Request) (*http.Response, error) {
		if n++; r.URL.Query().Get("api_key") != secret {
			return answer(r, http.StatusUnauthorized, nil, `{"error":{"code":"NoKey","message":"who are you"}}`), nil
		}
		if n == 3 {
			return answer(r, http.StatusForbidden, nil, `{"error":{"code":"Gone","message":"not with `+secret+`"}}`), nil
		}
		return answer(r, http.StatusOK, nil, fmt.Sprintf(`{"items":[{"id":%d}],"next":"/items?page=%d"}`, n, n+1)), nil
	})
	b := cog.HTTP().URL("http://service.test/items").KeyIn("query", "api_key").Key(secret).
		Rows("$.items[*]").Column("id", "$.id", cog.Int).Pages(cog.NextLink("$.next"))
	out, err := cog.WithConfig(b, rest.Config{Transport: service, Shared: rest.NewShared()}).Fetch(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	text := fmt.Sprint(out.Records())
	if out.Nrow() != 3 || !strings.Contains(text, `"code":"Gone"`) || strings.Contains(text, secret) {
		t.Errorf("rows are %s", text)
	}
}

func TestNoRows(t *testing.T) {
	t.Parallel()
	df := frames.Must(frames.New(frames.Strings("who"), frames.Ints("total")))
	for name, b := range map[string]cog.HTTPBuilder{"pages": paged("next", nil), "one answer": cog.HTTP().URL("http://a.test").Into(item{})} {
		out, err := b.Transform(t.Context(), df)
		if err != nil || out.Nrow() != 0 || out.Ncol() != 2+6+1 {
			t.Errorf("%s: %v, %v", name, out, err)
		}
	}
}
