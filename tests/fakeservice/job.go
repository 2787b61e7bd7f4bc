package fakeservice

import (
	"bytes"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"
)

// job is a piece of work that goes on after its request was answered.
type job struct {
	looks     int // so far
	answer    []byte
	documents []rawDocument
	until     time.Time // known until then; zero: for ever
	canceled  bool
	doomed    bool // ends as failed
	task      bool // the request named tasks: the answer is that of one task
}

// submit is the route that starts a job.
func (s *Service) submit(w http.ResponseWriter, r *http.Request, body []byte) {
	answer := w.(*recorder) //nolint:forcetypeassert // serve gives no other
	if p := s.analyze(answer, bytes.Clone(body)); p != nil {
		fail(w, p.status, p.code, p.message)
		return
	}
	j := &job{answer: bytes.Clone(answer.body), task: bytes.Contains(body, []byte(`,"tasks":[`))}
	j.documents = append(j.documents, answer.documents[answer.fails:]...)
	j.doomed = slices.ContainsFunc(j.documents, func(d rawDocument) bool { return isWord(d.text, "doomed") })
	if s.config.JobLife > 0 {
		j.until = time.Now().Add(s.config.JobLife)
	}
	s.mu.Lock()
	id := "job-" + strconv.Itoa(len(s.jobs)+1)
	s.jobs[id] = j
	s.mu.Unlock()
	clear(answer.documents) // answered by the looks
	answer.body, answer.documents, answer.fails = answer.body[:0], answer.documents[:0], 0
	s.accept(answer, r, id)
}

// accept answers with a job's address.
func (s *Service) accept(w http.ResponseWriter, r *http.Request, id string) {
	scheme := "http"
	if r.TLS != nil {
		scheme = "https"
	}
	location := s.config.JobLocation
	if location == "" {
		location = "Operation-Location"
	}
	maps.Copy(w.Header(), s.config.JobHeader)
	w.Header().Set(location, fmt.Sprintf("%s://%s/language/analyze-text/jobs/%s", scheme, r.Host, id))
	w.WriteHeader(http.StatusAccepted)
}

// serveJob is what can be done with a job: GET looks at it, POST of its address with ":cancel" or DELETE cancels it.
func (s *Service) serveJob(w http.ResponseWriter, r *http.Request, id string) {
	id, canceled := strings.CutSuffix(id, ":cancel")
	switch {
	case r.Method == http.MethodPost && canceled, r.Method == http.MethodDelete:
		s.cancel(w, r, id)
	case r.Method == http.MethodGet:
		s.look(w, r, id)
	default:
		fail(w, http.StatusMethodNotAllowed, "MethodNotAllowed", "jobs are looked at or cancelled")
	}
}

// cancel ends a job, unless it has ended before.
func (s *Service) cancel(w http.ResponseWriter, r *http.Request, id string) {
	s.mu.Lock()
	j := s.jobs[id]
	if j != nil && !j.canceled && !ended(s.state(j.looks)) {
		j.canceled = true
		s.canceled.Add(1)
	}
	s.mu.Unlock()
	if j == nil {
		fail(w, http.StatusNotFound, "NotFound", "no such job")
		return
	}
	s.accept(w, r, id)
}

// look answers with the state of a job, and its result once it has ended.
func (s *Service) look(w http.ResponseWriter, r *http.Request, id string) {
	n := s.looks.Add(1)
	rule, _ := s.draw(s.config.LookRules, int(n))
	if !s.before(w, rule) {
		return
	}
	answer := newRecorder()
	defer answer.free()
	answer.rule, answer.look = rule, true
	s.writeState(answer, id)
	s.deliver(w, r, answer)
}

// writeState writes what a look at a job finds.
func (s *Service) writeState(answer *recorder, id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	j := s.jobs[id]
	if j == nil || !j.until.IsZero() && !time.Now().Before(j.until) {
		fail(answer, http.StatusNotFound, "NotFound", "no such job")
		return
	}
	state := s.state(j.looks)
	j.looks++
	switch {
	case j.canceled:
		state = "cancelled"
	case j.doomed && ended(state):
		state = "failed"
	}
	answer.header["Content-Type"] = typeJSON
	switch {
	case !ended(state):
		maps.Copy(answer.header, s.config.JobHeader)
		answer.body = fmt.Appendf(answer.body, `{"status":%q}`, state)
	case strings.EqualFold(state, "failed"):
		answer.body = fmt.Appendf(answer.body, `{"status":%q,"error":{"code":"InternalServerError","message":"the job failed"}}`, state)
	case j.canceled:
		answer.body = fmt.Appendf(answer.body, `{"status":%q}`, state)
	default:
		answer.documents = append(answer.documents, j.documents...)
		done := fmt.Appendf(nil, `{"status":%q,%s`, state, bytes.TrimPrefix(j.answer, []byte("{")))
		if j.task {
			done = fmt.Appendf(nil, `{"status":%q,"errors":[],"tasks":{"completed":1,"failed":0,"inProgress":0,"total":1,"items":[%s]}}`, state, done)
		}
		answer.body = append(answer.body, done...)
	}
}

// state is what a look finds after so many others.
func (s *Service) state(looks int) string {
	switch states := s.config.JobStates; {
	case len(states) > 0:
		return states[min(looks, len(states)-1)]
	case looks < s.config.JobLooks:
		return "running"
	case s.config.JobStatus != "":
		return s.config.JobStatus
	}
	return "succeeded"
}

func ended(state string) bool {
	switch strings.ToLower(state) {
	case "notstarted", "running", "cancelling", "canceling", "queued", "inprogress":
		return false
	}
	return true
}
