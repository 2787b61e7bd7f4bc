// Package remote fetches a file from an address that a caller gave. It reaches public addresses only:
// a service that runs beside a user's other services must not be a way to them (server-side request
// forgery).
package remote

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"syscall"
	"time"
)

var (
	// ErrAddress says that an address is none that is fetched: not http or https, with a user name, or
	// not of the public internet.
	ErrAddress = errors.New("remote: only public http and https addresses are fetched")
	// ErrUnreachable says that nothing answered, or with another status than 200.
	ErrUnreachable = errors.New("remote: could not be reached")
	// ErrTooLarge says that the file is larger than allowed.
	ErrTooLarge = errors.New("remote: the file is too large")
)

const (
	fetchTime = 30 * time.Second // for everything, the redirects included
	dialTime  = 5 * time.Second
	redirects = 5
)

// Fetcher fetches files. Use NewFetcher; one is enough for a process.
type Fetcher struct {
	client *http.Client
}

// NewFetcher returns a fetcher that checks each connection's address when it is made, after names are
// resolved and for each redirect again. It uses no proxy, because a proxy would resolve names
// unchecked.
func NewFetcher() *Fetcher { return newFetcher(isPublic) }

func newFetcher(allowed func(netip.Addr) bool) *Fetcher {
	dialer := &net.Dialer{
		Timeout: dialTime,
		Control: func(_, address string, _ syscall.RawConn) error {
			to, err := netip.ParseAddrPort(address)
			if err != nil || !allowed(to.Addr()) {
				return ErrAddress
			}
			return nil
		},
	}
	return &Fetcher{&http.Client{
		Timeout: fetchTime,
		Transport: &http.Transport{
			DialContext:           dialer.DialContext,
			TLSHandshakeTimeout:   dialTime,
			ResponseHeaderTimeout: fetchTime,
			IdleConnTimeout:       10 * time.Second,
			MaxIdleConns:          10,
			ForceAttemptHTTP2:     true,
		},
		CheckRedirect: func(request *http.Request, via []*http.Request) error {
			if len(via) > redirects {
				return fmt.Errorf("more than %d redirects", redirects)
			}
			return check(request.URL)
		},
	}}
}

// check refuses addresses by what they say, before any name is resolved.
func check(u *url.URL) error {
	if u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "" || u.User != nil {
		return ErrAddress
	}
	return nil
}

// Fetch returns the file at address, of at most limit bytes. The errors are ErrAddress,
// ErrUnreachable, ErrTooLarge and, as it is, ctx's own. They never carry the address, which may hold a
// signature.
func (f *Fetcher) Fetch(ctx context.Context, address string, limit int64) ([]byte, error) {
	u, err := url.Parse(address)
	if err != nil || check(u) != nil {
		return nil, ErrAddress
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return nil, ErrAddress
	}
	request.Header.Set("User-Agent", "Cogbook")
	response, err := f.client.Do(request)
	if err != nil {
		return nil, plain(ctx, err)
	}
	defer func() { _ = response.Body.Close() }()
	switch {
	case response.StatusCode != http.StatusOK:
		return nil, fmt.Errorf("%w: status %d", ErrUnreachable, response.StatusCode)
	case response.ContentLength > limit:
		return nil, ErrTooLarge
	}
	data, err := io.ReadAll(io.LimitReader(response.Body, limit+1))
	switch {
	case err != nil:
		return nil, plain(ctx, err)
	case int64(len(data)) > limit:
		return nil, ErrTooLarge
	}
	return data, nil
}

// plain returns an error without the address, which the client's own errors repeat.
func plain(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	if errors.Is(err, ErrAddress) {
		return ErrAddress
	}
	var timeout net.Error
	if errors.As(err, &timeout) && timeout.Timeout() {
		return fmt.Errorf("%w: no answer in time", ErrUnreachable)
	}
	return ErrUnreachable
}
