package local

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"github.com/cogbook/cogbook/cog/local/models"
)

// say answers with fixed text and the path's parameter "x".
func say(text string) Handler {
	return func(w http.ResponseWriter, r *Request) error {
		_, err := io.WriteString(w, text+r.Param("x"))
		return err
	}
}

// call sends a request and returns the answer and its body.
func call(t *testing.T, method, url, body string, headers ...string) (*http.Response, string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), method, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(headers); i += 2 {
		if headers[i] == "Host" {
			request.Host = headers[i+1]
		}
		request.Header.Set(headers[i], headers[i+1])
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	data, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response, string(data)
}

// errorCode reads the code out of an error answer in AzureShape.
func errorCode(t *testing.T, body string) string {
	t.Helper()
	var answer struct {
		Error struct{ Code, Message string }
	}
	if err := json.Unmarshal([]byte(body), &answer); err != nil || answer.Error.Message == "" {
		t.Fatalf("not an error answer: %s", body)
	}
	return answer.Error.Code
}

func TestRoutes(t *testing.T) {
	t.Parallel()
	url := serve(t, func(s *Server) {
		s.Handle("POST", "/language/:analyze-text", say("language"))
		s.Handle("POST", "/computervision/imageanalysis:analyze", say("vision"))
		s.Handle("POST", "/documentModels/{x}:analyze", say("model "))
		s.Handle("POST", "/documentModels/prebuilt-read:analyze", say("read"))
		s.Handle("POST", "/indexes('{x}')/docs/search.index", say("index "))
		s.HandleLight("GET", "/jobs/{x}", say("job "))
	})
	tests := map[string]struct {
		method, path, want string
		status             int
	}{
		"colon at the start":        {"POST", "/language/:analyze-text?api-version=2023-04-01", "language", 200},
		"colon escaped":             {"POST", "/language/%3Aanalyze-text", "language", 200},
		"colon in the piece":        {"POST", "/computervision/imageanalysis:analyze", "vision", 200},
		"name before a colon":       {"POST", "/documentModels/my%20own:analyze", "model my own", 200},
		"fixed text wins":           {"POST", "/documentModels/prebuilt-read:analyze", "read", 200},
		"name in quotes":            {"POST", "/indexes('books')/docs/search.index", "index books", 200},
		"quotes escaped":            {"POST", "/indexes%28%27books%27%29/docs/search.index", "index books", 200},
		"slash inside a name":       {"GET", "/jobs/a%2Fb", "job a/b", 200},
		"letters in the other case": {"GET", "/Jobs/A", "job A", 200},
		"endpoint with a slash":     {"GET", "//jobs/1", "job 1", 200},
		"empty name":                {"POST", "/documentModels/:analyze", "404", 404},
		"unknown":                   {"GET", "/nothing", "404", 404},
		"longer than the route":     {"GET", "/jobs/1/2", "404", 404},
		"wrong method":              {"DELETE", "/jobs/1", "405", 405},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			response, body := call(t, test.method, url+test.path, "")
			if response.StatusCode != http.StatusOK {
				body = errorCode(t, body)
			}
			if response.StatusCode != test.status || body != test.want {
				t.Errorf("got %d %q, want %d %q", response.StatusCode, body, test.status, test.want)
			}
			if response.StatusCode == http.StatusMethodNotAllowed && response.Header.Get("Allow") != "GET" {
				t.Errorf("Allow: %q", response.Header.Get("Allow"))
			}
		})
	}
}

func TestNotFoundIsTheServicesOwn(t *testing.T) {
	t.Parallel()
	_, body := call(t, "GET", serve(t)+"/nothing", "")
	if want := `{"error":{"code":"404","message":"Resource not found"}}`; body != want {
		t.Errorf("got %s, want %s", body, want)
	}
}

