package wire

import (
	"bytes"
	"errors"
	"testing"
)

func frames(t testing.TB, s signer) [][]byte {
	t.Helper()
	m, err := newMessage("execute_request", "session", nil, map[string]string{"code": "1+1"})
	if err != nil {
		t.Fatal(err)
	}
	m.Identities = [][]byte{[]byte("client")}
	m.Buffers = [][]byte{{0, 1}}
	return s.encode(m)
}

func TestMessagesSurviveTheWire(t *testing.T) {
	t.Parallel()
	s := signer{key: []byte("key")}
	m, err := s.decode(frames(t, s))
	if err != nil {
		t.Fatal(err)
	}
	if m.Header.Type != "execute_request" || string(m.Content) != `{"code":"1+1"}` || string(m.Identities[0]) != "client" || !bytes.Equal(m.Buffers[0], []byte{0, 1}) {
		t.Fatalf("got %+v", m)
	}
	back, err := s.decode(s.encode(m))
	if err != nil || !bytes.Equal(back.RawHeader, m.RawHeader) || !bytes.Equal(back.Content, m.Content) {
		t.Fatalf("a message that is passed on changed: %v", err)
	}
}

func TestBadMessagesAreRefused(t *testing.T) {
	t.Parallel()
	s := signer{key: []byte("key")}
	for _, c := range []struct {
		name   string
		change func(f [][]byte) [][]byte
		want   error
	}{
		{"changed content", func(f [][]byte) [][]byte { f[6] = []byte(`{"code":"rm"}`); return f }, ErrSignature},
		{"no signature", func(f [][]byte) [][]byte { f[2] = nil; return f }, ErrSignature},
		{"another key's", func(f [][]byte) [][]byte { f[2] = signer{key: []byte("other")}.sign(f[3:7]); return f }, ErrSignature},
		{"no delimiter", func(f [][]byte) [][]byte { f[1] = []byte("x"); return f }, ErrMalformed},
		{"too short", func(f [][]byte) [][]byte { return f[:5] }, ErrMalformed},
		{"nothing", func([][]byte) [][]byte { return nil }, ErrMalformed},
		{"not JSON", func(f [][]byte) [][]byte { f[6] = []byte("{"); f[2] = s.sign(f[3:7]); return f }, ErrMalformed},
		{"no type", func(f [][]byte) [][]byte { f[3] = []byte("{}"); f[2] = s.sign(f[3:7]); return f }, ErrMalformed},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if _, err := s.decode(c.change(frames(t, s))); !errors.Is(err, c.want) {
				t.Fatalf("got %v, want %v", err, c.want)
			}
		})
	}
}

func FuzzDecode(f *testing.F) {
	s := signer{}
	good := frames(f, s)
	f.Add(bytes.Join(good, []byte("\n")))
	f.Add([]byte("<IDS|MSG>\n\n{}\n{}\n{}\n{}"))
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := s.decode(bytes.Split(data, []byte("\n")))
		if err != nil {
			return
		}
		if _, err := s.decode(s.encode(m)); err != nil {
			t.Fatalf("a message that was read cannot be passed on: %v", err)
		}
	})
}
