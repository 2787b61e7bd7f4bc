package cog

import (
	"cmp"
	"context"
	"crypto/sha256"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// TokenSource gives bearer tokens. scope says what for, such as "https://cognitiveservices.azure.com/.default". It is
// asked for every request, so it must keep tokens that are still good, as azidentity's credentials do.
type TokenSource func(ctx context.Context, scope string) (token string, err error)

// sourceOfTokens is what SetTokenSource was given.
type sourceOfTokens struct {
	get   TokenSource
	hosts []string // that get tokens beside Azure's
}

var tokenSource atomic.Pointer[sourceOfTokens]

// SetTokenSource has every builder of the process that has no key and no token, neither set nor in the environment, ask
// source for a token where it calls a host of Azure's domains, or one of hosts: nobody else's is shown one. Package
// cog/entra sets one for Microsoft Entra ID. Nil ends it.
func SetTokenSource(source TokenSource, hosts ...string) {
	if source == nil {
		tokenSource.Store(nil)
		return
	}
	tokenSource.Store(&sourceOfTokens{source, slices.Clone(hosts)})
}

// azureDomains are those whose hosts are Azure's services, of all its clouds.
var azureDomains = []string{
	".azure.com", ".azure.us", ".azure.cn", ".microsoft.com", ".microsoft.us", ".windows.net", ".windows.us", ".microsofttranslator.com", ".microsofttranslator.us",
}

// serves tells whether the host of a base URL gets tokens.
func (s *sourceOfTokens) serves(base string) bool {
	u, err := url.Parse(base)
	if s == nil || err != nil {
		return false
	}
	return slices.Contains(s.hosts, u.Host) || slices.ContainsFunc(azureDomains, func(domain string) bool { return strings.HasSuffix(u.Hostname(), domain) })
}

// credentials are what a request proves its right with.
type credentials struct {
	key, second, token string
	headers            map[string]string
}

// sourced marks an Authorization whose token the source is asked for when the request is sent; the scope follows.
const sourced = "Bearer from-source "

// header is the credentials as a request carries them to the transport, which has the last word ([authorizing]): a
// header of two keys stands for the one that is not refused.
func (c credentials) header(service services.Service, base string) (http.Header, error) {
	h := http.Header{}
	for name, value := range c.headers {
		h.Set(name, value)
	}
	keyHeader := http.CanonicalHeaderKey(cmp.Or(service.KeyHeader, "Ocp-Apim-Subscription-Key"))
	switch {
	case c.token != "":
		h.Set("Authorization", "Bearer "+c.token)
	case c.key != "":
		h[keyHeader] = []string{c.key}
		if c.second != "" {
			h[keyHeader] = []string{c.key, c.second}
		}
	case len(h) > 0 && slices.ContainsFunc(slices.Collect(maps.Keys(h)), rest.SecretName): // the caller's own headers say who asks
	case !tokenSource.Load().serves(base):
	case !strings.HasPrefix(base, "https://"):
		return nil, fmt.Errorf("a token is sent over https only: set a key, or an endpoint that begins with https://")
	default:
		h.Set("Authorization", sourced+scopeOf(service, base))
	}
	return h, nil
}

// scopeOf is what a token for the endpoint is for: the domains of sovereign clouds are their own.
func scopeOf(service services.Service, base string) string {
	scope := cmp.Or(service.Scope, "https://cognitiveservices.azure.com/.default")
	host := strings.TrimPrefix(base, "https://")
	host, _, _ = strings.Cut(host, "/")
	for _, domain := range []string{".us", ".cn"} {
		if strings.HasSuffix(host, ".azure"+domain) || strings.HasSuffix(host, ".microsoft"+domain) || strings.HasSuffix(host, ".windows"+domain) {
			return strings.Replace(scope, ".azure.com/", ".azure"+domain+"/", 1)
		}
	}
	return scope
}

// authorizing completes a request's credentials as it is sent.
type authorizing struct{ next http.RoundTripper }

// RoundTrip implements [http.RoundTripper].
func (a authorizing) RoundTrip(r *http.Request) (*http.Response, error) {
	if scope, ok := strings.CutPrefix(r.Header.Get("Authorization"), sourced); ok {
		return a.withToken(r, scope)
	}
	for name, values := range r.Header {
		if len(values) == 2 && rest.SecretName(name) {
			return a.withEither(r, name, values)
		}
	}
	return a.next.RoundTrip(r)
}

func (a authorizing) withToken(r *http.Request, scope string) (*http.Response, error) {
	source := tokenSource.Load()
	if source == nil {
		return nil, &rest.Error{Code: "Unauthorized", Message: "the source of tokens was taken away while the run was under way"}
	}
	token, err := source.get(r.Context(), scope)
	if err != nil {
		return nil, &rest.Error{Code: "Unauthorized", Message: "no token for " + scope + ": " + err.Error(), Err: err}
	}
	return a.next.RoundTrip(with(r, "Authorization", "Bearer "+token))
}

// refused are the keys that were answered with 401 where another one was at hand, by their digest.
var refused sync.Map

// withEither sends the first of two keys, or the second once the first was refused.
func (a authorizing) withEither(r *http.Request, name string, keys []string) (*http.Response, error) {
	digest := sha256.Sum256([]byte(r.URL.Host + " " + keys[0]))
	if _, known := refused.Load(digest); known {
		return a.next.RoundTrip(with(r, name, keys[1]))
	}
	answer, err := a.next.RoundTrip(with(r, name, keys[0]))
	if err != nil || answer.StatusCode != http.StatusUnauthorized || r.Body != nil && r.GetBody == nil {
		return answer, err
	}
	again := with(r, name, keys[1])
	if r.GetBody != nil {
		if again.Body, err = r.GetBody(); err != nil {
			return answer, nil //nolint:nilerr // the first answer stands
		}
	}
	second, err := a.next.RoundTrip(again)
	if err != nil || second.StatusCode == http.StatusUnauthorized {
		if second != nil {
			_ = second.Body.Close() // it says what the first one says
		}
		return answer, nil // the first one stands
	}
	_ = answer.Body.Close() // it is not read
	refused.Store(digest, true)
	return second, nil
}

// with is the request with another header; a RoundTripper must leave the one that it is given alone.
func with(r *http.Request, name, value string) *http.Request {
	out := *r
	out.Header = r.Header.Clone()
	out.Header[http.CanonicalHeaderKey(name)] = []string{value}
	return &out
}
