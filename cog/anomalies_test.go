package cog

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"reflect"
	"strings"
	"sync"
	"testing"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
)

// large is an Anomaly Detector to which numbers above 50 are unusual, and series of one point are too short.
type large struct {
	mu     sync.Mutex
	series [][]TimeSeriesPoint
}

func (l *large) RoundTrip(request *http.Request) (*http.Response, error) {
	var body struct{ Series []TimeSeriesPoint }
	if err := json.NewDecoder(request.Body).Decode(&body); err != nil {
		return nil, err
	}
	l.mu.Lock()
	l.series = append(l.series, body.Series)
	l.mu.Unlock()
	status := http.StatusOK
	var answer any
	if len(body.Series) < 2 {
		status, answer = http.StatusBadRequest, map[string]string{"code": "InvalidSeries", "message": "too short"}
	} else {
		var a Anomalies
		for _, p := range body.Series {
			a.IsAnomaly, a.ExpectedValues = append(a.IsAnomaly, p.Value > 50), append(a.ExpectedValues, p.Value-1)
		}
		answer = a
	}
	text, err := json.Marshal(answer)
	return &http.Response{
		StatusCode: status, Header: http.Header{"Content-Type": {"application/json"}}, Request: request, ContentLength: int64(len(text)),
		Body: io.NopCloser(strings.NewReader(string(text))), Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
	}, err
}

// sales are those of two shops, out of order, of one that has a day only, and rows that are no points.
func sales() dataframe.DataFrame {
	return frames.Must(frames.New(
		series.New([]any{"a", "b", "a", "b", "c", nil, "a", "a", "b"}, series.String, "shop"),
		series.New([]any{"2024-05-02", "2024-05-01 00:00:00", "2024-05-01", "2024-05-01T12:00:00+02:00", "2024-05-01", "2024-05-01", nil, "May", "2024-05-03"}, series.String, "day"),
		series.New([]any{99, 1, 2, 60, 5, 5, 5, 5, nil}, series.Float, "sold"),
	))
}

func TestSimpleDetectAnomalies(t *testing.T) {
	t.Parallel()
	service := &large{}
	each := DetectAnomalies().Granularity("daily").Endpoint(testEndpoint).Key(testKey).OutputCol("unusual")
	each.config = rest.Config{Transport: service, Shared: rest.NewShared()}
	b := SimpleDetectAnomalies(each).TimestampCol("day").ValueCol("sold").GroupCol("shop")
	out, err := b.Transform(t.Context(), sales())
	if err != nil {
		t.Fatal(err)
	}
	if got, want := column(out, "unusual"), []string{"true", "false", "false", "true", "NaN", "NaN", "NaN", "NaN", "NaN"}; !reflect.DeepEqual(got, want) {
		t.Errorf("unusual %v, want %v", got, want)
	}
	rowErrors := frames.Must(frames.Decode[RowError](out, "unusual_error"))
	for row, want := range []string{4: "InvalidSeries", 7: "InvalidArgument", 8: ""} {
		if got := rowErrors[row]; (got == nil) != (want == "") || got != nil && got.Code != want {
			t.Errorf("row %d has the error %v, want %q", row, got, want)
		}
	}
	points := frames.Must(frames.Decode[AnomalyPoint](out, "unusual_detail"))
	if points[0] == nil || points[0].ExpectedValue != 98 || points[3] == nil || points[3].ExpectedValue != 59 {
		t.Errorf("details %v", column(out, "unusual_detail"))
	}
	sent := map[float64][]TimeSeriesPoint{} // by their first values: series are sent side by side
	for _, one := range service.series {
		sent[one[0].Value] = one
	}
	want := map[float64][]TimeSeriesPoint{
		2: {{"2024-05-01T00:00:00Z", 2}, {"2024-05-02T00:00:00Z", 99}},
		1: {{"2024-05-01T00:00:00Z", 1}, {"2024-05-01T10:00:00Z", 60}},
		5: {{"2024-05-01T00:00:00Z", 5}},
	}
	if !reflect.DeepEqual(sent, want) {
		t.Errorf("sent %v, want %v", sent, want)
	}
	var streamed []any
	for row, err := range b.Stream(t.Context(), frames.Rows(sales())) {
		if err != nil {
			t.Fatal(err)
		}
		cell, _ := row.Get("unusual")
		streamed = append(streamed, cell)
	}
	if want := []any{true, false, false, true, nil, nil, nil, nil, nil}; !reflect.DeepEqual(streamed, want) {
		t.Errorf("streamed %v, want %v", streamed, want)
	}
}

