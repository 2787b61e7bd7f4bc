package rest

import (
	"context"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"syscall"
)

// opening is what holds a call to an open link away from where the service must not send us: unencrypted to other hosts,
// and into networks that only we can reach.
type opening struct {
	service *url.URL // that named the link
	address *url.URL // that is asked; nil: the service's own origin
}

type openingKey struct{}

// context is that of a request to an address, for the transport's dialer; the error says why it must not be sent.
func (o *opening) context(ctx context.Context, address *url.URL) (context.Context, error) {
	if origin(address) == origin(o.service) {
		return ctx, nil
	}
	if address.Scheme != "https" {
		return nil, linkError("it is not https")
	}
	literal, err := netip.ParseAddr(address.Hostname())
	inside := err == nil && private(literal) || loopback(address.Hostname())
	if inside && !o.besideService(ctx) {
		return nil, linkError("it is in a private network")
	}
	return context.WithValue(ctx, openingKey{}, &opening{o.service, address}), nil
}

// besideService tells whether the service is in a private network, too, as one behind a private endpoint.
func (o *opening) besideService(ctx context.Context) bool {
	host := o.service.Hostname()
	if loopback(host) {
		return true
	}
	if literal, err := netip.ParseAddr(host); err == nil {
		return private(literal)
	}
	addresses, err := net.DefaultResolver.LookupNetIP(ctx, "ip", host)
	if err != nil {
		return false
	}
	return slices.ContainsFunc(addresses, private)
}

// shared is the address space of carriers (RFC 6598), which is no more public than the private ones.
var shared = netip.MustParsePrefix("100.64.0.0/10")

// private tells whether an address is not one of the public network.
func private(address netip.Addr) bool {
	address = address.Unmap()
	return !address.IsGlobalUnicast() || address.IsPrivate() || shared.Contains(address)
}

// dialContext dials, and finds out where a name leads. Behind a proxy it is the proxy that does; a connection that is kept
// from another request was made because the caller wanted it.
func dialContext(proxy func(*http.Request) (*url.URL, error)) func(ctx context.Context, network, address string) (net.Conn, error) {
	dialer := &net.Dialer{Timeout: connectTimeout, KeepAlive: keepAlive, ControlContext: checkDial}
	return func(ctx context.Context, network, address string) (net.Conn, error) {
		if open, ok := ctx.Value(openingKey{}).(*opening); ok && proxy != nil {
			if through, err := proxy(&http.Request{URL: open.address}); err != nil || through != nil {
				ctx = context.WithValue(ctx, openingKey{}, nil)
			}
		}
		return dialer.DialContext(ctx, network, address)
	}
}

// checkDial refuses connections of open links into private networks.
func checkDial(ctx context.Context, _, address string, _ syscall.RawConn) error {
	open, ok := ctx.Value(openingKey{}).(*opening)
	if !ok {
		return nil
	}
	at, err := netip.ParseAddrPort(address)
	if err == nil && private(at.Addr()) && !open.besideService(ctx) {
		return linkError("it is in a private network")
	}
	return nil
}
