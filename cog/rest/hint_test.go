package rest

import (
	"net/http"
	"strconv"
	"testing"
	"testing/synctest"
	"time"
)

func TestParseHint(t *testing.T) {
	t.Parallel()
	const s = time.Second
	none := allowance{requests: -1, tokens: -1}
	tests := []struct {
		name   string
		header map[string]string
		want   allowance
		ok     bool
	}{
		{"nothing", nil, none, false},
		{"OpenAI", map[string]string{
			"X-RateLimit-Remaining-Requests": "59", "X-RateLimit-Reset-Requests": "1s", "X-RateLimit-Remaining-Tokens": "149984", "X-RateLimit-Reset-Tokens": "6m0s",
		}, allowance{59, 149984, s, time.Minute}, true},
		{"milliseconds", map[string]string{"X-RateLimit-Remaining-Requests": "0", "X-RateLimit-Reset-Requests": "17ms"}, allowance{0, -1, 17 * time.Millisecond, 0}, true},
		{"tokens only", map[string]string{"X-RateLimit-Remaining-Tokens": "0", "X-RateLimit-Reset-Tokens": "30"}, allowance{-1, 0, 0, 30 * s}, true},
		{"seconds", map[string]string{"X-RateLimit-Remaining": "5", "X-RateLimit-Reset": "12.5"}, allowance{5, -1, 12500 * time.Millisecond, 0}, true},
		{"Unix time that has passed", map[string]string{"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "1000000050"}, none, false},
		{"Unix time to come", map[string]string{"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "1000000140"}, allowance{0, -1, 40 * s, 0}, true},
		{"without x", map[string]string{"RateLimit-Remaining": "7", "RateLimit-Reset": "3"}, allowance{7, -1, 3 * s, 0}, true},
		{"structured", map[string]string{"RateLimit": `"default";r=50;t=30`}, allowance{50, -1, 30 * s, 0}, true},
		{"structured, two", map[string]string{"RateLimit": `"a"; r=0; t=9, "b";r=100;t=60`}, allowance{0, -1, 9 * s, 0}, true},
		{"structured, no time", map[string]string{"RateLimit": `"default";r=50`}, none, false},
		{"no time", map[string]string{"X-RateLimit-Remaining": "0"}, none, false},
		{"negative", map[string]string{"X-RateLimit-Remaining": "-1", "X-RateLimit-Reset": "5"}, none, false},
		{"rubbish", map[string]string{"X-RateLimit-Remaining": "many", "X-RateLimit-Reset": "soon"}, none, false},
		{"not a number", map[string]string{"X-RateLimit-Remaining": "NaN", "X-RateLimit-Reset": "NaN"}, none, false},
		{"rubbish hides nothing", map[string]string{"X-RateLimit-Remaining": "x", "RateLimit-Remaining": "1", "RateLimit-Reset": "2"}, allowance{1, -1, 2 * s, 0}, true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) { // begins on 2000-01-01
				time.Sleep(time.Until(time.Unix(1_000_000_100, 0))) //nolint:forbidigo // on the bubble's clock
				header := http.Header{}
				for name, value := range test.header {
					header.Set(name, value)
				}
				if got, ok := parseHint(header, time.Minute); got != test.want || ok != test.ok {
					t.Errorf("got %+v, %v, want %+v, %v", got, ok, test.want, test.ok)
				}
			})
		})
	}
}

func FuzzParseHint(f *testing.F) {
	for _, seed := range []string{"", "1", "-1", "6m0s", "1e400", "NaN", "Inf", "4102444800", `"default";r=50;t=30`, `r=;t=`, ";;;r=1;t=-3", "0x10", "-9223372036854775808ns"} {
		f.Add(seed, seed)
	}
	f.Fuzz(func(t *testing.T, left, reset string) {
		const most = time.Minute
		for _, names := range append(hintNames, [2]string{"X-Ratelimit-Remaining-Tokens", "X-Ratelimit-Reset-Tokens"}, [2]string{"Ratelimit", "Ratelimit"}) {
			a, ok := parseHint(http.Header{names[0]: {left}, names[1]: {reset}}, most)
			said := a.requests >= 0 || a.tokens >= 0
			if ok != said || a.requestsReset < 0 || a.requestsReset > most || a.tokensReset < 0 || a.tokensReset > most {
				t.Fatalf("%q %q give %+v, %v", left, reset, a, ok)
			}
			if a.requests >= 0 && a.requestsReset == 0 || a.tokens >= 0 && a.tokensReset == 0 {
				t.Fatalf("%q %q give %+v without a time", left, reset, a)
			}
		}
	})
}

// TestTold: requests are held back while what is left is no more than what is under way, and let go once more is.
func TestTold(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		g := newGate()
		passes := make([]pass, 5)
		for i := range passes {
			p, ok, _ := g.give(now(), &entrant{})
			if !ok || !g.send(&p) {
				t.Fatal("no pass")
			}
			passes[i] = p
		}
		give := func() bool { _, ok, _ := g.give(now(), &entrant{}); return ok }
		requests := func(n float64) allowance { return allowance{requests: n, requestsReset: 10 * time.Second, tokens: -1} }
		steps := []struct {
			pass  int
			said  allowance
			after time.Duration
			open  bool
		}{
			{0, requests(5), 0, true}, // the five under way are four and the one that was let through just now
			{2, requests(4), 0, false},
			{1, requests(100), 0, false}, // older: says nothing
			{3, requests(50), 0, true},
			{4, requests(0), 9 * time.Second, false},
			{4, requests(0), 10 * time.Second, true},
			{4, allowance{requests: -1, tokens: 0, tokensReset: time.Second}, 0, false},
		}
		for i, step := range steps {
			g.told(passes[step.pass], step.said)
			time.Sleep(step.after) //nolint:forbidigo // on the bubble's clock
			if got := give(); got != step.open {
				t.Errorf("step %d: open %v, want %v (%s out)", i, got, step.open, strconv.Itoa(g.out))
			}
		}
	})
}
