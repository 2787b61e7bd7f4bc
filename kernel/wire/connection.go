package wire

import (
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net"
	"os"
	"strconv"
)

// Connection is Jupyter's connection file: where the kernel listens, and the key that signs messages.
type Connection struct {
	Transport       string `json:"transport"` // "tcp" (the default) or "ipc"
	IP              string `json:"ip"`
	ShellPort       int    `json:"shell_port"`
	ControlPort     int    `json:"control_port"`
	StdinPort       int    `json:"stdin_port"`
	IOPubPort       int    `json:"iopub_port"`
	HeartbeatPort   int    `json:"hb_port"`
	Key             string `json:"key"`
	SignatureScheme string `json:"signature_scheme"` // only "hmac-sha256" is known
	KernelName      string `json:"kernel_name,omitempty"`
}

// ReadConnection reads the connection file at path. It fails on a scheme or transport that this package does not speak.
func ReadConnection(path string) (Connection, error) {
	var c Connection
	data, err := os.ReadFile(path)
	if err != nil {
		return c, fmt.Errorf("wire: reading the connection file: %w", err)
	}
	if err := json.Unmarshal(data, &c); err != nil {
		return c, fmt.Errorf("wire: connection file %s: %w", path, err)
	}
	if c.Transport == "" {
		c.Transport = "tcp"
	}
	if c.Transport != "tcp" && c.Transport != "ipc" {
		return c, fmt.Errorf("wire: connection file %s: transport %q is not tcp or ipc", path, c.Transport)
	}
	if c.Key != "" && c.SignatureScheme != "" && c.SignatureScheme != "hmac-sha256" {
		return c, fmt.Errorf("wire: connection file %s: signature scheme %q is not hmac-sha256", path, c.SignatureScheme)
	}
	return c, nil
}

// NewConnection returns a connection on free loopback ports with a fresh random key, for a child kernel.
// The ports are free when it returns; another process may still take one before the child does.
func NewConnection() (Connection, error) {
	c := Connection{Transport: "tcp", IP: "127.0.0.1", SignatureScheme: "hmac-sha256"}
	for _, port := range []*int{&c.ShellPort, &c.ControlPort, &c.StdinPort, &c.IOPubPort, &c.HeartbeatPort} {
		// All five stay open until the last is found, so that no port is given out twice.
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return c, fmt.Errorf("wire: no free port: %w", err)
		}
		defer func() { _ = l.Close() }()
		address, ok := l.Addr().(*net.TCPAddr)
		if !ok {
			return c, fmt.Errorf("wire: %s has no port", l.Addr())
		}
		*port = address.Port
	}
	key := make([]byte, 32)
	if _, err := rand.Read(key); err != nil {
		return c, fmt.Errorf("wire: %w", err)
	}
	c.Key = hex.EncodeToString(key)
	return c, nil
}

// Write saves the connection at path, readable by its owner only: it holds the key.
func (c Connection) Write(path string) error {
	data, err := json.MarshalIndent(c, "", "  ")
	if err != nil {
		return fmt.Errorf("wire: %w", err)
	}
	if err := os.WriteFile(path, data, 0o600); err != nil {
		return fmt.Errorf("wire: writing the connection file: %w", err)
	}
	return nil
}

// endpoint returns the address of one port in ZeroMQ's form.
func (c Connection) endpoint(port int) string {
	if c.Transport == "ipc" {
		return "ipc://" + c.IP + "-" + strconv.Itoa(port)
	}
	return "tcp://" + net.JoinHostPort(c.IP, strconv.Itoa(port))
}
