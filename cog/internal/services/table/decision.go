package table

import "net/http"

const (
	anomalyManual = "https://learn.microsoft.com/azure/ai-services/anomaly-detector/"
	anomalyEnd    = "The cloud's Anomaly Detector ended in October 2026: this works against its container, and any other endpoint of its interface."
	rankManual    = "https://learn.microsoft.com/azure/ai-services/personalizer/"
	rankEnd       = "The cloud's Personalizer ended in October 2026: this works against any other endpoint of its interface."
)

var (
	anomalySeries = Param{Name: "Series", Place: Body, Type: JSON, Required: true, Doc: `the series as a list of {"timestamp": "2024-05-01T00:00:00Z", "value": 10}, 12 to 8,640 points in the order of time, one for each step`}
	granularity   = Param{Name: "Granularity", Place: Body, Enum: []string{"yearly", "monthly", "weekly", "daily", "hourly", "minutely", "secondly", "microsecond", "none"},
		Doc: `the step between two points; "none" where there is none, and points may lack timestamps. Service default: "none"`}
	customInterval = Param{Name: "CustomInterval", Place: Body, Type: Int, Doc: `how many of Granularity are a step: 5 and "minutely" for one each five minutes. Service default: 1`}
	period         = Param{Name: "Period", Place: Body, Type: Int, Doc: "how many points a season has. Service default: found by itself"}
	anomalyParams  = []Param{anomalySeries, granularity, customInterval, period,
		{Name: "MaxAnomalyRatio", Place: Body, Type: Float, Doc: "which part of the points is unusual at most, above 0 and below 0.5. Service default: 0.25"},
		{Name: "Sensitivity", Place: Body, Type: Int, Doc: "how little it takes to be unusual, 0 to 99. Service default: 95"},
		{Name: "ImputeMode", Place: Body, Enum: []string{"auto", "previous", "linear", "fixed", "zero", "notFill"}, Doc: `what stands in for points that are not there. Service default: "auto"`},
		{Name: "ImputeFixedValue", Place: Body, Type: Float, Doc: `what stands in where ImputeMode is "fixed"`},
	}
	modelPath = Param{Name: "ModelID", Place: Path, Required: true, Doc: "the model, by the id that TrainMultivariateModel answered"}
)

