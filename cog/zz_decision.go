// Code generated from cog/internal/services by cog/internal/generate. DO NOT EDIT.

package cog

import (
	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// DetectAnomaliesBuilder builds the call of a service that finds the unusual points of a series of numbers over
// time; SimpleDetectAnomalies takes a row for each point. See DetectAnomalies for its parameters.
type DetectAnomaliesBuilder struct{ builder }

var rowOfDetectAnomalies = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "DetectAnomalies",
	Family:   "decision",
	Protocol: "table",
	Shape: services.Shape{
		Route:    "/anomalydetector/v{version}/timeseries/entire/detect",
		Headline: "$.isAnomaly",
	},
	APIVersions: []string{"v1.1", "v1.0"},
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      1,
	Params: []services.Param{{
		Name:     "Series",
		Place:    1,
		Type:     5,
		Required: true,
	}, {
		Name:  "Granularity",
		Place: 1,
		Enum:  []string{"yearly", "monthly", "weekly", "daily", "hourly", "minutely", "secondly", "microsecond", "none"},
	}, {
		Name:  "CustomInterval",
		Place: 1,
		Type:  7,
	}, {
		Name:  "Period",
		Place: 1,
		Type:  7,
	}, {
		Name:  "MaxAnomalyRatio",
		Place: 1,
		Type:  8,
	}, {
		Name:  "Sensitivity",
		Place: 1,
		Type:  7,
	}, {
		Name:  "ImputeMode",
		Place: 1,
		Enum:  []string{"auto", "previous", "linear", "fixed", "zero", "notFill"},
	}, {
		Name:  "ImputeFixedValue",
		Place: 1,
		Type:  8,
	}},
}}

// DetectAnomalies finds the unusual points of a series of numbers over time; SimpleDetectAnomalies takes a row
// for each point.
//
// The cloud's Anomaly Detector ended in October 2026: this works against its container, and any other endpoint
// of its interface.
//
// OutputCol holds a JSON list of true and false, one for each point; its detail column a [Anomalies] as JSON.
// One request takes at most 1 rows. Default version: v1.1.
//
// Source: https://learn.microsoft.com/azure/ai-services/anomaly-detector/
func DetectAnomalies() DetectAnomaliesBuilder {
	return DetectAnomaliesBuilder{newBuilder(&rowOfDetectAnomalies)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *DetectAnomaliesBuilder) Restored() { b.row = &rowOfDetectAnomalies }

// Series sets the series as a list of {"timestamp": "2024-05-01T00:00:00Z", "value": 10}, 12 to 8,640 points in
// the order of time, one for each step.
func (b DetectAnomaliesBuilder) Series(v any) DetectAnomaliesBuilder {
	b.builder = b.setValue("Series", v)
	return b
}

// SeriesCol takes each row's Series from a column. A cell is JSON.
func (b DetectAnomaliesBuilder) SeriesCol(column string) DetectAnomaliesBuilder {
	b.builder = b.setColumn("Series", column)
	return b
}

// Granularity sets the step between two points; "none" where there is none, and points may lack timestamps.
// Service default: "none".
func (b DetectAnomaliesBuilder) Granularity(v string) DetectAnomaliesBuilder {
	b.builder = b.setValue("Granularity", v)
	return b
}

// GranularityCol takes each row's Granularity from a column.
func (b DetectAnomaliesBuilder) GranularityCol(column string) DetectAnomaliesBuilder {
	b.builder = b.setColumn("Granularity", column)
	return b
}

// GranularityDefault stands in where the cell of GranularityCol is missing.
func (b DetectAnomaliesBuilder) GranularityDefault(v string) DetectAnomaliesBuilder {
	b.builder = b.setDefault("Granularity", v)
	return b
}

// CustomInterval sets how many of Granularity are a step: 5 and "minutely" for one each five minutes. Service
// default: 1.
func (b DetectAnomaliesBuilder) CustomInterval(v int) DetectAnomaliesBuilder {
	b.builder = b.setValue("CustomInterval", v)
	return b
}

// CustomIntervalCol takes each row's CustomInterval from a column.
func (b DetectAnomaliesBuilder) CustomIntervalCol(column string) DetectAnomaliesBuilder {
	b.builder = b.setColumn("CustomInterval", column)
	return b
}

// CustomIntervalDefault stands in where the cell of CustomIntervalCol is missing.
func (b DetectAnomaliesBuilder) CustomIntervalDefault(v int) DetectAnomaliesBuilder {
	b.builder = b.setDefault("CustomInterval", v)
	return b
}

// Period sets how many points a season has. Service default: found by itself.
func (b DetectAnomaliesBuilder) Period(v int) DetectAnomaliesBuilder {
	b.builder = b.setValue("Period", v)
	return b
}

// PeriodCol takes each row's Period from a column.
func (b DetectAnomaliesBuilder) PeriodCol(column string) DetectAnomaliesBuilder {
	b.builder = b.setColumn("Period", column)
	return b
}

// PeriodDefault stands in where the cell of PeriodCol is missing.
func (b DetectAnomaliesBuilder) PeriodDefault(v int) DetectAnomaliesBuilder {
	b.builder = b.setDefault("Period", v)
	return b
}

// MaxAnomalyRatio sets which part of the points is unusual at most, above 0 and below 0.5. Service default:
// 0.25.
func (b DetectAnomaliesBuilder) MaxAnomalyRatio(v float64) DetectAnomaliesBuilder {
	b.builder = b.setValue("MaxAnomalyRatio", v)
	return b
}

// MaxAnomalyRatioCol takes each row's MaxAnomalyRatio from a column.
func (b DetectAnomaliesBuilder) MaxAnomalyRatioCol(column string) DetectAnomaliesBuilder {
	b.builder = b.setColumn("MaxAnomalyRatio", column)
	return b
}

// MaxAnomalyRatioDefault stands in where the cell of MaxAnomalyRatioCol is missing.
func (b DetectAnomaliesBuilder) MaxAnomalyRatioDefault(v float64) DetectAnomaliesBuilder {
	b.builder = b.setDefault("MaxAnomalyRatio", v)
	return b
}

// Sensitivity sets how little it takes to be unusual, 0 to 99. Service default: 95.
func (b DetectAnomaliesBuilder) Sensitivity(v int) DetectAnomaliesBuilder {
	b.builder = b.setValue("Sensitivity", v)
	return b
}

// SensitivityCol takes each row's Sensitivity from a column.
func (b DetectAnomaliesBuilder) SensitivityCol(column string) DetectAnomaliesBuilder {
	b.builder = b.setColumn("Sensitivity", column)
	return b
}

// SensitivityDefault stands in where the cell of SensitivityCol is missing.
func (b DetectAnomaliesBuilder) SensitivityDefault(v int) DetectAnomaliesBuilder {
	b.builder = b.setDefault("Sensitivity", v)
	return b
}

// ImputeMode sets what stands in for points that are not there. Service default: "auto".
func (b DetectAnomaliesBuilder) ImputeMode(v string) DetectAnomaliesBuilder {
	b.builder = b.setValue("ImputeMode", v)
	return b
}

// ImputeModeCol takes each row's ImputeMode from a column.
func (b DetectAnomaliesBuilder) ImputeModeCol(column string) DetectAnomaliesBuilder {
	b.builder = b.setColumn("ImputeMode", column)
	return b
}

// ImputeModeDefault stands in where the cell of ImputeModeCol is missing.
func (b DetectAnomaliesBuilder) ImputeModeDefault(v string) DetectAnomaliesBuilder {
	b.builder = b.setDefault("ImputeMode", v)
	return b
}

// ImputeFixedValue sets what stands in where ImputeMode is "fixed".
func (b DetectAnomaliesBuilder) ImputeFixedValue(v float64) DetectAnomaliesBuilder {
	b.builder = b.setValue("ImputeFixedValue", v)
	return b
}

// ImputeFixedValueCol takes each row's ImputeFixedValue from a column.
func (b DetectAnomaliesBuilder) ImputeFixedValueCol(column string) DetectAnomaliesBuilder {
	b.builder = b.setColumn("ImputeFixedValue", column)
	return b
}

// ImputeFixedValueDefault stands in where the cell of ImputeFixedValueCol is missing.
func (b DetectAnomaliesBuilder) ImputeFixedValueDefault(v float64) DetectAnomaliesBuilder {
	b.builder = b.setDefault("ImputeFixedValue", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b DetectAnomaliesBuilder) Endpoint(v string) DetectAnomaliesBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b DetectAnomaliesBuilder) EndpointCol(column string) DetectAnomaliesBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b DetectAnomaliesBuilder) Key(v string) DetectAnomaliesBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b DetectAnomaliesBuilder) KeyCol(column string) DetectAnomaliesBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b DetectAnomaliesBuilder) KeyEnv(variable string) DetectAnomaliesBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b DetectAnomaliesBuilder) SecondKey(v string) DetectAnomaliesBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b DetectAnomaliesBuilder) SecondKeyCol(column string) DetectAnomaliesBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b DetectAnomaliesBuilder) SecondKeyEnv(variable string) DetectAnomaliesBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b DetectAnomaliesBuilder) Token(v string) DetectAnomaliesBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b DetectAnomaliesBuilder) TokenCol(column string) DetectAnomaliesBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b DetectAnomaliesBuilder) TokenEnv(variable string) DetectAnomaliesBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b DetectAnomaliesBuilder) Headers(v map[string]string) DetectAnomaliesBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b DetectAnomaliesBuilder) HeadersCol(column string) DetectAnomaliesBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b DetectAnomaliesBuilder) APIVersion(v string) DetectAnomaliesBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b DetectAnomaliesBuilder) APIVersionCol(column string) DetectAnomaliesBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds a JSON list of true and false, one for each point. It is required.
func (b DetectAnomaliesBuilder) OutputCol(column string) DetectAnomaliesBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [Anomalies] as JSON. Default: OutputCol's name and
// "_detail".
func (b DetectAnomaliesBuilder) DetailCol(column string) DetectAnomaliesBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b DetectAnomaliesBuilder) ErrorCol(column string) DetectAnomaliesBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b DetectAnomaliesBuilder) Policy(policy rest.Policy) DetectAnomaliesBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b DetectAnomaliesBuilder) Cache(folder string) DetectAnomaliesBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b DetectAnomaliesBuilder) Checkpoint(path string) DetectAnomaliesBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b DetectAnomaliesBuilder) Trace(path string) DetectAnomaliesBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b DetectAnomaliesBuilder) Stats(stats *rest.Stats) DetectAnomaliesBuilder {
	b.stats = stats
	return b
}

// DetectLastAnomalyBuilder builds the call of a service that says whether the last point of a series of numbers
// over time is unusual. See DetectLastAnomaly for its parameters.
type DetectLastAnomalyBuilder struct{ builder }

