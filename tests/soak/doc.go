// Package soak holds the HTTP core to its promise on a real socket, with every fault of tests/fakeservice mixed: each row
// is right, or has an error that says why; none is lost, doubled or swapped; and no document is paid twice unless its
// answer was lost.
//
//	go test ./tests/soak                                      a short run, as part of make test
//	go test ./tests/soak -v -timeout=30m -rows=1000000         a long one, with figures
package soak
