package viz

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/janpfeifer/gonb/gonbui/protocol"
)

// noteFile, in the kernel's working folder, names the cell whose output carries the chart library. It lives as long
// as the session.
const noteFile = ".cogbook-echarts"

// EnvCell is the environment variable in which the kernel names the running cell: any text that is the same when
// the same cell runs again. Default: a digest of the cell's source as GoNB wrote it.
const EnvCell = "COGBOOK_CELL"

// carried is set once this process has sent the library: a second chart of a cell never needs it again.
var (
	carrying sync.Mutex
	carried  bool
)

// note is the session's memory of which cell carries the library.
type note struct{ path, cell string }

func openNote() note {
	dir := os.Getenv(protocol.GONB_TMP_DIR_ENV)
	if dir == "" {
		return note{}
	}
	n := note{path: filepath.Join(dir, noteFile), cell: os.Getenv(EnvCell)}
	if n.cell == "" {
		n.cell = sourceDigest(filepath.Join(dir, "main.go"))
	}
	return n
}

// carry reports whether this output has to carry the library: nobody did in this session, or this cell did when it ran
// before, and that output is being replaced.
func (n note) carry() bool {
	if carried {
		return false
	}
	if n.path == "" {
		return true
	}
	by, err := os.ReadFile(n.path)
	return err != nil || string(by) == n.cell
}

// sent notes that the library is out. A note that can't be written costs a second copy, nothing else.
func (n note) sent() {
	carried = true
	if n.path != "" {
		_ = os.WriteFile(n.path, []byte(n.cell), 0o600)
	}
}

// sourceDigest stands for a cell by its function main: GoNB writes declarations of earlier cells around it, which change.
func sourceDigest(path string) string {
	b, err := os.ReadFile(path)
	if err != nil {
		return ""
	}
	_, body, found := strings.Cut(string(b), "\nfunc main() {")
	if !found {
		body = string(b)
	}
	if end := strings.Index(body, "\n}"); end >= 0 {
		body = body[:end]
	}
	sum := sha256.Sum256([]byte(body))
	return hex.EncodeToString(sum[:8])
}
