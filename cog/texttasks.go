package cog

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// languageTasksProtocol is that of several kinds of work on the same texts, as one job.
type languageTasksProtocol struct{ languageJobProtocol }

// tasksOf are the tasks of a call or of a set-up. They are named by their places, and their offsets count runes unless they
// say otherwise.
func tasksOf(value any) ([]task, error) {
	text, err := toJSON(value)
	if err != nil {
		return nil, err
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	decoder.UseNumber()
	var tasks []task
	if err := decoder.Decode(&tasks); err != nil || len(tasks) == 0 {
		return nil, errors.New(`want a list such as [{"kind": "SentimentAnalysis"}, {"kind": "PiiEntityRecognition", "parameters": {"domain": "phi"}}]`)
	}
	for i := range tasks {
		t := &tasks[i]
		if t.Kind == "" {
			return nil, fmt.Errorf(`number %d has no kind, such as "SentimentAnalysis"`, i+1)
		}
		if t.Parameters == nil {
			t.Parameters = map[string]any{}
		}
		if _, given := t.Parameters["stringIndexType"]; !given && hasOffsets(t.Kind) {
			t.Parameters["stringIndexType"] = "UnicodeCodePoint"
		}
		t.Name = strconv.Itoa(i)
	}
	return tasks, nil
}

// hasOffsets tells whether the answers to a kind of work say where in the text they are.
func hasOffsets(kind string) bool {
	return kind != "KeyPhraseExtraction" && !strings.HasSuffix(kind, "LabelClassification")
}

// check holds Tasks to be a list of tasks before any work starts.
func (languageTasksProtocol) check(p *setupProblems) {
	value := p.builder.params["Tasks"].value
	if value == nil {
		return
	}
	if _, err := tasksOf(value); err != nil {
		p.add("Tasks: %v", err)
	}
}

func (languageTasksProtocol) request(service services.Service, calls []*call) (*rest.Request, error) {
	first := calls[0]
	tasks, err := tasksOf(first.values["Tasks"])
	if err != nil {
		return nil, fmt.Errorf("Tasks: %w", err)
	}
	list, err := json.Marshal(tasks)
	if err != nil {
		return nil, err
	}
	text, err := appendDocuments([]byte(`{"analysisInput":{"documents":`), service, calls)
	if err != nil {
		return nil, err
	}
	q := first.query(service, services.Query)
	q.Set("api-version", first.version)
	return &rest.Request{
		Method: http.MethodPost, URL: first.target.base + "/language/analyze-text/jobs?" + q.Encode(),
		Body:        append(append(append(text, `},"tasks":`...), list...), '}'),
		Header:      http.Header{"Content-Type": {"application/json"}, "Accept": {"application/json"}},
		Credentials: first.target.credentials,
		Cancel:      &rest.JobCancel{Suffix: ":cancel"},
	}, nil
}

// answers puts together what the tasks say about each text. A text that no task has an answer for has the first one's error.
func (languageTasksProtocol) answers(_ services.Service, calls []*call, response *rest.Response) ([]answer, error) {
	tasks, err := tasksOf(calls[0].values["Tasks"])
	if err != nil {
		return nil, err
	}
	var job languageJob
	if err := json.Unmarshal(response.Body, &job); err != nil {
		return nil, err
	}
	found := make([][]answer, len(tasks))
	for i, t := range tasks {
		if found[i], err = job.task(t.Name, calls, response); err != nil {
			return nil, err
		}
	}
	out := make([]answer, len(calls))
	for row := range calls {
		if out[row], err = together(tasks, found, row); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// together is a row's answer of those of its tasks.
func together(tasks []task, found [][]answer, row int) (answer, error) {
	whole, failed, retry := TextTasks{}, 0, true
	for i, t := range tasks {
		one := found[i][row]
		whole.Tasks = append(whole.Tasks, TextTask{Kind: t.Kind, Result: one.detail})
		if one.err != nil {
			whole.Tasks[i].Error = &TaskError{Code: one.err.Code, Message: one.err.Message}
			failed, retry = failed+1, retry && one.retry
		}
	}
	if failed == len(tasks) {
		return answer{err: found[0][row].err, retry: retry}, nil
	}
	detail, err := json.Marshal(whole)
	return answer{detail: detail}, err
}
