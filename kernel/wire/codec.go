package wire

// NewMessage returns a message of a client's session, for [Connection.Encode].
func NewMessage(msgType, session string, content any) (*Message, error) {
	return newMessage(msgType, session, nil, content)
}

// Encode turns m into frames that are signed with the connection's key.
func (c Connection) Encode(m *Message) [][]byte { return signer{key: []byte(c.Key)}.encode(m) }

// Decode reads frames. It fails with [ErrSignature] or [ErrMalformed]; such a message must be dropped.
func (c Connection) Decode(frames [][]byte) (*Message, error) {
	return signer{key: []byte(c.Key)}.decode(frames)
}

// Endpoint returns the address of one of the connection's ports in ZeroMQ's form.
func (c Connection) Endpoint(port int) string { return c.endpoint(port) }
