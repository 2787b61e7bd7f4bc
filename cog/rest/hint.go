package rest

import (
	"math"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// hint is what a service's own headers said last about what is left of its limits.
type hint struct {
	until  time.Time // nothing is sent before
	number int       // of the request whose answer said it
	tokens float64   // left at that time
	cost   float64   // of a request in tokens, smoothed; 0: not known
}

// allowance is what is left, and for how long it must do; a negative number means that nothing is said about it.
type allowance struct {
	requests, tokens           float64
	requestsReset, tokensReset time.Duration
}

// parseHint reads x-ratelimit-remaining-requests and -tokens with their -reset- (OpenAI), x-ratelimit-remaining and
// x-ratelimit-reset, ratelimit-remaining and ratelimit-reset, and RateLimit: "name";r=50;t=30 (the IETF's draft "RateLimit
// header fields for HTTP", draft-ietf-httpapi-ratelimit-headers). Times are seconds, Unix times, or like "6m0s"; one that
// is longer than most is cut to it. What cannot be read is as if it were not there; a number without a time, too.
func parseHint(header http.Header, most time.Duration) (allowance, bool) {
	a := allowance{requests: -1, tokens: -1}
	read := func(remaining, reset string) (float64, time.Duration) {
		value := first(header, remaining)
		if value == "" { // most services': parsing would make an error of it
			return -1, 0
		}
		left, ok := parseLeft(value)
		if !ok {
			return -1, 0
		}
		wait, ok := parseReset(first(header, reset), most)
		if !ok {
			return -1, 0
		}
		return left, wait
	}
	a.tokens, a.tokensReset = read("X-Ratelimit-Remaining-Tokens", "X-Ratelimit-Reset-Tokens")
	for _, names := range hintNames {
		if a.requests, a.requestsReset = read(names[0], names[1]); a.requests >= 0 {
			return a, true
		}
	}
	if value := first(header, "Ratelimit"); value != "" {
		a.requests, a.requestsReset = parseRateLimit(value, most)
	}
	return a, a.requests >= 0 || a.tokens >= 0
}

var hintNames = [][2]string{
	{"X-Ratelimit-Remaining-Requests", "X-Ratelimit-Reset-Requests"},
	{"X-Ratelimit-Remaining", "X-Ratelimit-Reset"},
	{"Ratelimit-Remaining", "Ratelimit-Reset"},
}

// isHint tells whether the header may be one that parseHint reads.
func isHint(name string) bool {
	return strings.HasPrefix(name, "X-Ratelimit-") || strings.HasPrefix(name, "Ratelimit")
}

func first(header http.Header, name string) string {
	if values := header[name]; len(values) > 0 {
		return values[0]
	}
	return ""
}

// parseLeft reads a number that is not negative.
func parseLeft(value string) (float64, bool) {
	n, err := strconv.ParseFloat(strings.TrimSpace(value), 64)
	return n, err == nil && n >= 0 && n < math.MaxInt32
}

// parseReset reads a time to wait. Numbers from a billion on are Unix times, in seconds.
func parseReset(value string, most time.Duration) (time.Duration, bool) {
	const epoch = 1e9
	value = strings.TrimSpace(value)
	if d, err := time.ParseDuration(value); err == nil {
		return min(d, most), d > 0
	}
	n, err := strconv.ParseFloat(value, 64)
	switch {
	case err != nil || !(n > 0) || n > 100*epoch:
		return 0, false
	case n >= epoch:
		d := time.Unix(int64(n), 0).Sub(now())
		return min(d, most), d > 0
	}
	return parseAmount(value, time.Second, most)
}

// parseRateLimit reads the first limit of the structured form.
func parseRateLimit(value string, most time.Duration) (left float64, reset time.Duration) {
	left = -1
	value, _, _ = strings.Cut(value, ",")
	for part := range strings.SplitSeq(value, ";") {
		name, text, _ := strings.Cut(strings.TrimSpace(part), "=")
		switch name {
		case "r":
			if n, ok := parseLeft(text); ok {
				left = n
			}
		case "t":
			if d, ok := parseReset(text, most); ok {
				reset = d
			}
		}
	}
	if reset == 0 {
		return -1, 0
	}
	return left, reset
}

// told holds new requests back while what is left is no more than what is in flight. Each answer says it anew: what
// was held back too early is let go.
func (g *gate) told(p pass, a allowance) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if p.number < g.hint.number {
		return
	}
	at := now()
	flying := float64(g.out - 1) // without the one that was answered just now
	wait := time.Duration(0)
	if a.requests >= 0 && a.requests <= flying {
		wait = a.requestsReset
	}
	if a.tokens >= 0 {
		if sent := p.number - g.hint.number; g.hint.number > 0 && sent > 0 && a.tokens < g.hint.tokens {
			cost := (g.hint.tokens - a.tokens) / float64(sent)
			if g.hint.cost == 0 {
				g.hint.cost = cost
			}
			g.hint.cost += (cost - g.hint.cost) / 8
		}
		if a.tokens <= flying*g.hint.cost {
			wait = max(wait, a.tokensReset)
		}
		g.hint.tokens = a.tokens
	}
	g.hint.number = p.number
	g.hint.until = at.Add(wait)
}
