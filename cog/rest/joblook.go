package rest

import (
	"context"
	"errors"
	"net/http"
	"net/url"
)

// jobHeaders are the headers that say where an accepted request goes on, the most telling first: a status monitor of
// Azure's data services, one of its resource manager, and what RFC 9110 leaves a 202 to point to.
var jobHeaders = []string{"Operation-Location", "Azure-Asyncoperation", locationHeader}

const locationHeader = "Location"

// jobHeader is the name of the first of jobHeaders that the answer has, empty if none.
func jobHeader(header http.Header) string {
	for _, name := range jobHeaders {
		if values := header[name]; len(values) > 0 && values[0] != "" { // Get would look for capital letters each time
			return name
		}
	}
	return ""
}

// isJob tells whether an answer says that the work goes on elsewhere: a 202 with an address, or a 200 or 201 with a
// monitor's address and the status of a job at work; where the request says that it creates jobs, a 201 with their address.
func isJob(call *call, answer *Response) bool {
	if call.poll || answer.plain {
		return false
	}
	name := jobHeader(answer.Header)
	switch answer.Status {
	case http.StatusAccepted:
		return name != ""
	case http.StatusOK, http.StatusCreated:
		creates := call.req.Created && answer.Status == http.StatusCreated
		if name == "" || name == locationHeader && !creates {
			return false
		}
		state, err := parseJob(answer, false)
		return err == nil && state.running()
	}
	return false
}

// job is one that the service is at work on.
type job struct {
	client    *Client
	submitted *call
	header    string   // which of jobHeaders named the address
	look      *call    // asks for the state
	state     jobState // that the last look found
	result    *url.URL // where the result is, if the last state is not it
	wrong     *Error   // an address that must not be asked
}

func (c *Client) newJob(ctx context.Context, submitted *call, accepted *Response) (*job, *Error) {
	j := &job{client: c, submitted: submitted, header: jobHeader(accepted.Header)}
	address, err := j.address(submitted.url, accepted, accepted.Header.Get(j.header), j.header)
	if err != nil {
		return nil, err
	}
	j.look = j.newLook(ctx, address)
	j.look.accept = j.accept
	return j, nil
}

// address resolves where the service points to. The credentials go there, so it must be of the origin that they are for.
func (j *job) address(from *url.URL, answer *Response, text, name string) (*url.URL, *Error) {
	address, err := ownAddress(j.submitted.url, from, text)
	if err != nil {
		return nil, &Error{Status: answer.Status, Code: codeJob, Err: ErrJob, Message: "the job's " + name + " is not an address of the service that was called"}
	}
	return address, nil
}

// errElsewhere says that an address is not of the service that was called.
var errElsewhere = errors.New("rest: an address of another origin")

// ownAddress resolves an address that a service's answer, which came from another one, names of itself.
func ownAddress(service, from *url.URL, text string) (*url.URL, error) {
	address, err := from.Parse(text)
	if err != nil || origin(address) != origin(service) || address.User != nil || address.Opaque != "" {
		return nil, errElsewhere
	}
	address.Fragment, address.RawFragment = "", ""
	return address, nil
}

// newLook is a call that reads an address that was found by address.
func (j *job) newLook(ctx context.Context, address *url.URL) *call {
	return j.client.newLook(ctx, j.submitted, address)
}

// accept reads the state, and the result with it where it is there.
func (j *job) accept(answer *Response) (err error) {
	j.result = nil
	if j.state, err = parseJob(answer, j.header == locationHeader); err != nil || !j.state.ended() || j.state.failed() {
		return err
	}
	if j.leads(answer) || j.submitted.accept == nil {
		return nil
	}
	return j.submitted.accept(answer)
}

// leads tells whether a finished job's answer says that the result is elsewhere, and notes where, or that nobody may go there.
func (j *job) leads(answer *Response) bool {
	text, name := j.state.ResourceLocation, "resourceLocation"
	if text == "" && j.header != locationHeader {
		text, name = answer.Header.Get(locationHeader), locationHeader
	}
	if text == "" || answer.seeOther {
		return false
	}
	address, wrong := j.address(j.look.url, answer, text, name)
	if wrong == nil && address.String() == j.look.req.URL {
		return false
	}
	j.result, j.wrong = address, wrong
	return true
}

// follow goes on where a running job's answer says that its state is to be asked for from now on.
func (j *job) follow(answer *Response) *Error {
	text := answer.Header.Get(j.header)
	if text == "" {
		return nil
	}
	address, err := j.address(j.look.url, answer, text, j.header)
	if err != nil {
		return err
	}
	j.look.url, j.look.req.URL = address, address.String()
	return nil
}
