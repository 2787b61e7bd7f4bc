package entra_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/policy"

	"github.com/cogbook/cogbook/cog"
	"github.com/cogbook/cogbook/cog/entra"
	"github.com/cogbook/cogbook/frames"
)

// credential is one of ours: tokens of a scope, or an error.
type credential struct{ err error }

func (c credential) GetToken(_ context.Context, options policy.TokenRequestOptions) (azcore.AccessToken, error) {
	return azcore.AccessToken{Token: "for " + strings.Join(options.Scopes, " "), ExpiresOn: time.Now().Add(time.Hour)}, c.err
}

func TestBuildersSignIn(t *testing.T) {
	defer entra.Forget()
	authorization := make(chan string, 1)
	server := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		authorization <- r.Header.Get("Authorization")
		_, _ = io.WriteString(w, `{"tags":[{"name":"house"}]}`)
	}))
	defer server.Close()
	certificate := t.TempDir() + "/ca.pem"
	writeCertificate(t, server, certificate)
	t.Setenv(cog.ExtraCAsEnv, certificate)
	df := frames.Must(frames.New(frames.Strings("picture", "https://example.org/house.jpg")))
	tags := cog.TagImage().ImageURLCol("picture").OutputCol("tags").Endpoint(server.URL)

	if err := entra.Use(credential{}, strings.TrimPrefix(server.URL, "https://")); err != nil {
		t.Fatal(err)
	}
	out, err := tags.Transform(t.Context(), df)
	if err != nil || out.Col("tags").Elem(0).String() != `["house"]` {
		t.Fatalf("%v, %v", out, err)
	}
	if got := <-authorization; got != "Bearer for https://cognitiveservices.azure.com/.default" {
		t.Errorf("Authorization %q", got)
	}

	if err := entra.Use(credential{}); err != nil { // not for this host
		t.Fatal(err)
	}
	if _, err = tags.Transform(t.Context(), df); err != nil {
		t.Fatal(err)
	}
	if got := <-authorization; got != "" {
		t.Errorf("a host that is not Azure's is shown %q", got)
	}

	if err := entra.Use(credential{errors.New("nobody is signed in")}, strings.TrimPrefix(server.URL, "https://")); err != nil {
		t.Fatal(err)
	}
	out, err = tags.Transform(t.Context(), df)
	if err != nil || !strings.Contains(out.Col("tags_error").Elem(0).String(), "nobody is signed in") {
		t.Errorf("%v, %v", out, err)
	}
}

func TestUseWithoutACredential(t *testing.T) {
	defer entra.Forget()
	if err := entra.Use(nil); err != nil {
		t.Errorf("azidentity's default chain: %v", err)
	}
	t.Setenv(entra.CloudEnv, "Elsewhere")
	if err := entra.Use(nil); err == nil || !strings.Contains(err.Error(), "AzureChina") {
		t.Errorf("a cloud that is none: %v", err)
	}
}