var rowOfDetectLastAnomaly = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "DetectLastAnomaly",
	Family:   "decision",
	Protocol: "table",
	Shape: services.Shape{
		Route:    "/anomalydetector/v{version}/timeseries/last/detect",
		Headline: "$.isAnomaly",
	},
	APIVersions: []string{"v1.1", "v1.0"},
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      7,
	Params: []services.Param{{
		Name:     "Series",
		Place:    1,
		Type:     5,
		Required: true,
	}, {
		Name:  "Granularity",
		Place: 1,
		Enum:  []string{"yearly", "monthly", "weekly", "daily", "hourly", "minutely", "secondly", "microsecond", "none"},
	}, {
		Name:  "CustomInterval",
		Place: 1,
		Type:  7,
	}, {
		Name:  "Period",
		Place: 1,
		Type:  7,
	}, {
		Name:  "MaxAnomalyRatio",
		Place: 1,
		Type:  8,
	}, {
		Name:  "Sensitivity",
		Place: 1,
		Type:  7,
	}, {
		Name:  "ImputeMode",
		Place: 1,
		Enum:  []string{"auto", "previous", "linear", "fixed", "zero", "notFill"},
	}, {
		Name:  "ImputeFixedValue",
		Place: 1,
		Type:  8,
	}},
}}

// DetectLastAnomaly says whether the last point of a series of numbers over time is unusual.
//
// The cloud's Anomaly Detector ended in October 2026: this works against its container, and any other endpoint
// of its interface.
//
// OutputCol holds whether it is; its detail column a [LastAnomaly] as JSON. One request takes at most 1 rows.
// Default version: v1.1.
//
// Source: https://learn.microsoft.com/azure/ai-services/anomaly-detector/
func DetectLastAnomaly() DetectLastAnomalyBuilder {
	return DetectLastAnomalyBuilder{newBuilder(&rowOfDetectLastAnomaly)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *DetectLastAnomalyBuilder) Restored() { b.row = &rowOfDetectLastAnomaly }

// Series sets the series as a list of {"timestamp": "2024-05-01T00:00:00Z", "value": 10}, 12 to 8,640 points in
// the order of time, one for each step.
func (b DetectLastAnomalyBuilder) Series(v any) DetectLastAnomalyBuilder {
	b.builder = b.setValue("Series", v)
	return b
}

// SeriesCol takes each row's Series from a column. A cell is JSON.
func (b DetectLastAnomalyBuilder) SeriesCol(column string) DetectLastAnomalyBuilder {
	b.builder = b.setColumn("Series", column)
	return b
}

// Granularity sets the step between two points; "none" where there is none, and points may lack timestamps.
// Service default: "none".
func (b DetectLastAnomalyBuilder) Granularity(v string) DetectLastAnomalyBuilder {
	b.builder = b.setValue("Granularity", v)
	return b
}

// GranularityCol takes each row's Granularity from a column.
func (b DetectLastAnomalyBuilder) GranularityCol(column string) DetectLastAnomalyBuilder {
	b.builder = b.setColumn("Granularity", column)
	return b
}

// GranularityDefault stands in where the cell of GranularityCol is missing.
func (b DetectLastAnomalyBuilder) GranularityDefault(v string) DetectLastAnomalyBuilder {
	b.builder = b.setDefault("Granularity", v)
	return b
}

// CustomInterval sets how many of Granularity are a step: 5 and "minutely" for one each five minutes. Service
// default: 1.
func (b DetectLastAnomalyBuilder) CustomInterval(v int) DetectLastAnomalyBuilder {
	b.builder = b.setValue("CustomInterval", v)
	return b
}

// CustomIntervalCol takes each row's CustomInterval from a column.
func (b DetectLastAnomalyBuilder) CustomIntervalCol(column string) DetectLastAnomalyBuilder {
	b.builder = b.setColumn("CustomInterval", column)
	return b
}

// CustomIntervalDefault stands in where the cell of CustomIntervalCol is missing.
func (b DetectLastAnomalyBuilder) CustomIntervalDefault(v int) DetectLastAnomalyBuilder {
	b.builder = b.setDefault("CustomInterval", v)
	return b
}

// Period sets how many points a season has. Service default: found by itself.
func (b DetectLastAnomalyBuilder) Period(v int) DetectLastAnomalyBuilder {
	b.builder = b.setValue("Period", v)
	return b
}

// PeriodCol takes each row's Period from a column.
func (b DetectLastAnomalyBuilder) PeriodCol(column string) DetectLastAnomalyBuilder {
	b.builder = b.setColumn("Period", column)
	return b
}

// PeriodDefault stands in where the cell of PeriodCol is missing.
func (b DetectLastAnomalyBuilder) PeriodDefault(v int) DetectLastAnomalyBuilder {
	b.builder = b.setDefault("Period", v)
	return b
}

// MaxAnomalyRatio sets which part of the points is unusual at most, above 0 and below 0.5. Service default:
// 0.25.
func (b DetectLastAnomalyBuilder) MaxAnomalyRatio(v float64) DetectLastAnomalyBuilder {
	b.builder = b.setValue("MaxAnomalyRatio", v)
	return b
}

// MaxAnomalyRatioCol takes each row's MaxAnomalyRatio from a column.
func (b DetectLastAnomalyBuilder) MaxAnomalyRatioCol(column string) DetectLastAnomalyBuilder {
	b.builder = b.setColumn("MaxAnomalyRatio", column)
	return b
}

// MaxAnomalyRatioDefault stands in where the cell of MaxAnomalyRatioCol is missing.
func (b DetectLastAnomalyBuilder) MaxAnomalyRatioDefault(v float64) DetectLastAnomalyBuilder {
	b.builder = b.setDefault("MaxAnomalyRatio", v)
	return b
}

// Sensitivity sets how little it takes to be unusual, 0 to 99. Service default: 95.
func (b DetectLastAnomalyBuilder) Sensitivity(v int) DetectLastAnomalyBuilder {
	b.builder = b.setValue("Sensitivity", v)
	return b
}

// SensitivityCol takes each row's Sensitivity from a column.
func (b DetectLastAnomalyBuilder) SensitivityCol(column string) DetectLastAnomalyBuilder {
	b.builder = b.setColumn("Sensitivity", column)
	return b
}

// SensitivityDefault stands in where the cell of SensitivityCol is missing.
func (b DetectLastAnomalyBuilder) SensitivityDefault(v int) DetectLastAnomalyBuilder {
	b.builder = b.setDefault("Sensitivity", v)
	return b
}

// ImputeMode sets what stands in for points that are not there. Service default: "auto".
func (b DetectLastAnomalyBuilder) ImputeMode(v string) DetectLastAnomalyBuilder {
	b.builder = b.setValue("ImputeMode", v)
	return b
}

// ImputeModeCol takes each row's ImputeMode from a column.
func (b DetectLastAnomalyBuilder) ImputeModeCol(column string) DetectLastAnomalyBuilder {
	b.builder = b.setColumn("ImputeMode", column)
	return b
}

// ImputeModeDefault stands in where the cell of ImputeModeCol is missing.
func (b DetectLastAnomalyBuilder) ImputeModeDefault(v string) DetectLastAnomalyBuilder {
	b.builder = b.setDefault("ImputeMode", v)
	return b
}

// ImputeFixedValue sets what stands in where ImputeMode is "fixed".
func (b DetectLastAnomalyBuilder) ImputeFixedValue(v float64) DetectLastAnomalyBuilder {
	b.builder = b.setValue("ImputeFixedValue", v)
	return b
}

// ImputeFixedValueCol takes each row's ImputeFixedValue from a column.
func (b DetectLastAnomalyBuilder) ImputeFixedValueCol(column string) DetectLastAnomalyBuilder {
	b.builder = b.setColumn("ImputeFixedValue", column)
	return b
}

// ImputeFixedValueDefault stands in where the cell of ImputeFixedValueCol is missing.
func (b DetectLastAnomalyBuilder) ImputeFixedValueDefault(v float64) DetectLastAnomalyBuilder {
	b.builder = b.setDefault("ImputeFixedValue", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b DetectLastAnomalyBuilder) Endpoint(v string) DetectLastAnomalyBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b DetectLastAnomalyBuilder) EndpointCol(column string) DetectLastAnomalyBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b DetectLastAnomalyBuilder) Key(v string) DetectLastAnomalyBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b DetectLastAnomalyBuilder) KeyCol(column string) DetectLastAnomalyBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b DetectLastAnomalyBuilder) KeyEnv(variable string) DetectLastAnomalyBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b DetectLastAnomalyBuilder) SecondKey(v string) DetectLastAnomalyBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b DetectLastAnomalyBuilder) SecondKeyCol(column string) DetectLastAnomalyBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b DetectLastAnomalyBuilder) SecondKeyEnv(variable string) DetectLastAnomalyBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b DetectLastAnomalyBuilder) Token(v string) DetectLastAnomalyBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b DetectLastAnomalyBuilder) TokenCol(column string) DetectLastAnomalyBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b DetectLastAnomalyBuilder) TokenEnv(variable string) DetectLastAnomalyBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b DetectLastAnomalyBuilder) Headers(v map[string]string) DetectLastAnomalyBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b DetectLastAnomalyBuilder) HeadersCol(column string) DetectLastAnomalyBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b DetectLastAnomalyBuilder) APIVersion(v string) DetectLastAnomalyBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b DetectLastAnomalyBuilder) APIVersionCol(column string) DetectLastAnomalyBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds whether it is. It is required.
func (b DetectLastAnomalyBuilder) OutputCol(column string) DetectLastAnomalyBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [LastAnomaly] as JSON. Default: OutputCol's name
// and "_detail".
func (b DetectLastAnomalyBuilder) DetailCol(column string) DetectLastAnomalyBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b DetectLastAnomalyBuilder) ErrorCol(column string) DetectLastAnomalyBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b DetectLastAnomalyBuilder) Policy(policy rest.Policy) DetectLastAnomalyBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b DetectLastAnomalyBuilder) Cache(folder string) DetectLastAnomalyBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b DetectLastAnomalyBuilder) Checkpoint(path string) DetectLastAnomalyBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b DetectLastAnomalyBuilder) Trace(path string) DetectLastAnomalyBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b DetectLastAnomalyBuilder) Stats(stats *rest.Stats) DetectLastAnomalyBuilder {
	b.stats = stats
	return b
}

// DetectChangePointsBuilder builds the call of a service that finds where the trend of a series of numbers over
// time changes. See DetectChangePoints for its parameters.
type DetectChangePointsBuilder struct{ builder }

