package local

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"runtime"
	"runtime/debug"
	"time"
)

// Config says how a Server works. The zero value is the default.
type Config struct {
	// Version shown by GET /health. Empty: the module's version, from the build.
	Version string
	// Logger for failures (error) and accesses (debug). nil: nothing is logged.
	Logger *slog.Logger
	// Parallel is how many requests and jobs compute at once. 0: twice the
	// processors, at least 4. Models bound their own runs further.
	Parallel int
	// Queue is how many requests may wait for that; more are answered 429.
	// 0: 256.
	Queue int
	// PendingJobs is how many jobs may wait or run; more are answered 429.
	// 0: 64.
	PendingJobs int
}

func (c Config) withDefaults() Config {
	if c.Version == "" {
		c.Version = "devel"
		if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
			c.Version = info.Main.Version
		}
	}
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
	if c.Parallel <= 0 {
		c.Parallel = max(4, 2*runtime.NumCPU())
	}
	if c.Queue <= 0 {
		c.Queue = 256
	}
	if c.PendingJobs <= 0 {
		c.PendingJobs = 64
	}
	return c
}

// Server answers the routes of all registered families. It is an http.Handler.
type Server struct {
	// Jobs are the long-running operations that were answered with 202.
	Jobs *Jobs

	config  Config
	routes  []route
	work    *slots
	engines []engine
	started time.Time
	err     error           // of registration
	base    context.Context //nolint:containedctx // the server's life, which engines and jobs share
	stop    context.CancelFunc
}

var _ http.Handler = (*Server)(nil)

// NewServer makes a server with all families. Nothing is loaded yet. The error
// is a mistake in a family's registration.
func NewServer(config Config) (*Server, error) {
	return newServer(config, families...)
}

func newServer(config Config, register ...func(*Server)) (*Server, error) {
	config = config.withDefaults()
	base, stop := context.WithCancel(context.Background())
	s := &Server{
		config: config, work: newSlots(config.Parallel, config.Queue),
		started: time.Now(), base: base, stop: stop,
	}
	s.Jobs = newJobs(base, s.work, config.PendingJobs, config.Logger)
	s.HandleLight(http.MethodGet, "/health", s.health)
	for _, r := range register {
		r(s)
	}
	if s.err != nil {
		stop()
		return nil, s.err
	}
	return s, nil
}

// Close stops the jobs and frees what the engines hold. Requests must have
// ended.
func (s *Server) Close() error {
	s.stop()
	s.Jobs.wait()
	var err error
	for _, e := range s.engines {
		err = errors.Join(err, e.close())
	}
	return err
}

// ServeHTTP passes a request through all its stations, in this order: a number
// for it, the guard against other web sites, the route, a worker slot, the
// handler, the error answer, the access log.
func (s *Server) ServeHTTP(w http.ResponseWriter, request *http.Request) {
	r := &Request{Request: request, ID: newID(), start: time.Now(), conn: http.NewResponseController(w)}
	out := &answer{ResponseWriter: w}
	out.Header().Set("apim-request-id", r.ID)
	out.Header().Set("X-Content-Type-Options", "nosniff")
	shape := ErrorShape(AzureShape)
	err := guard(request)
	if err == nil {
		var found *route
		found, r.params, err = s.find(request)
		if err == nil {
			shape = found.shape
			err = s.handle(found, out, r)
		}
	}
	if err != nil {
		s.fail(out, r, err, shape)
	}
	s.config.Logger.Debug("request", "method", request.Method, "path", request.URL.Path,
		"status", out.status, "bytes", out.bytes, "took", time.Since(r.start), "id", r.ID)
}

// handle runs the handler in a worker slot, and turns its panic into an error.
func (s *Server) handle(found *route, w http.ResponseWriter, r *Request) (err error) {
	if !found.light {
		release, err := s.work.acquire(r.Context())
		if err != nil {
			return err
		}
		defer release()
	}
	defer func() {
		if p := recover(); p != nil {
			err = &Error{Status: http.StatusInternalServerError, Err: panicError{p, debug.Stack()}}
		}
	}()
	return found.handler(w, r)
}

// fail writes an error answer, unless the handler has begun its own or nobody
// is there to read it.
func (s *Server) fail(w *answer, r *Request, err error, shape ErrorShape) {
	if r.Context().Err() != nil {
		s.config.Logger.Debug("caller gone", "id", r.ID, "error", err)
		return
	}
	e := asError(err)
	if e.Status >= 500 || w.status != 0 {
		s.config.Logger.Error("request failed", "method", r.Method, "path", r.URL.Path, "id", r.ID, "error", err)
	}
	if w.status != 0 {
		return
	}
	r.drain()
	if err := e.write(w, shape); err != nil {
		s.config.Logger.Debug("answer not written", "id", r.ID, "error", err)
	}
}

// answer notes what a handler writes.
type answer struct {
	http.ResponseWriter
	status int
	bytes  int64
}

// Unwrap lets http.ResponseController reach the connection.
func (a *answer) Unwrap() http.ResponseWriter { return a.ResponseWriter }

func (a *answer) WriteHeader(status int) {
	if a.status == 0 && status >= 200 {
		a.status = status
	}
	a.ResponseWriter.WriteHeader(status)
}

func (a *answer) Write(b []byte) (int, error) {
	if a.status == 0 {
		a.status = http.StatusOK
	}
	n, err := a.ResponseWriter.Write(b)
	a.bytes += int64(n)
	return n, err
}
