package rest

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"slices"
)

// Link is an address where more of an answer is: see [Request].Links.
type Link struct {
	// URL is the address. A relative one counts from the request's.
	URL string
	// Open means that the address wants no credentials, as one with a signature of its own: neither they nor any header but
	// Accept are sent there, and it may be of any https host. Where the service itself is not in a private network, an
	// address in one is an error, also if a redirect leads there, or a name: that is found out where a transport of
	// [NewTransport] connects to it without a proxy. Without Open the address must be of the origin that was called, and is
	// asked with the request's credentials and headers.
	Open bool
}

// maxLinks bounds the links of a request: one that is answered with more is an error.
const maxLinks = 2000

// linked reads what Request.Links names, one after the other, and hands all of it to the call's accept at once. A link
// is asked for like a look at a job: past gate, slot and bucket, again where it fails in a way that may pass.
func (c *Client) linked(next handler) handler {
	return func(ctx context.Context, call *call) reply {
		if call.req.Links == nil {
			return next(ctx, call)
		}
		reading := &reading{client: c, call: call, accept: call.accept}
		call.accept = reading.take
		r := next(ctx, call)
		for r.err == nil && len(reading.left) > 0 {
			if err := reading.tooMuch(); err != nil {
				r = failed(final, err)
				break
			}
			look, err := reading.look(ctx)
			if err != nil {
				r = failed(final, err)
				break
			}
			r = next(ctx, look)
		}
		if len(reading.read) > 0 {
			r.accepted = true // the request itself was answered
		}
		if r.err != nil {
			r.err = r.err.withAttempts(call.attempts)
			r.err.Body = maskText(r.err.Body, hider(call.req)) // addresses with signatures stand in it
			return r
		}
		r.answer = reading.whole
		r.answer.Attempts = call.attempts
		return r
	}
}

// reading is an answer that is read in parts.
type reading struct {
	client *Client
	call   *call
	accept func(*Response) error // the call's own
	read   []*Response           // the request's answer, then those of its links
	left   []Link                // to be read
	whole  *Response             // all of it, once nothing is left
}

// take is the accept of each part. It changes nothing where it returns an error, for the part is then asked for again.
func (r *reading) take(answer *Response) (err error) {
	read, left := append(slices.Clip(r.read), answer), r.left
	if len(left) > 0 {
		left = left[1:]
	}
	if len(left) == 0 {
		if left, err = r.links(read); err != nil {
			return err
		}
	}
	if len(left) == 0 {
		whole := *read[0]
		whole.Linked = read[1:]
		if r.accept != nil {
			if err := r.accept(&whole); err != nil {
				return err
			}
		}
		r.whole = &whole
	}
	r.read, r.left = read, left
	return nil
}

func (r *reading) links(read []*Response) (links []Link, err error) {
	defer rescue(r.client.log, "Request.Links", &err)
	return r.call.req.Links(read)
}

// tooMuch is the error of an answer that is larger than one may be, in bytes or in parts.
func (r *reading) tooMuch() *Error {
	size := int64(0)
	for _, part := range r.read {
		size += int64(len(part.Body))
	}
	switch most := r.client.config.MaxResponse; {
	case size > most:
		return tooLarge(r.read[0].Status, most)
	case len(r.read)+len(r.left) > maxLinks+1:
		return &Error{Status: r.read[0].Status, Code: codeTooLarge, Message: fmt.Sprintf("the answer goes on at more than %d addresses", maxLinks)}
	}
	return nil
}

// look is the call that reads the next link.
func (r *reading) look(ctx context.Context) (*call, *Error) {
	link, service := r.left[0], r.call.url
	var look *call
	if link.Open {
		address, err := service.Parse(link.URL)
		if err != nil || address.Host == "" || address.User != nil {
			return nil, linkError("it is no address")
		}
		look = r.client.newLook(ctx, r.call, address)
		look.open = &opening{service: service}
		look.req.Credentials, look.req.Header = nil, http.Header{}
		if accept := r.call.req.Header.Values("Accept"); accept != nil {
			look.req.Header["Accept"] = accept
		}
		look.endpoint = r.client.config.Shared.endpoint(look.req.shareKey(address))
	} else {
		address, err := ownAddress(service, service, link.URL)
		if err != nil {
			return nil, linkError("it is not an address of the service that was called")
		}
		look = r.client.newLook(ctx, r.call, address)
	}
	look.accept = r.take
	return look, nil
}

// linkError says why a link is not followed. The address is left out: it may hold a signature.
func linkError(why string) *Error {
	return &Error{Code: codeLink, Message: "the answer goes on elsewhere, where it is not asked for: " + why}
}

// newLook is a call that reads another address for a call that was answered, with its credentials.
func (c *Client) newLook(ctx context.Context, submitted *call, address *url.URL) *call {
	req := &Request{
		Method: http.MethodGet, URL: address.String(),
		Header: submitted.req.Header.Clone(), Credentials: submitted.req.Credentials,
	}
	req.Header.Del("Content-Type")
	return &call{
		req: req, url: address, endpoint: submitted.endpoint, slots: c.pollSlots, wait: ctx, poll: true,
	}
}