// decisionServices are the Anomaly Detector and the Personalizer.
var decisionServices = []Service{
	anomaly(Service{
		Name: "DetectAnomalies", Shape: Shape{Route: "/timeseries/entire/detect", Headline: "$.isAnomaly"}, Column: List, Answer: "Anomalies",
		Doc:    "finds the unusual points of a series of numbers over time; SimpleDetectAnomalies takes a row for each point",
		Output: "a JSON list of true and false, one for each point",
		Params: anomalyParams,
	}),
	anomaly(Service{
		Name: "DetectLastAnomaly", Shape: Shape{Route: "/timeseries/last/detect", Headline: "$.isAnomaly"}, Column: Truth, Answer: "LastAnomaly",
		Doc:    "says whether the last point of a series of numbers over time is unusual",
		Output: "whether it is",
		Params: anomalyParams,
	}),
	anomaly(Service{
		Name: "DetectChangePoints", Shape: Shape{Route: "/timeseries/changepoint/detect", Headline: "$.isChangePoint"}, Column: List, Answer: "ChangePoints",
		Doc:    "finds where the trend of a series of numbers over time changes",
		Output: "a JSON list of true and false, one for each point",
		Params: []Param{anomalySeries, required(granularity), customInterval, period,
			{Name: "StableTrendWindow", Place: Body, Type: Int, Doc: "how many points a trend has at least. Service default: the service's own"},
			{Name: "Threshold", Place: Body, Type: Float, Doc: "changes that the service is less sure of, 0 to 1, are left out. Service default: the service's own"},
		},
	}),
	keptAnomaly(Service{
		Name: "TrainMultivariateModel", Shape: Shape{Route: "/multivariate/models", Headline: "$.modelId"}, Answer: "MultivariateModel",
		Doc:    "begins to train a model on several series together; GetMultivariateModel says when it is READY",
		Output: "the new model's id",
		Params: []Param{
			{Name: "DataSource", Place: Body, Required: true, Doc: "the address of the series in blob storage: a folder of CSV files, or one file"},
			{Name: "DataSchema", Place: Body, Enum: []string{"OneTable", "MultiTable"}, Doc: `whether the series are in one file or in one each. Service default: "MultiTable"`},
			{Name: "StartTime", Place: Body, Required: true, Doc: "where training data begin, as 2024-05-01T00:00:00Z"},
			{Name: "EndTime", Place: Body, Required: true, Doc: "where they end"},
			{Name: "DisplayName", Place: Body, Doc: "the model's name, at most 24 characters"},
			{Name: "SlidingWindow", Place: Body, Type: Int, Doc: "how many points before one decide about it, 28 to 2,880. Service default: 300"},
			{Name: "AlignMode", Wire: "alignPolicy.alignMode", Place: Body, Enum: []string{"Inner", "Outer"}, Doc: `whether only times that all series have count. Service default: "Outer"`},
			{Name: "FillNAMethod", Wire: "alignPolicy.fillNAMethod", Place: Body, Enum: []string{"Previous", "Subsequent", "Linear", "Zero", "Fixed"}, Doc: `what stands in for points that are not there. Service default: "Linear"`},
			{Name: "PaddingValue", Wire: "alignPolicy.paddingValue", Place: Body, Type: Float, Doc: `what stands in where FillNAMethod is "Fixed"`},
		},
	}),
	keptAnomaly(Service{
		Name: "GetMultivariateModel", Shape: Shape{Method: http.MethodGet, Route: "/multivariate/models/{ModelID}", Headline: "$.modelInfo.status"}, Answer: "MultivariateModel",
		Doc: "says how far a model is", Output: `"CREATED", "RUNNING", "READY" or "FAILED"`,
		Params: []Param{modelPath},
	}),
	keptAnomaly(Service{
		Name: "ListMultivariateModels", Shape: Shape{Method: http.MethodGet, Route: "/multivariate/models", List: "models", NextLink: "nextLink", Headline: "$.models[*].modelId"}, Answer: "MultivariateModels", Column: List,
		Doc: "lists the models", Output: "their ids as a JSON list, those of all pages",
		Params: []Param{
			{Name: "Skip", Place: Query, Type: Int, Doc: "how many are left out at the beginning. Service default: 0"},
			{Name: "Top", Place: Query, Type: Int, Doc: "how many are listed at most. Default: all"},
		},
	}),
	keptAnomaly(Service{
		Name: "DeleteMultivariateModel", Shape: Shape{Method: http.MethodDelete, Route: "/multivariate/models/{ModelID}"}, Answer: "Done", Column: Done,
		Doc: "removes a model", Output: "true",
		Params: []Param{modelPath},
	}),
	anomaly(Service{
		Name: "DetectMultivariateBatchAnomaly", Shape: Shape{Route: "/multivariate/models/{ModelID}:detect-batch", Headline: "$.results[*].value.isAnomaly"}, Column: List, Answer: "MultivariateAnomalies",
		Doc:    "finds the unusual times of several series together by a trained model, as a job",
		Output: "a JSON list of true and false, one for each time that was judged",
		Params: []Param{modelPath,
			{Name: "DataSource", Place: Body, Required: true, Doc: "the address of the series in blob storage, as they were for training"},
			{Name: "StartTime", Place: Body, Required: true, Doc: "where they begin, as 2024-05-01T00:00:00Z"},
			{Name: "EndTime", Place: Body, Required: true, Doc: "where they end; 20,000 times at most"},
			{Name: "TopContributorCount", Place: Body, Type: Int, Required: true, Doc: "how many series are named as an unusual time's causes: 10 is usual"},
		},
	}),
	anomaly(Service{
		Name: "DetectMultivariateLastAnomaly", Shape: Shape{Route: "/multivariate/models/{ModelID}:detect-last", Headline: "$.results[-1].value.isAnomaly"}, Column: Truth, Answer: "LastMultivariateAnomalies",
		Doc:    "says whether the last time of several series together is unusual by a trained model",
		Output: "whether it is",
		Params: []Param{modelPath,
			{Name: "Variables", Place: Body, Type: JSON, Required: true, Doc: `the series, as a list of {"variable": "name", "timestamps": [...], "values": [...]}, as long as the model's sliding window or longer`},
			{Name: "TopContributorCount", Place: Body, Type: Int, Required: true, Doc: "how many series are named as an unusual time's causes: 10 is usual"},
		},
	}),
	personalizer(Service{
		Name: "Rank", Shape: Shape{Route: "/rank", Headline: "$.rewardActionId"}, Answer: "Ranking",
		Doc:    "chooses the best of several actions for a situation, and learns from the rewards",
		Output: "the id of the action to take",
		Params: []Param{
			{Name: "Actions", Place: Body, Type: JSON, Required: true, Doc: `the actions, as a list of at most 50 {"id": "soup", "features": [{"warm": true}]}`},
			{Name: "ContextFeatures", Place: Body, Type: JSON, Doc: `the situation, as a list of objects: [{"time": "noon"}]. Service default: none`},
			{Name: "ExcludedActions", Place: Body, Type: Strings, Doc: "ids of actions that must not be taken. Service default: none"},
			{Name: "EventID", Wire: "eventId", Place: Body, Doc: "names the choice, for its reward. Service default: one that the answer says"},
			{Name: "DeferActivation", Place: Body, Type: Bool, Doc: "whether nothing is learnt unless Activate is called. Service default: false"},
		},
	}),
	personalizer(Service{
		Name: "Reward", Shape: Shape{Route: "/events/{EventID}/reward"}, Answer: "Done", Column: Done,
		Doc: "says how good the action was that Rank chose", Output: "true",
		Params: []Param{eventPath, {Name: "Value", Place: Body, Type: Float, Required: true, Doc: "how good it was, 0 to 1 as a rule"}},
	}),
	personalizer(Service{
		Name: "Activate", Shape: Shape{Route: "/events/{EventID}/activate"}, Answer: "Done", Column: Done,
		Doc: "says that what Rank chose, with DeferActivation, was shown: from then on the event expects a reward", Output: "true",
		Params: []Param{eventPath},
	}),
}

