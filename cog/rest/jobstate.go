package rest

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
)

// jobState is what all services' jobs have in common.
type jobState struct {
	Status  string `json:"status"`
	Summary struct {
		Status string `json:"status"`
	} `json:"summary"` // where some keep it
	ResourceLocation string          `json:"resourceLocation"` // where the result is, if not beside the status
	Properties       json.RawMessage `json:"properties"`       // where some keep the error
	over             bool            // whatever the status
}

// parseJob reads a job's state; a body that is no JSON object is malformed. direct: the address is that of the result
// itself, so that any answer but 202 is the result unless its status says that it is not there yet.
func parseJob(answer *Response, direct bool) (jobState, error) {
	var state jobState
	var wrongType *json.UnmarshalTypeError
	if answer.seeOther { // it led from the state to the result
		return jobState{over: true}, nil
	}
	empty := len(answer.Body) == 0 && (answer.Status == http.StatusAccepted || answer.Status == http.StatusNoContent)
	if err := json.Unmarshal(answer.Body, &state); err != nil && !errors.As(err, &wrongType) && !empty && !direct {
		return state, fmt.Errorf("the job's state is malformed: %w", err)
	}
	if state.Status == "" {
		state.Status = state.Summary.Status
	}
	state.Status = strings.ToLower(state.Status)
	switch {
	case answer.Status == http.StatusAccepted:
	case state.Status == "": // a 200 without a status is the result itself
		state.over = true
	case direct:
		state.over = !state.running()
	}
	return state, nil
}

// ended tells whether the job changes no more.
func (s jobState) ended() bool {
	switch s.Status {
	case "succeeded", "partiallycompleted", "partiallysucceeded", "completed", "incomplete", "ready":
		return true
	}
	return s.over || s.failed()
}

// running tells whether the status is one of a job that is not done.
func (s jobState) running() bool {
	switch s.Status {
	case "notstarted", "accepted", "created", "pending", "queued", "validating", "running", "inprogress", "processing", "cancelling", "canceling":
		return true
	}
	return false
}

// failed tells whether the job ended without a result.
func (s jobState) failed() bool {
	switch s.Status {
	case "failed", "cancelled", "canceled", "rejected", "validationfailed", "skipped", "expired":
		return true
	}
	return false
}

// error is the row's error of a failed job.
func (s jobState) error(req *Request, answer *Response) *Error {
	e := statusError(req, answer)
	if code, message := parseErrorBody(s.Properties); e.Code == fmt.Sprint(answer.Status) && code != "" {
		hide := hider(req)
		e.Code, e.Message = capText(hide(code)), capText(hide(message))
	} else if e.Code == fmt.Sprint(answer.Status) {
		e.Code, e.Message = codeJob, "the job ended as "+s.Status
	}
	e.Err = ErrJob
	return e
}
