package rest

import "time"

// Stats counts what a client has done since it was made.
type Stats struct {
	// Rows is how many results were found, RowErrors how many of them are errors; Total is Config.Total.
	Rows, RowErrors, Total int
	// Calls is how many HTTP requests were sent, looks at jobs included and redirects not; Retries how many of them
	// repeated a failed one; Throttled how many were refused with 429, or 503 and a time; Polls how many looked at a job,
	// fetched its result or cancelled it, or read a link (Request.Links); Hedged how many were sent while the first was still
	// without an answer.
	Calls, Retries, Throttled, Polls, Hedged int
	// Split is how many batches were cut in two because of a 400, 413 or 422.
	Split int
	// CacheHits, FromCheckpoint and SharedAnswers are how many rows had their result without being sent: from Policy.Cache,
	// from Policy.Checkpoint, and from an identical item of the same run.
	CacheHits, FromCheckpoint, SharedAnswers int
	// ThrottledTime is how long requests could not be sent because their endpoint was closed or its limit met, overlaps not counted twice.
	ThrottledTime time.Duration
	// BytesOut and BytesIn are the sizes of the bodies, decompressed.
	BytesOut, BytesIn int64
	// P50 and P95 are how long half and 95 % of the requests took at most, within 5 %.
	P50, P95 time.Duration
	// Elapsed is the time since the first Run or Do, up to the end of the last one.
	Elapsed time.Duration
	// Rate is Rows a second.
	Rate float64
	// Concurrency is how many requests may be in flight at once: Policy.Concurrency, or what was found for the endpoint
	// called last. LearnedRate is how many a second that endpoint takes, as learned from its refusals; 0: not known.
	Concurrency int
	LearnedRate float64
	// Remaining is the estimated time left; 0 where Total is not known.
	Remaining time.Duration
	// Errors are the most frequent ways in which rows failed, the most frequent first; Rows is 0 in what is not needed.
	Errors [4]ErrorCount
}