var rowOfDetectChangePoints = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "DetectChangePoints",
	Family:   "decision",
	Protocol: "table",
	Shape: services.Shape{
		Route:    "/anomalydetector/v{version}/timeseries/changepoint/detect",
		Headline: "$.isChangePoint",
	},
	APIVersions: []string{"v1.1", "v1.0"},
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      1,
	Params: []services.Param{{
		Name:     "Series",
		Place:    1,
		Type:     5,
		Required: true,
	}, {
		Name:     "Granularity",
		Place:    1,
		Required: true,
		Enum:     []string{"yearly", "monthly", "weekly", "daily", "hourly", "minutely", "secondly", "microsecond", "none"},
	}, {
		Name:  "CustomInterval",
		Place: 1,
		Type:  7,
	}, {
		Name:  "Period",
		Place: 1,
		Type:  7,
	}, {
		Name:  "StableTrendWindow",
		Place: 1,
		Type:  7,
	}, {
		Name:  "Threshold",
		Place: 1,
		Type:  8,
	}},
}}

// DetectChangePoints finds where the trend of a series of numbers over time changes.
//
// The cloud's Anomaly Detector ended in October 2026: this works against its container, and any other endpoint
// of its interface.
//
// OutputCol holds a JSON list of true and false, one for each point; its detail column a [ChangePoints] as
// JSON. One request takes at most 1 rows. Default version: v1.1.
//
// Source: https://learn.microsoft.com/azure/ai-services/anomaly-detector/
func DetectChangePoints() DetectChangePointsBuilder {
	return DetectChangePointsBuilder{newBuilder(&rowOfDetectChangePoints)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *DetectChangePointsBuilder) Restored() { b.row = &rowOfDetectChangePoints }

// Series sets the series as a list of {"timestamp": "2024-05-01T00:00:00Z", "value": 10}, 12 to 8,640 points in
// the order of time, one for each step.
func (b DetectChangePointsBuilder) Series(v any) DetectChangePointsBuilder {
	b.builder = b.setValue("Series", v)
	return b
}

// SeriesCol takes each row's Series from a column. A cell is JSON.
func (b DetectChangePointsBuilder) SeriesCol(column string) DetectChangePointsBuilder {
	b.builder = b.setColumn("Series", column)
	return b
}

// Granularity sets the step between two points; "none" where there is none, and points may lack timestamps.
// Service default: "none".
func (b DetectChangePointsBuilder) Granularity(v string) DetectChangePointsBuilder {
	b.builder = b.setValue("Granularity", v)
	return b
}

// GranularityCol takes each row's Granularity from a column.
func (b DetectChangePointsBuilder) GranularityCol(column string) DetectChangePointsBuilder {
	b.builder = b.setColumn("Granularity", column)
	return b
}

// CustomInterval sets how many of Granularity are a step: 5 and "minutely" for one each five minutes. Service
// default: 1.
func (b DetectChangePointsBuilder) CustomInterval(v int) DetectChangePointsBuilder {
	b.builder = b.setValue("CustomInterval", v)
	return b
}

// CustomIntervalCol takes each row's CustomInterval from a column.
func (b DetectChangePointsBuilder) CustomIntervalCol(column string) DetectChangePointsBuilder {
	b.builder = b.setColumn("CustomInterval", column)
	return b
}

// CustomIntervalDefault stands in where the cell of CustomIntervalCol is missing.
func (b DetectChangePointsBuilder) CustomIntervalDefault(v int) DetectChangePointsBuilder {
	b.builder = b.setDefault("CustomInterval", v)
	return b
}

// Period sets how many points a season has. Service default: found by itself.
func (b DetectChangePointsBuilder) Period(v int) DetectChangePointsBuilder {
	b.builder = b.setValue("Period", v)
	return b
}

// PeriodCol takes each row's Period from a column.
func (b DetectChangePointsBuilder) PeriodCol(column string) DetectChangePointsBuilder {
	b.builder = b.setColumn("Period", column)
	return b
}

// PeriodDefault stands in where the cell of PeriodCol is missing.
func (b DetectChangePointsBuilder) PeriodDefault(v int) DetectChangePointsBuilder {
	b.builder = b.setDefault("Period", v)
	return b
}

// StableTrendWindow sets how many points a trend has at least. Service default: the service's own.
func (b DetectChangePointsBuilder) StableTrendWindow(v int) DetectChangePointsBuilder {
	b.builder = b.setValue("StableTrendWindow", v)
	return b
}

// StableTrendWindowCol takes each row's StableTrendWindow from a column.
func (b DetectChangePointsBuilder) StableTrendWindowCol(column string) DetectChangePointsBuilder {
	b.builder = b.setColumn("StableTrendWindow", column)
	return b
}

// StableTrendWindowDefault stands in where the cell of StableTrendWindowCol is missing.
func (b DetectChangePointsBuilder) StableTrendWindowDefault(v int) DetectChangePointsBuilder {
	b.builder = b.setDefault("StableTrendWindow", v)
	return b
}

// Threshold sets changes that the service is less sure of, 0 to 1, are left out. Service default: the service's
// own.
func (b DetectChangePointsBuilder) Threshold(v float64) DetectChangePointsBuilder {
	b.builder = b.setValue("Threshold", v)
	return b
}

// ThresholdCol takes each row's Threshold from a column.
func (b DetectChangePointsBuilder) ThresholdCol(column string) DetectChangePointsBuilder {
	b.builder = b.setColumn("Threshold", column)
	return b
}

// ThresholdDefault stands in where the cell of ThresholdCol is missing.
func (b DetectChangePointsBuilder) ThresholdDefault(v float64) DetectChangePointsBuilder {
	b.builder = b.setDefault("Threshold", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b DetectChangePointsBuilder) Endpoint(v string) DetectChangePointsBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b DetectChangePointsBuilder) EndpointCol(column string) DetectChangePointsBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b DetectChangePointsBuilder) Key(v string) DetectChangePointsBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b DetectChangePointsBuilder) KeyCol(column string) DetectChangePointsBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b DetectChangePointsBuilder) KeyEnv(variable string) DetectChangePointsBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b DetectChangePointsBuilder) SecondKey(v string) DetectChangePointsBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b DetectChangePointsBuilder) SecondKeyCol(column string) DetectChangePointsBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b DetectChangePointsBuilder) SecondKeyEnv(variable string) DetectChangePointsBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b DetectChangePointsBuilder) Token(v string) DetectChangePointsBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b DetectChangePointsBuilder) TokenCol(column string) DetectChangePointsBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b DetectChangePointsBuilder) TokenEnv(variable string) DetectChangePointsBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b DetectChangePointsBuilder) Headers(v map[string]string) DetectChangePointsBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b DetectChangePointsBuilder) HeadersCol(column string) DetectChangePointsBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b DetectChangePointsBuilder) APIVersion(v string) DetectChangePointsBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b DetectChangePointsBuilder) APIVersionCol(column string) DetectChangePointsBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds a JSON list of true and false, one for each point. It is required.
func (b DetectChangePointsBuilder) OutputCol(column string) DetectChangePointsBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [ChangePoints] as JSON. Default: OutputCol's name
// and "_detail".
func (b DetectChangePointsBuilder) DetailCol(column string) DetectChangePointsBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b DetectChangePointsBuilder) ErrorCol(column string) DetectChangePointsBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b DetectChangePointsBuilder) Policy(policy rest.Policy) DetectChangePointsBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b DetectChangePointsBuilder) Cache(folder string) DetectChangePointsBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b DetectChangePointsBuilder) Checkpoint(path string) DetectChangePointsBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b DetectChangePointsBuilder) Trace(path string) DetectChangePointsBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b DetectChangePointsBuilder) Stats(stats *rest.Stats) DetectChangePointsBuilder {
	b.stats = stats
	return b
}

// TrainMultivariateModelBuilder builds the call of a service that begins to train a model on several series
// together; GetMultivariateModel says when it is READY. See TrainMultivariateModel for its parameters.
type TrainMultivariateModelBuilder struct{ builder }

var rowOfTrainMultivariateModel = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "TrainMultivariateModel",
	Family:   "decision",
	Protocol: "table",
	Shape: services.Shape{
		Route:    "/anomalydetector/v{version}/multivariate/models",
		Headline: "$.modelId",
	},
	APIVersions: []string{"v1.1", "v1.0"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    1048576,
	Params: []services.Param{{
		Name:     "DataSource",
		Place:    1,
		Required: true,
	}, {
		Name:  "DataSchema",
		Place: 1,
		Enum:  []string{"OneTable", "MultiTable"},
	}, {
		Name:     "StartTime",
		Place:    1,
		Required: true,
	}, {
		Name:     "EndTime",
		Place:    1,
		Required: true,
	}, {
		Name:  "DisplayName",
		Place: 1,
	}, {
		Name:  "SlidingWindow",
		Place: 1,
		Type:  7,
	}, {
		Name:  "AlignMode",
		Wire:  "alignPolicy.alignMode",
		Place: 1,
		Enum:  []string{"Inner", "Outer"},
	}, {
		Name:  "FillNAMethod",
		Wire:  "alignPolicy.fillNAMethod",
		Place: 1,
		Enum:  []string{"Previous", "Subsequent", "Linear", "Zero", "Fixed"},
	}, {
		Name:  "PaddingValue",
		Wire:  "alignPolicy.paddingValue",
		Place: 1,
		Type:  8,
	}},
}}

