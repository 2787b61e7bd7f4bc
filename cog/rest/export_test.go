package rest

import (
	"context"
	"net/http"
	"net/url"
)

// CloseIdle closes the connections that the process's own transport keeps.
func CloseIdle() {
	if t, ok := defaultTransport().(*http.Transport); ok {
		t.CloseIdleConnections()
	}
}

// OpenLink is the context of a request to an open link that a service named.
func OpenLink(ctx context.Context, service, address string) context.Context {
	from, err := url.Parse(service)
	if err != nil {
		panic(err)
	}
	to, err := url.Parse(address)
	if err != nil {
		panic(err)
	}
	out, err := (&opening{service: from}).context(ctx, to)
	if err != nil {
		panic(err)
	}
	return out
}
