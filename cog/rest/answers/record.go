package answers

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"io"
	"os"
	"sync"
	"time"
)

// Key is the content address of an answer.
type Key [sha256.Size]byte

// KeyOf is the key of what a service answers to the item of the given content address.
func KeyOf(service, address string) Key {
	text := make([]byte, 0, 256)
	text = binary.LittleEndian.AppendUint32(text, uint32(len(service)))
	return sha256.Sum256(append(append(text, service...), address...))
}

// Entry is an answer that is kept.
type Entry struct {
	Key     Key
	Service string // at most 255 bytes of it are written
	Value   []byte
}

// A record is a header, the service's name and the value. All numbers are little-endian:
//
//	 0  magic
//	 4  length of the value
//	 8  time of writing, in seconds since 1970
//	12  length of the name
//	16  key
//	48  CRC-32C of name and value
//	52  CRC-32C of the header up to here
const headerSize = 56

// magic begins a record. No valid JSON and no UTF-8 text holds it.
const magic = "\xffCA\x01"

// maxValue is the largest value that a record holds.
const maxValue = 1 << 30

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

type header struct {
	name, value int // lengths
	written     int64
	key         Key
	body        uint32 // checksum
}

// size is the whole record's.
func (h header) size() int64 { return headerSize + int64(h.name) + int64(h.value) }

// appendRecord adds an entry's record to buf.
func appendRecord(buf []byte, e Entry, written time.Time) []byte {
	start := len(buf)
	name := e.Service[:min(len(e.Service), 255)]
	buf = append(buf, magic...)
	buf = binary.LittleEndian.AppendUint32(buf, uint32(len(e.Value)))
	buf = binary.LittleEndian.AppendUint32(buf, uint32(written.Unix()))
	buf = binary.LittleEndian.AppendUint32(buf, uint32(len(name)))
	buf = append(buf, e.Key[:]...)
	body := crc32.Update(crc32.Checksum([]byte(name), castagnoli), castagnoli, e.Value)
	buf = binary.LittleEndian.AppendUint32(buf, body)
	buf = binary.LittleEndian.AppendUint32(buf, crc32.Checksum(buf[start:], castagnoli))
	return append(append(buf, name...), e.Value...)
}

// parseHeader reads a record's header; ok is false where there is none that is whole.
func parseHeader(b []byte) (h header, ok bool) {
	if len(b) < headerSize || string(b[:len(magic)]) != magic ||
		crc32.Checksum(b[:headerSize-4], castagnoli) != binary.LittleEndian.Uint32(b[headerSize-4:]) {
		return h, false
	}
	h = header{
		value: int(binary.LittleEndian.Uint32(b[4:])), written: int64(binary.LittleEndian.Uint32(b[8:])),
		name: int(binary.LittleEndian.Uint32(b[12:])), key: Key(b[16:48]), body: binary.LittleEndian.Uint32(b[48:]),
	}
	return h, h.name <= 255 && h.value <= maxValue
}

// whole tells whether the record is as it was written.
func (h header) whole(record []byte) bool {
	return crc32.Checksum(record[headerSize:], castagnoli) == h.body
}

// scan visits the whole records between two offsets of a file and skips what is damaged. It returns the end of the last
// whole one. The record is valid during the visit only.
func scan(file io.ReaderAt, from, to int64, visit func(at int64, h header, record []byte)) (end int64, err error) {
	v := view{file: file, to: to}
	end = from
	for at := from; at+headerSize <= to; {
		start, err := v.bytes(at, headerSize)
		if err != nil {
			return end, err
		}
		if h, ok := parseHeader(start); ok && at+h.size() <= to {
			record, err := v.bytes(at, int(h.size()))
			if err != nil {
				return end, err
			}
			if h.whole(record) {
				visit(at, h, record)
				at += h.size()
				end = at
				continue
			}
		}
		if at, err = v.find(at + 1); err != nil {
			return end, err
		}
	}
	return end, nil
}

// view reads a file through a buffer that only moves forward.
type view struct {
	file io.ReaderAt
	to   int64 // nothing is read beyond
	base int64 // of buf in the file
	buf  []byte
}

// bytes are n bytes from an offset on, all of which are before the end.
func (v *view) bytes(at int64, n int) ([]byte, error) {
	if have := v.base + int64(len(v.buf)); at < v.base || at+int64(n) > have {
		size := min(max(int64(n), 1<<18), v.to-at)
		if int64(cap(v.buf)) < size {
			v.buf = make([]byte, size)
		}
		v.buf, v.base = v.buf[:size], at
		if _, err := v.file.ReadAt(v.buf, at); err != nil {
			v.buf = v.buf[:0]
			return nil, err
		}
	}
	return v.buf[at-v.base:][:n], nil
}

// find is the next offset, from at on, where a record may begin; the end if there is none.
func (v *view) find(at int64) (int64, error) {
	for at+headerSize <= v.to {
		if _, err := v.bytes(at, headerSize); err != nil {
			return at, err
		}
		rest := v.buf[at-v.base:]
		if i := bytes.Index(rest, []byte(magic)); i >= 0 {
			return at + int64(i), nil
		}
		at += int64(len(rest) - len(magic) + 1)
	}
	return v.to, nil
}

// glance is how much is read of a record at first: most are smaller.
const glance = 1024

var glances = sync.Pool{New: func() any { return new([glance]byte) }}

// readRecord is the record at an offset, if it is whole and of that key, and its value in it.
func readRecord(file *os.File, at int64, key Key) (record, value []byte, ok bool) {
	first := glances.Get().(*[glance]byte) //nolint:forcetypeassert // the pool holds nothing else
	defer glances.Put(first)
	n, err := file.ReadAt(first[:], at)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, nil, false
	}
	h, ok := parseHeader(first[:n])
	if !ok || h.key != key {
		return nil, nil, false
	}
	record = make([]byte, h.size())
	if copy(record, first[:n]) < len(record) {
		if _, err := file.ReadAt(record[n:], at+int64(n)); err != nil {
			return nil, nil, false
		}
	}
	if !h.whole(record) {
		return nil, nil, false
	}
	return record, record[headerSize+h.name:], true
}