// TrainMultivariateModel begins to train a model on several series together; GetMultivariateModel says when it
// is READY.
//
// The cloud's Anomaly Detector ended in October 2026: this works against its container, and any other endpoint
// of its interface.
//
// OutputCol holds the new model's id; its detail column a [MultivariateModel] as JSON. One request takes at
// most 1 rows. Default version: v1.1.
//
// Source: https://learn.microsoft.com/azure/ai-services/anomaly-detector/
func TrainMultivariateModel() TrainMultivariateModelBuilder {
	return TrainMultivariateModelBuilder{newBuilder(&rowOfTrainMultivariateModel)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *TrainMultivariateModelBuilder) Restored() { b.row = &rowOfTrainMultivariateModel }

// DataSource sets the address of the series in blob storage: a folder of CSV files, or one file.
func (b TrainMultivariateModelBuilder) DataSource(v string) TrainMultivariateModelBuilder {
	b.builder = b.setValue("DataSource", v)
	return b
}

// DataSourceCol takes each row's DataSource from a column.
func (b TrainMultivariateModelBuilder) DataSourceCol(column string) TrainMultivariateModelBuilder {
	b.builder = b.setColumn("DataSource", column)
	return b
}

// DataSchema sets whether the series are in one file or in one each. Service default: "MultiTable".
func (b TrainMultivariateModelBuilder) DataSchema(v string) TrainMultivariateModelBuilder {
	b.builder = b.setValue("DataSchema", v)
	return b
}

// DataSchemaCol takes each row's DataSchema from a column.
func (b TrainMultivariateModelBuilder) DataSchemaCol(column string) TrainMultivariateModelBuilder {
	b.builder = b.setColumn("DataSchema", column)
	return b
}

// DataSchemaDefault stands in where the cell of DataSchemaCol is missing.
func (b TrainMultivariateModelBuilder) DataSchemaDefault(v string) TrainMultivariateModelBuilder {
	b.builder = b.setDefault("DataSchema", v)
	return b
}

// StartTime sets where training data begin, as 2024-05-01T00:00:00Z.
func (b TrainMultivariateModelBuilder) StartTime(v string) TrainMultivariateModelBuilder {
	b.builder = b.setValue("StartTime", v)
	return b
}

// StartTimeCol takes each row's StartTime from a column.
func (b TrainMultivariateModelBuilder) StartTimeCol(column string) TrainMultivariateModelBuilder {
	b.builder = b.setColumn("StartTime", column)
	return b
}

// EndTime sets where they end.
func (b TrainMultivariateModelBuilder) EndTime(v string) TrainMultivariateModelBuilder {
	b.builder = b.setValue("EndTime", v)
	return b
}

// EndTimeCol takes each row's EndTime from a column.
func (b TrainMultivariateModelBuilder) EndTimeCol(column string) TrainMultivariateModelBuilder {
	b.builder = b.setColumn("EndTime", column)
	return b
}

// DisplayName sets the model's name, at most 24 characters.
func (b TrainMultivariateModelBuilder) DisplayName(v string) TrainMultivariateModelBuilder {
	b.builder = b.setValue("DisplayName", v)
	return b
}

// DisplayNameCol takes each row's DisplayName from a column.
func (b TrainMultivariateModelBuilder) DisplayNameCol(column string) TrainMultivariateModelBuilder {
	b.builder = b.setColumn("DisplayName", column)
	return b
}

// DisplayNameDefault stands in where the cell of DisplayNameCol is missing.
func (b TrainMultivariateModelBuilder) DisplayNameDefault(v string) TrainMultivariateModelBuilder {
	b.builder = b.setDefault("DisplayName", v)
	return b
}

// SlidingWindow sets how many points before one decide about it, 28 to 2,880. Service default: 300.
func (b TrainMultivariateModelBuilder) SlidingWindow(v int) TrainMultivariateModelBuilder {
	b.builder = b.setValue("SlidingWindow", v)
	return b
}

// SlidingWindowCol takes each row's SlidingWindow from a column.
func (b TrainMultivariateModelBuilder) SlidingWindowCol(column string) TrainMultivariateModelBuilder {
	b.builder = b.setColumn("SlidingWindow", column)
	return b
}

// SlidingWindowDefault stands in where the cell of SlidingWindowCol is missing.
func (b TrainMultivariateModelBuilder) SlidingWindowDefault(v int) TrainMultivariateModelBuilder {
	b.builder = b.setDefault("SlidingWindow", v)
	return b
}

// AlignMode sets whether only times that all series have count. Service default: "Outer".
func (b TrainMultivariateModelBuilder) AlignMode(v string) TrainMultivariateModelBuilder {
	b.builder = b.setValue("AlignMode", v)
	return b
}

// AlignModeCol takes each row's AlignMode from a column.
func (b TrainMultivariateModelBuilder) AlignModeCol(column string) TrainMultivariateModelBuilder {
	b.builder = b.setColumn("AlignMode", column)
	return b
}

// AlignModeDefault stands in where the cell of AlignModeCol is missing.
func (b TrainMultivariateModelBuilder) AlignModeDefault(v string) TrainMultivariateModelBuilder {
	b.builder = b.setDefault("AlignMode", v)
	return b
}

// FillNAMethod sets what stands in for points that are not there. Service default: "Linear".
func (b TrainMultivariateModelBuilder) FillNAMethod(v string) TrainMultivariateModelBuilder {
	b.builder = b.setValue("FillNAMethod", v)
	return b
}

// FillNAMethodCol takes each row's FillNAMethod from a column.
func (b TrainMultivariateModelBuilder) FillNAMethodCol(column string) TrainMultivariateModelBuilder {
	b.builder = b.setColumn("FillNAMethod", column)
	return b
}

// FillNAMethodDefault stands in where the cell of FillNAMethodCol is missing.
func (b TrainMultivariateModelBuilder) FillNAMethodDefault(v string) TrainMultivariateModelBuilder {
	b.builder = b.setDefault("FillNAMethod", v)
	return b
}

// PaddingValue sets what stands in where FillNAMethod is "Fixed".
func (b TrainMultivariateModelBuilder) PaddingValue(v float64) TrainMultivariateModelBuilder {
	b.builder = b.setValue("PaddingValue", v)
	return b
}

// PaddingValueCol takes each row's PaddingValue from a column.
func (b TrainMultivariateModelBuilder) PaddingValueCol(column string) TrainMultivariateModelBuilder {
	b.builder = b.setColumn("PaddingValue", column)
	return b
}

// PaddingValueDefault stands in where the cell of PaddingValueCol is missing.
func (b TrainMultivariateModelBuilder) PaddingValueDefault(v float64) TrainMultivariateModelBuilder {
	b.builder = b.setDefault("PaddingValue", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b TrainMultivariateModelBuilder) Endpoint(v string) TrainMultivariateModelBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b TrainMultivariateModelBuilder) EndpointCol(column string) TrainMultivariateModelBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b TrainMultivariateModelBuilder) Key(v string) TrainMultivariateModelBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b TrainMultivariateModelBuilder) KeyCol(column string) TrainMultivariateModelBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b TrainMultivariateModelBuilder) KeyEnv(variable string) TrainMultivariateModelBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b TrainMultivariateModelBuilder) SecondKey(v string) TrainMultivariateModelBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b TrainMultivariateModelBuilder) SecondKeyCol(column string) TrainMultivariateModelBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b TrainMultivariateModelBuilder) SecondKeyEnv(variable string) TrainMultivariateModelBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b TrainMultivariateModelBuilder) Token(v string) TrainMultivariateModelBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b TrainMultivariateModelBuilder) TokenCol(column string) TrainMultivariateModelBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b TrainMultivariateModelBuilder) TokenEnv(variable string) TrainMultivariateModelBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b TrainMultivariateModelBuilder) Headers(v map[string]string) TrainMultivariateModelBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b TrainMultivariateModelBuilder) HeadersCol(column string) TrainMultivariateModelBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b TrainMultivariateModelBuilder) APIVersion(v string) TrainMultivariateModelBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b TrainMultivariateModelBuilder) APIVersionCol(column string) TrainMultivariateModelBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the new model's id. It is required.
func (b TrainMultivariateModelBuilder) OutputCol(column string) TrainMultivariateModelBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [MultivariateModel] as JSON. Default: OutputCol's
// name and "_detail".
func (b TrainMultivariateModelBuilder) DetailCol(column string) TrainMultivariateModelBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b TrainMultivariateModelBuilder) ErrorCol(column string) TrainMultivariateModelBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b TrainMultivariateModelBuilder) Policy(policy rest.Policy) TrainMultivariateModelBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b TrainMultivariateModelBuilder) Cache(folder string) TrainMultivariateModelBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b TrainMultivariateModelBuilder) Checkpoint(path string) TrainMultivariateModelBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b TrainMultivariateModelBuilder) Trace(path string) TrainMultivariateModelBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b TrainMultivariateModelBuilder) Stats(stats *rest.Stats) TrainMultivariateModelBuilder {
	b.stats = stats
	return b
}

// GetMultivariateModelBuilder builds the call of a service that says how far a model is. See
// GetMultivariateModel for its parameters.
type GetMultivariateModelBuilder struct{ builder }

var rowOfGetMultivariateModel = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "GetMultivariateModel",
	Family:   "decision",
	Protocol: "table",
	Shape: services.Shape{
		Method:   "GET",
		Route:    "/anomalydetector/v{version}/multivariate/models/{ModelID}",
		Headline: "$.modelInfo.status",
	},
	APIVersions: []string{"v1.1", "v1.0"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    1048576,
	Params: []services.Param{{
		Name:     "ModelID",
		Place:    4,
		Required: true,
	}},
}}

// GetMultivariateModel says how far a model is.
//
// The cloud's Anomaly Detector ended in October 2026: this works against its container, and any other endpoint
// of its interface.
//
// OutputCol holds "CREATED", "RUNNING", "READY" or "FAILED"; its detail column a [MultivariateModel] as JSON.
// One request takes at most 1 rows. Default version: v1.1.
//
// Source: https://learn.microsoft.com/azure/ai-services/anomaly-detector/
func GetMultivariateModel() GetMultivariateModelBuilder {
	return GetMultivariateModelBuilder{newBuilder(&rowOfGetMultivariateModel)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *GetMultivariateModelBuilder) Restored() { b.row = &rowOfGetMultivariateModel }

// ModelID sets the model, by the id that TrainMultivariateModel answered.
func (b GetMultivariateModelBuilder) ModelID(v string) GetMultivariateModelBuilder {
	b.builder = b.setValue("ModelID", v)
	return b
}

// ModelIDCol takes each row's ModelID from a column.
func (b GetMultivariateModelBuilder) ModelIDCol(column string) GetMultivariateModelBuilder {
	b.builder = b.setColumn("ModelID", column)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b GetMultivariateModelBuilder) Endpoint(v string) GetMultivariateModelBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b GetMultivariateModelBuilder) EndpointCol(column string) GetMultivariateModelBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b GetMultivariateModelBuilder) Key(v string) GetMultivariateModelBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b GetMultivariateModelBuilder) KeyCol(column string) GetMultivariateModelBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b GetMultivariateModelBuilder) KeyEnv(variable string) GetMultivariateModelBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b GetMultivariateModelBuilder) SecondKey(v string) GetMultivariateModelBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b GetMultivariateModelBuilder) SecondKeyCol(column string) GetMultivariateModelBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b GetMultivariateModelBuilder) SecondKeyEnv(variable string) GetMultivariateModelBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b GetMultivariateModelBuilder) Token(v string) GetMultivariateModelBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b GetMultivariateModelBuilder) TokenCol(column string) GetMultivariateModelBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b GetMultivariateModelBuilder) TokenEnv(variable string) GetMultivariateModelBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b GetMultivariateModelBuilder) Headers(v map[string]string) GetMultivariateModelBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b GetMultivariateModelBuilder) HeadersCol(column string) GetMultivariateModelBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b GetMultivariateModelBuilder) APIVersion(v string) GetMultivariateModelBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b GetMultivariateModelBuilder) APIVersionCol(column string) GetMultivariateModelBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds "CREATED", "RUNNING", "READY" or "FAILED". It is required.
