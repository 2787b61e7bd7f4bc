// Package fakeservice is a web service that behaves badly on purpose: it has quotas, is slow, refuses, breaks
// connections and cuts answers short, all by rule and repeatable by seed. It counts for each document how often it was
// accepted, so that a test sees rows that were lost, doubled or swapped.
//
// Two routes answer like a language service:
//
//	POST /language/:analyze-text        {analysisInput:{documents:[{id,text}]}} -> {results:{documents:[{id,echo}],errors:[..]}}
//	POST /language/analyze-text/jobs    the same as a job: 202, Operation-Location, then GET until it succeeded
//
// The echo is the document's text, so that an answer that reaches the wrong row shows. A document whose text is "poison"
// makes the whole request fail with 400, one whose text is "bad" has an error of its own in a 200.
//
// A [Service] is an http.Handler. [Service.Listen] puts it on a loopback socket; [Service.Transport] calls it directly,
// without a socket, so that it also works in a testing/synctest bubble, on a fake clock.
package fakeservice
