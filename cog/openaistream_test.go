package cog

import (
	"io"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"

	"github.com/cogbook/cogbook/frames"
)

// streaming is a transport that answers with server-sent events, in turn, the last ones again and again.
type streaming struct {
	answers []string
	asked   int
}

func (s *streaming) RoundTrip(r *http.Request) (*http.Response, error) {
	text := s.answers[min(s.asked, len(s.answers)-1)]
	s.asked++
	return &http.Response{
		StatusCode: http.StatusOK, Header: http.Header{"Content-Type": {"text/event-stream; charset=utf-8"}}, Request: r, ContentLength: -1,
		Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Body: io.NopCloser(strings.NewReader(text)),
	}, nil
}

// TestStreamedCompletion: the pieces make the answer that comes without a stream, and a stream that breaks off is no answer.
func TestStreamedCompletion(t *testing.T) {
	t.Parallel()
	const (
		begins = ": keep-alive\n\ndata: {\"id\":\"c\",\"model\":\"m\",\"created\":1,\"choices\":[]}\n\n" +
			"data: {\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":\"High \"}}]}\n\n"
		ends = "data: {\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":\"tide\"},\"finish_reason\":\"stop\"}]}\n\n" +
			"data: {\"choices\":[],\"usage\":{\"prompt_tokens\":3,\"completion_tokens\":2,\"total_tokens\":5}}\r\n\r\ndata: [DONE]\n\n"
		calls = "data: {\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":null,\"tool_calls\":[{\"index\":0,\"id\":\"a\",\"type\":\"function\",\"function\":{\"name\":\"f\",\"arguments\":\"\"}}]}}]}\n\n" +
			"data: {\"choices\":[{\"index\":0,\"delta\":{\"tool_calls\":[{\"index\":1,\"id\":\"b\",\"type\":\"function\",\"function\":{\"name\":\"g\",\"arguments\":\"[\"}},{\"index\":0,\"function\":{\"arguments\":\"{}\"}}]}}]}\n\n" +
			"data: {\"choices\":[{\"index\":0,\"delta\":{\"tool_calls\":[{\"index\":1,\"function\":{\"arguments\":\"]\"}}]},\"finish_reason\":\"tool_calls\"}]}\n\ndata: [DONE]\n\n"
	)
	tests := map[string]struct {
		answers          []string
		headline, detail string // of the detail, a part
		code             string
		asked            int
	}{
		"whole": {answers: []string{begins + ends}, headline: "High tide", asked: 1,
			detail: `{"choices":[{"finish_reason":"stop","index":0,"message":{"content":"High tide","role":"assistant"}}],"created":1,"id":"c","model":"m","object":"chat.completion","usage":{"completion_tokens":2,"prompt_tokens":3,"total_tokens":5}}`},
		"broken off": {answers: []string{begins, begins + ends}, headline: "High tide", asked: 2},
		"tools": {answers: []string{calls}, asked: 1,
			detail: `"tool_calls":[{"function":{"arguments":"{}","name":"f"},"id":"a","type":"function"},{"function":{"arguments":"[]","name":"g"},"id":"b","type":"function"}]`},
		"an error": {answers: []string{begins + "data: {\"error\":{\"code\":null,\"type\":\"server_error\",\"message\":\"the model is gone\"}}\n\n"}, code: "server_error", asked: 1},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				served := &streaming{answers: test.answers}
				b := ChatCompletion().Endpoint("http://model.example/v1").Model("m").Streamed(true).OutputCol("out").
					Messages([]ChatMessage{{Role: "user", Content: "?"}}).builder.through(served)
				out, err := b.Transform(t.Context(), frames.Must(frames.New(frames.Ints("row", 0))))
				if err != nil {
					t.Fatal(err)
				}
				if got, _ := frames.Value(out.Col("out").Elem(0)).(string); got != test.headline {
					t.Errorf("headline %q, want %q", got, test.headline)
				}
				if got := out.Col("out_detail").Elem(0); test.code == "" && !strings.Contains(got.String(), test.detail) {
					t.Errorf("detail\n%s\nwant\n%s", got, test.detail)
				}
				failed, err := frames.Decode[RowError](out, "out_error")
				switch {
				case err != nil:
					t.Error(err)
				case test.code == "" && failed[0] != nil, test.code != "" && (failed[0] == nil || failed[0].Code != test.code):
					t.Errorf("error %v, want code %q", failed[0], test.code)
				}
				if served.asked != test.asked {
					t.Errorf("asked %d times, want %d", served.asked, test.asked)
				}
			})
		})
	}
}
