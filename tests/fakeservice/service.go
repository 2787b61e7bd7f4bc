package fakeservice

import (
	"maps"
	"math/rand/v2"
	"net/http"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// Config says how a service behaves. Its zero value behaves well.
type Config struct {
	// Quota limits the requests, looks at jobs not counted; nil means no limit. What is too many gets 429.
	Quota Quota
	// Pause says how a 429 of the quota names the time to wait; nil means [PauseMS].
	Pause Pause
	// RateLimit says in which headers each answer tells how much of the quota is left; nil means in none. The quota must
	// be a [Meter], as those of this package are.
	RateLimit RateLimit
	// Rules are the faults; the first that hits a request decides. LookRules are those of looks at jobs, which are
	// numbered apart.
	Rules, LookRules []Rule
	// Latency is how long each request takes; SlowShare of them take SlowLatency instead. Delay, if not nil, replaces all three.
	Latency     time.Duration
	SlowShare   float64
	SlowLatency time.Duration
	Delay       Delay
	// MaxDocuments is the most a request may hold, else 400; 0 means no limit. MaxBytes is the same for the body, else 413.
	MaxDocuments, MaxBytes int
	// JobLooks is how often a job is looked at before it has ended; JobStatus is how it ends, "succeeded" if empty.
	JobLooks  int
	JobStatus string
	// JobStates are what the looks at a job find, one after the other, the last for ever: it replaces the two above.
	// Usual ones are notStarted, running, succeeded, partiallyCompleted, failed and cancelled.
	JobStates []string
	// JobHeader goes with the answers of running jobs.
	JobHeader http.Header
	// JobLocation is the header with the job's address; empty means Operation-Location.
	JobLocation string
	// JobLife is how long a job is known: after it a look gets 404; 0 means for ever.
	JobLife time.Duration
	// Key is required in the header Ocp-Apim-Subscription-Key unless it is empty.
	Key string
	// Gzip compresses the answers to requests that accept it.
	Gzip bool
	// Seed makes what is drawn by chance repeatable, as far as the order of the requests is.
	Seed uint64
}

// Service is the fake service, an http.Handler. It is safe for concurrent use.
type Service struct {
	config   Config
	requests atomic.Int64
	looks    atomic.Int64
	refused  atomic.Int64
	faults   atomic.Int64
	answered atomic.Int64
	canceled atomic.Int64
	inFlight atomic.Int64
	most     atomic.Int64

	start  sync.Once
	began  time.Time // of the first request
	mu     sync.Mutex
	chance *rand.Rand
	hits   map[Fault]int
	jobs   map[string]*job

	ledger ledger
}

// Counts are totals of requests.
type Counts struct {
	// Requests were received, looks at jobs not counted; Looks are those.
	Requests, Looks int
	// Refused were too many for the quota; Faults were hit by a rule.
	Refused, Faults int
	// Answered got the whole right answer.
	Answered int
	// Canceled are the jobs that were cancelled on request.
	Canceled int
}

// New makes a service.
func New(config Config) *Service {
	config.Rules, config.LookRules = slices.Clone(config.Rules), slices.Clone(config.LookRules)
	return &Service{config: config, chance: rand.New(rand.NewPCG(config.Seed, 1)), hits: map[Fault]int{}, jobs: map[string]*job{}}
}

// Counts returns the totals so far.
func (s *Service) Counts() Counts {
	return Counts{
		Requests: int(s.requests.Load()), Looks: int(s.looks.Load()), Refused: int(s.refused.Load()),
		Faults: int(s.faults.Load()), Answered: int(s.answered.Load()), Canceled: int(s.canceled.Load()),
	}
}

// MaxInFlight returns the greatest number of requests that were worked on at once, looks at jobs included.
func (s *Service) MaxInFlight() int { return int(s.most.Load()) }

// Hits returns how often each fault was dealt out.
func (s *Service) Hits() map[Fault]int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return maps.Clone(s.hits)
}

// ServeHTTP implements http.Handler.
func (s *Service) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	defer s.inFlight.Add(-1)
	for now := s.inFlight.Add(1); ; {
		if most := s.most.Load(); now <= most || s.most.CompareAndSwap(most, now) {
			break
		}
	}
	s.start.Do(func() { s.began = time.Now() })
	if s.config.Key != "" && r.Header.Get("Ocp-Apim-Subscription-Key") != s.config.Key {
		fail(w, http.StatusUnauthorized, "401", "Access denied due to invalid subscription key.")
		return
	}
	switch path := r.URL.Path; {
	case r.Method == http.MethodPost && path == "/language/:analyze-text":
		s.serve(w, r, s.answer)
	case r.Method == http.MethodPost && path == "/language/analyze-text/jobs":
		s.serve(w, r, s.submit)
	case strings.HasPrefix(path, "/language/analyze-text/jobs/"):
		s.serveJob(w, r, strings.TrimPrefix(path, "/language/analyze-text/jobs/"))
	case r.Method == http.MethodGet && strings.HasPrefix(path, pagesRoute):
		s.serve(w, r, s.page)
	default:
		fail(w, http.StatusNotFound, "NotFound", "no such route")
	}
}

// serve passes a request through quota, latency and rules to its route.
func (s *Service) serve(w http.ResponseWriter, r *http.Request, route func(http.ResponseWriter, *http.Request, []byte)) {
	n := s.requests.Add(1)
	if s.config.Quota != nil && !s.allow(w) {
		return
	}
	rule, latency := s.draw(s.config.Rules, int(n))
	if !wait(r.Context(), latency) || !s.before(w, rule) {
		return
	}
	body, ok := readBody(r)
	defer body.free()
	if !ok {
		return // the client has gone
	}
	answer := newRecorder()
	defer answer.free()
	answer.rule = rule
	route(answer, r, body.Bytes())
	s.deliver(w, r, answer)
}

// allow takes one of the quota, or answers with 429.
func (s *Service) allow(w http.ResponseWriter) bool {
	at := time.Now()
	left, ok := s.config.Quota.Take(at)
	if meter, known := s.config.Quota.(Meter); known && s.config.RateLimit != nil {
		maps.Copy(w.Header(), s.config.RateLimit(meter.Left(at)))
	}
	if ok {
		return true
	}
	s.refused.Add(1)
	pause := s.config.Pause
	if pause == nil {
		pause = PauseMS
	}
	maps.Copy(w.Header(), pause(left))
	fail(w, http.StatusTooManyRequests, "429", "too many requests")
	return false
}

// draw finds the rule that hits the n-th request, and the request's latency.
func (s *Service) draw(rules []Rule, n int) (*Rule, time.Duration) {
	if len(rules) == 0 && s.config.SlowShare == 0 && s.config.Delay == nil {
		return nil, s.config.Latency
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	latency := s.config.Latency
	switch {
	case s.config.Delay != nil:
		latency = s.config.Delay(s.chance)
	case s.config.SlowShare > 0 && s.chance.Float64() < s.config.SlowShare:
		latency = s.config.SlowLatency
	}
	for i := range rules {
		if rule := &rules[i]; rule.hits(n, s.chance.Float64(), s.began) {
			s.faults.Add(1)
			s.hits[rule.Fault]++
			return rule, latency
		}
	}
	return nil, latency
}
