package local

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"strconv"
	"syscall"
	"time"

	"github.com/cogbook/cogbook/cog/local/discover"
)

const (
	// firstLease is how long services that are to end with their last lease wait
	// for the first one: the process that started them may have died.
	firstLease = 30 * time.Second
	// stopTime is how long requests get to end when the services stop.
	stopTime = 5 * time.Second
)

// ErrPortTaken says that another program listens on the port.
var ErrPortTaken = errors.New("local: the port is taken")

// ServeOptions say how Serve listens.
type ServeOptions struct {
	// Port of 127.0.0.1. 0: any free one.
	Port int
	// UntilReleased ends the services when the last lease (GET /lease) does, or
	// when nobody takes one within 30 seconds.
	UntilReleased bool
	// Ready is told the services' URL when they can be called. nil: nobody is.
	Ready func(url string)
	// Config of the server.
	Config Config
}

// Serve answers requests on the loopback until ctx is done, or the last lease
// ends. Meanwhile the services are announced (see package discover), unless
// others that answer already are. Requests get five seconds to end. The error is
// ErrPortTaken for a port in use; stopping is none.
func Serve(ctx context.Context, o ServeOptions) error {
	held := newLeases(o.UntilReleased)
	server, err := newServer(o.Config, append([]func(*Server){held.register}, families...)...)
	if err != nil {
		return err
	}
	listener, err := listen(ctx, o.Port)
	if err != nil {
		return errors.Join(err, server.Close())
	}
	url := "http://" + listener.Addr().String()
	web := &http.Server{
		Handler: server, ReadHeaderTimeout: 10 * time.Second, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 64 << 10,
		ErrorLog: slog.NewLogLogger(server.config.Logger.Handler(), slog.LevelDebug),
	}
	served := make(chan error, 1)
	go func() { served <- web.Serve(listener) }()

	err = announce(ctx, url, server.config.Version, o.UntilReleased)
	if err == nil {
		server.config.Logger.Info("services ready", "url", url, "pid", os.Getpid())
		if o.Ready != nil {
			o.Ready(url)
		}
		err = until(ctx, served, held, o.UntilReleased)
	}
	// The announcement goes first: whoever looks now shall start afresh.
	err = errors.Join(err, discover.Remove(os.Getpid()))
	server.stop() // ends leases and jobs
	stopping, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopTime)
	defer cancel()
	if web.Shutdown(stopping) != nil {
		_ = web.Close()
	}
	server.config.Logger.Info("services stopped", "url", url)
	return errors.Join(err, server.Close())
}

// until waits for a reason to stop. Only that the listener broke is an error.
func until(ctx context.Context, served <-chan error, held *leases, untilReleased bool) error {
	var unclaimed <-chan time.Time
	if untilReleased {
		unclaimed = time.After(firstLease)
	}
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-held.none:
			return nil
		case err := <-served:
			return fmt.Errorf("local: %w", err)
		case <-unclaimed:
			if !held.claimed() {
				return nil
			}
			unclaimed = nil
		}
	}
}

func listen(ctx context.Context, port int) (net.Listener, error) {
	var config net.ListenConfig
	address := net.JoinHostPort("127.0.0.1", strconv.Itoa(port))
	listener, err := config.Listen(ctx, "tcp", address)
	if errors.Is(err, syscall.EADDRINUSE) {
		return nil, fmt.Errorf("%w: another program listens on %s (use --port 0 for any free port)", ErrPortTaken, address)
	}
	if err != nil {
		return nil, fmt.Errorf("local: %w", err)
	}
	return listener, nil
}

// announce tells others where these services are. Where services that they
// would find now do answer, it does so only if insist is set: who starts services
// for a lease has found that the others give none.
func announce(ctx context.Context, url, version string, insist bool) error {
	if a, err := discover.Read(); err == nil && !insist && discover.Check(ctx, a.URL) == nil {
		return nil
	}
	return discover.Write(discover.Announcement{URL: url, PID: os.Getpid(), Version: version, Started: time.Now().UTC()})
}
