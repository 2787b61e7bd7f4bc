package answers

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/gofrs/flock"
)

var (
	// ErrJournalInUse is the error where another run writes to the journal.
	ErrJournalInUse = errors.New("answers: the journal is in use by another run")
	// ErrNotJournal is the error where the file is no journal of this service. It is left as it is.
	ErrNotJournal = errors.New("answers: not a journal of this service")
)

// journalHead begins a journal; the service's name and a line feed follow.
const journalHead = "cogbook checkpoint 1 "

// Journal is a file to which the answers of one run are appended, so that the run can be made again without asking for
// them a second time. What was appended outlives the process, whatever ends it; a failure of the machine it outlives as far
// as the disk has it, which is all but the last half minute on most systems. It is safe for concurrent use.
type Journal struct {
	lock *flock.Flock

	mu    sync.Mutex
	file  *os.File
	end   int64 // of the last whole record
	torn  bool  // something that is no whole record may stand behind it
	index map[uint64]int64
}

// CheckJournal tells whether OpenJournal could use a file, without making or locking it.
func CheckJournal(path, service string) error {
	file, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return Check(filepath.Dir(path))
	}
	if err != nil {
		return fmt.Errorf("answers: %w", err)
	}
	defer func() { _ = file.Close() }() // it was only read
	_, err = readHead(file, path, service)
	return err
}

// OpenJournal opens a service's journal, which is made (mode 0600) where it is missing; its folder must exist. What a
// crash left unfinished at its end is cut off. Errors are [ErrJournalInUse], [ErrNotJournal] and those of the file.
func OpenJournal(path, service string) (*Journal, error) {
	service = oneLine(service)
	file, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("answers: %w", err)
	}
	j := &Journal{file: file, lock: flock.New(path, flock.SetPermissions(0o600)), index: map[uint64]int64{}}
	locked, err := j.lock.TryLock()
	switch {
	case err != nil:
		err = fmt.Errorf("answers: %w", err)
	case !locked:
		err = fmt.Errorf("%w: %s", ErrJournalInUse, path)
	default:
		err = j.load(path, service)
	}
	if err != nil {
		return nil, errors.Join(err, file.Close(), j.lock.Unlock())
	}
	return j, nil
}

// oneLine keeps a service's name within the first line.
func oneLine(service string) string { return strings.Join(strings.Fields(service), " ") }

// readHead checks the first line and returns its length, 0 if it is not yet whole.
func readHead(file *os.File, path, service string) (int64, error) {
	want := journalHead + oneLine(service) + "\n"
	start := make([]byte, len(journalHead)+256)
	n, err := file.ReadAt(start, 0)
	if err != nil && !errors.Is(err, io.EOF) {
		return 0, fmt.Errorf("answers: %w", err)
	}
	start = start[:n]
	line, _, whole := strings.Cut(string(start), "\n")
	other, ours := strings.CutPrefix(line, journalHead)
	switch {
	case strings.HasPrefix(string(start), want):
		return int64(len(want)), nil
	case !whole && strings.HasPrefix(want, line):
		return 0, nil // empty, or cut off while it was made
	case whole && ours:
		return 0, fmt.Errorf("%w: %s is of %s, not of %s", ErrNotJournal, path, other, service)
	}
	return 0, fmt.Errorf("%w: %s is something else", ErrNotJournal, path)
}

// load reads where the answers are, and cuts off what is unfinished.
func (j *Journal) load(path, service string) error {
	head, err := readHead(j.file, path, service)
	if err != nil {
		return err
	}
	if head == 0 {
		text := journalHead + service + "\n"
		if _, err := j.file.WriteAt([]byte(text), 0); err != nil {
			return fmt.Errorf("answers: %w", err)
		}
		head = int64(len(text))
	}
	info, err := j.file.Stat()
	if err == nil {
		j.end, err = scan(j.file, head, info.Size(), func(at int64, h header, _ []byte) { j.index[long(h.key)] = at })
	}
	if err == nil && j.end < info.Size() {
		err = j.file.Truncate(j.end)
	}
	if err != nil {
		return fmt.Errorf("answers: %w", err)
	}
	return nil
}

// long is the part of a key that the index of a journal goes by. Two keys that agree in it are told apart by the records.
func long(key Key) uint64 { return binary.LittleEndian.Uint64(key[:]) }

// Get returns the answer of a key, if it is there and whole.
func (j *Journal) Get(key Key) (value []byte, ok bool) {
	j.mu.Lock()
	defer j.mu.Unlock()
	at, ok := j.index[long(key)]
	if !ok {
		return nil, false
	}
	_, value, ok = readRecord(j.file, at, key)
	return value, ok
}

// Append adds answers with one write. After an error the journal is as before, as far as the disk allows.
func (j *Journal) Append(entries []Entry) error {
	at := time.Now()
	size := 0
	for _, e := range entries {
		size += headerSize + len(e.Value)
	}
	records := make([]byte, 0, size)
	starts := make([]int64, len(entries))
	for i, e := range entries {
		starts[i] = int64(len(records))
		records = appendRecord(records, Entry{Key: e.Key, Value: e.Value}, at)
	}
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.torn {
		if err := j.file.Truncate(j.end); err != nil {
			return fmt.Errorf("answers: %w", err)
		}
		j.torn = false
	}
	if _, err := j.file.WriteAt(records, j.end); err != nil {
		j.torn = true
		return fmt.Errorf("answers: %w", err)
	}
	for i, e := range entries {
		j.index[long(e.Key)] = j.end + starts[i]
	}
	j.end += int64(len(records))
	return nil
}

// Close closes the file and lets others open it.
func (j *Journal) Close() error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if err := errors.Join(j.file.Close(), j.lock.Unlock()); err != nil {
		return fmt.Errorf("answers: %w", err)
	}
	return nil
}