func (b GetMultivariateModelBuilder) OutputCol(column string) GetMultivariateModelBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [MultivariateModel] as JSON. Default: OutputCol's
// name and "_detail".
func (b GetMultivariateModelBuilder) DetailCol(column string) GetMultivariateModelBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b GetMultivariateModelBuilder) ErrorCol(column string) GetMultivariateModelBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b GetMultivariateModelBuilder) Policy(policy rest.Policy) GetMultivariateModelBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b GetMultivariateModelBuilder) Cache(folder string) GetMultivariateModelBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b GetMultivariateModelBuilder) Checkpoint(path string) GetMultivariateModelBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b GetMultivariateModelBuilder) Trace(path string) GetMultivariateModelBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b GetMultivariateModelBuilder) Stats(stats *rest.Stats) GetMultivariateModelBuilder {
	b.stats = stats
	return b
}

// ListMultivariateModelsBuilder builds the call of a service that lists the models. See ListMultivariateModels
// for its parameters.
type ListMultivariateModelsBuilder struct{ builder }

var rowOfListMultivariateModels = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "ListMultivariateModels",
	Family:   "decision",
	Protocol: "table",
	Shape: services.Shape{
		Method:   "GET",
		Route:    "/anomalydetector/v{version}/multivariate/models",
		Headline: "$.models[*].modelId",
		List:     "models",
		NextLink: "nextLink",
	},
	APIVersions: []string{"v1.1", "v1.0"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      1,
	Params: []services.Param{{
		Name:  "Skip",
		Place: 2,
		Type:  7,
	}, {
		Name:  "Top",
		Place: 2,
		Type:  7,
	}},
}}

// ListMultivariateModels lists the models.
//
// The cloud's Anomaly Detector ended in October 2026: this works against its container, and any other endpoint
// of its interface.
//
// OutputCol holds their ids as a JSON list, those of all pages; its detail column a [MultivariateModels] as
// JSON. One request takes at most 1 rows. Default version: v1.1.
//
// Source: https://learn.microsoft.com/azure/ai-services/anomaly-detector/
func ListMultivariateModels() ListMultivariateModelsBuilder {
	return ListMultivariateModelsBuilder{newBuilder(&rowOfListMultivariateModels)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *ListMultivariateModelsBuilder) Restored() { b.row = &rowOfListMultivariateModels }

// Skip sets how many are left out at the beginning. Service default: 0.
func (b ListMultivariateModelsBuilder) Skip(v int) ListMultivariateModelsBuilder {
	b.builder = b.setValue("Skip", v)
	return b
}

// SkipCol takes each row's Skip from a column.
func (b ListMultivariateModelsBuilder) SkipCol(column string) ListMultivariateModelsBuilder {
	b.builder = b.setColumn("Skip", column)
	return b
}

// SkipDefault stands in where the cell of SkipCol is missing.
func (b ListMultivariateModelsBuilder) SkipDefault(v int) ListMultivariateModelsBuilder {
	b.builder = b.setDefault("Skip", v)
	return b
}

// Top sets how many are listed at most. Default: all.
func (b ListMultivariateModelsBuilder) Top(v int) ListMultivariateModelsBuilder {
	b.builder = b.setValue("Top", v)
	return b
}

// TopCol takes each row's Top from a column.
func (b ListMultivariateModelsBuilder) TopCol(column string) ListMultivariateModelsBuilder {
	b.builder = b.setColumn("Top", column)
	return b
}

// TopDefault stands in where the cell of TopCol is missing.
func (b ListMultivariateModelsBuilder) TopDefault(v int) ListMultivariateModelsBuilder {
	b.builder = b.setDefault("Top", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b ListMultivariateModelsBuilder) Endpoint(v string) ListMultivariateModelsBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b ListMultivariateModelsBuilder) EndpointCol(column string) ListMultivariateModelsBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b ListMultivariateModelsBuilder) Key(v string) ListMultivariateModelsBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b ListMultivariateModelsBuilder) KeyCol(column string) ListMultivariateModelsBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b ListMultivariateModelsBuilder) KeyEnv(variable string) ListMultivariateModelsBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b ListMultivariateModelsBuilder) SecondKey(v string) ListMultivariateModelsBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b ListMultivariateModelsBuilder) SecondKeyCol(column string) ListMultivariateModelsBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b ListMultivariateModelsBuilder) SecondKeyEnv(variable string) ListMultivariateModelsBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b ListMultivariateModelsBuilder) Token(v string) ListMultivariateModelsBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b ListMultivariateModelsBuilder) TokenCol(column string) ListMultivariateModelsBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b ListMultivariateModelsBuilder) TokenEnv(variable string) ListMultivariateModelsBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b ListMultivariateModelsBuilder) Headers(v map[string]string) ListMultivariateModelsBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b ListMultivariateModelsBuilder) HeadersCol(column string) ListMultivariateModelsBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b ListMultivariateModelsBuilder) APIVersion(v string) ListMultivariateModelsBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b ListMultivariateModelsBuilder) APIVersionCol(column string) ListMultivariateModelsBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds their ids as a JSON list, those of all pages. It is required.
func (b ListMultivariateModelsBuilder) OutputCol(column string) ListMultivariateModelsBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [MultivariateModels] as JSON. Default: OutputCol's
// name and "_detail".
func (b ListMultivariateModelsBuilder) DetailCol(column string) ListMultivariateModelsBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b ListMultivariateModelsBuilder) ErrorCol(column string) ListMultivariateModelsBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b ListMultivariateModelsBuilder) Policy(policy rest.Policy) ListMultivariateModelsBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b ListMultivariateModelsBuilder) Cache(folder string) ListMultivariateModelsBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b ListMultivariateModelsBuilder) Checkpoint(path string) ListMultivariateModelsBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b ListMultivariateModelsBuilder) Trace(path string) ListMultivariateModelsBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b ListMultivariateModelsBuilder) Stats(stats *rest.Stats) ListMultivariateModelsBuilder {
	b.stats = stats
	return b
}

// DeleteMultivariateModelBuilder builds the call of a service that removes a model. See DeleteMultivariateModel
// for its parameters.
type DeleteMultivariateModelBuilder struct{ builder }

var rowOfDeleteMultivariateModel = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "DeleteMultivariateModel",
	Family:   "decision",
	Protocol: "table",
	Shape: services.Shape{
		Method: "DELETE",
		Route:  "/anomalydetector/v{version}/multivariate/models/{ModelID}",
	},
	APIVersions: []string{"v1.1", "v1.0"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      10,
	Params: []services.Param{{
		Name:     "ModelID",
		Place:    4,
		Required: true,
	}},
}}

// DeleteMultivariateModel removes a model.
//
// The cloud's Anomaly Detector ended in October 2026: this works against its container, and any other endpoint
// of its interface.
//
// OutputCol holds true; its detail column a [Done] as JSON. One request takes at most 1 rows. Default version:
// v1.1.
//
// Source: https://learn.microsoft.com/azure/ai-services/anomaly-detector/
func DeleteMultivariateModel() DeleteMultivariateModelBuilder {
	return DeleteMultivariateModelBuilder{newBuilder(&rowOfDeleteMultivariateModel)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *DeleteMultivariateModelBuilder) Restored() { b.row = &rowOfDeleteMultivariateModel }

// ModelID sets the model, by the id that TrainMultivariateModel answered.
func (b DeleteMultivariateModelBuilder) ModelID(v string) DeleteMultivariateModelBuilder {
	b.builder = b.setValue("ModelID", v)
	return b
}

// ModelIDCol takes each row's ModelID from a column.
func (b DeleteMultivariateModelBuilder) ModelIDCol(column string) DeleteMultivariateModelBuilder {
	b.builder = b.setColumn("ModelID", column)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b DeleteMultivariateModelBuilder) Endpoint(v string) DeleteMultivariateModelBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b DeleteMultivariateModelBuilder) EndpointCol(column string) DeleteMultivariateModelBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b DeleteMultivariateModelBuilder) Key(v string) DeleteMultivariateModelBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b DeleteMultivariateModelBuilder) KeyCol(column string) DeleteMultivariateModelBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b DeleteMultivariateModelBuilder) KeyEnv(variable string) DeleteMultivariateModelBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b DeleteMultivariateModelBuilder) SecondKey(v string) DeleteMultivariateModelBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b DeleteMultivariateModelBuilder) SecondKeyCol(column string) DeleteMultivariateModelBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b DeleteMultivariateModelBuilder) SecondKeyEnv(variable string) DeleteMultivariateModelBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b DeleteMultivariateModelBuilder) Token(v string) DeleteMultivariateModelBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b DeleteMultivariateModelBuilder) TokenCol(column string) DeleteMultivariateModelBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b DeleteMultivariateModelBuilder) TokenEnv(variable string) DeleteMultivariateModelBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b DeleteMultivariateModelBuilder) Headers(v map[string]string) DeleteMultivariateModelBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b DeleteMultivariateModelBuilder) HeadersCol(column string) DeleteMultivariateModelBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b DeleteMultivariateModelBuilder) APIVersion(v string) DeleteMultivariateModelBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b DeleteMultivariateModelBuilder) APIVersionCol(column string) DeleteMultivariateModelBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds true. It is required.
func (b DeleteMultivariateModelBuilder) OutputCol(column string) DeleteMultivariateModelBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [Done] as JSON. Default: OutputCol's name and
// "_detail".
func (b DeleteMultivariateModelBuilder) DetailCol(column string) DeleteMultivariateModelBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b DeleteMultivariateModelBuilder) ErrorCol(column string) DeleteMultivariateModelBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b DeleteMultivariateModelBuilder) Policy(policy rest.Policy) DeleteMultivariateModelBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b DeleteMultivariateModelBuilder) Cache(folder string) DeleteMultivariateModelBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b DeleteMultivariateModelBuilder) Checkpoint(path string) DeleteMultivariateModelBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b DeleteMultivariateModelBuilder) Trace(path string) DeleteMultivariateModelBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b DeleteMultivariateModelBuilder) Stats(stats *rest.Stats) DeleteMultivariateModelBuilder {
	b.stats = stats
	return b
}

// DetectMultivariateBatchAnomalyBuilder builds the call of a service that finds the unusual times of several
// series together by a trained model, as a job. See DetectMultivariateBatchAnomaly for its parameters.
type DetectMultivariateBatchAnomalyBuilder struct{ builder }

var rowOfDetectMultivariateBatchAnomaly = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "DetectMultivariateBatchAnomaly",
	Family:   "decision",
	Protocol: "table",
	Shape: services.Shape{
		Route:    "/anomalydetector/v{version}/multivariate/models/{ModelID}:detect-batch",
		Headline: "$.results[*].value.isAnomaly",
	},
	APIVersions: []string{"v1.1", "v1.0"},
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      1,
	Params: []services.Param{{
		Name:     "ModelID",
		Place:    4,
		Required: true,
	}, {
		Name:     "DataSource",
		Place:    1,
		Required: true,
	}, {
		Name:     "StartTime",
		Place:    1,
		Required: true,
	}, {
		Name:     "EndTime",
		Place:    1,
		Required: true,
	}, {
		Name:     "TopContributorCount",
		Place:    1,
		Type:     7,
		Required: true,
	}},
}}

