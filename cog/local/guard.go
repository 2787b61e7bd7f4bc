package local

import (
	"net"
	"net/http"
	"net/url"
	"strings"
)

// guard refuses requests that a web page elsewhere has made the user's browser
// send: those for a host name that is not this machine's own (DNS rebinding),
// and those that say they come from another site.
func guard(r *http.Request) error {
	if !isLoopback(r.Host) {
		return &Error{Status: http.StatusForbidden, Code: "403",
			Message: "These services answer requests to this machine's own address only (localhost, 127.0.0.1)."}
	}
	if origin := r.Header.Get("Origin"); origin != "" {
		u, err := url.Parse(origin)
		if err != nil || !isLoopback(u.Host) {
			return &Error{Status: http.StatusForbidden, Code: "403",
				Message: "These services do not answer web pages of other sites."}
		}
	}
	return nil
}

// isLoopback reports whether a host, with or without a port, is this machine's
// own by name or number. Names are not looked up.
func isLoopback(hostport string) bool {
	host := hostport
	if h, _, err := net.SplitHostPort(hostport); err == nil {
		host = h
	}
	host = strings.TrimSuffix(strings.TrimPrefix(strings.TrimSuffix(host, "]"), "["), ".")
	if strings.EqualFold(host, "localhost") {
		return true
	}
	ip := net.ParseIP(host)
	return ip != nil && ip.IsLoopback()
}
