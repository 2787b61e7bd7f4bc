package fakeservice

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/cogbook/cogbook/tests/contract"
)

// Recorded answers a request with what was recorded for it: the same method, path, parameters and body get the same
// status, headers and body, whatever the key and the version. A job is at work and done in as many looks as when it was recorded. Document
// ids may differ, and who calls finds its own in the answer. What was not recorded gets a 404 that names what was. It shows
// what answers look like, not what a service can do. Goldens come from [contract.All].
func Recorded(goldens []contract.Golden) http.Handler {
	// Refusals come last: a request that was recorded twice gets its answer.
	refused := func(g contract.Golden) int {
		if g.Exchanges[0].Response.Status >= http.StatusBadRequest {
			return 1
		}
		return 0
	}
	goldens = slices.Clone(goldens)
	slices.SortStableFunc(goldens, func(a, b contract.Golden) int { return refused(a) - refused(b) })
	return &recorded{goldens: goldens, next: make([]int, len(goldens)), ids: make([]map[string]string, len(goldens))}
}

type recorded struct {
	goldens []contract.Golden

	mu     sync.Mutex
	latest int                 // golden that was asked for
	next   []int               // exchange of each golden
	ids    []map[string]string // of a golden's documents, as its caller calls them
}

// ServeHTTP implements http.Handler.
func (s *recorded) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 64<<20))
	if err != nil {
		fail(w, http.StatusRequestEntityTooLarge, "RequestTooLarge", "the body is larger than 64 MiB")
		return
	}
	response, known := s.find(r, body)
	if response == nil {
		message := fmt.Sprintf("no exchange was recorded for %s %s with these parameters and this body", r.Method, r.URL.Path)
		if len(known) > 0 {
			message += "; for this path there is " + strings.Join(known, ", ")
		}
		fail(w, http.StatusNotFound, "NotRecorded", message)
		return
	}
	for name, value := range response.Headers {
		w.Header().Set(name, value)
	}
	w.WriteHeader(response.Status)
	write(w, response.Content())
}

// find returns the answer, or the names of the goldens that know the path.
func (s *recorded) find(r *http.Request, body []byte) (answer *contract.Response, known []string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	order := []int{s.latest} // a job's looks are those of the one at work
	for g := range s.goldens {
		if g != s.latest {
			order = append(order, g)
		}
	}
	for _, g := range order {
		at := -1
		for i, exchange := range s.goldens[g].Exchanges {
			if exchange.Request.Method != r.Method || unversioned(exchange.Request.Path) != unversioned(r.URL.Path) {
				continue
			}
			if name := s.goldens[g].Name; !slices.Contains(known, name) {
				known = append(known, name)
			}
			if isRecorded(exchange.Request, r, body) && (at < 0 || at < s.next[g]) {
				at = i
			}
		}
		if at < 0 {
			continue
		}
		golden := s.goldens[g]
		if asked := golden.Exchanges[at].Request; at == 0 || len(documentIDs(asked.Body)) > 0 {
			s.ids[g] = idsOf(asked.Body, body)
		}
		s.latest, s.next[g] = g, at+1
		if at == len(golden.Exchanges)-1 {
			s.next[g] = 0
		}
		found := golden.Exchanges[at].Response.At("http://" + r.Host)
		found.Body = withIDs(found.Body, s.ids[g])
		return &found, nil
	}
	return nil, known
}

// version is a part of a path that says which one of an interface is meant.
var version = regexp.MustCompile(`/v\d+(\.\d+)*(-preview[.\d]*)?/`)

func unversioned(path string) string { return version.ReplaceAllString(path, "/v/") }

// isRecorded compares parameters and bodies. Of a form and of SSML only the path counts.
func isRecorded(recorded contract.Request, r *http.Request, body []byte) bool {
	query, want := r.URL.Query(), recorded.Values()
	for _, values := range []map[string][]string{query, want} {
		maps.DeleteFunc(values, func(name string, _ []string) bool { return name == "stringIndexType" || name == "api-version" })
	}
	if !maps.EqualFunc(query, want, slices.Equal) {
		return false
	}
	if recorded.Parts() != nil {
		return strings.HasPrefix(r.Header.Get("Content-Type"), "multipart/")
	}
	if _, ok := recorded.Text(); ok {
		return len(body) > 0
	}
	if digest := recorded.Digest(); digest != "" {
		return contract.Digest(body) == digest
	}
	var document struct {
		Content []byte `json:"base64Source"`
	}
	if json.Unmarshal(recorded.Body, &document) == nil && len(document.Content) > 0 && bytes.Equal(document.Content, body) {
		return true // the same one, sent as it is
	}
	var have, wanted any
	_ = json.Unmarshal(body, &have) // no JSON is nil, as no body is
	_ = json.Unmarshal(recorded.Body, &wanted)
	return reflect.DeepEqual(essence(have), essence(wanted))
}

// essence is JSON without the names of documents and tasks, and without what says how offsets are counted.
func essence(v any) any {
	switch v := v.(type) {
	case []any:
		for i := range v {
			v[i] = essence(v[i])
		}
	case map[string]any:
		for name := range v {
			if name == "id" || name == "taskName" || name == "stringIndexType" {
				delete(v, name)
				continue
			}
			v[name] = essence(v[name])
		}
	}
	return v
}

// documentIDs are those of a request's documents, in order.
func documentIDs(body []byte) (ids []string) {
	type documents struct {
		Documents []struct{ ID string }
	}
	var request struct {
		documents
		AnalysisInput documents
	}
	_ = json.Unmarshal(body, &request) // no object has no documents
	for _, document := range append(request.Documents, request.AnalysisInput.Documents...) {
		ids = append(ids, document.ID)
	}
	return ids
}

// idsOf tells how the ids of a recorded body are called in another one.
func idsOf(recorded, body []byte) map[string]string {
	ids, there := map[string]string{}, documentIDs(body)
	for i, id := range documentIDs(recorded) {
		if i < len(there) {
			ids[id] = there[i]
		}
	}
	return ids
}

// withIDs renames the documents of an answer.
func withIDs(answer []byte, ids map[string]string) []byte {
	var v any
	if len(ids) == 0 || json.Unmarshal(answer, &v) != nil {
		return answer
	}
	var walk func(v any, named bool)
	walk = func(v any, named bool) {
		switch v := v.(type) {
		case []any:
			for i := range v {
				walk(v[i], named)
			}
		case map[string]any:
			if id, ok := v["id"].(string); ok && named && ids[id] != "" {
				v["id"] = ids[id]
			}
			for name, one := range v {
				walk(one, name == "documents" || name == "errors")
			}
		}
	}
	walk(v, false)
	var out bytes.Buffer
	if json.NewEncoder(&out).Encode(v) != nil {
		return answer
	}
	return out.Bytes()
}
