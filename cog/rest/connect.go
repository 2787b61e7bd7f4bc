package rest

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"net/http"
	"net/netip"
	"net/url"
	"os"
	"strings"
	"sync"
	"time"
)

// TransportConfig holds what a network asks of its programs. Its zero value is usable.
type TransportConfig struct {
	// ExtraCAs is the path of a PEM file with certificates of authorities that are trusted beside the system's; empty
	// means the system's alone.
	ExtraCAs string
	// Proxy is the address of the proxy for all hosts but loopback ones: http, https or socks5, with user and password
	// if it wants them. Empty means HTTP_PROXY, HTTPS_PROXY and NO_PROXY as they were at the process's first request;
	// "none" means no proxy.
	Proxy string
}

// NoProxy is the TransportConfig.Proxy of direct connections, whatever the environment says.
const NoProxy = "none"

// A service is one host, or few, that many requests go to: connections are kept for as many requests as are in flight,
// further HTTP/2 connections are opened once a server's limit of streams is reached, and a connection that died without
// a word is noticed by ping, before requests wait for their time-out one after another (golang/go#36026).
const (
	keptConnections = 256 // for one host
	idleTimeout     = 90 * time.Second
	keepAlive       = 30 * time.Second // between probes of an idle connection
	pingAfter       = 15 * time.Second // without a frame
	pingTimeout     = 10 * time.Second
	writeTimeout    = 20 * time.Second // without a byte taken by the peer
)

// NewTransport makes a transport for Config.Transport: kept-alive connections tuned for many requests to one host,
// HTTP/2, gzip, TLS 1.2 or later, 5 s to connect, proxies. The error says what is wrong with the file or the address;
// it never holds a proxy's password. Whoever needs it no more closes its idle connections.
func NewTransport(config TransportConfig) (*http.Transport, error) {
	proxy, err := proxyFunc(config.Proxy)
	if err != nil {
		return nil, err
	}
	secure := &tls.Config{MinVersion: tls.VersionTLS12, ClientSessionCache: tls.NewLRUClientSessionCache(0)}
	if config.ExtraCAs != "" {
		if secure.RootCAs, err = withExtraCAs(config.ExtraCAs); err != nil {
			return nil, err
		}
	}
	return &http.Transport{
		Proxy:                  proxy,
		OnProxyConnectResponse: checkTunnel,
		DialContext:            dialContext(proxy),
		TLSHandshakeTimeout:    connectTimeout,
		TLSClientConfig:        secure,
		ForceAttemptHTTP2:      true,
		HTTP2:                  &http.HTTP2Config{SendPingTimeout: pingAfter, PingTimeout: pingTimeout, WriteByteTimeout: writeTimeout},
		MaxIdleConns:           2 * keptConnections,
		MaxIdleConnsPerHost:    keptConnections,
		IdleConnTimeout:        idleTimeout,
		MaxResponseHeaderBytes: 1 << 20,
	}, nil
}

// defaultTransport is what clients share that are given no transport.
var defaultTransport = sync.OnceValue(func() http.RoundTripper {
	transport, err := NewTransport(TransportConfig{})
	if err != nil { // nothing of the zero value can be wrong
		return http.DefaultTransport
	}
	return transport
})

// withExtraCAs is the system's certificates and those of a PEM file.
func withExtraCAs(path string) (*x509.CertPool, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("rest: extra CA certificates: %w", err)
	}
	pool, err := x509.SystemCertPool()
	if err != nil { // a machine without any
		pool = x509.NewCertPool()
	}
	found := 0
	for block, rest := pem.Decode(text); block != nil; block, rest = pem.Decode(rest) {
		if block.Type != "CERTIFICATE" {
			continue
		}
		found++
		certificate, err := x509.ParseCertificate(block.Bytes)
		if err != nil {
			return nil, fmt.Errorf("rest: extra CA certificates: number %d in %s: %w", found, path, err)
		}
		pool.AddCert(certificate)
	}
	if found == 0 {
		return nil, fmt.Errorf("rest: extra CA certificates: %s holds no certificate in PEM form", path)
	}
	return pool, nil
}

// proxyFunc finds the proxy of a request. Loopback addresses have none.
func proxyFunc(proxy string) (func(*http.Request) (*url.URL, error), error) {
	switch proxy {
	case "":
		return proxyFromEnvironment, nil
	case NoProxy:
		return nil, nil
	}
	address, err := url.Parse(proxy)
	if err != nil || address.Host == "" { // the error's text holds the address
		return nil, errors.New(`rest: the proxy is no URL: want "http://host:port" or "none"`)
	}
	switch address.Scheme {
	case "http", "https", "socks5", "socks5h":
	default:
		return nil, fmt.Errorf("rest: the proxy %s is not http, https or socks5", address.Host)
	}
	return func(r *http.Request) (*url.URL, error) {
		if loopback(r.URL.Hostname()) {
			return nil, nil
		}
		return address, nil
	}, nil
}

// proxyFromEnvironment is net/http's, without its error, which shows the password of an address that cannot be read.
func proxyFromEnvironment(r *http.Request) (*url.URL, error) {
	proxy, err := http.ProxyFromEnvironment(r)
	if err != nil {
		return nil, &Error{Code: codeConnection, Message: "the proxy in HTTP_PROXY or HTTPS_PROXY cannot be used: it is no URL"}
	}
	return proxy, nil
}

func loopback(host string) bool {
	if strings.EqualFold(host, "localhost") {
		return true
	}
	ip, err := netip.ParseAddr(host)
	return err == nil && ip.Unmap().IsLoopback()
}

// checkTunnel turns a proxy's refusal of a tunnel into an error; those that no repetition heals are final.
func checkTunnel(_ context.Context, proxy *url.URL, _ *http.Request, answer *http.Response) error {
	switch {
	case answer.StatusCode == http.StatusOK:
		return nil
	case answer.StatusCode == http.StatusProxyAuthRequired:
		return &Error{
			Status: answer.StatusCode, Code: codeConnection,
			Message: "the proxy " + proxy.Host + " wants a user name and a password: http://user:password@host:port",
		}
	case answer.StatusCode >= 400 && answer.StatusCode < 500 && answer.StatusCode != http.StatusTooManyRequests && answer.StatusCode != http.StatusRequestTimeout:
		return &Error{
			Status: answer.StatusCode, Code: codeConnection,
			Message: "the proxy " + proxy.Host + " refuses to connect: " + statusText(answer.StatusCode),
		}
	}
	return fmt.Errorf("the proxy %s cannot connect: %s", proxy.Host, answer.Status)
}
