package frames_test

import (
	"errors"
	"io/fs"
	"net/url"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cogbook/cogbook/frames"
)

func TestReadBytes(t *testing.T) {
	t.Parallel()
	path := write(t, t.TempDir(), "a b:c%20.bin", "content")
	for _, test := range []struct{ name, ref, want string }{
		{"path", path, "content"},
		{"file URL", (&url.URL{Scheme: "file", Path: path}).String(), "content"},
		{"file URL of localhost", (&url.URL{Scheme: "FILE", Host: "localhost", Path: path}).String(), "content"},
		{"base64", "data:image/png;base64,Y29udGVudA==", "content"},
		{"base64 without padding", "data:;base64,Y29udGVudA", "content"},
		{"base64, escaped", "data:text/plain;charset=utf-8;base64,Y29udGVudA%3D%3D", "content"},
		{"base64, URL alphabet, lines", "DATA:;BASE64,-_\n-_", "\xfb\xff\xbf"},
		{"text", "data:,a%20b+c", "a b+c"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			got, err := frames.ReadBytes(test.ref)
			if err != nil || string(got) != test.want {
				t.Errorf("got %q, error %v, want %q", got, err, test.want)
			}
		})
	}
}

func TestReadBytesErrors(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	for _, test := range []struct {
		name, ref string
		want      error
	}{
		{"web address", "https://example.com/secret.png?key=1", frames.ErrRemote},
		{"other remote", "s3://bucket/a.png", frames.ErrRemote},
		{"file of another host", "file://server/a.png", frames.ErrRemote},
		{"no file", filepath.Join(dir, "none"), fs.ErrNotExist},
		{"folder", dir, nil},
		{"missing cell", frames.Missing, nil},
		{"empty", "", nil},
		{"relative file URL", "file:a.png", nil},
		{"no comma", "data:image/png;base64", nil},
		{"broken base64", "data:;base64,secret***", nil},
		{"broken escape", "data:,%zz", nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			_, err := frames.ReadBytes(test.ref)
			if err == nil || test.want != nil && !errors.Is(err, test.want) || !strings.HasPrefix(err.Error(), "frames: ") {
				t.Fatalf("error %v, want %v", err, test.want)
			}
			if strings.Contains(err.Error(), "secret") {
				t.Errorf("error %q repeats the data", err)
			}
		})
	}
}
