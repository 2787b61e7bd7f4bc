package cog

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"math"
	"slices"
	"strings"
	"time"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"

	"github.com/cogbook/cogbook/frames"
)

const simpleName = "SimpleDetectAnomalies"

// SimpleDetectAnomaliesBuilder finds unusual rows. See [SimpleDetectAnomalies].
type SimpleDetectAnomaliesBuilder struct {
	each                    DetectAnomaliesBuilder
	timestamp, value, group string
}

var _ Transformer = SimpleDetectAnomaliesBuilder{}

// SimpleDetectAnomalies finds the unusual rows of a frame that has a row for each point in time: the points of a group
// make one series, and each series is one request of the detector. The detector says all else: granularity, sensitivity,
// endpoint, policy and the output columns; its Series must not be set.
//
//	out, err := cog.SimpleDetectAnomalies(cog.DetectAnomalies().Granularity("daily").OutputCol("unusual")).
//		TimestampCol("day").ValueCol("sales").GroupCol("shop").
//		Transform(ctx, df)
//
// OutputCol holds true or false for each row, the detail column an [AnomalyPoint] as JSON, and the error column the
// error of the row's series. Rows keep their order; they need not be in that of time. A row without a time, a number or
// a group is no point: its output columns stay missing. A column that a parameter of the detector is taken from has the
// value of the group's first row.
func SimpleDetectAnomalies(detector DetectAnomaliesBuilder) SimpleDetectAnomaliesBuilder {
	return SimpleDetectAnomaliesBuilder{each: detector}
}

// TimestampCol names the column of the points' times: RFC 3339 ("2024-05-01T00:00:00Z"), or "2024-05-01 15:04:05" and
// "2024-05-01", which are taken as UTC. Default: none; then rows are in the order of time, and have no step.
func (b SimpleDetectAnomaliesBuilder) TimestampCol(column string) SimpleDetectAnomaliesBuilder {
	b.timestamp = column
	return b
}

// ValueCol names the column of the points' numbers. It is required.
func (b SimpleDetectAnomaliesBuilder) ValueCol(column string) SimpleDetectAnomaliesBuilder {
	b.value = column
	return b
}

// GroupCol names the column that parts the rows into series. Default: none; all rows are one series.
func (b SimpleDetectAnomaliesBuilder) GroupCol(column string) SimpleDetectAnomaliesBuilder {
	b.group = column
	return b
}

// AnomalyPoint is what [SimpleDetectAnomalies] says of a row.
type AnomalyPoint struct {
	IsAnomaly         bool    `json:"isAnomaly"`
	IsNegativeAnomaly bool    `json:"isNegativeAnomaly"` // unusually small
	IsPositiveAnomaly bool    `json:"isPositiveAnomaly"` // unusually large
	ExpectedValue     float64 `json:"expectedValue"`
	UpperMargin       float64 `json:"upperMargin"` // what is above ExpectedValue + UpperMargin is unusual
	LowerMargin       float64 `json:"lowerMargin"` // what is below ExpectedValue - LowerMargin is unusual
	Severity          float64 `json:"severity"`    // 0 to 1
}

// seriesPoint is a row as a point of its series.
type seriesPoint struct {
	row  int
	time time.Time
	TimeSeriesPoint
}

// seriesColumn is the name under which the detector sees the series.
const seriesColumn = "cog series of the group"

// detector is the builder that is run on a row for each series.
func (b SimpleDetectAnomaliesBuilder) detector() builder {
	return b.each.SeriesCol(seriesColumn).builder
}

// check finds what is wrong with the set-up for an input with these columns.
func (b SimpleDetectAnomaliesBuilder) check(columns []string) error {
	var problems []string
	if s := b.each.params["Series"]; s.value != nil || s.column != "" {
		problems = append(problems, "the detector's Series is set: here, it is made of the rows")
	}
	if b.value == "" {
		problems = append(problems, "ValueCol is not set: call ValueCol(column)")
	}
	for _, set := range [][2]string{{"TimestampCol", b.timestamp}, {"ValueCol", b.value}, {"GroupCol", b.group}} {
		if set[1] != "" && !slices.Contains(columns, set[1]) {
			problems = append(problems, fmt.Sprintf("%s: there is no column %q; the columns are %s", set[0], set[1], quoted(columns)))
		}
	}
	_, err := b.detector().check(append(slices.Clip(columns), seriesColumn))
	if setup, ok := errors.AsType[*SetupError](err); ok {
		problems, err = append(problems, setup.Problems...), nil
	}
	if len(problems) > 0 {
		return &SetupError{Service: simpleName, Problems: problems}
	}
	return err
}

