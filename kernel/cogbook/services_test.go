package main

import (
	"bytes"
	"context"
	"errors"
	"net"
	"strconv"
	"strings"
	"testing"

	"github.com/cogbook/cogbook/cog/local"
	"github.com/cogbook/cogbook/cog/local/discover"
)

func TestServicesWhenTheyRunAlready(t *testing.T) {
	t.Setenv(discover.CacheEnv, t.TempDir())
	ctx, stop := context.WithCancel(t.Context())
	ready, ended := make(chan string, 1), make(chan error, 1)
	go func() { ended <- local.Serve(ctx, local.ServeOptions{Ready: func(url string) { ready <- url }}) }()
	var url string
	select {
	case url = <-ready:
	case err := <-ended:
		t.Fatal(err)
	}
	_, err := execute(newServicesCommand())
	if err == nil || !strings.Contains(err.Error(), url) {
		t.Errorf("got %v, want an error with %s", err, url)
	}
	stop()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

func TestServicesOnATakenPort(t *testing.T) {
	t.Setenv(discover.CacheEnv, t.TempDir())
	other, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = other.Close() }()
	port := strconv.Itoa(other.Addr().(*net.TCPAddr).Port)
	_, err = execute(newServicesCommand(), "--port", port)
	if err == nil || !strings.Contains(err.Error(), "port "+port) || !strings.Contains(err.Error(), "--port 0") {
		t.Errorf("got %v", err)
	}
}

func TestCappedLog(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	log := &cappedLog{to: &out, left: 10}
	for range 5 {
		if n, err := log.Write([]byte("12345\n")); n != 6 || err != nil {
			t.Fatalf("wrote %d, %v", n, err)
		}
	}
	if got := out.String(); !strings.HasPrefix(got, "12345\n12345\nthe log is full") || strings.Count(got, "\n") != 3 {
		t.Errorf("got %q", got)
	}
	log = &cappedLog{to: failing{}, left: 10}
	if _, err := log.Write([]byte("x")); err == nil {
		t.Error("a failing file: no error")
	}
}

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, errors.New("full") }
