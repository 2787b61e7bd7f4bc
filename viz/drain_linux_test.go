package viz

import (
	"os"
	"testing"
)

// TestUnread: a pipe is unread from the write on until its reader has taken everything; a file never is.
func TestUnread(t *testing.T) {
	t.Parallel()
	reader, writer, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = reader.Close(); _ = writer.Close() })
	if unread(writer) {
		t.Error("an empty pipe is unread")
	}
	if _, err := writer.WriteString("text"); err != nil {
		t.Fatal(err)
	}
	if !unread(writer) {
		t.Error("a full pipe is not unread")
	}
	if _, err := reader.Read(make([]byte, 10)); err != nil {
		t.Fatal(err)
	}
	if unread(writer) {
		t.Error("the pipe is unread after it was read")
	}
	file, err := os.CreateTemp(t.TempDir(), "")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = file.Close() }()
	if _, err := file.WriteString("text"); err != nil || unread(file) {
		t.Errorf("a file is unread, or %v", err)
	}
}
