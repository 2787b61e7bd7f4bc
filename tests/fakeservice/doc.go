// Package fakeservice is a web service that behaves badly on purpose, for tests of programs that call one: it has quotas,
// is slow, refuses, breaks connections, cuts answers short and loses jobs, all by rule and repeatable by seed. It counts
// for each document how often it was accepted and answered, so that a test sees rows that were lost, doubled or swapped.
//
// # Routes
//
// They answer like a language service:
//
//	POST   /language/:analyze-text              {analysisInput:{documents:[{id,text}]}} -> {results:{documents:[{id,echo}],errors:[..]}}
//	POST   /language/analyze-text/jobs          the same as a job: 202 and Operation-Location, then
//	GET    /language/analyze-text/jobs/ID       its state, with the results once it has succeeded
//	POST   /language/analyze-text/jobs/ID:cancel, or DELETE without the ":cancel": ends it
//
// The echo is the document's text, so that an answer that reaches the wrong row shows. A document whose text is the word
// "poison", or begins with it, makes the whole request fail with 400; one with the word "bad" has an error of its own in a 200; "doomed" makes its job end as failed.
//
// # What goes wrong
//
// Config.Quota refuses what is too many: [FixedWindow], [SlidingWindow], [TokenBucket] or your own. Config.Pause is the
// form in which a refusal names the time to wait, useless ones included, and Config.RateLimit that of headers that say
// what is left. Config.Delay draws latencies: [Fixed], [Uniform], [LogNormal], [Tail]. Config.Rules hit requests by their
// number, by chance or by time with one of the faults; all the conditions of a rule must hold:
//
//	{Fault: Truncate, Share: 0.01}                             1 % of the answers end in the middle
//	{Status: 503, After: time.Minute, During: 10*time.Second}  an outage
//	{Fault: ResetAfter, Skip: 100, First: 1}                   the 101st request
//	{Pause: PauseDate, Wait: time.Second, Every: 9}            a 429 with an HTTP date
//
// # Clocks and sockets
//
// A [Service] is an http.Handler. [Service.Listen] puts it on a loopback socket; [Service.Transport] calls it directly,
// without a socket, so that it also works in a testing/synctest bubble, on a fake clock.
//
// It is made to share a machine with what it measures: a request of ten documents costs it about 3 µs beside net/http.
package fakeservice
