package local

import (
	"net/http"
	"os"
	"time"
)

// Health is the answer to GET /health.
type Health struct {
	// Status is "ok" as long as the process answers.
	Status string `json:"status"`
	// Service is "cogbook", which tells these services from a stranger on the port.
	Service string `json:"service"`
	Version string `json:"version"`
	PID     int    `json:"pid"`
	// UptimeSeconds since the server was made.
	UptimeSeconds float64 `json:"uptimeSeconds"`
	// PendingJobs wait or run.
	PendingJobs int                     `json:"pendingJobs"`
	Engines     map[string]EngineHealth `json:"engines"`
}

func (s *Server) health(w http.ResponseWriter, _ *Request) error {
	h := Health{
		Status: "ok", Service: "cogbook", Version: s.config.Version, PID: os.Getpid(),
		UptimeSeconds: time.Since(s.started).Seconds(), PendingJobs: s.Jobs.pending(),
		Engines: map[string]EngineHealth{},
	}
	for _, e := range s.engines {
		h.Engines[e.label()] = e.health()
	}
	return WriteJSON(w, http.StatusOK, h)
}
