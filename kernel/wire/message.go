package wire

import (
	"bytes"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"time"
)

// Version is the version of the messaging protocol that this package speaks.
const Version = "5.4"

// delimiter separates the routing identities from the signed parts of a message.
var delimiter = []byte("<IDS|MSG>")

// ErrSignature says that a message was not signed with the connection's key. Such a message must be dropped.
var ErrSignature = errors.New("wire: message signature does not match")

// ErrMalformed says that what arrived is not a Jupyter message.
var ErrMalformed = errors.New("wire: malformed message")

// Header is the header of a message.
type Header struct {
	ID       string `json:"msg_id"`
	Session  string `json:"session"`
	Username string `json:"username"`
	Date     string `json:"date"`
	Type     string `json:"msg_type"`
	Version  string `json:"version"`
}

// Message is one message. Content and the other parts stay as they were read, so that passing a message on loses nothing.
type Message struct {
	Identities [][]byte        // routing frames of a ROUTER socket, or the topic of iopub
	Header     Header          // parsed from RawHeader
	RawHeader  json.RawMessage // as it was sent; its sender's replies must carry it as their parent
	Parent     json.RawMessage // header of the request that this answers, {} when there is none
	Metadata   json.RawMessage
	Content    json.RawMessage
	Buffers    [][]byte
}

// ParentID returns the id of the request that m belongs to, "" when it belongs to none.
func (m *Message) ParentID() string {
	var h Header
	_ = json.Unmarshal(m.Parent, &h) // {} and null both leave it empty
	return h.ID
}

// signer encodes and decodes messages with one connection's key. An empty key means unsigned messages.
type signer struct{ key []byte }

func (s signer) sign(parts [][]byte) []byte {
	if len(s.key) == 0 {
		return nil
	}
	mac := hmac.New(sha256.New, s.key)
	for _, p := range parts {
		mac.Write(p)
	}
	sum := mac.Sum(nil)
	out := make([]byte, hex.EncodedLen(len(sum)))
	hex.Encode(out, sum)
	return out
}

// decode parses frames into a message after checking its signature.
func (s signer) decode(frames [][]byte) (*Message, error) {
	at := -1
	for i, f := range frames {
		if bytes.Equal(f, delimiter) {
			at = i
			break
		}
	}
	if at < 0 || len(frames) < at+6 {
		return nil, fmt.Errorf("%w: %d frames", ErrMalformed, len(frames))
	}
	parts := frames[at+2 : at+6]
	if !hmac.Equal(s.sign(parts), frames[at+1]) && len(s.key) > 0 {
		return nil, ErrSignature
	}
	for _, p := range parts {
		if !json.Valid(p) {
			return nil, fmt.Errorf("%w: a part is not JSON", ErrMalformed)
		}
	}
	m := &Message{Identities: frames[:at], RawHeader: parts[0], Parent: parts[1], Metadata: parts[2], Content: parts[3], Buffers: frames[at+6:]}
	if err := json.Unmarshal(parts[0], &m.Header); err != nil {
		return nil, fmt.Errorf("%w: header: %w", ErrMalformed, err)
	}
	if m.Header.Type == "" {
		return nil, fmt.Errorf("%w: no msg_type", ErrMalformed)
	}
	return m, nil
}

// encode turns m into signed frames.
func (s signer) encode(m *Message) [][]byte {
	parts := [][]byte{orEmpty(m.RawHeader), orEmpty(m.Parent), orEmpty(m.Metadata), orEmpty(m.Content)}
	frames := make([][]byte, 0, len(m.Identities)+6+len(m.Buffers))
	frames = append(frames, m.Identities...)
	frames = append(frames, delimiter, s.sign(parts))
	frames = append(frames, parts...)
	return append(frames, m.Buffers...)
}

func orEmpty(raw json.RawMessage) []byte {
	if len(raw) == 0 {
		return []byte("{}")
	}
	return raw
}

// newMessage returns a message of the given type, belonging to parent (nil: to no request).
func newMessage(msgType, session string, parent *Message, content any) (*Message, error) {
	h := Header{ID: newID(), Session: session, Username: "kernel", Date: time.Now().UTC().Format(time.RFC3339Nano), Type: msgType, Version: Version}
	raw, err := json.Marshal(h)
	if err != nil {
		return nil, fmt.Errorf("wire: %w", err)
	}
	body, err := json.Marshal(content)
	if err != nil {
		return nil, fmt.Errorf("wire: content of %s: %w", msgType, err)
	}
	m := &Message{Header: h, RawHeader: raw, Content: body}
	if parent != nil {
		m.Parent = parent.RawHeader
		m.Identities = parent.Identities
	}
	return m, nil
}

func newID() string {
	var b [16]byte
	_, _ = rand.Read(b[:]) // crypto/rand.Read never fails since Go 1.24
	return hex.EncodeToString(b[:])
}
