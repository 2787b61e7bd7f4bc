package frames

import (
	"encoding/base64"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
)

// ReadBytes returns the bytes behind a cell that stands for an image or a
// sound: a path, a file: URL or a data: URI (RFC 2397). It never uses the
// network: http and other remote addresses are [ErrRemote].
func ReadBytes(ref string) ([]byte, error) {
	scheme, rest, found := strings.Cut(ref, ":")
	switch scheme = strings.ToLower(scheme); {
	case ref == "" || ref == Missing:
		return nil, errors.New("frames: there are no bytes behind a missing cell")
	case found && scheme == "data":
		return dataBytes(rest)
	case found && scheme == "file":
		path, err := filePath(ref)
		if err != nil {
			return nil, err
		}
		return fileBytes(path)
	case found && strings.HasPrefix(rest, "//"):
		return nil, fmt.Errorf("frames: %s address: %w: download it first", scheme, ErrRemote)
	}
	return fileBytes(ref)
}

func fileBytes(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, fmt.Errorf("frames: %w", err)
	}
	if !info.Mode().IsRegular() {
		return nil, fmt.Errorf("frames: %s is no regular file", path)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("frames: %w", err)
	}
	return data, nil
}

// filePath is the path of a file: URL of this machine (RFC 8089).
func filePath(ref string) (string, error) {
	u, err := url.Parse(ref)
	if err != nil {
		return "", fmt.Errorf("frames: file URL: %w", err)
	}
	if u.Host != "" && !strings.EqualFold(u.Host, "localhost") {
		return "", fmt.Errorf("frames: file URL of host %s: %w", u.Host, ErrRemote)
	}
	if u.Path == "" {
		return "", errors.New("frames: the file URL has no absolute path, such as file:///tmp/a.png")
	}
	return filepath.FromSlash(u.Path), nil
}

// dataBytes decodes what follows "data:". Its errors do not repeat the data.
func dataBytes(rest string) ([]byte, error) {
	kind, data, found := strings.Cut(rest, ",")
	if !found {
		return nil, errors.New("frames: the data URI has no comma before its data")
	}
	if i := strings.LastIndexByte(kind, ';'); i < 0 || !strings.EqualFold(strings.TrimSpace(kind[i+1:]), "base64") {
		text, err := url.PathUnescape(data)
		if err != nil {
			return nil, errors.New("frames: the data URI has a broken % escape")
		}
		return []byte(text), nil
	}
	if strings.Contains(data, "%") {
		text, err := url.PathUnescape(data)
		if err != nil {
			return nil, errors.New("frames: the data URI has a broken % escape")
		}
		data = text
	}
	data = strings.NewReplacer("-", "+", "_", "/", "\n", "", "\r", "", " ", "").Replace(data)
	decoded, err := base64.RawStdEncoding.DecodeString(strings.TrimRight(data, "="))
	if err != nil {
		return nil, fmt.Errorf("frames: data URI: %w", err)
	}
	return decoded, nil
}