var eventPath = Param{Name: "EventID", Place: Path, Required: true, Doc: "the choice, by the event's id that Rank took or answered"}

func required(p Param) Param {
	p.Required = true
	return p
}

// anomaly is a row of the Anomaly Detector: what all of its calls have in common.
func anomaly(s Service) Service {
	s.Family, s.Protocol, s.APIVersions, s.Source, s.Retired = "decision", "table", []string{"v1.1", "v1.0"}, anomalyManual, anomalyEnd
	s.Route = "/anomalydetector/v{version}" + s.Route
	s.MaxItems, s.MaxBytes = 1, 1<<20
	return s
}

// keptAnomaly is a row whose calls change what the service keeps, or tell of it.
func keptAnomaly(s Service) Service {
	s.Fresh = true
	return anomaly(s)
}

// personalizer is a row of the Personalizer, whose preview of 2022 has the version in the query.
func personalizer(s Service) Service {
	s.Family, s.Protocol, s.Source, s.Retired, s.Fresh = "decision", "table", rankManual, rankEnd, true
	s.APIVersions, s.MaxItems, s.MaxBytes = []string{"v1.0", "2022-09-01-preview"}, 1, 1<<20
	next := s
	next.APIVersions, next.Route, next.VersionQuery = s.APIVersions[1:], "/personalizer"+s.Route, "api-version"
	s.Route, s.Next = "/personalizer/v{version}"+s.Route, &next
	return s
}
