package cog

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"reflect"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
)

// bodyAnswerer is a service that answers what a function makes of a request's body.
type bodyAnswerer func(body []byte) any

func (f bodyAnswerer) RoundTrip(request *http.Request) (*http.Response, error) {
	var body []byte
	if request.Body != nil {
		body, _ = io.ReadAll(request.Body)
	}
	text, err := json.Marshal(f(body))
	return &http.Response{
		StatusCode: http.StatusOK, Header: http.Header{"Content-Type": {"application/json"}}, Request: request, ContentLength: int64(len(text)),
		Body: io.NopCloser(strings.NewReader(string(text))), Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
	}, err
}

// TestRowsThatChangeSomething: rows that look alike are asked for each by itself, and again in the next run, though there
// is a cache.
func TestRowsThatChangeSomething(t *testing.T) {
	t.Parallel()
	var made atomic.Int64
	service := bodyAnswerer(func([]byte) any { return CreatedPerson{PersonID: fmt.Sprint("person ", made.Add(1))} })
	b := CreateLargePersonGroupPerson().LargePersonGroupID("staff").NameCol("name").OutputCol("person").
		Endpoint(testEndpoint).Key(testKey).Cache(t.TempDir())
	b.config = rest.Config{Transport: service, Shared: rest.NewShared()}
	for run := range 2 {
		out, err := b.Transform(t.Context(), frames.Must(frames.New(frames.Strings("name", "Mina", "Mina"))))
		if err != nil {
			t.Fatal(err)
		}
		if got := column(out, "person"); got[0] == got[1] || made.Load() != int64(2*run+2) {
			t.Errorf("run %d made %d persons: %v", run+1, made.Load(), got)
		}
	}
}

// TestAnswersFoundByName: answers in any order go to the rows that they are of; where one is missing, no row gets that of
// another.
func TestAnswersFoundByName(t *testing.T) {
	t.Parallel()
	service := bodyAnswerer(func(body []byte) any {
		var asked struct{ FaceIDs []string }
		_ = json.Unmarshal(body, &asked)
		var found []IdentifiedFace
		for _, face := range slices.Backward(asked.FaceIDs) {
			if face != "lost" {
				found = append(found, IdentifiedFace{FaceID: face, Candidates: []PersonCandidate{{PersonID: "of " + face}}})
			}
		}
		return found
	})
	b := IdentifyFaces().FaceIDCol("face").LargePersonGroupID("staff").OutputCol("person").Endpoint(testEndpoint).Key(testKey).
		Policy(rest.Policy{Retries: -1})
	b.config = rest.Config{Transport: service, Shared: rest.NewShared()}
	out, err := b.Transform(t.Context(), frames.Must(frames.New(frames.Strings("face", "a", "b", "c"))))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := column(out, "person"), []string{"of a", "of b", "of c"}; !reflect.DeepEqual(got, want) {
		t.Errorf("persons %v, want %v; errors %v", got, want, column(out, "person_error"))
	}
	if out, err = b.Transform(t.Context(), frames.Must(frames.New(frames.Strings("face", "a", "lost")))); err != nil {
		t.Fatal(err)
	}
	if rowErrors := frames.Must(frames.Decode[RowError](out, "person_error")); rowErrors[1] == nil {
		t.Errorf("a row without an answer has no error: %v", column(out, "person"))
	}
}
