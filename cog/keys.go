package cog

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"hash"
	"maps"
	"math"
	"slices"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
)

// addresses gives calls the content addresses of their answers: a digest of service, version, endpoint, parameters and
// document, and of nothing secret. It serves one goroutine.
type addresses struct {
	service services.Service
	engine  string // what answers in this machine; "" where that is not known
	files   bool   // pictures go by their bytes, not by their paths: addresses outlive the run
	digest  hash.Hash
	buf     []byte
	sum     [sha256.Size]byte
	last    []byte // the bytes that were digested last, and
	lastSum [sha256.Size]byte
}

func newAddresses(service services.Service, engine string, files bool) *addresses {
	return &addresses{service: service, engine: engine, files: files, digest: sha256.New()}
}

// of is the call's address; "" where what it stands for cannot be read, which its request will find, too.
func (a *addresses) of(c *call) string {
	a.buf = a.buf[:0]
	a.text("cog answer 1")
	a.text(a.service.Name)
	a.text(c.version)
	if c.target.isLocal && a.engine != "" { // whatever port it listens on
		a.text(local)
		a.text(a.engine)
	} else {
		a.text(c.target.base)
	}
	for i := range a.service.Params {
		param := &a.service.Params[i]
		value, set := c.values[param.Name]
		if !set {
			continue
		}
		a.text(param.Name)
		if param.Type != services.Bytes {
			a.value(value)
		} else if !a.bytes(c, value) {
			return ""
		}
	}
	if c.shrink != nil { // an answer's places are those of the picture that was sent
		a.text("ResizeImages")
	}
	if headers, ok := c.values["Headers"].(map[string]string); ok {
		for _, name := range slices.Sorted(maps.Keys(headers)) {
			if !rest.SecretName(name) {
				a.text(name)
				a.text(headers[name])
			}
		}
	}
	a.digest.Reset()
	a.digest.Write(a.buf)
	return string(a.digest.Sum(a.sum[:0]))
}

// text adds a text so that no two lists of texts look the same. Inlined at every call, it would be kilobytes of a program.
//
//go:noinline
func (a *addresses) text(s string) {
	a.buf = binary.AppendUvarint(a.buf, uint64(len(s)))
	a.buf = append(a.buf, s...)
}

func (a *addresses) value(value any) {
	switch v := value.(type) {
	case string:
		a.buf = append(a.buf, 's')
		a.text(v)
	case bool:
		a.buf = append(a.buf, 'b', map[bool]byte{false: 0, true: 1}[v])
	case int:
		a.buf = binary.AppendVarint(append(a.buf, 'i'), int64(v))
	case float64:
		a.buf = binary.LittleEndian.AppendUint64(append(a.buf, 'n'), math.Float64bits(v))
	case []string:
		a.buf = binary.AppendUvarint(append(a.buf, 'l'), uint64(len(v)))
		for _, s := range v {
			a.text(s)
		}
	case []float64:
		a.buf = binary.AppendUvarint(append(a.buf, 'f'), uint64(len(v)))
		for _, f := range v {
			a.buf = binary.LittleEndian.AppendUint64(a.buf, math.Float64bits(f))
		}
	case json.RawMessage:
		a.buf = append(a.buf, 'j')
		a.text(string(v))
	default:
		a.buf = append(a.buf, '?')
		a.text(fmt.Sprintf("%T %v", v, v))
	}
}

// bytes adds a picture: its digest, or the name of its file where that is enough. One file is in memory at a time.
func (a *addresses) bytes(c *call, value any) (ok bool) {
	content, given := value.([]byte)
	if !given {
		name := toText(value)
		if !a.files {
			a.buf = append(a.buf, 'n')
			a.text(name)
			return true
		}
		var err error
		if content, err = frames.ReadBytes(name); err != nil {
			return false
		}
		sum := sha256.Sum256(content)
		c.content = &sum
		a.buf = append(append(a.buf, 'c'), sum[:]...)
		return true
	}
	if len(content) == 0 || len(a.last) != len(content) || &a.last[0] != &content[0] {
		a.last, a.lastSum = content, sha256.Sum256(content)
	}
	a.buf = append(append(a.buf, 'c'), a.lastSum[:]...)
	return true
}
