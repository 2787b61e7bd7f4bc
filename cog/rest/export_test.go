package rest

import "net/http"

// CloseIdle closes the connections that the process's own transport keeps.
func CloseIdle() {
	if t, ok := defaultTransport().(*http.Transport); ok {
		t.CloseIdleConnections()
	}
}
