package answers

import (
	"bytes"
	"encoding/binary"
	"os"
	"path/filepath"
	"testing"
)

// BenchmarkStore writes and reads 200,000 answers of 300 bytes. Opened means a process that has just begun: what it takes
// until the first answer, and until all of them, came.
//
//	go test -run='^$' -bench=Store -benchtime=1x -count=3 ./cog/rest/answers
func BenchmarkStore(b *testing.B) {
	const n, size = 200_000, 300
	value := bytes.Repeat([]byte("x"), size)
	key := func(i int) Key { return KeyOf("Bench", string(binary.AppendUvarint(nil, uint64(i)))) }
	folder := b.TempDir()
	rows := func(b *testing.B) {
		b.Helper()
		b.ReportMetric(float64(n*b.N)/b.Elapsed().Seconds(), "answers/s")
	}
	fresh := func(b *testing.B) *Store {
		b.Helper()
		s, err := open(folder, 0)
		if err != nil {
			b.Fatal(err)
		}
		return s
	}
	get := func(b *testing.B, s *Store, i int) {
		b.Helper()
		if v, ok := s.Get(key(i)); !ok || len(v) != size {
			b.Fatalf("answer %d: %d bytes", i, len(v))
		}
	}
	b.Run("write", func(b *testing.B) {
		for b.Loop() {
			if err := os.RemoveAll(folder); err != nil {
				b.Fatal(err)
			}
			s := fresh(b)
			entries := make([]Entry, 0, 1000)
			for i := range n {
				if entries = append(entries, Entry{key(i), "Bench", value}); len(entries) == cap(entries) {
					if err := s.Put(entries); err != nil {
						b.Fatal(err)
					}
					entries = entries[:0]
				}
			}
		}
		rows(b)
		b.ReportMetric(float64(onDisk(b, folder))/1e6, "MB")
	})
	b.Run("first", func(b *testing.B) {
		for b.Loop() {
			get(b, fresh(b), n/2)
		}
	})
	b.Run("read", func(b *testing.B) {
		for b.Loop() {
			s := fresh(b)
			for i := range n {
				get(b, s, i)
			}
		}
		rows(b)
	})
	b.Run("miss", func(b *testing.B) {
		s := fresh(b)
		for b.Loop() {
			for i := range n {
				if _, ok := s.Get(key(n + i)); ok {
					b.Fatal("an answer that was never kept")
				}
			}
		}
		rows(b)
	})
}

func onDisk(b *testing.B, folder string) (bytes int64) {
	b.Helper()
	files, err := filepath.Glob(filepath.Join(folder, "*"))
	if err != nil {
		b.Fatal(err)
	}
	for _, file := range files {
		info, err := os.Stat(file)
		if err != nil {
			b.Fatal(err)
		}
		bytes += info.Size()
	}
	return bytes
}
