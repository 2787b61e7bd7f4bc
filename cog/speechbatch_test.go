package cog

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"
	"testing/synctest"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// transcriber is a Speech service with one job, whose files are listed two a page and kept by another host. Recordings
// called "bad" fail, those called "lost" are in no report either.
type transcriber struct {
	t         *testing.T
	urls      []string
	submitted int
	unsigned  bool // sources are repeated without their signatures
	state     string
}

func (s *transcriber) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	const self = testEndpoint + "/speechtotext/transcriptions/1"
	key := r.Header.Get("Ocp-Apim-Subscription-Key")
	if stored := r.Host == "store.example.org"; stored != (key == "") || stored != (r.URL.Query().Get("sig") != "") {
		s.t.Errorf("%s %s has the key %q", r.Method, r.URL, key)
	}
	var answer any
	switch path := r.URL.Path; {
	case path == "/speechtotext/transcriptions:submit":
		var body struct {
			ContentURLs []string
			Properties  struct{ TimeToLiveHours int }
		}
		text, _ := io.ReadAll(r.Body)
		if err := json.Unmarshal(text, &body); err != nil {
			s.t.Error(err)
		}
		if body.Properties.TimeToLiveHours != 48 {
			s.t.Errorf("the result is kept for %d hours, want 48", body.Properties.TimeToLiveHours)
		}
		s.submitted++
		s.urls = body.ContentURLs
		w.Header().Set("Location", self)
		w.WriteHeader(http.StatusCreated)
		answer = map[string]any{"self": self, "status": "NotStarted"}
	case path == "/speechtotext/transcriptions/1":
		answer = json.RawMessage(fmt.Sprintf(s.state, self+"/files"))
	case path == "/speechtotext/transcriptions/1/files":
		answer = s.page(self+"/files", len(r.URL.Query().Get("skip")))
	case path == "/report":
		var details []any
		for _, url := range s.urls {
			switch {
			case strings.Contains(url, "bad"):
				details = append(details, map[string]any{"source": s.source(url), "status": "Failed", "errorKind": "InvalidAudioFormat", "errorMessage": "it is no sound"})
			case !strings.Contains(url, "lost"):
				details = append(details, map[string]any{"source": s.source(url), "status": "Succeeded"})
			}
		}
		answer = map[string]any{"details": details}
	default:
		var number int
		_, _ = fmt.Sscanf(path, "/%d", &number)
		answer = map[string]any{
			"source":                    s.source(s.urls[number]),
			"combinedRecognizedPhrases": []any{map[string]any{"channel": 0, "display": "Words of " + s.urls[number]}, map[string]any{"channel": 1, "display": "Yes."}},
		}
	}
	_ = json.NewEncoder(w).Encode(answer)
}

// page is the part of the list of files from one on, the last file first.
func (s *transcriber) page(self string, from int) any {
	files := []any{map[string]any{"kind": "TranscriptionReport", "name": "report.json", "links": map[string]any{"contentUrl": "https://store.example.org/report?sig=secret"}}}
	for i, url := range slices.Backward(s.urls) {
		if !strings.Contains(url, "bad") && !strings.Contains(url, "lost") {
			files = append(files, map[string]any{
				"kind": "Transcription", "name": fmt.Sprintf("contenturl_%d.json", i), "links": map[string]any{"contentUrl": fmt.Sprintf("https://store.example.org/%d?sig=secret", i)},
			})
		}
	}
	page := map[string]any{"values": files[from:min(from+2, len(files))]}
	if from+2 < len(files) {
		page["@nextLink"] = self + "?skip=" + strings.Repeat("x", from+2)
	}
	return page
}

func (s *transcriber) source(url string) string {
	if s.unsigned {
		url, _, _ = strings.Cut(url, "?")
	}
	return url
}

// TestTranscribeBatch: rows share a job, each gets its own recording's words or its own error, and the key stays with the
// service.
func TestTranscribeBatch(t *testing.T) {
	t.Parallel()
	const succeeded = `{"status":"Succeeded","links":{"files":%q}}`
	a, b := "https://example.org/a.wav?sig=1", "https://example.org/a.wav?sig=2" // one address but for the signature
	tests := []struct {
		name     string
		urls     []string
		unsigned bool
		state    string
		codes    []string // of the rows' errors
	}{
		{"all well", []string{a, b, "https://example.org/c.wav"}, false, succeeded, []string{"", "", ""}},
		{"sources without signatures", []string{a, b, "https://example.org/c.wav"}, true, succeeded, []string{"", "", ""}},
		{"some fail", []string{"https://example.org/bad.wav", a, "https://example.org/lost.wav"}, false, succeeded, []string{"InvalidAudioFormat", "", "NoTranscription"}},
		{"all fail", []string{"https://example.org/bad.wav"}, false, succeeded, []string{"InvalidAudioFormat"}},
		{"the job fails", []string{a, b}, false, `{"status":"Failed","links":{"files":%q},"properties":{"error":{"code":"InvalidUri","message":"no"}}}`, []string{"InvalidUri", "InvalidUri"}},
		{"files elsewhere", []string{a}, false, `{"status":"Succeeded","links":{"files":"https://store.example.org/files"},"x":%q}`, []string{"link"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				service := &transcriber{t: t, unsigned: test.unsigned, state: test.state}
				build := TranscribeBatch().ContentURLCol("url").Locale("en-US").OutputCol("out").Endpoint(testEndpoint).Key(testKey).builder
				build.config = rest.Config{Transport: fakeservice.Direct(service), Shared: rest.NewShared()}
				out, err := build.Transform(t.Context(), frames.Must(frames.New(frames.Strings("url", test.urls...))))
				if err != nil {
					t.Fatal(err)
				}
				if service.submitted != 1 {
					t.Errorf("%d jobs, want 1", service.submitted)
				}
				for row, failure := range frames.Must(frames.Decode[RowError](out, "out_error")) {
					words := out.Col("out").Elem(row)
					switch want := test.codes[row]; {
					case want == "" && (failure != nil || words.String() != "Words of "+test.urls[row]+"\nYes."):
						t.Errorf("row %d: %v, error %v", row, words, failure)
					case want != "" && (failure == nil || failure.Code != want || !words.IsNA() || failure.Attempts != 1):
						t.Errorf("row %d: %v, error %v, want the code %s", row, words, failure, want)
					case failure != nil && strings.Contains(fmt.Sprint(*failure), "secret"):
						t.Errorf("row %d: the error shows a signature: %+v", row, failure)
					}
				}
			})
		})
	}
}