// DetectMultivariateBatchAnomaly finds the unusual times of several series together by a trained model, as a
// job.
//
// The cloud's Anomaly Detector ended in October 2026: this works against its container, and any other endpoint
// of its interface.
//
// OutputCol holds a JSON list of true and false, one for each time that was judged; its detail column a
// [MultivariateAnomalies] as JSON. One request takes at most 1 rows. Default version: v1.1.
//
// Source: https://learn.microsoft.com/azure/ai-services/anomaly-detector/
func DetectMultivariateBatchAnomaly() DetectMultivariateBatchAnomalyBuilder {
	return DetectMultivariateBatchAnomalyBuilder{newBuilder(&rowOfDetectMultivariateBatchAnomaly)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *DetectMultivariateBatchAnomalyBuilder) Restored() {
	b.row = &rowOfDetectMultivariateBatchAnomaly
}

// ModelID sets the model, by the id that TrainMultivariateModel answered.
func (b DetectMultivariateBatchAnomalyBuilder) ModelID(v string) DetectMultivariateBatchAnomalyBuilder {
	b.builder = b.setValue("ModelID", v)
	return b
}

// ModelIDCol takes each row's ModelID from a column.
func (b DetectMultivariateBatchAnomalyBuilder) ModelIDCol(column string) DetectMultivariateBatchAnomalyBuilder {
	b.builder = b.setColumn("ModelID", column)
	return b
}

// DataSource sets the address of the series in blob storage, as they were for training.
func (b DetectMultivariateBatchAnomalyBuilder) DataSource(v string) DetectMultivariateBatchAnomalyBuilder {
	b.builder = b.setValue("DataSource", v)
	return b
}

// DataSourceCol takes each row's DataSource from a column.
func (b DetectMultivariateBatchAnomalyBuilder) DataSourceCol(column string) DetectMultivariateBatchAnomalyBuilder {
	b.builder = b.setColumn("DataSource", column)
	return b
}

// StartTime sets where they begin, as 2024-05-01T00:00:00Z.
func (b DetectMultivariateBatchAnomalyBuilder) StartTime(v string) DetectMultivariateBatchAnomalyBuilder {
	b.builder = b.setValue("StartTime", v)
	return b
}

// StartTimeCol takes each row's StartTime from a column.
func (b DetectMultivariateBatchAnomalyBuilder) StartTimeCol(column string) DetectMultivariateBatchAnomalyBuilder {
	b.builder = b.setColumn("StartTime", column)
	return b
}

// EndTime sets where they end; 20,000 times at most.
func (b DetectMultivariateBatchAnomalyBuilder) EndTime(v string) DetectMultivariateBatchAnomalyBuilder {
	b.builder = b.setValue("EndTime", v)
	return b
}

// EndTimeCol takes each row's EndTime from a column.
func (b DetectMultivariateBatchAnomalyBuilder) EndTimeCol(column string) DetectMultivariateBatchAnomalyBuilder {
	b.builder = b.setColumn("EndTime", column)
	return b
}

// TopContributorCount sets how many series are named as an unusual time's causes: 10 is usual.
func (b DetectMultivariateBatchAnomalyBuilder) TopContributorCount(v int) DetectMultivariateBatchAnomalyBuilder {
	b.builder = b.setValue("TopContributorCount", v)
	return b
}

// TopContributorCountCol takes each row's TopContributorCount from a column.
func (b DetectMultivariateBatchAnomalyBuilder) TopContributorCountCol(column string) DetectMultivariateBatchAnomalyBuilder {
	b.builder = b.setColumn("TopContributorCount", column)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b DetectMultivariateBatchAnomalyBuilder) Endpoint(v string) DetectMultivariateBatchAnomalyBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b DetectMultivariateBatchAnomalyBuilder) EndpointCol(column string) DetectMultivariateBatchAnomalyBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b DetectMultivariateBatchAnomalyBuilder) Key(v string) DetectMultivariateBatchAnomalyBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b DetectMultivariateBatchAnomalyBuilder) KeyCol(column string) DetectMultivariateBatchAnomalyBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b DetectMultivariateBatchAnomalyBuilder) KeyEnv(variable string) DetectMultivariateBatchAnomalyBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b DetectMultivariateBatchAnomalyBuilder) SecondKey(v string) DetectMultivariateBatchAnomalyBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b DetectMultivariateBatchAnomalyBuilder) SecondKeyCol(column string) DetectMultivariateBatchAnomalyBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b DetectMultivariateBatchAnomalyBuilder) SecondKeyEnv(variable string) DetectMultivariateBatchAnomalyBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b DetectMultivariateBatchAnomalyBuilder) Token(v string) DetectMultivariateBatchAnomalyBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b DetectMultivariateBatchAnomalyBuilder) TokenCol(column string) DetectMultivariateBatchAnomalyBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b DetectMultivariateBatchAnomalyBuilder) TokenEnv(variable string) DetectMultivariateBatchAnomalyBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b DetectMultivariateBatchAnomalyBuilder) Headers(v map[string]string) DetectMultivariateBatchAnomalyBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b DetectMultivariateBatchAnomalyBuilder) HeadersCol(column string) DetectMultivariateBatchAnomalyBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b DetectMultivariateBatchAnomalyBuilder) APIVersion(v string) DetectMultivariateBatchAnomalyBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b DetectMultivariateBatchAnomalyBuilder) APIVersionCol(column string) DetectMultivariateBatchAnomalyBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds a JSON list of true and false, one for each time that was judged. It is
// required.
func (b DetectMultivariateBatchAnomalyBuilder) OutputCol(column string) DetectMultivariateBatchAnomalyBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [MultivariateAnomalies] as JSON. Default:
// OutputCol's name and "_detail".
func (b DetectMultivariateBatchAnomalyBuilder) DetailCol(column string) DetectMultivariateBatchAnomalyBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b DetectMultivariateBatchAnomalyBuilder) ErrorCol(column string) DetectMultivariateBatchAnomalyBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b DetectMultivariateBatchAnomalyBuilder) Policy(policy rest.Policy) DetectMultivariateBatchAnomalyBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b DetectMultivariateBatchAnomalyBuilder) Cache(folder string) DetectMultivariateBatchAnomalyBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b DetectMultivariateBatchAnomalyBuilder) Checkpoint(path string) DetectMultivariateBatchAnomalyBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b DetectMultivariateBatchAnomalyBuilder) Trace(path string) DetectMultivariateBatchAnomalyBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b DetectMultivariateBatchAnomalyBuilder) Stats(stats *rest.Stats) DetectMultivariateBatchAnomalyBuilder {
	b.stats = stats
	return b
}

// DetectMultivariateLastAnomalyBuilder builds the call of a service that says whether the last time of several
// series together is unusual by a trained model. See DetectMultivariateLastAnomaly for its parameters.
type DetectMultivariateLastAnomalyBuilder struct{ builder }

var rowOfDetectMultivariateLastAnomaly = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "DetectMultivariateLastAnomaly",
	Family:   "decision",
	Protocol: "table",
	Shape: services.Shape{
		Route:    "/anomalydetector/v{version}/multivariate/models/{ModelID}:detect-last",
		Headline: "$.results[-1].value.isAnomaly",
	},
	APIVersions: []string{"v1.1", "v1.0"},
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      7,
	Params: []services.Param{{
		Name:     "ModelID",
		Place:    4,
		Required: true,
	}, {
		Name:     "Variables",
		Place:    1,
		Type:     5,
		Required: true,
	}, {
		Name:     "TopContributorCount",
		Place:    1,
		Type:     7,
		Required: true,
	}},
}}

// DetectMultivariateLastAnomaly says whether the last time of several series together is unusual by a trained
// model.
//
// The cloud's Anomaly Detector ended in October 2026: this works against its container, and any other endpoint
// of its interface.
//
// OutputCol holds whether it is; its detail column a [LastMultivariateAnomalies] as JSON. One request takes at
// most 1 rows. Default version: v1.1.
//
// Source: https://learn.microsoft.com/azure/ai-services/anomaly-detector/
func DetectMultivariateLastAnomaly() DetectMultivariateLastAnomalyBuilder {
	return DetectMultivariateLastAnomalyBuilder{newBuilder(&rowOfDetectMultivariateLastAnomaly)}
}

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *DetectMultivariateLastAnomalyBuilder) Restored() {
	b.row = &rowOfDetectMultivariateLastAnomaly
}

// ModelID sets the model, by the id that TrainMultivariateModel answered.
func (b DetectMultivariateLastAnomalyBuilder) ModelID(v string) DetectMultivariateLastAnomalyBuilder {
	b.builder = b.setValue("ModelID", v)
	return b
}

// ModelIDCol takes each row's ModelID from a column.
func (b DetectMultivariateLastAnomalyBuilder) ModelIDCol(column string) DetectMultivariateLastAnomalyBuilder {
	b.builder = b.setColumn("ModelID", column)
	return b
}

// Variables sets the series, as a list of {"variable": "name", "timestamps": [...], "values": [...]}, as long
// as the model's sliding window or longer.
func (b DetectMultivariateLastAnomalyBuilder) Variables(v any) DetectMultivariateLastAnomalyBuilder {
	b.builder = b.setValue("Variables", v)
	return b
}

// VariablesCol takes each row's Variables from a column. A cell is JSON.
func (b DetectMultivariateLastAnomalyBuilder) VariablesCol(column string) DetectMultivariateLastAnomalyBuilder {
	b.builder = b.setColumn("Variables", column)
	return b
}

// TopContributorCount sets how many series are named as an unusual time's causes: 10 is usual.
func (b DetectMultivariateLastAnomalyBuilder) TopContributorCount(v int) DetectMultivariateLastAnomalyBuilder {
	b.builder = b.setValue("TopContributorCount", v)
	return b
}

// TopContributorCountCol takes each row's TopContributorCount from a column.
func (b DetectMultivariateLastAnomalyBuilder) TopContributorCountCol(column string) DetectMultivariateLastAnomalyBuilder {
	b.builder = b.setColumn("TopContributorCount", column)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b DetectMultivariateLastAnomalyBuilder) Endpoint(v string) DetectMultivariateLastAnomalyBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b DetectMultivariateLastAnomalyBuilder) EndpointCol(column string) DetectMultivariateLastAnomalyBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b DetectMultivariateLastAnomalyBuilder) Key(v string) DetectMultivariateLastAnomalyBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b DetectMultivariateLastAnomalyBuilder) KeyCol(column string) DetectMultivariateLastAnomalyBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b DetectMultivariateLastAnomalyBuilder) KeyEnv(variable string) DetectMultivariateLastAnomalyBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b DetectMultivariateLastAnomalyBuilder) SecondKey(v string) DetectMultivariateLastAnomalyBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b DetectMultivariateLastAnomalyBuilder) SecondKeyCol(column string) DetectMultivariateLastAnomalyBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b DetectMultivariateLastAnomalyBuilder) SecondKeyEnv(variable string) DetectMultivariateLastAnomalyBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b DetectMultivariateLastAnomalyBuilder) Token(v string) DetectMultivariateLastAnomalyBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b DetectMultivariateLastAnomalyBuilder) TokenCol(column string) DetectMultivariateLastAnomalyBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b DetectMultivariateLastAnomalyBuilder) TokenEnv(variable string) DetectMultivariateLastAnomalyBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b DetectMultivariateLastAnomalyBuilder) Headers(v map[string]string) DetectMultivariateLastAnomalyBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b DetectMultivariateLastAnomalyBuilder) HeadersCol(column string) DetectMultivariateLastAnomalyBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b DetectMultivariateLastAnomalyBuilder) APIVersion(v string) DetectMultivariateLastAnomalyBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b DetectMultivariateLastAnomalyBuilder) APIVersionCol(column string) DetectMultivariateLastAnomalyBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds whether it is. It is required.
