package entra_test

import (
	"encoding/pem"
	"net/http/httptest"
	"os"
	"testing"
)

// writeCertificate writes a test server's certificate as PEM.
func writeCertificate(t *testing.T, server *httptest.Server, path string) {
	t.Helper()
	text := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: server.Certificate().Raw})
	if err := os.WriteFile(path, text, 0o600); err != nil {
		t.Fatal(err)
	}
}
