package cog

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// transcriptionJobProtocol is that of the Speech service's batch transcription: a job for many recordings, whose result
// is a list of files in the service's storage, one for each recording that could be read and a report about all.
type transcriptionJobProtocol struct{ tableProtocol }

// transcriptionFile is one file of a job's result.
type transcriptionFile struct {
	Name  string `json:"name"`
	Kind  string `json:"kind"`
	Links struct {
		ContentURL string `json:"contentUrl"` // signed: whoever has it may read
	} `json:"links"`
}

// The kinds of files.
const (
	transcriptionText   = "Transcription"
	transcriptionReport = "TranscriptionReport"
)

func (p transcriptionJobProtocol) request(service services.Service, calls []*call) (*rest.Request, error) {
	request, err := p.tableProtocol.request(service, calls)
	if err != nil {
		return nil, err
	}
	request.Created = true
	request.Links = func(read []*rest.Response) ([]rest.Link, error) { return transcriptionLinks(read, len(calls)) }
	return request, nil
}

// transcriptionLinks are where a job's result goes on: its ended state names the list of files, each page of that the
// next one, and all together the files.
func transcriptionLinks(read []*rest.Response, recordings int) ([]rest.Link, error) {
	if len(read) == 1 {
		var state struct {
			Links struct {
				Files string `json:"files"`
			} `json:"links"`
		}
		if err := json.Unmarshal(read[0].Body, &state); err != nil {
			return nil, err
		}
		if state.Links.Files == "" {
			return nil, errors.New("the job has no links.files")
		}
		return []rest.Link{{URL: state.Links.Files}}, nil
	}
	files, next, contents, err := transcriptionFiles(read[1:], recordings)
	switch {
	case err != nil:
		return nil, err
	case next != "":
		return []rest.Link{{URL: next}}, nil
	case len(contents) > 0:
		return nil, nil
	}
	links := make([]rest.Link, len(files))
	for i, file := range files {
		links[i] = rest.Link{URL: file.Links.ContentURL, Open: true}
	}
	return links, nil
}

// transcriptionFiles takes the list of files apart: the files that are read, the next page if it was not read yet, and what
// was read of the files. The report is read only where a recording has no file of its own.
func transcriptionFiles(read []*rest.Response, recordings int) (files []transcriptionFile, next string, contents []*rest.Response, err error) {
	var reports []transcriptionFile
	for len(read) > 0 {
		var page struct {
			Values   []transcriptionFile `json:"values"`
			NextLink string              `json:"@nextLink"`
		}
		if err := json.Unmarshal(read[0].Body, &page); err != nil {
			return nil, "", nil, err
		}
		for _, file := range page.Values {
			switch file.Kind {
			case transcriptionText:
				files = append(files, file)
			case transcriptionReport:
				reports = append(reports, file)
			}
		}
		read, next = read[1:], page.NextLink
		if next == "" {
			break
		}
	}
	if len(files) < recordings {
		files = append(files, reports...)
	}
	return files, next, read, nil
}

func (transcriptionJobProtocol) answers(_ services.Service, calls []*call, response *rest.Response) ([]answer, error) {
	files, _, contents, err := transcriptionFiles(response.Linked, len(calls))
	if err != nil {
		return nil, err
	}
	if len(contents) != len(files) {
		return nil, fmt.Errorf("%d files were read of %d", len(contents), len(files))
	}
	out := make([]answer, len(calls))
	for i, file := range files {
		body := contents[i].Body
		if !json.Valid(body) {
			return nil, fmt.Errorf("the file %q is not JSON", file.Name)
		}
		if file.Kind == transcriptionReport {
			if err := reported(calls, out, body); err != nil {
				return nil, err
			}
			continue
		}
		source, _ := jsonString(jsonMember(body, "source"))
		if row := recordingOfSource(calls, out, source, file.Name); row >= 0 {
			out[row].detail = body
		}
	}
	for i := range out {
		if out[i].detail == nil && out[i].err == nil {
			out[i].err = &rest.Error{Code: "NoTranscription", Message: "the job ended without a transcription of this recording, and its report does not say why"}
		}
		if err := out[i].err; err != nil {
			err.Status, err.Attempts = http.StatusOK, response.Attempts
		}
	}
	return out, nil
}

// reported gives the recordings that failed what a job's report says of them.
func reported(calls []*call, out []answer, report []byte) error {
	var r struct {
		Details []struct {
			Source       string `json:"source"`
			Status       string `json:"status"`
			ErrorKind    string `json:"errorKind"`
			ErrorMessage string `json:"errorMessage"`
		} `json:"details"`
	}
	if err := json.Unmarshal(report, &r); err != nil {
		return fmt.Errorf("the job's report: %w", err)
	}
	for _, d := range r.Details {
		if d.Status == "Succeeded" {
			continue
		}
		if d.ErrorKind == "" {
			d.ErrorKind = d.Status
		}
		if row := recordingOfSource(calls, out, d.Source, ""); row >= 0 {
			out[row].err = &rest.Error{Code: d.ErrorKind, Message: d.ErrorMessage}
		}
	}
	return nil
}

// recordingOfSource is the row, without an answer so far, whose recording a file is of; -1 if there is none. Files repeat the
// recording's address, perhaps without its signature, and are numbered as recordings were sent.
func recordingOfSource(calls []*call, out []answer, source, file string) int {
	alike, numbered := -1, -1
	for i, c := range calls {
		if out[i].detail != nil || out[i].err != nil {
			continue
		}
		address, itsNumber := c.text("ContentURL"), file == fmt.Sprintf("contenturl_%d.json", i)
		same := unsigned(address) == unsigned(source)
		switch {
		case address == source, same && itsNumber:
			return i
		case same && alike < 0:
			alike = i
		case itsNumber:
			numbered = i
		}
	}
	if alike >= 0 {
		return alike
	}
	return numbered
}

// unsigned is an address without its query, where signatures stand.
func unsigned(address string) string {
	address, _, _ = strings.Cut(address, "?")
	return address
}
