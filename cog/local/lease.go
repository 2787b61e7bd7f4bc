package local

import (
	"net/http"
	"sync"
)

// leases counts the connections that keep the services wanted. A lease ends with
// its connection, so a holder that is killed lets go as well.
type leases struct {
	final bool          // the last one's end is the services' end
	taken chan struct{} // closed by the first lease
	none  chan struct{} // closed when the last one has ended, if final

	mu   sync.Mutex
	held int
}

func newLeases(final bool) *leases {
	return &leases{final: final, taken: make(chan struct{}), none: make(chan struct{})}
}

// register adds GET /lease, which is answered at once and ends when the caller
// goes or the server stops.
func (l *leases) register(s *Server) {
	s.HandleLight(http.MethodGet, "/lease", func(w http.ResponseWriter, r *Request) error {
		if !l.take() {
			return &Error{Status: http.StatusGone, Code: "Released", Message: "These services have been released and are stopping."}
		}
		defer l.release()
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		w.WriteHeader(http.StatusOK)
		if err := r.conn.Flush(); err != nil {
			return err
		}
		select {
		case <-r.Context().Done():
		case <-s.base.Done():
		}
		return nil
	})
}

// take counts one more lease. It is false when the services' end has begun.
func (l *leases) take() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	select {
	case <-l.none:
		return false
	default:
	}
	l.held++
	select {
	case <-l.taken:
	default:
		close(l.taken)
	}
	return true
}

func (l *leases) release() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.held--
	if l.held == 0 && l.final {
		close(l.none)
	}
}

// claimed reports whether there has been a lease.
func (l *leases) claimed() bool {
	select {
	case <-l.taken:
		return true
	default:
		return false
	}
}
