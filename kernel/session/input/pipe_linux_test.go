package input

import (
	"bufio"
	"testing"
)

// TestWantedWaitsForAReader sends lines only when they are waited for, and has the reader wait for each.
func TestWantedWaitsForAReader(t *testing.T) {
	t.Parallel()
	read, write, wanted, err := pipe()
	if err != nil {
		t.Fatal(err)
	}
	got := make(chan string)
	go func() {
		lines := bufio.NewScanner(read)
		for lines.Scan() {
			got <- lines.Text()
		}
		close(got)
	}()
	for _, line := range []string{"one", "two"} {
		wanted()
		if _, err := write.WriteString(line + "\n"); err != nil {
			t.Fatal(err)
		}
		if have := <-got; have != line {
			t.Fatalf("read %q, want %q", have, line)
		}
	}
	if err := write.Close(); err != nil {
		t.Fatal(err)
	}
	if line, more := <-got; more {
		t.Fatalf("read %q after the end", line)
	}
}