func TestBadRoutesFailAtTheStart(t *testing.T) {
	t.Parallel()
	tests := map[string]func(*Server){
		"no slash":    func(s *Server) { s.Handle("GET", "a", say("")) },
		"two names":   func(s *Server) { s.Handle("GET", "/{a}{b}", say("")) },
		"no end":      func(s *Server) { s.Handle("GET", "/{a", say("")) },
		"twice":       func(s *Server) { s.Handle("GET", "/a", say("")); s.Handle("GET", "/a", say("")) },
		"no handler":  func(s *Server) { s.Handle("GET", "/a", nil) },
		"same engine": func(s *Server) { NewEngine(s, "a", "", zero); NewEngine(s, "a", "", zero) },
	}
	for name, register := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if _, err := newServer(Config{}, register); err == nil {
				t.Error("no error")
			}
		})
	}
}

func zero(context.Context) (int, error) { return 0, nil }

func TestErrorsOfHandlers(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		err    error
		status int
		code   string
	}{
		"as it is":          {Invalid("InvalidImageSize", "The image is too large."), 400, "InvalidRequest"},
		"not found":         {NotFound(), 404, "404"},
		"model not fetched": {&models.MissingError{Name: "minilm", Version: "1.0.0"}, 424, "ModelNotFetched"},
		"anything else":     {errors.New("disk on fire"), 500, "InternalServerError"},
		"panic":             {nil, 500, "InternalServerError"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var log lockedBuffer
			url := serveWith(t, Config{Logger: slog.New(slog.NewTextHandler(&log, nil))}, func(s *Server) {
				s.Handle("GET", "/", func(http.ResponseWriter, *Request) error {
					if test.err == nil {
						panic("disk on fire")
					}
					return test.err
				})
			})
			response, body := call(t, "GET", url, "")
			if code := errorCode(t, body); response.StatusCode != test.status || code != test.code {
				t.Errorf("got %d %s, want %d %s", response.StatusCode, code, test.status, test.code)
			}
			if response.Header.Get("x-ms-error-code") != test.code {
				t.Errorf("x-ms-error-code: %q", response.Header.Get("x-ms-error-code"))
			}
			if strings.Contains(body, "disk on fire") {
				t.Error("the cause was sent to the caller")
			}
			if test.status == 500 && !strings.Contains(log.String(), "disk on fire") {
				t.Error("the cause was not logged")
			}
			if test.code == "ModelNotFetched" && !strings.Contains(body, "cogbook models fetch minilm") {
				t.Errorf("no advice: %s", body)
			}
		})
	}
}

func TestRequestBodies(t *testing.T) {
	t.Parallel()
	url := serve(t, func(s *Server) {
		s.Handle("POST", "/", func(w http.ResponseWriter, r *Request) error {
			var body struct{ N int }
			if err := r.ReadJSON(100, &body); err != nil {
				return err
			}
			return WriteJSON(w, 200, body)
		})
	})
	tests := map[string]struct {
		kind, body string
		status     int
	}{
		"fits":             {"application/json; charset=utf-8", `{"n":1}`, 200},
		"type not said":    {"", `{"n":1}`, 200},
		"a kind of JSON":   {"application/merge-patch+json", `{"n":1}`, 200},
		"picture":          {"image/png", `{"n":1}`, 415},
		"no JSON":          {"application/json", `{"n":`, 400},
		"wrong type":       {"application/json", `{"n":"x"}`, 400},
		"empty":            {"application/json", ``, 400},
		"at the limit":     {"application/json", `{"n":1}` + strings.Repeat(" ", 93), 200},
		"over the limit":   {"application/json", `{"n":1}` + strings.Repeat(" ", 94), 413},
		"far over (10 MB)": {"application/json", strings.Repeat(" ", 10<<20), 413},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			response, body := call(t, "POST", url, test.body, "Content-Type", test.kind)
			if response.StatusCode != test.status {
				t.Errorf("got %d %s, want %d", response.StatusCode, body, test.status)
			}
		})
	}
}

