package fakeservice

import (
	"iter"
	"maps"
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

// Tally is what happened to one document.
type Tally struct{ Accepted, Answered int }

// Documents are all documents that were accepted or answered, with their ids, in no particular order: Accepted and
// Answered in one, without a map of a million entries. The service answers nobody meanwhile.
func (s *Service) Documents() iter.Seq2[string, Tally] {
	return func(yield func(string, Tally) bool) {
		l := &s.ledger
		l.mu.Lock()
		defer l.mu.Unlock()
		for i, p := range l.pages {
			for j := 0; p != nil && j < pageSize; j++ {
				if e := p[j]; e != (entry{}) && !yield(strconv.Itoa(i*pageSize+j), e.tally()) {
					return
				}
			}
		}
		for name, e := range l.names {
			if !yield(name, e.tally()) {
				return
			}
		}
	}
}

func (e entry) tally() Tally { return Tally{int(e[accepted]), int(e[answered])} }

// Accepted returns how often each document was processed, and would be billed, by id.
func (s *Service) Accepted() map[string]int {
	return counted(s.Documents(), func(t Tally) int { return t.Accepted })
}

// Answered returns how often each document's right answer was sent whole, by id. What a job processed is answered with
// each look that finds it ended.
func (s *Service) Answered() map[string]int {
	return counted(s.Documents(), func(t Tally) int { return t.Answered })
}

func counted(documents iter.Seq2[string, Tally], count func(Tally) int) map[string]int {
	all := map[string]int{}
	for id, tally := range documents {
		all[id] = count(tally)
	}
	maps.DeleteFunc(all, func(_ string, n int) bool { return n == 0 })
	return all
}
