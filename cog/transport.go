package cog

import (
	"crypto/x509"
	"errors"
	"fmt"
	"net/http"
	"os"
	"strings"
	"sync"

	"github.com/cogbook/cogbook/cog/rest"
)

// ExtraCAsEnv is the environment variable with the path of a PEM file: the certificates in it are trusted beside the
// system's, by all builders. It is for networks whose proxy inspects TLS, and for services with an authority of their
// own. A file that cannot be read, or holds no certificate, is a [SetupError].
const ExtraCAsEnv = "COGBOOK_EXTRA_CA_CERTS"

// transports are what all builders of the process share, by the value of $COGBOOK_EXTRA_CA_CERTS.
var transports struct {
	mu sync.Mutex
	by map[string]http.RoundTripper
}

// transport is what the builder's requests go through.
func (b builder) transport() (http.RoundTripper, error) {
	if b.config.Transport != nil {
		return authorizing{b.config.Transport}, nil
	}
	path := os.Getenv(ExtraCAsEnv)
	transports.mu.Lock()
	defer transports.mu.Unlock()
	if known, ok := transports.by[path]; ok {
		return known, nil
	}
	made, err := rest.NewTransport(rest.TransportConfig{ExtraCAs: path})
	if err != nil {
		return nil, fmt.Errorf("$%s: %s", ExtraCAsEnv, strings.TrimPrefix(err.Error(), "rest: "))
	}
	if transports.by == nil {
		transports.by = map[string]http.RoundTripper{}
	}
	transports.by[path] = authorizing{advising{made, path != ""}}
	return transports.by[path], nil
}

// advising says what to do about a certificate that nobody vouches for.
type advising struct {
	http.RoundTripper
	extra bool // there are extra certificates
}

// RoundTrip implements [http.RoundTripper].
func (a advising) RoundTrip(r *http.Request) (*http.Response, error) {
	answer, err := a.RoundTripper.RoundTrip(r)
	if _, unknown := errors.AsType[x509.UnknownAuthorityError](err); unknown {
		advice := "if you trust it, set " + ExtraCAsEnv + " to a PEM file with its authority's certificate"
		if a.extra {
			advice = "its authority is not in the PEM file that " + ExtraCAsEnv + " names, either"
		}
		err = fmt.Errorf("%w; %s", err, advice)
	}
	return answer, err
}
