package wire

import (
	"context"
	"sync"
)

// job is one execute_request and the socket that waits for its reply.
type job struct {
	message *Message
	socket  *socket
}

// queue holds cells that wait for their turn.
type queue struct {
	mu    sync.Mutex
	jobs  []job
	ready chan struct{} // holds one token while jobs is not empty
}

func newQueue() *queue { return &queue{ready: make(chan struct{}, 1)} }

func (q *queue) push(m *Message, s *socket) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.jobs = append(q.jobs, job{m, s})
	q.signal()
}

func (q *queue) signal() {
	if len(q.jobs) == 0 {
		return
	}
	select {
	case q.ready <- struct{}{}:
	default:
	}
}

// pop waits for the next job.
func (q *queue) pop(ctx context.Context) (job, error) {
	for {
		select {
		case <-q.ready:
		case <-ctx.Done():
			return job{}, ctx.Err()
		}
		q.mu.Lock()
		if len(q.jobs) == 0 {
			q.mu.Unlock()
			continue
		}
		next := q.jobs[0]
		q.jobs = q.jobs[1:]
		q.signal()
		q.mu.Unlock()
		return next, nil
	}
}

// drain takes all jobs out of the queue.
func (q *queue) drain() []job {
	q.mu.Lock()
	defer q.mu.Unlock()
	jobs := q.jobs
	q.jobs = nil
	return jobs
}
