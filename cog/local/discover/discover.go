// Package discover says where Cogbook keeps its files and where the in-machine
// services listen. It is what a cell links to find them, so it uses the
// standard library only.
package discover

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

const (
	// CacheEnv names the environment variable that moves the cache folder.
	CacheEnv = "COGBOOK_CACHE_DIR"
	// EndpointEnv names the environment variable that overrides where the
	// in-machine services are looked for.
	EndpointEnv = "COGBOOK_LOCAL_ENDPOINT"
	// DefaultPort is the TCP port that `cogbook services` listens on.
	DefaultPort = 8970

	fileName = "services.json"
)

// ErrNone says that no running services have announced themselves.
var ErrNone = errors.New("discover: no running services have announced themselves")

// Announcement is what running services write to services.json.
type Announcement struct {
	// URL is the base of every route, without a final slash.
	URL string `json:"url"`
	// PID is the process that serves it.
	PID int `json:"pid"`
	// Version is that process's Cogbook version.
	Version string `json:"version"`
	// Started is when it began to serve.
	Started time.Time `json:"started"`
}

// CacheDir returns the folder for models, logs and the announcement:
// $COGBOOK_CACHE_DIR, else "cogbook" in the user's cache folder. It is always
// absolute, and is not created.
func CacheDir() (string, error) {
	if dir := os.Getenv(CacheEnv); dir != "" {
		abs, err := filepath.Abs(dir)
		if err != nil {
			return "", fmt.Errorf("discover: %s=%q: %w", CacheEnv, dir, err)
		}
		return abs, nil
	}
	dir, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("discover: no cache folder (set %s): %w", CacheEnv, err)
	}
	return filepath.Join(dir, "cogbook"), nil
}

// URL returns the base URL of the in-machine services, without a final slash:
// $COGBOOK_LOCAL_ENDPOINT, else what running services have announced, else
// http://127.0.0.1:8970. It makes no request, so nothing need listen there.
func URL() string {
	if endpoint := Endpoint(); endpoint != "" {
		return endpoint
	}
	if a, err := Read(); err == nil {
		return a.URL
	}
	return "http://" + net.JoinHostPort("127.0.0.1", strconv.Itoa(DefaultPort))
}

// Endpoint returns $COGBOOK_LOCAL_ENDPOINT without a final slash, or "".
func Endpoint() string {
	return strings.TrimRight(os.Getenv(EndpointEnv), "/")
}

// Read returns the announcement of running services. The error is ErrNone when
// there is no file, and another when the file cannot be used. That the process
// still runs is not checked.
func Read() (Announcement, error) {
	path, err := File()
	if err != nil {
		return Announcement{}, err
	}
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return Announcement{}, ErrNone
	}
	if err != nil {
		return Announcement{}, fmt.Errorf("discover: %w", err)
	}
	var a Announcement
	if err := json.Unmarshal(data, &a); err != nil {
		return Announcement{}, fmt.Errorf("discover: %s: %w", path, err)
	}
	if u, err := url.Parse(a.URL); err != nil || u.Scheme != "http" || u.Host == "" {
		return Announcement{}, fmt.Errorf("discover: %s: url %q is not an http address", path, a.URL)
	}
	a.URL = strings.TrimRight(a.URL, "/")
	return a, nil
}

// File returns the path of services.json.
func File() (string, error) {
	dir, err := CacheDir()
	if err != nil {
		return "", err
	}
	return filepath.Join(dir, fileName), nil
}

// Write announces running services to everyone who shares the cache folder.
// The file is readable by its owner only, and replaced as a whole.
func Write(a Announcement) error {
	path, err := File()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return fmt.Errorf("discover: %w", err)
	}
	data, err := json.MarshalIndent(a, "", "  ")
	if err != nil {
		return fmt.Errorf("discover: %w", err)
	}
	temp, err := os.CreateTemp(filepath.Dir(path), fileName+".*") // mode 0600
	if err != nil {
		return fmt.Errorf("discover: %w", err)
	}
	_, err = temp.Write(append(data, '\n'))
	err = errors.Join(err, temp.Close())
	if err == nil {
		err = os.Rename(temp.Name(), path)
	}
	if err != nil {
		_ = os.Remove(temp.Name())
		return fmt.Errorf("discover: %w", err)
	}
	return nil
}

// Remove withdraws the announcement of process pid, and leaves another
// process's alone.
func Remove(pid int) error {
	a, err := Read()
	if err != nil || a.PID != pid {
		return nil //nolint:nilerr // what cannot be read announces nobody
	}
	path, err := File()
	if err != nil {
		return err
	}
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("discover: %w", err)
	}
	return nil
}
