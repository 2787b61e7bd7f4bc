package rest

import "encoding/json"

// Item is one unit of work, often one row.
type Item struct {
	// Index is the caller's number for the item; its Result carries it back.
	Index int
	// Group holds together what may share a request: only items of equal Group are batched.
	Group string
	// Size is the payload's size in bytes as it will be in the request's body, as far as it is known. It is held
	// against Limits.Bytes and Config.MaxBytes.
	Size int
	// Payload is whatever the Service needs to build the request.
	Payload any
	// Key is the content address of the item's answer: a text, such as a digest, of all that shapes it. Items of equal
	// Key have the same answer: in one run it is asked for once, and Policy.Cache and Policy.Checkpoint find it by its
	// Key. It must not hold or depend on credentials. "" means that the answer is never shared nor kept.
	Key string
	// Known is the item's result where no request is needed, with Value, Err or neither: the item keeps its place in
	// the order and the Service never sees it. Nil means that the service is asked.
	Known *Result
}

// Result is what came of one item: exactly one of Value and Err is set, or neither for an item that was Known so.
type Result struct {
	// Index is that of the item.
	Index int
	// Value is the item's answer.
	Value json.RawMessage
	// Err says why there is none.
	Err *Error
	// Retry, set by the Service beside Err, says that the item failed alone, in a way that may pass. Run sends such
	// items again, together, after a back-off or the answer's Retry-After, within Policy.Retries for each and the
	// endpoint's retry budget; the other items of the answer are done.
	Retry bool
}

// Service turns items into requests and answers into results. Its methods are called by several goroutines at once.
type Service interface {
	// Request builds the one request for items of one Group. An error for several items makes the client try each half
	// of them; for a single item it becomes the item's error.
	Request(items []Item) (*Request, error)
	// Results gives exactly one Result per item, in the order of the items. An error, or a wrong number of results,
	// means that the answer is malformed, and is retried like a broken connection.
	Results(items []Item, answer *Response) ([]Result, error)
}

// Limits are a service's documented maxima of one request.
type Limits struct {
	// Documents is the greatest number of items; 0 means 1.
	Documents int
	// Bytes is the greatest sum of Item.Size; 0 means no limit. A larger item is sent alone: the service decides.
	Bytes int
}