func (b DetectMultivariateLastAnomalyBuilder) OutputCol(column string) DetectMultivariateLastAnomalyBuilder {
	b.output = column
	return b
}

// DetailCol names the column that holds the whole answer, a [LastMultivariateAnomalies] as JSON. Default:
// OutputCol's name and "_detail".
func (b DetectMultivariateLastAnomalyBuilder) DetailCol(column string) DetectMultivariateLastAnomalyBuilder {
	b.detail = column
	return b
}

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b DetectMultivariateLastAnomalyBuilder) ErrorCol(column string) DetectMultivariateLastAnomalyBuilder {
	b.errors = column
	return b
}

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b DetectMultivariateLastAnomalyBuilder) Policy(policy rest.Policy) DetectMultivariateLastAnomalyBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b DetectMultivariateLastAnomalyBuilder) Cache(folder string) DetectMultivariateLastAnomalyBuilder {
	b.policy.Cache = folder
	return b
}

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b DetectMultivariateLastAnomalyBuilder) Checkpoint(path string) DetectMultivariateLastAnomalyBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b DetectMultivariateLastAnomalyBuilder) Trace(path string) DetectMultivariateLastAnomalyBuilder {
	b.policy.Trace = path
	return b
}

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b DetectMultivariateLastAnomalyBuilder) Stats(stats *rest.Stats) DetectMultivariateLastAnomalyBuilder {
	b.stats = stats
	return b
}

// RankBuilder builds the call of a service that chooses the best of several actions for a situation, and learns
// from the rewards. See Rank for its parameters.
type RankBuilder struct{ builder }

var rowOfRank = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "Rank",
	Family:   "decision",
	Protocol: "table",
	Shape: services.Shape{
		Route:    "/personalizer/v{version}/rank",
		Headline: "$.rewardActionId",
	},
	APIVersions: []string{"v1.0", "2022-09-01-preview"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    1048576,
	Params: []services.Param{{
		Name:     "Actions",
		Place:    1,
		Type:     5,
		Required: true,
	}, {
		Name:  "ContextFeatures",
		Place: 1,
		Type:  5,
	}, {
		Name:  "ExcludedActions",
		Place: 1,
		Type:  3,
	}, {
		Name:  "EventID",
		Wire:  "eventId",
		Place: 1,
	}, {
		Name:  "DeferActivation",
		Place: 1,
		Type:  1,
	}},
	Next: &services.Service{
		Name:     "Rank",
		Family:   "decision",
		Protocol: "table",
		Shape: services.Shape{
			Route:        "/personalizer/rank",
			VersionQuery: "api-version",
			Headline:     "$.rewardActionId",
		},
		APIVersions: []string{"2022-09-01-preview"},
		Fresh:       true,
		MaxItems:    1,
		MaxBytes:    1048576,
		Params: []services.Param{{
			Name:     "Actions",
			Place:    1,
			Type:     5,
			Required: true,
		}, {
			Name:  "ContextFeatures",
			Place: 1,
			Type:  5,
		}, {
			Name:  "ExcludedActions",
			Place: 1,
			Type:  3,
		}, {
			Name:  "EventID",
			Wire:  "eventId",
			Place: 1,
		}, {
			Name:  "DeferActivation",
			Place: 1,
			Type:  1,
		}},
	},
}}

// Rank chooses the best of several actions for a situation, and learns from the rewards.
//
// The cloud's Personalizer ended in October 2026: this works against any other endpoint of its interface.
//
// OutputCol holds the id of the action to take; its detail column a [Ranking] as JSON. One request takes at
// most 1 rows. Default version: v1.0.
//
// Source: https://learn.microsoft.com/azure/ai-services/personalizer/
func Rank() RankBuilder { return RankBuilder{newBuilder(&rowOfRank)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *RankBuilder) Restored() { b.row = &rowOfRank }

// Actions sets the actions, as a list of at most 50 {"id": "soup", "features": [{"warm": true}]}.
func (b RankBuilder) Actions(v any) RankBuilder {
	b.builder = b.setValue("Actions", v)
	return b
}

// ActionsCol takes each row's Actions from a column. A cell is JSON.
func (b RankBuilder) ActionsCol(column string) RankBuilder {
	b.builder = b.setColumn("Actions", column)
	return b
}

// ContextFeatures sets the situation, as a list of objects: [{"time": "noon"}]. Service default: none.
func (b RankBuilder) ContextFeatures(v any) RankBuilder {
	b.builder = b.setValue("ContextFeatures", v)
	return b
}

// ContextFeaturesCol takes each row's ContextFeatures from a column. A cell is JSON.
func (b RankBuilder) ContextFeaturesCol(column string) RankBuilder {
	b.builder = b.setColumn("ContextFeatures", column)
	return b
}

// ContextFeaturesDefault stands in where the cell of ContextFeaturesCol is missing.
func (b RankBuilder) ContextFeaturesDefault(v any) RankBuilder {
	b.builder = b.setDefault("ContextFeatures", v)
	return b
}

// ExcludedActions sets ids of actions that must not be taken. Service default: none.
func (b RankBuilder) ExcludedActions(v ...string) RankBuilder {
	b.builder = b.setValue("ExcludedActions", v)
	return b
}

// ExcludedActionsCol takes each row's ExcludedActions from a column. A cell is a JSON list, or values parted by
// commas.
func (b RankBuilder) ExcludedActionsCol(column string) RankBuilder {
	b.builder = b.setColumn("ExcludedActions", column)
	return b
}

// ExcludedActionsDefault stands in where the cell of ExcludedActionsCol is missing.
func (b RankBuilder) ExcludedActionsDefault(v ...string) RankBuilder {
	b.builder = b.setDefault("ExcludedActions", v)
	return b
}

// EventID sets names the choice, for its reward. Service default: one that the answer says.
func (b RankBuilder) EventID(v string) RankBuilder {
	b.builder = b.setValue("EventID", v)
	return b
}

// EventIDCol takes each row's EventID from a column.
func (b RankBuilder) EventIDCol(column string) RankBuilder {
	b.builder = b.setColumn("EventID", column)
	return b
}

// EventIDDefault stands in where the cell of EventIDCol is missing.
func (b RankBuilder) EventIDDefault(v string) RankBuilder {
	b.builder = b.setDefault("EventID", v)
	return b
}

// DeferActivation sets whether nothing is learnt unless Activate is called. Service default: false.
func (b RankBuilder) DeferActivation(v bool) RankBuilder {
	b.builder = b.setValue("DeferActivation", v)
	return b
}

// DeferActivationCol takes each row's DeferActivation from a column. A cell is true or false.
func (b RankBuilder) DeferActivationCol(column string) RankBuilder {
	b.builder = b.setColumn("DeferActivation", column)
	return b
}

// DeferActivationDefault stands in where the cell of DeferActivationCol is missing.
func (b RankBuilder) DeferActivationDefault(v bool) RankBuilder {
	b.builder = b.setDefault("DeferActivation", v)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b RankBuilder) Endpoint(v string) RankBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b RankBuilder) EndpointCol(column string) RankBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b RankBuilder) Key(v string) RankBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b RankBuilder) KeyCol(column string) RankBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b RankBuilder) KeyEnv(variable string) RankBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b RankBuilder) SecondKey(v string) RankBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b RankBuilder) SecondKeyCol(column string) RankBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b RankBuilder) SecondKeyEnv(variable string) RankBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b RankBuilder) Token(v string) RankBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b RankBuilder) TokenCol(column string) RankBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b RankBuilder) TokenEnv(variable string) RankBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b RankBuilder) Headers(v map[string]string) RankBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b RankBuilder) HeadersCol(column string) RankBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b RankBuilder) APIVersion(v string) RankBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b RankBuilder) APIVersionCol(column string) RankBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds the id of the action to take. It is required.
func (b RankBuilder) OutputCol(column string) RankBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a [Ranking] as JSON. Default: OutputCol's name and
// "_detail".
func (b RankBuilder) DetailCol(column string) RankBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b RankBuilder) ErrorCol(column string) RankBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b RankBuilder) Policy(policy rest.Policy) RankBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b RankBuilder) Cache(folder string) RankBuilder { b.policy.Cache = folder; return b }

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b RankBuilder) Checkpoint(path string) RankBuilder { b.policy.Checkpoint = path; return b }

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b RankBuilder) Trace(path string) RankBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b RankBuilder) Stats(stats *rest.Stats) RankBuilder { b.stats = stats; return b }

// RewardBuilder builds the call of a service that says how good the action was that Rank chose. See Reward for
// its parameters.
type RewardBuilder struct{ builder }

var rowOfReward = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "Reward",
	Family:   "decision",
	Protocol: "table",
	Shape: services.Shape{
		Route: "/personalizer/v{version}/events/{EventID}/reward",
	},
	APIVersions: []string{"v1.0", "2022-09-01-preview"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      10,
	Params: []services.Param{{
		Name:     "EventID",
		Place:    4,
		Required: true,
	}, {
		Name:     "Value",
		Place:    1,
		Type:     8,
		Required: true,
	}},
	Next: &services.Service{
		Name:     "Reward",
		Family:   "decision",
		Protocol: "table",
		Shape: services.Shape{
			Route:        "/personalizer/events/{EventID}/reward",
			VersionQuery: "api-version",
		},
		APIVersions: []string{"2022-09-01-preview"},
		Fresh:       true,
		MaxItems:    1,
		MaxBytes:    1048576,
		Column:      10,
		Params: []services.Param{{
			Name:     "EventID",
			Place:    4,
			Required: true,
		}, {
			Name:     "Value",
			Place:    1,
			Type:     8,
			Required: true,
		}},
	},
}}

