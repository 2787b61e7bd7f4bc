// Package rest sends many requests to web services quickly, without losing a row and without pressing a service that
// asks for mercy. It knows requests and policies, nothing of data frames nor of any particular service.
//
// A [Service] says how items become a request and how an answer becomes one result per item. [Client.Run] batches the
// items of a sequence, sends the batches side by side and gives the results back in the order of the items, one for
// each item read, whatever happens: a row that fails carries its own [Error], never the failure of its neighbours.
// [Client.Do] sends one request through the same policies.
//
// # What happens to an answer
//
//	2xx                              done; Service.Results decides about the items in it
//	429, or 503 with a Retry-After   nobody who shares endpoint and key sends until then; no retry is used up
//	429 without a time               the same, with exponential back-off and full jitter
//	quota gone for good              the row's error, and at once that of all rows left for the same endpoint and key
//	408, 5xx, connection, time-out   back-off and a retry, as far as Retries and the retry budget allow
//	2xx, truncated or malformed      the same
//	nothing but 5xx or no answer     nobody who shares endpoint and key sends, but one request from time to time; no retry
//	                                 is used up; after OutageTimeout all rows left fail with ErrUnavailable
//	400, 413, 422 for several items  the batch is split in two until the poison item stands alone, unless every row of
//	                                 the run was refused alone in the same way
//	202 with an address              a job: polled to its end, outside of the slots that Concurrency counts
//	anything else                    the row's error
//
// A job's address is its Operation-Location, Azure-AsyncOperation or Location header. An answer of 200 or 201 is a job,
// too, if it has one of the first two and a body whose status is that of a job at work ("running", "notStarted"); with
// Request.Created, so is a 201 with the third and such a body. The result is the body that ends the job, or is fetched
// from its resourceLocation, its Location, or where a 303 leads. All of these must be of the origin that was called. A job
// that is not found at first is looked for three more times. What Policy.PollTimeout or the run's end leaves running can
// be cancelled: see [JobCancel].
//
// Where the answer says that more of it is at other addresses, pages or files, Request.Links finds these, and they are
// read before Service.Results is called. What fails among them fails the request, which is not sent again for it. [Link]
// says where they may be.
//
// An item of an answer with an error of its own that may pass ([Result].Retry) is sent again without the others.
//
// An answer's x-should-retry header, true or false, wins over the table. Times come from retry-after-ms,
// x-ms-retry-after-ms and Retry-After (seconds or HTTP date); what is not a positive time is ignored, what is longer
// than Policy.MaxRetryAfter is cut to it.
//
// # What needs no request
//
// An item passes these on its way, and is sent only if none has its answer: Item.Known; an identical item (equal Item.Key)
// of the same run, under way or just done; the checkpoint; the cache. An answer from the cache is written to the
// checkpoint, too. The checkpoint is written before a result is given out, with one write for each batch; the cache a
// moment later. Errors are neither kept nor remembered, but an item that waits for its twin has the twin's error.
//
// # How fast it sends
//
// How many requests are in flight is found for each endpoint by what more of them does to its answers, unless
// Policy.Concurrency fixes it: it grows as long as it helps and shrinks where requests only queue, and on time-outs,
// connections that fail and 503. Limits of the service are learned, too, unless Policy.Rate says them: from refusals with
// a long pause how many requests a window takes, from those with a short one a rate. What a service says in
// x-ratelimit-remaining-requests and -tokens, x-ratelimit-remaining, ratelimit-remaining and RateLimit, with its time of
// reset, holds new requests back before they are refused. All that belongs to the endpoint: the next run begins with it.
//
// Language models have quotas of tokens besides those of requests. Policy.TokenRate holds requests back by what each is
// expected to cost, Request.Tokens, and Policy.Rate by their number; a request is sent when both have let it through.
//
// # Requests that were perhaps processed
//
// A request is sent again whenever no whole answer came back, also when the service has perhaps processed it: after a
// time-out, a connection that broke off while the answer was awaited, an answer cut short, and a 5xx. Analysing a text
// twice costs money at worst, a lost row costs the result. A service for which a repetition does harm must be made safe
// by its caller, with an idempotency key in the request (the same one is sent at each attempt), or be given Retries -1.
// Even then requests refused with 429, or with 503 and a time, are sent again: they were not processed. A job that was accepted with
// 202 is never submitted twice: only the asking for its state is repeated.
//
// Policy.HedgeAfter, off by default, sends a request twice without any failure: when its answer is late. The cancelled
// one was perhaps processed, and paid for. A request that may start a job is never hedged: not one with a Cancel, and
// one that is neither GET nor HEAD only once the same method and path were answered at once, and never with a job.
//
// # Secrets
//
// Credentials travel in Request.Credentials, and belong into no Item.Key: answers on disk hold none. They are sent to the origin (scheme, host, port) of Request.URL only, not to
// where a redirect or an open [Link] leads, and are masked in errors, logs and [Request.String].
//
// # Watching
//
// [Client.Stats] and Config.OnStats have the figures, Config.Logger is told what did not go smoothly, Policy.Trace records
// every request for a browser's network panel (package har), and each [Hook] is told of every request and run: package
// otelrest is one, for OpenTelemetry. All of them get their texts with the secrets masked: Credentials wherever they
// appear, and what headers, query parameters and members of JSON bodies hold by names that speak of secrets. What is
// personal in the texts and pictures that are sent is not masked: a trace has all of them.
package rest
