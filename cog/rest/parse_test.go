package rest

import (
	"encoding/json"
	"errors"
	"math"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

func FuzzRetryAfter(f *testing.F) {
	for _, seed := range []string{"", "1", "0.5", "-1", "120", "1e400", "NaN", "Inf", "soon", "Wed, 21 Oct 2099 07:28:00 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", " 7 ", "0x10", "1_000"} {
		f.Add(seed, uint8(0))
		f.Add(seed, uint8(1))
	}
	names := []string{"Retry-After", "Retry-After-Ms", "X-Ms-Retry-After-Ms"}
	f.Fuzz(func(t *testing.T, value string, which uint8) {
		const most = time.Minute
		header := http.Header{names[int(which)%len(names)]: {value}}
		got := parseRetryAfter(header, most)
		if got.given != (got.wait > 0) || got.wait < 0 || got.wait > most {
			t.Errorf("%v gives %+v", header, got)
		}
	})
}

// TestRetryAfterOrder: milliseconds win over seconds, and rubbish does not hide what can be read.
func TestRetryAfterOrder(t *testing.T) {
	t.Parallel()
	header := http.Header{"Retry-After": {"7"}, "X-Ms-Retry-After-Ms": {"6000"}, "Retry-After-Ms": {"5000"}}
	for _, want := range []time.Duration{5 * time.Second, 6 * time.Second, 7 * time.Second} {
		if got := parseRetryAfter(header, time.Minute); got.wait != want {
			t.Errorf("%v gives %v, want %v", header, got.wait, want)
		}
		if want == 5*time.Second {
			header.Set("Retry-After-Ms", "rubbish")
		} else {
			header.Del("X-Ms-Retry-After-Ms")
		}
	}
}

func TestErrorBody(t *testing.T) {
	t.Parallel()
	tests := []struct{ body, code, message string }{
		{`{"error":{"code":"NotFound","message":"no"}}`, "NotFound", "no"},
		{`{"error":{"code":"InvalidRequest","message":"Invalid Request.","innererror":{"code":"InvalidDocumentBatch","message":"too many"}}}`, "InvalidDocumentBatch", "too many"},
		{`{"error":{"code":"content_filter","message":"filtered","innererror":{"code":"ResponsibleAIPolicyViolation"}}}`, "content_filter", "filtered"},
		{`{"error":{"code":403001,"message":"free quota"}}`, "403001", "free quota"},
		{`{"code":"BadArgument","message":"bad"}`, "BadArgument", "bad"},
		{`{"statusCode":429,"message":"Rate limit is exceeded."}`, "429", "Rate limit is exceeded."},
		{`{"errors":[{"code":"InsufficientAuthorization","message":"auth"}]}`, "InsufficientAuthorization", "auth"},
		{`{"error":"invalid_client","message":"who"}`, "invalid_client", "who"},
		{`{"error":{"message":"pay","type":"insufficient_quota","code":null}}`, "insufficient_quota", "pay"},
		{`{"error":{"code":"X","message":"m","innererror":"text"}}`, "X", "m"},
		{`{"errors":{"field":["required"]},"message":"m","code":"C"}`, "C", "m"},
		{`[1]`, "", ""},
		{`<html>`, "", ""},
		{``, "", ""},
		{`null`, "", ""},
	}
	for _, test := range tests {
		code, message := parseErrorBody([]byte(test.body))
		if code != test.code || message != test.message {
			t.Errorf("%s: %q, %q, want %q, %q", test.body, code, message, test.code, test.message)
		}
	}
}

// TestErrorJSON: an error survives the way through a column of JSON, sentinels included.
func TestErrorJSON(t *testing.T) {
	t.Parallel()
	text, err := json.Marshal(newError(codeCanceled, "interrupted", nil).withAttempts(2))
	if err != nil {
		t.Fatal(err)
	}
	if want := `{"status":0,"code":"canceled","message":"interrupted","attempts":2}`; string(text) != want {
		t.Errorf("got %s, want %s", text, want)
	}
	var back *Error
	if err := json.Unmarshal(text, &back); err != nil {
		t.Fatal(err)
	}
	if !errors.Is(back, ErrCanceled) || errors.Is(back, ErrQuota) {
		t.Errorf("%v matches the wrong sentinels", back)
	}
	long := statusError(&Request{}, &Response{Status: 500, Body: []byte(strings.Repeat("ü", 3000))})
	if len(long.Body) > maxErrorBody+3 || strings.Contains(long.Body, "\uFFFD") {
		t.Errorf("a long body is kept as %d bytes", len(long.Body))
	}
}

func TestPolicy(t *testing.T) {
	t.Parallel()
	if err := (Policy{}).Validate(); err != nil {
		t.Error(err)
	}
	bad := Policy{Concurrency: -1, Retries: -2, Rate: -1, TokenRate: math.NaN(), TokenBurst: -1, PollTimeout: -1, HedgeAfter: -2}
	err := bad.Validate()
	for _, field := range []string{"Concurrency", "Retries", "Policy.Rate", "TokenRate", "TokenBurst", "PollTimeout", "HedgeAfter"} {
		if err == nil || !strings.Contains(err.Error(), field) {
			t.Errorf("%v does not name %s", err, field)
		}
	}
	if _, err := New(bad, Limits{}, Config{}); err == nil {
		t.Error("a bad policy is taken")
	}
	want := "concurrency adaptive (4 to 64), batch the service's maximum, retries 5, request time-out 1m0s (connect 5s), run time-out none, rate unlimited, results in order, cache none, checkpoint none"
	if got := (Policy{}).String(); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	for burst, want := range map[int]string{0: "rate 2/s (burst 1) and 1000.5 tokens/s (burst 1001), ", 50: " and 1000.5 tokens/s (burst 50), "} {
		if got := (Policy{Rate: 2, TokenRate: 1000.5, TokenBurst: burst}).String(); !strings.Contains(got, want) {
			t.Errorf("%s does not hold %q", got, want)
		}
	}
	for after, want := range map[time.Duration]string{-1: ", hedged after the 95th percentile", 2 * time.Second: ", hedged after 2s"} {
		if got := (Policy{HedgeAfter: after}).String(); !strings.Contains(got, want) {
			t.Errorf("%s does not hold %q", got, want)
		}
	}
}

// TestHistogram: quantiles are within 5 % above the truth.
func TestHistogram(t *testing.T) {
	t.Parallel()
	var h histogram
	for i := 1; i <= 1000; i++ {
		h.add(time.Duration(i) * time.Millisecond)
	}
	for q, want := range map[float64]time.Duration{0.5: 500 * time.Millisecond, 0.95: 950 * time.Millisecond} {
		if got := h.quantile(q); got < want || got > want*106/100 {
			t.Errorf("quantile %g is %v, want %v", q, got, want)
		}
	}
}

// TestClockSeam: nothing but clock.go asks for the time or waits for it.
func TestClockSeam(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	clock := regexp.MustCompile(`time\.(Now|Since|Until|Sleep|After|AfterFunc|Tick|NewTimer|NewTicker)\(|context\.With(Timeout|Deadline)`)
	for _, file := range files {
		if file == "clock.go" || strings.HasSuffix(file, "_test.go") {
			continue
		}
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if found := clock.Find(text); found != nil {
			t.Errorf("%s uses %s", file, found)
		}
	}
}
