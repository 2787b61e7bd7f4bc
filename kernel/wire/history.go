package wire

import (
	"encoding/json"
	"path"
	"slices"
	"strings"
	"sync"
)

// historyKept bounds the cells that a kernel remembers.
const historyKept = 10000

// history holds the cells of this session. Earlier sessions are not kept.
type history struct {
	mu      sync.Mutex
	entries []historyEntry
}

type historyEntry struct {
	number int
	code   string
}

func (h *history) add(number int, code string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.entries = append(h.entries, historyEntry{number, code})
	if extra := len(h.entries) - historyKept; extra > 0 {
		h.entries = slices.Delete(h.entries, 0, extra)
	}
}

// answer answers a history_request: "tail" (last n), "range" (start to stop of this session), "search" (pattern with * and ?).
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
	entries := slices.Clone(h.entries)
	h.mu.Unlock()
	entries = slices.DeleteFunc(entries, func(e historyEntry) bool {
		switch want.Access {
		case "range":
			return want.Session != 0 || e.number < want.Start || want.Stop > 0 && e.number >= want.Stop
		case "search":
			return !like(want.Pattern, e.code)
		}
		return false
	})
	if want.Unique {
		seen := map[string]bool{}
		slices.Reverse(entries) // the latest of equal ones stays
		entries = slices.DeleteFunc(entries, func(e historyEntry) bool {
			again := seen[e.code]
			seen[e.code] = true
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
			rows = append(rows, []any{0, e.number, []any{e.code, nil}})
		} else {
			rows = append(rows, []any{0, e.number, e.code})
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
