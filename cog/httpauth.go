package cog

import (
	"encoding/base64"
	"net/http"
	"net/url"
	"strings"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
)

// The kinds of credentials.
const (
	authBearer = "bearer"
	authBasic  = "basic"
	authHeader = "header"
	authQuery  = "query"
)

// httpAuth is the credential: what kind, and where its secret comes from.
type httpAuth struct {
	Kind   string    `json:"kind,omitempty"`
	Name   string    `json:"name,omitempty"` // of the header or query parameter
	Secret httpValue `json:"secret,omitzero"`
	Needed bool      `json:"needed,omitempty"`
}

// Bearer sends "Authorization: Bearer <token>".
func (b HTTPBuilder) Bearer(token string) HTTPBuilder { return b.KeyIn(authBearer, "").Key(token) }

// BearerCol takes each row's bearer token from a column.
func (b HTTPBuilder) BearerCol(column string) HTTPBuilder {
	return b.KeyIn(authBearer, "").KeyCol(column)
}

// BearerEnv takes the bearer token from an environment variable.
func (b HTTPBuilder) BearerEnv(variable string) HTTPBuilder {
	return b.KeyIn(authBearer, "").KeyEnv(variable)
}

// BasicAuth sends a user's name and password (RFC 7617).
func (b HTTPBuilder) BasicAuth(user, password string) HTTPBuilder {
	return b.KeyIn(authBasic, "").Key(user + ":" + password)
}

// BasicAuthEnv takes "user:password" from an environment variable.
func (b HTTPBuilder) BasicAuthEnv(variable string) HTTPBuilder {
	return b.KeyIn(authBasic, "").KeyEnv(variable)
}

// APIKey sends a key in a header, such as "X-API-Key".
func (b HTTPBuilder) APIKey(header, value string) HTTPBuilder {
	return b.KeyIn(authHeader, header).Key(value)
}

// APIKeyCol takes each row's key from a column.
func (b HTTPBuilder) APIKeyCol(header, column string) HTTPBuilder {
	return b.KeyIn(authHeader, header).KeyCol(column)
}

// APIKeyEnv takes the key from an environment variable.
func (b HTTPBuilder) APIKeyEnv(header, variable string) HTTPBuilder {
	return b.KeyIn(authHeader, header).KeyEnv(variable)
}

// KeyIn says how Key, KeyCol and KeyEnv are sent: "bearer" (the default), "basic" (the key is "user:password"),
// "header" or "query" of the given name. A query parameter's name must be one that is recognized as secret and masked,
// such as "key", "api_key" or "access_token".
func (b HTTPBuilder) KeyIn(kind, name string) HTTPBuilder {
	b.http.Auth.Kind, b.http.Auth.Name = kind, name
	return b
}

// Key sets the credential. It is sent to the origin of the address only, never shown, stored or marshalled.
func (b HTTPBuilder) Key(secret string) HTTPBuilder {
	b.http.Auth.Secret = ofValue(secret)
	return b
}

// KeyCol takes each row's credential from a column. A missing cell skips its row.
func (b HTTPBuilder) KeyCol(column string) HTTPBuilder {
	b.http.Auth.Secret = ofColumn(column)
	return b
}

// KeyEnv takes the credential from an environment variable.
func (b HTTPBuilder) KeyEnv(variable string) HTTPBuilder {
	b.http.Auth.Secret = ofEnv(variable)
	return b
}

// KeyNeeded refuses a run without Key, KeyCol or KeyEnv. Package openapi sets it where a service's description does.
func (b HTTPBuilder) KeyNeeded() HTTPBuilder {
	b.http.Auth.Needed = true
	return b
}

// isSecret tells whether package rest masks headers and query parameters of that name.
func isSecret(name string) bool {
	masked := (&rest.Request{URL: "http://h/?" + url.QueryEscape(name) + "=value"}).String()
	return !strings.Contains(masked, "=value")
}

// apply puts the row's credential into the call. With skip, its cell is missing.
func (a httpAuth) apply(c *httpCall, row frames.Row) (skip bool, err error) {
	if !a.Secret.isSet() {
		return false, nil
	}
	value, err := a.Secret.at(row)
	if err != nil || value == nil {
		return value == nil, err
	}
	secret := plain(value)
	c.hide(secret)
	header, text := "Authorization", "Bearer "+secret
	switch a.Kind {
	case authBasic:
		encoded := base64.StdEncoding.EncodeToString([]byte(secret))
		_, password, _ := strings.Cut(secret, ":")
		c.hide(encoded)
		c.hide(password)
		text = "Basic " + encoded
	case authHeader:
		header, text = a.Name, secret
	case authQuery:
		c.query = append(c.query, escapeURL(a.Name)+"="+escapeURL(secret))
		c.hide(escapeURL(secret))
		return false, nil
	}
	if err := checkHeaderValue(header, text); err != nil {
		return false, err
	}
	if c.request.Credentials == nil {
		c.request.Credentials = http.Header{}
	}
	c.request.Credentials.Set(header, text)
	return false, nil
}
