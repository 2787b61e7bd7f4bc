// Package launch makes sure that the in-machine services run while somebody
// needs them. Processes that need them at the same time share one, and it ends
// with the last of them, however that ends.
package launch

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/cogbook/cogbook/cog/local/discover"
	"github.com/cogbook/cogbook/cog/local/internal/filelock"
)

// Options say how services are started when none run.
type Options struct {
	// Command is the path of the cogbook command. Empty: this program.
	Command string
	// Env is the environment of the services. nil: this process's.
	Env []string
	// StartTime is how long services may take to answer. 0: 30 s.
	StartTime time.Duration
}

// Lease keeps the services running until Close, or until this process ends.
type Lease struct {
	// URL is the services' base URL, without a final slash.
	URL string

	cancel context.CancelFunc
	lost   chan struct{}
	once   sync.Once
}

// Ensure returns a lease on running services, and starts some where there are
// none: `cogbook services --port 0 --until-released`, in a session of its own,
// its messages in <cache>/logs/services.log. Where $COGBOOK_LOCAL_ENDPOINT is
// set, the services there are the ones, and are never started. Ctx bounds the
// start only.
func Ensure(ctx context.Context, o Options) (*Lease, error) {
	if endpoint := discover.Endpoint(); endpoint != "" {
		lease, err := take(ctx, endpoint)
		if err != nil {
			return nil, fmt.Errorf("launch: %s=%s: %w", discover.EndpointEnv, endpoint, err)
		}
		return lease, nil
	}
	if lease := takeAnnounced(ctx); lease != nil {
		return lease, nil
	}
	cache, err := discover.CacheDir()
	if err != nil {
		return nil, fmt.Errorf("launch: %w", err)
	}
	if o.StartTime <= 0 {
		o.StartTime = 30 * time.Second
	}
	ctx, cancel := context.WithTimeout(ctx, 2*o.StartTime)
	defer cancel()
	lock, err := filelock.Acquire(ctx, filepath.Join(cache, "services.lock"))
	if err != nil {
		return nil, fmt.Errorf("launch: %w", err)
	}
	defer func() { _ = lock.Release() }()
	if lease := takeAnnounced(ctx); lease != nil { // another process was quicker
		return lease, nil
	}
	return start(ctx, o, filepath.Join(cache, "logs"))
}

// takeAnnounced returns a lease on the services that have announced themselves,
// or nil.
func takeAnnounced(ctx context.Context) *Lease {
	announced, err := discover.Read()
	if err != nil {
		return nil
	}
	lease, err := take(ctx, announced.URL)
	if err != nil {
		return nil
	}
	return lease
}

// take asks services for a lease: an answer that does not end.
func take(ctx context.Context, url string) (*Lease, error) {
	if err := discover.Check(ctx, url); err != nil {
		return nil, err
	}
	held, cancel := context.WithCancel(context.WithoutCancel(ctx))
	stop := context.AfterFunc(ctx, cancel) // while asking
	request, err := http.NewRequestWithContext(held, http.MethodGet, url+"/lease", nil)
	if err != nil {
		cancel()
		return nil, err
	}
	client := http.Client{Transport: &http.Transport{DisableKeepAlives: true, ResponseHeaderTimeout: 5 * time.Second}}
	response, err := client.Do(request) //nolint:bodyclose // it stays open as long as the lease; the goroutine below closes it
	if err == nil && response.StatusCode != http.StatusOK {
		_ = response.Body.Close()
		err = fmt.Errorf("a lease was answered with status %d", response.StatusCode)
	}
	if err == nil && !stop() {
		_ = response.Body.Close()
		err = context.Cause(ctx)
	}
	if err != nil {
		cancel()
		return nil, err
	}
	lease := &Lease{URL: url, cancel: cancel, lost: make(chan struct{})}
	go func() {
		defer close(lease.lost)
		_, _ = io.Copy(io.Discard, response.Body)
		_ = response.Body.Close()
	}()
	return lease, nil
}

// Lost is closed when the services have gone, or after Close.
func (l *Lease) Lost() <-chan struct{} { return l.lost }

// Close gives the lease back. The services that it kept end with the last one.
func (l *Lease) Close() error {
	l.once.Do(l.cancel)
	<-l.lost
	return nil
}

// command is the program to start.
func (o Options) command() (string, error) {
	if o.Command != "" {
		return o.Command, nil
	}
	self, err := os.Executable()
	if err != nil {
		return "", errors.Join(errors.New("launch: Options.Command is not set"), err)
	}
	return self, nil
}