// grouped is a row for each series, with the points of each, and the errors of rows that are none.
func (b SimpleDetectAnomaliesBuilder) grouped(df dataframe.DataFrame) (out dataframe.DataFrame, groups [][]seriesPoint, wrong map[int]string, err error) {
	wrong = map[int]string{}
	at := map[string]int{}
	var firsts []int
	row := -1
	for cells, err := range frames.Rows(df) {
		if err != nil {
			return df, nil, nil, err
		}
		row++
		p, key, ok, err := b.point(cells)
		switch {
		case err != nil:
			wrong[row] = errorJSON(&RowError{Code: "InvalidArgument", Message: err.Error()})
			continue
		case !ok:
			continue
		}
		if _, known := at[key]; !known {
			at[key] = len(groups)
			groups, firsts = append(groups, nil), append(firsts, row)
		}
		p.row = row
		groups[at[key]] = append(groups[at[key]], p)
	}
	texts := make([]string, len(groups))
	for i, points := range groups {
		slices.SortStableFunc(points, func(x, y seriesPoint) int { return x.time.Compare(y.time) })
		list := make([]TimeSeriesPoint, len(points))
		for j, p := range points {
			list[j] = p.TimeSeriesPoint
		}
		text, err := json.Marshal(list)
		if err != nil {
			return df, nil, nil, err
		}
		texts[i] = string(text)
	}
	if len(groups) == 0 {
		return df, nil, wrong, nil
	}
	out, err = frames.WithColumns(df.Subset(firsts), series.New(texts, series.String, seriesColumn))
	return out, groups, wrong, err
}

// timeLayouts are how a timestamp may be written.
var timeLayouts = []string{time.RFC3339Nano, "2006-01-02T15:04:05", "2006-01-02 15:04:05", time.DateOnly}

// point is a row's point and its group; ok is false if the row lacks what makes one.
func (b SimpleDetectAnomaliesBuilder) point(row frames.Row) (p seriesPoint, group string, ok bool, err error) {
	if b.group != "" {
		cell, _ := row.Get(b.group)
		if cell == nil {
			return p, "", false, nil
		}
		group = toText(cell)
	}
	cell, _ := row.Get(b.value)
	if cell == nil {
		return p, "", false, nil
	}
	value, err := Float.read(literal(cell))
	number, isNumber := value.(float64)
	if err != nil || !isNumber || math.IsInf(number, 0) || math.IsNaN(number) {
		return p, "", false, fmt.Errorf("ValueCol: %q is no number", toText(cell))
	}
	p.Value = number
	if b.timestamp == "" {
		return p, group, true, nil
	}
	if cell, _ = row.Get(b.timestamp); cell == nil {
		return p, "", false, nil
	}
	text := strings.TrimSpace(toText(cell))
	for _, layout := range timeLayouts {
		if p.time, err = time.Parse(layout, text); err == nil {
			p.Timestamp = p.time.UTC().Format(time.RFC3339Nano)
			return p, group, true, nil
		}
	}
	return p, "", false, fmt.Errorf("TimestampCol: %q is no time such as \"2024-05-01T00:00:00Z\" or \"2024-05-01\"", text)
}

// Transform implements [Transformer].
func (b SimpleDetectAnomaliesBuilder) Transform(ctx context.Context, df dataframe.DataFrame) (dataframe.DataFrame, error) {
	if _, err := frames.Check(df); err != nil {
		return df, fmt.Errorf("cog: %s: the frame has an error of its own: %w", simpleName, err)
	}
	if err := b.check(df.Names()); err != nil {
		return df, err
	}
	each := b.detector()
	rows, groups, wrong, err := b.grouped(df)
	if err != nil {
		return df, fmt.Errorf("cog: %s: %w", simpleName, err)
	}
	n := df.Nrow()
	headlines, details, errs := make([]any, n), make([]any, n), make([]any, n)
	for row, text := range wrong {
		errs[row] = text
	}
	var runErr error
	if len(groups) > 0 {
		var out dataframe.DataFrame
		if out, runErr = each.Transform(ctx, rows); !slices.Contains(out.Names(), each.output) {
			return df, runErr // it did not begin
		}
		for i, points := range groups {
			detail, rowError := out.Col(each.detailColumn()).Elem(i), out.Col(each.errorColumn()).Elem(i)
			for j, p := range points {
				switch {
				case !rowError.IsNA():
					errs[p.row] = rowError.String()
				case !detail.IsNA():
					headlines[p.row], details[p.row], errs[p.row] = pointAnswer(detail.String(), j, len(points))
				}
			}
		}
	}
	out, err := frames.WithColumns(df,
		series.New(headlines, series.Bool, each.output),
		series.New(details, series.String, each.detailColumn()),
		series.New(errs, series.String, each.errorColumn()))
	return out, errors.Join(runErr, err)
}

