package wire

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// historyFile keeps the cells of all sessions, one JSON object a line, in a file that only its owner can read. Kernels may
// share it.
type historyFile struct{ path string }

// load returns the cells of earlier sessions, at most historyKept of them, and the number of the session that begins. A line
// that cannot be read is passed over.
func (f historyFile) load() (entries []historyEntry, session int, err error) {
	data, err := os.ReadFile(f.path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, 0, fmt.Errorf("wire: history: %w", err)
	}
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, len(data)+1)
	for lines.Scan() {
		var e historyEntry
		if json.Unmarshal(lines.Bytes(), &e) == nil && e.Session > 0 {
			session = max(session, e.Session)
			if e.Number > 0 { // else a session began
				entries = append(entries, e)
			}
		}
	}
	session++
	if len(entries) > 2*historyKept { // a kernel that writes at this moment loses a cell: rarely, since it is seldom cut
		if err := f.replace(entries[len(entries)-historyKept:]); err != nil {
			return nil, 0, err
		}
	}
	return entries[max(0, len(entries)-historyKept):], session, f.add(historyEntry{Session: session})
}

// add appends one cell.
func (f historyFile) add(e historyEntry) error {
	line, err := json.Marshal(e)
	if err != nil {
		return fmt.Errorf("wire: history: %w", err)
	}
	if err := os.MkdirAll(filepath.Dir(f.path), 0o700); err != nil {
		return fmt.Errorf("wire: history: %w", err)
	}
	file, err := os.OpenFile(f.path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return fmt.Errorf("wire: history: %w", err)
	}
	_, err = file.Write(append(line, '\n')) // in one piece, so that kernels do not write into each other's lines
	if err = errors.Join(err, file.Close()); err != nil {
		return fmt.Errorf("wire: history: %w", err)
	}
	return nil
}

// replace writes the file anew.
func (f historyFile) replace(entries []historyEntry) error {
	var text bytes.Buffer
	for _, e := range entries {
		line, err := json.Marshal(e)
		if err != nil {
			return fmt.Errorf("wire: history: %w", err)
		}
		text.Write(append(line, '\n'))
	}
	fresh := fmt.Sprintf("%s.%d", f.path, os.Getpid())
	if err := os.WriteFile(fresh, text.Bytes(), 0o600); err != nil {
		return fmt.Errorf("wire: history: %w", err)
	}
	if err := os.Rename(fresh, f.path); err != nil {
		return fmt.Errorf("wire: history: %w", err)
	}
	return nil
}
