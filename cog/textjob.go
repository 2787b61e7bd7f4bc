package cog

import (
	"encoding/json"
	"errors"
	"strings"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// languageJobProtocol is that of the Language service's longer work: `analyze-text/jobs` with one task, and the
// containers' v3.1 route for health.
type languageJobProtocol struct{ languageProtocol }

func (languageJobProtocol) request(service services.Service, calls []*call) (*rest.Request, error) {
	request, err := analyzeText(service, calls, "0")
	if err == nil && !strings.HasPrefix(calls[0].version, "v3.") {
		request.Cancel = &rest.JobCancel{Suffix: ":cancel"}
	}
	return request, err
}

func (p languageJobProtocol) answers(service services.Service, calls []*call, response *rest.Response) ([]answer, error) {
	if strings.HasPrefix(calls[0].version, "v3.") {
		return p.languageProtocol.answers(service, calls, response)
	}
	var job struct {
		Errors []struct{ Code, Message string }
		Tasks  struct {
			Items []struct {
				Status  string
				Results json.RawMessage
			}
		}
	}
	if err := json.Unmarshal(response.Body, &job); err != nil {
		return nil, err
	}
	if len(job.Tasks.Items) == 1 && job.Tasks.Items[0].Results != nil {
		return documentAnswers(job.Tasks.Items[0].Results, calls, response)
	}
	if len(job.Errors) == 0 {
		return nil, errors.New("the job is done but has no results")
	}
	out := make([]answer, len(calls)) // the task failed
	for i := range out {
		out[i].err = &rest.Error{Status: response.Status, Code: job.Errors[0].Code, Message: job.Errors[0].Message, Attempts: response.Attempts}
	}
	return out, nil
}
