package fakeservice

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"
)

// Config says how a service behaves. Its zero value behaves well.
type Config struct {
	// Quota limits the requests, looks at jobs not counted; nil means no limit. What is too many gets 429 and the time
	// to wait in retry-after-ms.
	Quota Quota
	// Rules are the faults.
	Rules []Rule
	// Latency is how long each request takes; SlowShare of them take SlowLatency instead.
	Latency     time.Duration
	SlowShare   float64
	SlowLatency time.Duration
	// MaxDocuments is the most a request may hold, else 400; 0 means no limit. MaxBytes is the same for the body, else 413.
	MaxDocuments, MaxBytes int
	// JobLooks is how often a job is looked at before it has ended; JobStatus is how it ends, "succeeded" if empty.
	JobLooks  int
	JobStatus string
	// JobHeader goes with the answers of running jobs.
	JobHeader http.Header
	// Key is required in the header Ocp-Apim-Subscription-Key unless it is empty.
	Key string
	// Seed makes what is drawn by chance repeatable, as far as the order of the requests is.
	Seed uint64
}

// Service is the fake service, an http.Handler.
type Service struct {
	config Config

	mu       sync.Mutex
	chance   *rand.Rand
	counts   Counts
	accepted map[string]int
	jobs     map[string]*job
}

// Counts are totals of requests.
type Counts struct {
	// Requests were received, looks at jobs not counted; Looks are those.
	Requests, Looks int
	// Refused were too many for the quota; Faults were hit by a rule.
	Refused, Faults int
	// Answered got the whole right answer.
	Answered int
}

type job struct {
	looks  int
	answer []byte
}

// New makes a service.
func New(config Config) *Service {
	return &Service{
		config: config, chance: rand.New(rand.NewPCG(config.Seed, 1)),
		accepted: map[string]int{}, jobs: map[string]*job{},
	}
}

// Counts returns the totals so far.
func (s *Service) Counts() Counts {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.counts
}

// Accepted returns how often each document was processed, and would be billed, by id.
func (s *Service) Accepted() map[string]int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return maps.Clone(s.accepted)
}

// ServeHTTP implements http.Handler.
func (s *Service) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if s.config.Key != "" && r.Header.Get("Ocp-Apim-Subscription-Key") != s.config.Key {
		fail(w, http.StatusUnauthorized, "401", "Access denied due to invalid subscription key.")
		return
	}
	switch path := r.URL.Path; {
	case r.Method == http.MethodPost && path == "/language/:analyze-text":
		s.serve(w, r, s.answer)
	case r.Method == http.MethodPost && path == "/language/analyze-text/jobs":
		s.serve(w, r, s.submit)
	case r.Method == http.MethodGet && strings.HasPrefix(path, "/language/analyze-text/jobs/"):
		s.look(w, r, strings.TrimPrefix(path, "/language/analyze-text/jobs/"))
	case r.Method == http.MethodGet && strings.HasPrefix(path, pagesRoute):
		s.serve(w, r, s.page)
	default:
		fail(w, http.StatusNotFound, "NotFound", "no such route")
	}
}

// serve passes a request through quota, latency and rules to its route.
func (s *Service) serve(w http.ResponseWriter, r *http.Request, route func(http.ResponseWriter, *http.Request, []byte)) {
	if s.config.Quota != nil {
		if wait, ok := s.config.Quota.Take(time.Now()); !ok {
			s.count(func(c *Counts) { c.Requests++; c.Refused++ })
			w.Header().Set("Retry-After-Ms", strconv.FormatInt(wait.Milliseconds()+1, 10))
			fail(w, http.StatusTooManyRequests, "429", "too many requests")
			return
		}
	}
	rule, latency := s.draw()
	if latency > 0 {
		timer := time.NewTimer(latency)
		defer timer.Stop()
		select {
		case <-timer.C:
		case <-r.Context().Done():
			return
		}
	}
	if rule != nil {
		switch rule.Fault {
		case Refuse:
			rule.refuse(w)
			return
		case ResetBefore:
			panic(http.ErrAbortHandler) // the way to break a connection off in net/http
		}
	}
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return // the client has gone
	}
	answer := newRecorder()
	route(answer, r, body)
	s.deliver(w, answer, rule)
}