// Reward says how good the action was that Rank chose.
//
// The cloud's Personalizer ended in October 2026: this works against any other endpoint of its interface.
//
// OutputCol holds true; its detail column a [Done] as JSON. One request takes at most 1 rows. Default version:
// v1.0.
//
// Source: https://learn.microsoft.com/azure/ai-services/personalizer/
func Reward() RewardBuilder { return RewardBuilder{newBuilder(&rowOfReward)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *RewardBuilder) Restored() { b.row = &rowOfReward }

// EventID sets the choice, by the event's id that Rank took or answered.
func (b RewardBuilder) EventID(v string) RewardBuilder {
	b.builder = b.setValue("EventID", v)
	return b
}

// EventIDCol takes each row's EventID from a column.
func (b RewardBuilder) EventIDCol(column string) RewardBuilder {
	b.builder = b.setColumn("EventID", column)
	return b
}

// Value sets how good it was, 0 to 1 as a rule.
func (b RewardBuilder) Value(v float64) RewardBuilder {
	b.builder = b.setValue("Value", v)
	return b
}

// ValueCol takes each row's Value from a column.
func (b RewardBuilder) ValueCol(column string) RewardBuilder {
	b.builder = b.setColumn("Value", column)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b RewardBuilder) Endpoint(v string) RewardBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b RewardBuilder) EndpointCol(column string) RewardBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b RewardBuilder) Key(v string) RewardBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b RewardBuilder) KeyCol(column string) RewardBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b RewardBuilder) KeyEnv(variable string) RewardBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b RewardBuilder) SecondKey(v string) RewardBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b RewardBuilder) SecondKeyCol(column string) RewardBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b RewardBuilder) SecondKeyEnv(variable string) RewardBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b RewardBuilder) Token(v string) RewardBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b RewardBuilder) TokenCol(column string) RewardBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b RewardBuilder) TokenEnv(variable string) RewardBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b RewardBuilder) Headers(v map[string]string) RewardBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b RewardBuilder) HeadersCol(column string) RewardBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b RewardBuilder) APIVersion(v string) RewardBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b RewardBuilder) APIVersionCol(column string) RewardBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds true. It is required.
func (b RewardBuilder) OutputCol(column string) RewardBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a [Done] as JSON. Default: OutputCol's name and
// "_detail".
func (b RewardBuilder) DetailCol(column string) RewardBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b RewardBuilder) ErrorCol(column string) RewardBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b RewardBuilder) Policy(policy rest.Policy) RewardBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b RewardBuilder) Cache(folder string) RewardBuilder { b.policy.Cache = folder; return b }

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b RewardBuilder) Checkpoint(path string) RewardBuilder { b.policy.Checkpoint = path; return b }

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b RewardBuilder) Trace(path string) RewardBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b RewardBuilder) Stats(stats *rest.Stats) RewardBuilder { b.stats = stats; return b }

// ActivateBuilder builds the call of a service that says that what Rank chose, with DeferActivation, was shown:
// from then on the event expects a reward. See Activate for its parameters.
type ActivateBuilder struct{ builder }

var rowOfActivate = row{protocol: tableProtocol{}, service: services.Service{
	Name:     "Activate",
	Family:   "decision",
	Protocol: "table",
	Shape: services.Shape{
		Route: "/personalizer/v{version}/events/{EventID}/activate",
	},
	APIVersions: []string{"v1.0", "2022-09-01-preview"},
	Fresh:       true,
	MaxItems:    1,
	MaxBytes:    1048576,
	Column:      10,
	Params: []services.Param{{
		Name:     "EventID",
		Place:    4,
		Required: true,
	}},
	Next: &services.Service{
		Name:     "Activate",
		Family:   "decision",
		Protocol: "table",
		Shape: services.Shape{
			Route:        "/personalizer/events/{EventID}/activate",
			VersionQuery: "api-version",
		},
		APIVersions: []string{"2022-09-01-preview"},
		Fresh:       true,
		MaxItems:    1,
		MaxBytes:    1048576,
		Column:      10,
		Params: []services.Param{{
			Name:     "EventID",
			Place:    4,
			Required: true,
		}},
	},
}}

// Activate says that what Rank chose, with DeferActivation, was shown: from then on the event expects a reward.
//
// The cloud's Personalizer ended in October 2026: this works against any other endpoint of its interface.
//
// OutputCol holds true; its detail column a [Done] as JSON. One request takes at most 1 rows. Default version:
// v1.0.
//
// Source: https://learn.microsoft.com/azure/ai-services/personalizer/
func Activate() ActivateBuilder { return ActivateBuilder{newBuilder(&rowOfActivate)} }

// Restored completes a builder that a notebook's session has read back. Others have no use for it.
func (b *ActivateBuilder) Restored() { b.row = &rowOfActivate }

// EventID sets the choice, by the event's id that Rank took or answered.
func (b ActivateBuilder) EventID(v string) ActivateBuilder {
	b.builder = b.setValue("EventID", v)
	return b
}

// EventIDCol takes each row's EventID from a column.
func (b ActivateBuilder) EventIDCol(column string) ActivateBuilder {
	b.builder = b.setColumn("EventID", column)
	return b
}

// Endpoint sets where the service is: a region ("eastus"), a URL, or [Local]. Default:
// $COGBOOK_<FAMILY>_ENDPOINT, then $COGBOOK_ENDPOINT, then the in-machine services.
func (b ActivateBuilder) Endpoint(v string) ActivateBuilder {
	b.builder = b.setValue("Endpoint", v)
	return b
}

// EndpointCol takes each row's Endpoint from a column.
func (b ActivateBuilder) EndpointCol(column string) ActivateBuilder {
	b.builder = b.setColumn("Endpoint", column)
	return b
}

// Key sets the resource's key. It is sent, never shown, stored or marshalled. Default: $COGBOOK_<FAMILY>_KEY,
// then $COGBOOK_KEY; none for the in-machine services.
func (b ActivateBuilder) Key(v string) ActivateBuilder {
	b.builder = b.setValue("Key", v)
	return b
}

// KeyCol takes each row's Key from a column.
func (b ActivateBuilder) KeyCol(column string) ActivateBuilder {
	b.builder = b.setColumn("Key", column)
	return b
}

// KeyEnv takes the Key from an environment variable when the run begins: the form that can be marshalled.
func (b ActivateBuilder) KeyEnv(variable string) ActivateBuilder {
	b.builder = b.setEnv("Key", variable)
	return b
}

// SecondKey sets the resource's other key, which is tried where Key is refused with 401: keys can then be
// rotated while a run is under way. It is sent, never shown, stored or marshalled. Default:
// $COGBOOK_<FAMILY>_SECOND_KEY, then $COGBOOK_SECOND_KEY.
func (b ActivateBuilder) SecondKey(v string) ActivateBuilder {
	b.builder = b.setValue("SecondKey", v)
	return b
}

// SecondKeyCol takes each row's SecondKey from a column.
func (b ActivateBuilder) SecondKeyCol(column string) ActivateBuilder {
	b.builder = b.setColumn("SecondKey", column)
	return b
}

// SecondKeyEnv takes the SecondKey from an environment variable when the run begins: the form that can be
// marshalled.
func (b ActivateBuilder) SecondKeyEnv(variable string) ActivateBuilder {
	b.builder = b.setEnv("SecondKey", variable)
	return b
}

// Token sets a Microsoft Entra ID bearer token, in place of a key. Package cog/entra gets such tokens by
// itself. It is sent, never shown, stored or marshalled.
func (b ActivateBuilder) Token(v string) ActivateBuilder {
	b.builder = b.setValue("Token", v)
	return b
}

// TokenCol takes each row's Token from a column.
func (b ActivateBuilder) TokenCol(column string) ActivateBuilder {
	b.builder = b.setColumn("Token", column)
	return b
}

// TokenEnv takes the Token from an environment variable when the run begins: the form that can be marshalled.
func (b ActivateBuilder) TokenEnv(variable string) ActivateBuilder {
	b.builder = b.setEnv("Token", variable)
	return b
}

// Headers sets headers that are sent besides, as a map of names to values. They are never shown, stored or
// marshalled. Default: none.
func (b ActivateBuilder) Headers(v map[string]string) ActivateBuilder {
	b.builder = b.setValue("Headers", v)
	return b
}

// HeadersCol takes each row's Headers from a column. A cell is JSON.
func (b ActivateBuilder) HeadersCol(column string) ActivateBuilder {
	b.builder = b.setColumn("Headers", column)
	return b
}

// APIVersion sets the version of the service's interface that is asked for.
func (b ActivateBuilder) APIVersion(v string) ActivateBuilder {
	b.builder = b.setValue("APIVersion", v)
	return b
}

// APIVersionCol takes each row's APIVersion from a column.
func (b ActivateBuilder) APIVersionCol(column string) ActivateBuilder {
	b.builder = b.setColumn("APIVersion", column)
	return b
}

// OutputCol names the column that holds true. It is required.
func (b ActivateBuilder) OutputCol(column string) ActivateBuilder { b.output = column; return b }

// DetailCol names the column that holds the whole answer, a [Done] as JSON. Default: OutputCol's name and
// "_detail".
func (b ActivateBuilder) DetailCol(column string) ActivateBuilder { b.detail = column; return b }

// ErrorCol names the column that holds what went wrong, a [RowError] as JSON. Default: OutputCol's name and "_error".
func (b ActivateBuilder) ErrorCol(column string) ActivateBuilder { b.errors = column; return b }

// Policy sets how requests are sent: concurrency, batches, retries, time-outs. Default: every field's own.
func (b ActivateBuilder) Policy(policy rest.Policy) ActivateBuilder {
	b.builder = b.setPolicy(policy)
	return b
}

// Cache keeps answers in a folder for later runs, other frames and other programs: what was answered once is
// not asked for, nor paid for, again. "default" is the folder in your cache that `cogbook cache ls` lists.
// Answers are found by service, version, endpoint, parameters and document, never by key; rows that failed are
// not kept. The folder grows to 1 GiB, or $COGBOOK_CACHE_MIB. Default: none.
func (b ActivateBuilder) Cache(folder string) ActivateBuilder { b.policy.Cache = folder; return b }

// Checkpoint writes each answer to a file as it comes, so that a run that was killed goes on where it was when
// it is made again with the same file: no row that was answered is asked for twice, rows that failed are. The
// file is of this service and of one run at a time; remove it when it is no longer needed. Default: none.
func (b ActivateBuilder) Checkpoint(path string) ActivateBuilder {
	b.policy.Checkpoint = path
	return b
}

// Trace writes every request and answer of a run to a file, as HAR, which a browser's developer tools open.
// Secrets are masked; the texts and pictures that are sent are in it. Default: no file.
func (b ActivateBuilder) Trace(path string) ActivateBuilder { b.policy.Trace = path; return b }

// Stats has each run write its figures to where stats points, as it ends. Runs side by side need a builder
// each. Default: nowhere.
func (b ActivateBuilder) Stats(stats *rest.Stats) ActivateBuilder { b.stats = stats; return b }
