package local

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"runtime/debug"
	"slices"
	"sync"
	"time"
)

// JobState is how far a job is, in the words of the services.
type JobState string

// The states of a job.
const (
	JobNotStarted JobState = "notStarted"
	JobRunning    JobState = "running"
	JobSucceeded  JobState = "succeeded"
	JobFailed     JobState = "failed"
)

const (
	jobLife     = time.Hour // after the last change; the cloud keeps them 24 to 48 hours
	maxDoneJobs = 1000
	maxJobBytes = 128 << 20 // of all results together
)

// Job is a long-running operation as it was at one moment.
type Job struct {
	ID      string
	State   JobState
	Created time.Time
	Updated time.Time
	// Expires is when the job is forgotten.
	Expires time.Time
	// Result of a job that succeeded, as JSON.
	Result json.RawMessage
	// Err of a job that failed, with Code and Message filled in.
	Err *Error
}

// Done reports whether the job has ended.
func (j Job) Done() bool { return j.State == JobSucceeded || j.State == JobFailed }

// Jobs keeps jobs in memory until they are an hour old, or until newer results
// need the room (1000 jobs, 128 MB): then the oldest that has ended is forgotten.
type Jobs struct {
	base   context.Context //nolint:containedctx // of the server's life: jobs outlive the requests that start them
	work   *slots
	limit  int
	logger *slog.Logger
	now    func() time.Time

	running sync.WaitGroup
	mu      sync.Mutex
	jobs    map[string]*Job
	ended   []string // oldest first
	bytes   int
	open    int
}

func newJobs(base context.Context, work *slots, limit int, logger *slog.Logger) *Jobs {
	return &Jobs{base: base, work: work, limit: limit, logger: logger, now: time.Now, jobs: map[string]*Job{}}
}

// Start runs a job in one of the server's worker slots. What run returns is
// kept as JSON; its error is kept as a handler's would be answered. The context
// it gets ends with the server. The error is a 429 *Error when too many jobs are pending.
func (j *Jobs) Start(run func(context.Context) (any, error)) (Job, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.base.Err() != nil {
		return Job{}, &Error{Status: http.StatusServiceUnavailable, Message: "The services are stopping."}
	}
	if j.open >= j.limit {
		return Job{}, busy("Too many operations are pending on this machine. Try again after 1 second.")
	}
	j.forget()
	now := j.now()
	job := &Job{ID: newID(), State: JobNotStarted, Created: now, Updated: now, Expires: now.Add(jobLife)}
	j.jobs[job.ID] = job
	j.open++
	j.running.Go(func() { j.run(job, run) })
	return *job, nil
}

// Get returns a job as it is now, and whether it is known.
func (j *Jobs) Get(id string) (Job, bool) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.forget()
	job, ok := j.jobs[id]
	if !ok {
		return Job{}, false
	}
	return *job, true
}

func (j *Jobs) run(job *Job, run func(context.Context) (any, error)) {
	release, err := j.work.wait(j.base)
	if err != nil {
		j.end(job, nil, err)
		return
	}
	defer release()
	j.mu.Lock()
	job.State, job.Updated = JobRunning, j.now()
	j.mu.Unlock()
	value, err := guarded(j.base, run)
	var result []byte
	if err == nil {
		if result, err = json.Marshal(value); err != nil {
			err = fmt.Errorf("local: job's result: %w", err)
		}
	}
	j.end(job, result, err)
}

func guarded(ctx context.Context, run func(context.Context) (any, error)) (value any, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = panicError{p, debug.Stack()}
		}
	}()
	return run(ctx)
}

func (j *Jobs) end(job *Job, result []byte, err error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	job.State, job.Result, job.Updated = JobSucceeded, result, j.now()
	job.Expires = job.Updated.Add(jobLife)
	if err != nil {
		job.State, job.Err = JobFailed, asError(err)
		if job.Err.Status >= 500 {
			j.logger.Error("job failed", "id", job.ID, "error", err)
		}
	}
	j.open--
	j.bytes += len(result)
	j.ended = append(j.ended, job.ID)
	j.forget()
}

// forget drops ended jobs that are too old, too many or too large; the newest stays.
func (j *Jobs) forget() {
	n := 0
	for n < len(j.ended) {
		job := j.jobs[j.ended[n]]
		keep := len(j.ended) - n
		old := j.now().After(job.Expires)
		if !old && (keep == 1 || keep <= maxDoneJobs && j.bytes <= maxJobBytes) {
			break
		}
		j.bytes -= len(job.Result)
		delete(j.jobs, job.ID)
		n++
	}
	j.ended = slices.Delete(j.ended, 0, n)
}

func (j *Jobs) pending() int {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.open
}

func (j *Jobs) wait() { j.running.Wait() }

// SetRetrySoon goes on an answer that says a job still runs: clients ask again
// after 50 ms. Retry-After counts whole seconds, and clients prefer it, so it is
// left out.
func SetRetrySoon(h http.Header) { h.Set("retry-after-ms", "50") }

// newID is a random UUID (version 4), which is what job numbers look like.
func newID() string {
	var b [16]byte
	_, _ = rand.Read(b[:]) // never fails
	b[6] = b[6]&0x0f | 0x40
	b[8] = b[8]&0x3f | 0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:])
}