func TestBodyOfUnknownSizeIsLimited(t *testing.T) {
	t.Parallel()
	r := &Request{Request: httptest.NewRequest(http.MethodPost, "/", io.MultiReader(strings.NewReader(strings.Repeat("a", 11)))),
		conn: http.NewResponseController(httptest.NewRecorder())}
	r.ContentLength = -1
	var e *Error
	if _, err := r.ReadBody(10); !errors.As(err, &e) || e.Status != http.StatusRequestEntityTooLarge {
		t.Errorf("got %v, want 413", err)
	}
}

func TestOtherSitesAreRefused(t *testing.T) {
	t.Parallel()
	url := serve(t)
	tests := map[string]struct {
		header, value string
		status        int
	}{
		"localhost":             {"Host", "localhost:8970", 200},
		"loopback number":       {"Host", "127.0.0.2", 200},
		"IPv6 loopback":         {"Host", "[::1]:8970", 200},
		"rebound name":          {"Host", "evil.example:8970", 403},
		"name like ours":        {"Host", "localhost.evil.example", 403},
		"another machine":       {"Host", "192.168.1.5", 403},
		"page of this machine":  {"Origin", "http://localhost:8888", 200},
		"page of another site":  {"Origin", "https://evil.example", 403},
		"page of unknown place": {"Origin", "null", 403},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if response, body := call(t, "GET", url+"/health", "", test.header, test.value); response.StatusCode != test.status {
				t.Errorf("got %d %s, want %d", response.StatusCode, body, test.status)
			}
		})
	}
}

func TestFullQueueIsAnswered429(t *testing.T) {
	t.Parallel()
	entered, finish := make(chan struct{}, 2), make(chan struct{})
	var server *Server
	url := serveWith(t, Config{Parallel: 1, Queue: 1}, func(s *Server) {
		server = s
		s.Handle("GET", "/work", func(w http.ResponseWriter, _ *Request) error {
			entered <- struct{}{}
			<-finish
			_, err := io.WriteString(w, "done")
			return err
		})
	})
	var wg sync.WaitGroup
	work := func() {
		if _, body := call(t, "GET", url+"/work", ""); body != "done" {
			t.Errorf("got %s", body)
		}
	}
	wg.Go(work)
	<-entered // the slot is taken
	// Fill the queue as a waiting request does.
	server.work.waiting.Add(1)
	response, body := call(t, "GET", url+"/work", "")
	if code := errorCode(t, body); response.StatusCode != http.StatusTooManyRequests || code != "429" || response.Header.Get("Retry-After") != "1" {
		t.Errorf("got %d %s, Retry-After %q", response.StatusCode, code, response.Header.Get("Retry-After"))
	}
	server.work.waiting.Add(-1)
	if response, _ := call(t, "GET", url+"/health", ""); response.StatusCode != http.StatusOK {
		t.Errorf("light route while busy: %d", response.StatusCode)
	}
	wg.Go(work) // waits for the slot, is not refused
	close(finish)
	wg.Wait()
}

func TestKeysAndBodiesAreNotLogged(t *testing.T) {
	t.Parallel()
	var log lockedBuffer
	logger := slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	url := serveWith(t, Config{Logger: logger}, func(s *Server) {
		s.Handle("POST", "/a", func(_ http.ResponseWriter, r *Request) error {
			var body struct{}
			return r.ReadJSON(100, &body)
		})
	})
	call(t, "POST", url+"/a?subscription-key=SECRET", `{"text":"SECRET`, "Ocp-Apim-Subscription-Key", "SECRET",
		"Authorization", "Bearer SECRET", "api-key", "SECRET")
	if text := log.String(); strings.Contains(text, "SECRET") || !strings.Contains(text, "path=/a") {
		t.Errorf("log: %s", text)
	}
}

// lockedBuffer is a buffer for loggers of several goroutines.
type lockedBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (b *lockedBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.Write(p)
}

func (b *lockedBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.String()
}
