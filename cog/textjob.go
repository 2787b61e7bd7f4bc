package cog

import (
	"cmp"
	"encoding/json"
	"fmt"
	"strconv"
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
	var job languageJob
	if err := json.Unmarshal(response.Body, &job); err != nil {
		return nil, err
	}
	return job.task("0", calls, response)
}

// languageJob is a job that has ended.
type languageJob struct {
	Errors []struct{ Code, Message, Target string }
	Tasks  struct {
		Items []struct {
			TaskName, Status string
			Results          json.RawMessage
		}
	}
}

// task are the answers of one of the job's tasks, by its name, which is its place.
func (j *languageJob) task(name string, calls []*call, response *rest.Response) ([]answer, error) {
	for i, item := range j.Tasks.Items {
		if cmp.Or(item.TaskName, strconv.Itoa(i)) == name && item.Results != nil && item.Status != "failed" {
			return documentAnswers(item.Results, calls, response)
		}
	}
	for _, e := range j.Errors { // the task failed
		if len(j.Errors) > 1 && !strings.HasSuffix(e.Target, "/tasks/items/"+name) {
			continue
		}
		out := make([]answer, len(calls))
		for i := range out {
			out[i].err = &rest.Error{Status: response.Status, Code: e.Code, Message: e.Message, Attempts: response.Attempts}
		}
		return out, nil
	}
	return nil, fmt.Errorf("the job is done but has no results of task %s", name)
}
