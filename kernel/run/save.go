package run

import (
	"archive/zip"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/cogbook/cogbook/kernel/session"
)

// A saved session is a zip file: the notebook's declarations, and the store's files as they are.
const (
	savedNotebook  = "notebook.json"
	savedExtension = ".cogbook-session"
	savedLimit     = 16 << 20 // bytes of the declarations
)

// savePath is where %save and %restore find a session when they are given no file: in the user's data folder, by the notebook
// that Jupyter says the kernel was started for, else by the folder that it was started in.
func savePath() (string, error) {
	data := os.Getenv("XDG_DATA_HOME")
	if !filepath.IsAbs(data) { // the standard has relative ones ignored
		home, err := os.UserHomeDir()
		if err != nil {
			return "", fmt.Errorf("no folder for saved sessions (name a file): %w", err)
		}
		data = filepath.Join(home, ".local", "share")
	}
	dir, err := os.Getwd()
	if err != nil {
		return "", fmt.Errorf("%w", err)
	}
	notebook := os.Getenv("JPY_SESSION_NAME")
	name := strings.TrimSuffix(filepath.Base(filepath.Join(dir, notebook)), ".ipynb")
	sum := sha256.Sum256([]byte(dir + "\x00" + notebook))
	return filepath.Join(data, "cogbook", "sessions", fmt.Sprintf("%s-%x%s", name, sum[:4], savedExtension)), nil
}

// sessionFile is the file that a command names, relative to where cells run, or the notebook's own.
func (h *host) sessionFile(name string) (string, error) {
	if name == "" {
		return savePath()
	}
	if rest, ok := strings.CutPrefix(name, "~/"); ok {
		home, err := os.UserHomeDir()
		if err != nil {
			return "", fmt.Errorf("%w", err)
		}
		return filepath.Join(home, rest), nil
	}
	if !filepath.IsAbs(name) {
		name = filepath.Join(h.cellsFolder(), name)
	}
	return name, nil
}

// save writes the session to a file that only its user can read, and tells what of it. name is a file, or "" for the
// notebook's own. Credentials are not written: see [cell.Notebook.Save]; package session refuses builders that hold one.
func (h *host) save(name string) (said string, err error) {
	path, err := h.sessionFile(name)
	if err != nil {
		return "", err
	}
	notebook, names, withheld, err := h.notebook.Save()
	if err != nil {
		return "", err
	}
	values, err := session.ListIn(h.folder.values())
	if err != nil {
		return "", err
	}
	if name == "" {
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			return "", fmt.Errorf("%w", err)
		}
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".cogbook-*") // only its user can read it
	if err != nil {
		return "", fmt.Errorf("%w", err)
	}
	archive := zip.NewWriter(f)
	err = add(archive, savedNotebook, strings.NewReader(string(notebook)))
	written := map[string]bool{}
	for _, v := range values {
		if !slices.Contains(names, v.Name) && h.notebook.Has(v.Name) {
			continue // withheld, or no longer what the variable is
		}
		for _, file := range []string{session.FileOf(v.Name), v.Group} {
			if file != "" && !written[file] && err == nil {
				written[file] = true
				err = addFile(archive, h.folder.values(), file)
			}
		}
	}
	err = errors.Join(err, archive.Close(), f.Close())
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		_ = os.Remove(f.Name()) // it failed already
		return "", fmt.Errorf("saving the session: %w", err)
	}
	said = fmt.Sprintf("saved %s to %s; after a restart, %%restore brings them back\n", listed("values", names), path)
	if len(withheld) > 0 {
		said += "not saved, as a secret or as it cannot be kept: " + strings.Join(withheld, ", ") + "\n"
	}
	return said, nil
}

// listed is how many there are, and the first of them.
func listed(what string, names []string) string {
	const first = 20
	if len(names) == 0 {
		return "no " + what
	}
	text := fmt.Sprintf("%d %s (%s", len(names), what, strings.Join(names[:min(first, len(names))], ", "))
	if len(names) > first {
		text += ", …"
	}
	return text + ")"
}

func add(archive *zip.Writer, name string, from io.Reader) error {
	to, err := archive.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Store}) // packing takes longer than writing
	if err != nil {
		return err
	}
	_, err = io.Copy(to, from)
	return err
}

func addFile(archive *zip.Writer, dir, name string) error {
	f, err := os.Open(filepath.Join(dir, name))
	if err != nil {
		return err
	}
	defer func() { _ = f.Close() }() // it was only read
	return add(archive, name, f)
}

// restore brings back what save wrote, in place of what has the same names, and tells what.
func (h *host) restore(name string, number int) (said string, err error) {
	path, err := h.sessionFile(name)
	if err != nil {
		return "", err
	}
	archive, err := zip.OpenReader(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "", fmt.Errorf("nothing was saved in %s: %%save saves a session", path)
	case err != nil:
		return "", fmt.Errorf("%s is not a saved session: %w", path, err)
	}
	defer func() { _ = archive.Close() }() // it was only read
	notebook, err := archive.Open(savedNotebook)
	if err != nil {
		return "", fmt.Errorf("%s is not a saved session: %w", path, err)
	}
	data, err := io.ReadAll(io.LimitReader(notebook, savedLimit))
	if err != nil {
		return "", fmt.Errorf("%s: %w", path, err)
	}
	for _, f := range archive.File {
		if f.Name == savedNotebook {
			continue
		}
		if err := h.extract(f); err != nil {
			return "", fmt.Errorf("%s: %w", path, err)
		}
	}
	vars, decls, err := h.notebook.Resume(data, number)
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("restored %s and %s from %s\n", listed("variables", vars), listed("declarations", decls), path), nil
}

// extract puts a file of an archive into the store.
func (h *host) extract(f *zip.File) error {
	if f.Name != filepath.Base(f.Name) || !session.IsFile(f.Name) {
		return fmt.Errorf("%q is no file of a session", f.Name)
	}
	in, err := f.Open()
	if err != nil {
		return err
	}
	defer func() { _ = in.Close() }() // it was only read
	out, err := os.CreateTemp(h.folder.values(), ".new-*")
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in) //nolint:gosec // the user's own file, stored unpacked
	if err = errors.Join(err, out.Close()); err == nil {
		err = os.Rename(out.Name(), filepath.Join(h.folder.values(), f.Name)) //nolint:gosec // the name of a file, as was checked
	}
	if err != nil {
		_ = os.Remove(out.Name()) // it failed already
	}
	return err
}
