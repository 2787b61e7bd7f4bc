package fakeservice

import (
	"math"
	"strconv"
	"sync"
)

// ledger counts what happened to each document. Ids that are small whole numbers, as most tests use, cost 4 bytes each.
type ledger struct {
	mu    sync.Mutex
	pages []*page           // of numbers
	names map[string]*entry // of all other ids
}

const pageSize = 1 << 12

type page [pageSize]entry

// entry holds the counters of a document.
type entry [2]uint16

// What is counted.
const (
	accepted = iota
	answered
)

// add counts the documents, whose ids are JSON strings.
func (l *ledger) add(what int, documents []rawDocument) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for i := range documents {
		if e := l.entry(documents[i].id); e[what] < math.MaxUint16 {
			e[what]++
		}
	}
}

// entry finds the counters of a document; l.mu is held.
func (l *ledger) entry(id []byte) *entry {
	if n, ok := number(id); ok {
		for n/pageSize >= len(l.pages) {
			l.pages = append(l.pages, nil)
		}
		p := &l.pages[n/pageSize]
		if *p == nil {
			*p = new(page)
		}
		return &(*p)[n%pageSize]
	}
	name := unquote(id)
	if l.names == nil {
		l.names = map[string]*entry{}
	}
	e, ok := l.names[name]
	if !ok {
		e = new(entry)
		l.names[name] = e
	}
	return e
}

// number is the id as a whole number below 16 million, if it is written as one.
func number(id []byte) (n int, ok bool) {
	digits := id[1 : len(id)-1]
	if len(digits) == 0 || len(digits) > 8 || digits[0] == '0' && len(digits) > 1 {
		return 0, false
	}
	for _, d := range digits {
		if d < '0' || d > '9' {
			return 0, false
		}
		n = 10*n + int(d-'0')
	}
	return n, n < 1<<24
}

// read returns one counter of all documents that have it.
func (l *ledger) read(what int) map[string]int {
	l.mu.Lock()
	defer l.mu.Unlock()
	all := map[string]int{}
	for i, p := range l.pages {
		for j := 0; p != nil && j < pageSize; j++ {
			if n := p[j][what]; n > 0 {
				all[strconv.Itoa(i*pageSize+j)] = int(n)
			}
		}
	}
	for name, e := range l.names {
		if e[what] > 0 {
			all[name] = int(e[what])
		}
	}
	return all
}
