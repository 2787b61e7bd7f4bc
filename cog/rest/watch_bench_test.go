package rest_test

import (
	"net/http"
	"path/filepath"
	"testing"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/tests/fakeservice"
)

// BenchmarkHooks shows what watching costs a request without a socket: nobody, a hook, one that asks for times, a trace.
//
//	go test -run '^$' -bench Hooks -benchmem ./cog/rest
func BenchmarkHooks(b *testing.B) {
	for _, bb := range []struct {
		name  string
		hooks []rest.Hook
		trace bool
	}{
		{"none", nil, false},
		{"hook", []rest.Hook{quiet{}}, false},
		{"trace", nil, true},
	} {
		b.Run(bb.name, func(b *testing.B) {
			policy := rest.Policy{}
			if bb.trace {
				policy.Trace = filepath.Join(b.TempDir(), "run.har")
			}
			answer := fakeservice.Direct(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte(`{}`)) }))
			client := newClient(b, policy, 1, rest.Config{Transport: answer, Hooks: bb.hooks})
			service := fixed{&rest.Request{URL: base, Body: []byte(`{}`), Credentials: http.Header{"Ocp-Apim-Subscription-Key": {"0123456789abcdef"}}}}
			b.ReportAllocs()
			if results, err := run(client, service, texts(b.N)); err != nil || len(results) != b.N {
				b.Fatal(len(results), err)
			}
		})
	}
}