// draw counts a request and finds the rule that hits it, and its latency.
func (s *Service) draw() (*Rule, time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.counts.Requests++
	latency := s.config.Latency
	if s.config.SlowShare > 0 && s.chance.Float64() < s.config.SlowShare {
		latency = s.config.SlowLatency
	}
	for i := range s.config.Rules {
		if rule := &s.config.Rules[i]; rule.hits(s.counts.Requests, s.chance.Float64()) {
			s.counts.Faults++
			return rule, latency
		}
	}
	return nil, latency
}

// deliver sends the finished answer, spoiled as the rule says.
func (s *Service) deliver(w http.ResponseWriter, answer *recorder, rule *Rule) {
	body := answer.body.Bytes()
	if rule == nil {
		s.count(func(c *Counts) { c.Answered++ })
		maps.Copy(w.Header(), answer.header)
		w.WriteHeader(answer.status)
		write(w, body)
		return
	}
	maps.Copy(w.Header(), answer.header)
	switch rule.Fault {
	case ResetAfter:
		panic(http.ErrAbortHandler)
	case Truncate:
		w.Header().Set("Content-Length", strconv.Itoa(len(body)))
		w.WriteHeader(answer.status)
		write(w, body[:len(body)/2])
		_ = http.NewResponseController(w).Flush() // what cannot flush has no buffer
		panic(http.ErrAbortHandler)
	case Malform:
		w.WriteHeader(answer.status)
		write(w, body[:len(body)/2])
	case WrongType:
		w.Header().Set("Content-Type", "text/html")
		write(w, []byte("<html><body>It works!</body></html>"))
	}
}

func (s *Service) count(change func(*Counts)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	change(&s.counts)
}

// Document is one text of a request.
type Document struct {
	ID   string `json:"id"`
	Text string `json:"text"`
}

// Input is the body of a request.
type Input struct {
	AnalysisInput struct {
		Documents []Document `json:"documents"`
	} `json:"analysisInput"`
}

// Output is the body of an answer.
type Output struct {
	Results struct {
		Documents []OutputDocument `json:"documents"`
		Errors    []OutputError    `json:"errors"`
	} `json:"results"`
}

// OutputDocument is the answer to one document.
type OutputDocument struct {
	ID   string `json:"id"`
	Echo string `json:"echo"`
}

// OutputError is the error of one document.
type OutputError struct {
	ID    string `json:"id"`
	Error struct {
		Code    string `json:"code"`
		Message string `json:"message"`
	} `json:"error"`
}

// analyze checks a request and answers each document with its text.
func (s *Service) analyze(body []byte) (answer []byte, status int, code, message string) {
	var in Input
	if err := json.Unmarshal(body, &in); err != nil {
		return nil, http.StatusBadRequest, "InvalidRequest", "the body is not JSON"
	}
	documents := in.AnalysisInput.Documents
	switch {
	case s.config.MaxBytes > 0 && len(body) > s.config.MaxBytes:
		return nil, http.StatusRequestEntityTooLarge, "RequestEntityTooLarge", "the body is too large"
	case s.config.MaxDocuments > 0 && len(documents) > s.config.MaxDocuments:
		return nil, http.StatusBadRequest, "InvalidDocumentBatch", "too many documents"
	}
	var out Output
	for _, d := range documents {
		switch d.Text {
		case "poison":
			return nil, http.StatusBadRequest, "InvalidArgument", fmt.Sprintf("document %s cannot be processed", d.ID)
		case "bad":
			failed := OutputError{ID: d.ID}
			failed.Error.Code, failed.Error.Message = "InvalidDocument", "the document is bad"
			out.Results.Errors = append(out.Results.Errors, failed)
		default:
			out.Results.Documents = append(out.Results.Documents, OutputDocument{ID: d.ID, Echo: d.Text})
		}
	}
	answer, err := json.Marshal(out)
	if err != nil {
		return nil, http.StatusInternalServerError, "InternalServerError", err.Error()
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, d := range documents {
		s.accepted[d.ID]++
	}
	return answer, http.StatusOK, "", ""
}

func (s *Service) answer(w http.ResponseWriter, _ *http.Request, body []byte) {
	answer, status, code, message := s.analyze(body)
	if code != "" {
		fail(w, status, code, message)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	write(w, answer)
}

func fail(w http.ResponseWriter, status int, code, message string) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	write(w, []byte(errorBody(code, message)))
}

// write sends what it can: a client that has gone is nobody's error.
func write(w io.Writer, b []byte) { _, _ = w.Write(b) }
