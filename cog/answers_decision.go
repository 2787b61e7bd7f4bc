package cog

// TimeSeriesPoint is one of a series: Timestamp as RFC 3339, "2024-05-01T00:00:00Z", and empty where the series has no step.
type TimeSeriesPoint struct {
	Timestamp string  `json:"timestamp,omitempty"`
	Value     float64 `json:"value"`
}

// Anomalies is [DetectAnomalies]'s answer for a series: each list has an element for each point.
type Anomalies struct {
	Period            int       `json:"period"` // points of a season; 0: there is none
	ExpectedValues    []float64 `json:"expectedValues"`
	UpperMargins      []float64 `json:"upperMargins"`
	LowerMargins      []float64 `json:"lowerMargins"`
	IsAnomaly         []bool    `json:"isAnomaly"`
	IsNegativeAnomaly []bool    `json:"isNegativeAnomaly"`
	IsPositiveAnomaly []bool    `json:"isPositiveAnomaly"`
	Severity          []float64 `json:"severity,omitempty"` // 0 to 1
}

// LastAnomaly is [DetectLastAnomaly]'s answer for the last point of a series.
type LastAnomaly struct {
	Period            int     `json:"period"`
	SuggestedWindow   int     `json:"suggestedWindow"` // points that a series should have for the next one
	ExpectedValue     float64 `json:"expectedValue"`
	UpperMargin       float64 `json:"upperMargin"`
	LowerMargin       float64 `json:"lowerMargin"`
	IsAnomaly         bool    `json:"isAnomaly"`
	IsNegativeAnomaly bool    `json:"isNegativeAnomaly"`
	IsPositiveAnomaly bool    `json:"isPositiveAnomaly"`
	Severity          float64 `json:"severity"`
}

// ChangePoints is [DetectChangePoints]'s answer for a series: each list has an element for each point.
type ChangePoints struct {
	Period           int       `json:"period"`
	IsChangePoint    []bool    `json:"isChangePoint"`
	ConfidenceScores []float64 `json:"confidenceScores"`
}

// MultivariateModel is a model of several series together. Times are as the service writes them (RFC 3339).
type MultivariateModel struct {
	ModelID         string         `json:"modelId"`
	CreatedTime     string         `json:"createdTime"`
	LastUpdatedTime string         `json:"lastUpdatedTime"`
	ModelInfo       *ModelTraining `json:"modelInfo,omitempty"`
}

// ModelTraining is how a model is trained, and how far it is.
type ModelTraining struct {
	DataSource      string            `json:"dataSource"`
	DataSchema      string            `json:"dataSchema,omitempty"`
	StartTime       string            `json:"startTime"`
	EndTime         string            `json:"endTime"`
	DisplayName     string            `json:"displayName,omitempty"`
	SlidingWindow   int               `json:"slidingWindow,omitempty"`
	AlignPolicy     *AlignPolicy      `json:"alignPolicy,omitempty"`
	Status          string            `json:"status,omitempty"` // "CREATED", "RUNNING", "READY", "FAILED"
	Errors          []ModelError      `json:"errors,omitempty"`
	DiagnosticsInfo *ModelDiagnostics `json:"diagnosticsInfo,omitempty"`
}

// AlignPolicy is how series are brought to common times.
type AlignPolicy struct {
	AlignMode    string   `json:"alignMode,omitempty"`
	FillNAMethod string   `json:"fillNAMethod,omitempty"`
	PaddingValue *float64 `json:"paddingValue,omitempty"`
}

// ModelError is why a training, or the judging of a time, failed.
type ModelError struct {
	Code    string `json:"code"`
	Message string `json:"message"`
}

// ModelDiagnostics is how a training went.
type ModelDiagnostics struct {
	ModelState struct {
		EpochIDs           []int     `json:"epochIds"`
		TrainLosses        []float64 `json:"trainLosses"`
		ValidationLosses   []float64 `json:"validationLosses"`
		LatenciesInSeconds []float64 `json:"latenciesInSeconds"`
	} `json:"modelState"`
	VariableStates []VariableState `json:"variableStates"`
}

// VariableState is what was found of a series.
type VariableState struct {
	Variable       string  `json:"variable"`
	FilledNARatio  float64 `json:"filledNARatio"` // the part of its points that were not there
	EffectiveCount int     `json:"effectiveCount"`
	FirstTimestamp string  `json:"firstTimestamp,omitempty"`
	LastTimestamp  string  `json:"lastTimestamp,omitempty"`
}

// MultivariateModels are the models of a resource.
type MultivariateModels struct {
	Models       []MultivariateModel `json:"models"`
	CurrentCount int                 `json:"currentCount"`
	MaxCount     int                 `json:"maxCount"`
	NextLink     string              `json:"nextLink,omitempty"` // where there are more than Top
}

// MultivariateAnomalies is [DetectMultivariateBatchAnomaly]'s answer.
type MultivariateAnomalies struct {
	ResultID string `json:"resultId"`
	Summary  struct {
		Status         string          `json:"status"`
		Errors         []ModelError    `json:"errors,omitempty"`
		VariableStates []VariableState `json:"variableStates,omitempty"`
		SetupInfo      struct {
			DataSource          string `json:"dataSource"`
			TopContributorCount int    `json:"topContributorCount"`
			StartTime           string `json:"startTime"`
			EndTime             string `json:"endTime"`
		} `json:"setupInfo"`
	} `json:"summary"`
	Results []MultivariateAnomaly `json:"results"`
}

// LastMultivariateAnomalies is [DetectMultivariateLastAnomaly]'s answer.
type LastMultivariateAnomalies struct {
	VariableStates []VariableState       `json:"variableStates,omitempty"`
	Results        []MultivariateAnomaly `json:"results"`
}

// MultivariateAnomaly is a time of several series, and whether it is unusual. Value is nil where it could not be judged.
type MultivariateAnomaly struct {
	Timestamp string `json:"timestamp"`
	Value     *struct {
		IsAnomaly      bool                  `json:"isAnomaly"`
		Severity       float64               `json:"severity"` // 0 to 1
		Score          float64               `json:"score"`
		Interpretation []AnomalyContribution `json:"interpretation,omitempty"`
	} `json:"value,omitempty"`
	Errors []ModelError `json:"errors,omitempty"`
}

// AnomalyContribution is a series that had its part in an unusual time, the greatest first.
type AnomalyContribution struct {
	Variable           string  `json:"variable"`
	ContributionScore  float64 `json:"contributionScore"`
	CorrelationChanges *struct {
		ChangedVariables []string `json:"changedVariables"`
	} `json:"correlationChanges,omitempty"`
}

// Ranking is [Rank]'s answer: the action to take, the event that its reward is for, and how likely each action was.
type Ranking struct {
	Ranking []struct {
		ID          string  `json:"id"`
		Probability float64 `json:"probability"`
	} `json:"ranking"`
	EventID        string `json:"eventId"`
	RewardActionID string `json:"rewardActionId"`
}
