package wire

import (
	"encoding/json"
	"log/slog"
	"path"
	"slices"
	"strings"
	"sync"
)

// historyKept bounds the cells that a kernel remembers.
const historyKept = 10000

// history holds the cells of this session, and of earlier ones where there is a file of them.
type history struct {
	file *historyFile // nil: none
	log  *slog.Logger

	mu      sync.Mutex
	session int // 0 without a file
	entries []historyEntry
}

type historyEntry struct {
	Session int    `json:"session"`
	Number  int    `json:"line,omitempty"`
	Code    string `json:"code,omitempty"`
}

// newHistory reads the file at path, "" for none. A file that cannot be read or written is no reason to run no cells.
func newHistory(path string, log *slog.Logger) *history {
	h := &history{log: log}
	if path == "" {
		return h
	}
	file := &historyFile{path}
	entries, session, err := file.load()
	if err != nil {
		log.Warn("cells are not kept", "error", err)
		return h
	}
	h.file, h.entries, h.session = file, entries, session
	return h
}

func (h *history) add(number int, code string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	e := historyEntry{h.session, number, code}
	if h.file != nil {
		if err := h.file.add(e); err != nil {
			h.log.Warn("cell not kept", "error", err)
		}
	}
	h.entries = append(h.entries, e)
	if extra := len(h.entries) - historyKept; extra > 0 {
		h.entries = slices.Delete(h.entries, 0, extra)
	}
}

// answer answers a history_request: "tail" (last n), "range" (start to stop of a session: 0 is this one, -1 the
// one before it), "search" (pattern with * and ?). Code is given as it was written, whatever "raw" says: nothing rewrites it.
func (h *history) answer(m *Message) any {
	var want struct {
		Output  bool   `json:"output"`
		Access  string `json:"hist_access_type"`
		Session int    `json:"session"`
		Start   int    `json:"start"`
		Stop    int    `json:"stop"`
		N       int    `json:"n"`
		Pattern string `json:"pattern"`
		Unique  bool   `json:"unique"`
	}
	if err := json.Unmarshal(m.Content, &want); err != nil {
		return failureReply(Failure{Name: "Malformed", Value: err.Error()}, 0)
	}
	h.mu.Lock()
	entries, session := slices.Clone(h.entries), h.session
	h.mu.Unlock()
	if want.Session <= 0 {
		want.Session += session
	}
	entries = slices.DeleteFunc(entries, func(e historyEntry) bool {
		switch want.Access {
		case "range":
			return e.Session != want.Session || e.Number < want.Start || want.Stop > 0 && e.Number >= want.Stop
		case "search":
			return !like(want.Pattern, e.Code)
		}
		return false
	})
	if want.Unique {
		seen := map[string]bool{}
		slices.Reverse(entries) // the latest of equal ones stays
		entries = slices.DeleteFunc(entries, func(e historyEntry) bool {
			again := seen[e.Code]
			seen[e.Code] = true
			return again
		})
		slices.Reverse(entries)
	}
	if want.Access != "range" && want.N > 0 && len(entries) > want.N {
		entries = entries[len(entries)-want.N:]
	}
	rows := make([]any, 0, len(entries))
	for _, e := range entries {
		if want.Output {
			rows = append(rows, []any{e.Session, e.Number, []any{e.Code, nil}})
		} else {
			rows = append(rows, []any{e.Session, e.Number, e.Code})
		}
	}
	return map[string]any{"status": "ok", "history": rows}
}

// like reports whether text matches a pattern of * and ?, which match line ends and slashes too.
func like(pattern, text string) bool {
	flat := strings.NewReplacer("/", "\x00", "\\", "\x01", "[", "\x02")
	ok, err := path.Match(flat.Replace(pattern), flat.Replace(text))
	return err == nil && ok
}