func TestSimpleDetectAnomaliesWithoutTimesAndGroups(t *testing.T) {
	t.Parallel()
	service := &large{}
	each := DetectAnomalies().Endpoint(testEndpoint).Key(testKey).OutputCol("unusual")
	each.config = rest.Config{Transport: service, Shared: rest.NewShared()}
	out, err := Pipeline(SimpleDetectAnomalies(each).ValueCol("n")).Transform(t.Context(), frames.Must(frames.New(frames.Ints("n", 7, 70, 3))))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := column(out, "unusual"), []string{"false", "true", "false"}; !reflect.DeepEqual(got, want) {
		t.Errorf("unusual %v, want %v", got, want)
	}
	if want := [][]TimeSeriesPoint{{{"", 7}, {"", 70}, {"", 3}}}; !reflect.DeepEqual(service.series, want) {
		t.Errorf("sent %v, want %v", service.series, want)
	}
	empty, err := SimpleDetectAnomalies(each).ValueCol("n").Transform(t.Context(), frames.Must(frames.New(frames.Ints("n"))))
	if err != nil || empty.Nrow() != 0 || empty.Ncol() != 4 {
		t.Errorf("an empty frame becomes %v, %v", empty, err)
	}
}

func TestSimpleDetectAnomaliesSetUp(t *testing.T) {
	t.Parallel()
	each := DetectAnomalies().Endpoint(testEndpoint).Key(testKey).OutputCol("unusual")
	for name, test := range map[string]struct {
		builder SimpleDetectAnomaliesBuilder
		want    string
	}{
		"no value":     {SimpleDetectAnomalies(each), "ValueCol is not set"},
		"no column":    {SimpleDetectAnomalies(each).ValueCol("sold").GroupCol("town"), `GroupCol: there is no column "town"`},
		"a series":     {SimpleDetectAnomalies(each.Series([]TimeSeriesPoint{{Value: 1}})).ValueCol("sold"), "the detector's Series is set"},
		"no output":    {SimpleDetectAnomalies(DetectAnomalies()).ValueCol("sold"), "no output column"},
		"output taken": {SimpleDetectAnomalies(each.OutputCol("day")).ValueCol("sold"), `has a column "day" already`},
		"granularity":  {SimpleDetectAnomalies(each.Granularity("often")).ValueCol("sold"), `"often" is none of`},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := test.builder.Transform(t.Context(), sales())
			if !errors.Is(err, ErrSetup) || !strings.Contains(err.Error(), test.want) {
				t.Errorf("%v, want %q", err, test.want)
			}
		})
	}
}

func TestSimpleDetectAnomaliesAsJSON(t *testing.T) {
	t.Parallel()
	b := SimpleDetectAnomalies(DetectAnomalies().Granularity("daily").KeyEnv("SOME_KEY").OutputCol("unusual")).TimestampCol("day").ValueCol("sold")
	text, err := json.Marshal(Pipeline(b))
	if err != nil {
		t.Fatal(err)
	}
	back, err := FromJSON(text)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := json.Marshal(back); err != nil || string(again) != string(text) {
		t.Errorf("%s, %v; want %s", again, err, text)
	}
	for _, wrong := range []string{`{"service":"SimpleDetectAnomalies"}`, `{"service":"SimpleDetectAnomalies","simple":{"detector":{"service":"KeyPhrases"}}}`} {
		if _, err := FromJSON([]byte(wrong)); err == nil {
			t.Errorf("%s is taken", wrong)
		}
	}
	if _, err := json.Marshal(SimpleDetectAnomalies(DetectAnomalies().Key("secret"))); err == nil || strings.Contains(err.Error(), `"secret"`) {
		t.Errorf("a key is marshalled, or told: %v", err)
	}
}
