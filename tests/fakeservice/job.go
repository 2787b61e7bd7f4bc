package fakeservice

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
)

// submit starts a job.
func (s *Service) submit(w http.ResponseWriter, r *http.Request, body []byte) {
	answer, status, code, message := s.analyze(body)
	if code != "" {
		fail(w, status, code, message)
		return
	}
	s.mu.Lock()
	id := fmt.Sprintf("job-%d", len(s.jobs)+1)
	s.jobs[id] = &job{looks: s.config.JobLooks, answer: answer}
	s.mu.Unlock()
	scheme := "http"
	if r.TLS != nil {
		scheme = "https"
	}
	maps.Copy(w.Header(), s.config.JobHeader)
	w.Header().Set("Operation-Location", fmt.Sprintf("%s://%s/language/analyze-text/jobs/%s", scheme, r.Host, id))
	w.WriteHeader(http.StatusAccepted)
}

// look answers with the state of a job, and its result once it has ended.
func (s *Service) look(w http.ResponseWriter, _ *http.Request, id string) {
	s.mu.Lock()
	s.counts.Looks++
	j := s.jobs[id]
	running := j != nil && j.looks > 0
	if running {
		j.looks--
	}
	s.mu.Unlock()
	w.Header().Set("Content-Type", "application/json")
	ending := s.config.JobStatus
	if ending == "" {
		ending = "succeeded"
	}
	switch {
	case j == nil:
		fail(w, http.StatusNotFound, "NotFound", "no such job")
	case running:
		maps.Copy(w.Header(), s.config.JobHeader)
		write(w, []byte(`{"status":"running"}`))
	default:
		var fields map[string]json.RawMessage
		if json.Unmarshal(j.answer, &fields) != nil {
			fields = map[string]json.RawMessage{}
		}
		fields["status"] = json.RawMessage(fmt.Sprintf("%q", ending))
		if ending == "failed" {
			fields["error"] = json.RawMessage(`{"code":"InternalServerError","message":"the job failed"}`)
		}
		out, err := json.Marshal(fields)
		if err != nil {
			fail(w, http.StatusInternalServerError, "InternalServerError", err.Error())
			return
		}
		write(w, out)
	}
}