// pointAnswer is what the answer for a series of n points says of one.
func pointAnswer(text string, at, n int) (headline, detail, failure any) {
	var a Anomalies
	if err := json.Unmarshal([]byte(text), &a); err != nil || len(a.IsAnomaly) != n {
		return nil, nil, errorJSON(&RowError{Code: "malformed", Message: fmt.Sprintf("the answer has %d points for %d rows", len(a.IsAnomaly), n)})
	}
	p := AnomalyPoint{
		IsAnomaly: a.IsAnomaly[at], IsNegativeAnomaly: element(a.IsNegativeAnomaly, at), IsPositiveAnomaly: element(a.IsPositiveAnomaly, at),
		ExpectedValue: element(a.ExpectedValues, at), UpperMargin: element(a.UpperMargins, at), LowerMargin: element(a.LowerMargins, at),
		Severity: element(a.Severity, at),
	}
	encoded, err := json.Marshal(p)
	if err != nil {
		return nil, nil, errorJSON(&RowError{Code: "malformed", Message: err.Error()})
	}
	return p.IsAnomaly, string(encoded), nil
}

// element is an element of a list that an older version may not have.
func element[T any](list []T, at int) (out T) {
	if at < len(list) {
		out = list[at]
	}
	return out
}

// Stream implements [Transformer]. A series is complete with its last row only, so that all rows are read first.
func (b SimpleDetectAnomaliesBuilder) Stream(ctx context.Context, rows iter.Seq2[frames.Row, error]) iter.Seq2[frames.Row, error] {
	return func(yield func(frames.Row, error) bool) {
		df, err := frames.FromRows(rows)
		if err != nil {
			yield(frames.Row{}, err)
			return
		}
		out, err := b.Transform(ctx, df)
		if err != nil {
			yield(frames.Row{}, err)
			return
		}
		for row, err := range frames.Rows(out) {
			if !yield(row, err) {
				return
			}
		}
	}
}

// Explain implements [Transformer].
func (b SimpleDetectAnomaliesBuilder) Explain(df dataframe.DataFrame, n int) (string, error) {
	if err := b.check(df.Names()); err != nil {
		return "", err
	}
	rows, groups, _, err := b.grouped(df)
	if err != nil {
		return "", fmt.Errorf("cog: %s: %w", simpleName, err)
	}
	if len(groups) == 0 {
		return "no row is a point: nothing is sent\n", nil
	}
	return b.detector().Explain(rows, n)
}

func (b SimpleDetectAnomaliesBuilder) name() string { return simpleName }

func (b SimpleDetectAnomaliesBuilder) checkpoints() []string { return b.each.checkpoints() }

func (b SimpleDetectAnomaliesBuilder) outputs(columns []string) ([]string, error) {
	each := b.each.builder
	return append(slices.Clip(columns), each.output, each.detailColumn(), each.errorColumn()), b.check(columns)
}

// simpleJSON is a SimpleDetectAnomaliesBuilder as JSON.
type simpleJSON struct {
	Detector     json.RawMessage `json:"detector"`
	TimestampCol string          `json:"timestampCol,omitempty"`
	ValueCol     string          `json:"valueCol,omitempty"`
	GroupCol     string          `json:"groupCol,omitempty"`
}

// MarshalJSON writes the builder so that [FromJSON] reads it back, as that of the detector does.
func (b SimpleDetectAnomaliesBuilder) MarshalJSON() ([]byte, error) {
	detector, err := b.each.MarshalJSON()
	if err != nil {
		return nil, err
	}
	return json.Marshal(builderJSON{Service: simpleName, Simple: &simpleJSON{detector, b.timestamp, b.value, b.group}})
}

// simpleFromJSON reads what MarshalJSON wrote.
func simpleFromJSON(in builderJSON) (Transformer, error) {
	if in.Simple == nil || in.Parameters != nil {
		return nil, fmt.Errorf("cog: %s: what is set is in \"simple\"", simpleName)
	}
	t, err := FromJSON(in.Simple.Detector)
	if err != nil {
		return nil, fmt.Errorf("cog: %s: %w", simpleName, err)
	}
	detector, ok := t.(builder)
	if !ok || detector.service != "DetectAnomalies" {
		return nil, fmt.Errorf("cog: %s: the detector is none of DetectAnomalies", simpleName)
	}
	return SimpleDetectAnomalies(DetectAnomaliesBuilder{detector}).
		TimestampCol(in.Simple.TimestampCol).ValueCol(in.Simple.ValueCol).GroupCol(in.Simple.GroupCol), nil
}
