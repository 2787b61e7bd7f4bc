package cog_test

import (
	"fmt"

	"github.com/cogbook/cogbook/cog"
	"github.com/cogbook/cogbook/frames"
)

func ExampleDetectAnomalies() {
	show(cog.DetectAnomalies().Series([]cog.TimeSeriesPoint{{Timestamp: "2024-05-01T00:00:00Z", Value: 10}, {Timestamp: "2024-05-02T00:00:00Z", Value: 11}}).
		Granularity("daily").Sensitivity(90).
		OutputCol("unusual").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/anomalydetector/v1.1/timeseries/entire/detect
	// {"granularity":"daily","sensitivity":90,"series":[{"timestamp":"2024-05-01T00:00:00Z","value":10},{"timestamp":"2024-05-02T00:00:00Z","value":11}]}
}

func ExampleDetectLastAnomaly() {
	show(cog.DetectLastAnomaly().Series([]cog.TimeSeriesPoint{{Timestamp: "2024-05-01T00:00:00Z", Value: 10}, {Timestamp: "2024-05-02T00:00:00Z", Value: 11}}).
		Granularity("daily").
		OutputCol("unusual").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/anomalydetector/v1.1/timeseries/last/detect
	// {"granularity":"daily","series":[{"timestamp":"2024-05-01T00:00:00Z","value":10},{"timestamp":"2024-05-02T00:00:00Z","value":11}]}
}

func ExampleDetectChangePoints() {
	show(cog.DetectChangePoints().Series([]cog.TimeSeriesPoint{{Timestamp: "2024-05-01T00:00:00Z", Value: 10}, {Timestamp: "2024-05-02T00:00:00Z", Value: 11}}).
		Granularity("daily").Threshold(0.9).
		OutputCol("changes").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/anomalydetector/v1.1/timeseries/changepoint/detect
	// {"granularity":"daily","series":[{"timestamp":"2024-05-01T00:00:00Z","value":10},{"timestamp":"2024-05-02T00:00:00Z","value":11}],"threshold":0.9}
}

func ExampleTrainMultivariateModel() {
	show(cog.TrainMultivariateModel().DataSource("https://example.blob.core.windows.net/press").
		StartTime("2024-05-01T00:00:00Z").EndTime("2024-05-09T00:00:00Z").
		SlidingWindow(28).FillNAMethod("Linear").
		OutputCol("model").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/anomalydetector/v1.1/multivariate/models
	// {"alignPolicy":{"fillNAMethod":"Linear"},"dataSource":"https://example.blob.core.windows.net/press","endTime":"2024-05-09T00:00:00Z","slidingWindow":28,"startTime":"2024-05-01T00:00:00Z"}
}

func ExampleGetMultivariateModel() {
	show(cog.GetMultivariateModel().ModelID("6f3d1a52").
		OutputCol("status").Endpoint("eastus").Key("secret"))
	// Output:
	// GET https://eastus.api.cognitive.microsoft.com/anomalydetector/v1.1/multivariate/models/6f3d1a52
}

func ExampleListMultivariateModels() {
	show(cog.ListMultivariateModels().Top(5).
		OutputCol("models").Endpoint("eastus").Key("secret"))
	// Output:
	// GET https://eastus.api.cognitive.microsoft.com/anomalydetector/v1.1/multivariate/models?top=5
}

func ExampleDeleteMultivariateModel() {
	show(cog.DeleteMultivariateModel().ModelID("6f3d1a52").
		OutputCol("gone").Endpoint("eastus").Key("secret"))
	// Output:
	// DELETE https://eastus.api.cognitive.microsoft.com/anomalydetector/v1.1/multivariate/models/6f3d1a52
}

func ExampleDetectMultivariateBatchAnomaly() {
	show(cog.DetectMultivariateBatchAnomaly().ModelID("6f3d1a52").DataSource("https://example.blob.core.windows.net/press").
		StartTime("2024-05-01T00:00:00Z").EndTime("2024-05-09T00:00:00Z").
		TopContributorCount(10).
		OutputCol("unusual").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/anomalydetector/v1.1/multivariate/models/6f3d1a52:detect-batch
	// {"dataSource":"https://example.blob.core.windows.net/press","endTime":"2024-05-09T00:00:00Z","startTime":"2024-05-01T00:00:00Z","topContributorCount":10}
}

func ExampleDetectMultivariateLastAnomaly() {
	show(cog.DetectMultivariateLastAnomaly().ModelID("6f3d1a52").TopContributorCount(10).
		Variables([]map[string]any{{"variable": "heat", "timestamps": []string{"2024-05-01T00:00:00Z"}, "values": []float64{10}}}).
		OutputCol("unusual").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/anomalydetector/v1.1/multivariate/models/6f3d1a52:detect-last
	// {"topContributorCount":10,"variables":[{"timestamps":["2024-05-01T00:00:00Z"],"values":[10],"variable":"heat"}]}
}

func ExampleRank() {
	show(cog.Rank().Actions([]map[string]any{{"id": "soup"}, {"id": "cake"}}).
		ContextFeatures([]map[string]any{{"time": "noon"}}).EventID("e-1").
		OutputCol("action").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/personalizer/v1.0/rank
	// {"actions":[{"id":"soup"},{"id":"cake"}],"contextFeatures":[{"time":"noon"}],"eventId":"e-1"}
}

func ExampleReward() {
	show(cog.Reward().EventID("e-1").Value(0.75).
		OutputCol("done").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/personalizer/v1.0/events/e-1/reward
	// {"value":0.75}
}

func ExampleActivate() {
	show(cog.Activate().EventID("e-1").
		OutputCol("done").Endpoint("eastus").Key("secret"))
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/personalizer/v1.0/events/e-1/activate
}

// A request for each shop; each row gets what the answer says of its own day.
func ExampleSimpleDetectAnomalies() {
	sales := frames.Must(frames.New(
		frames.Strings("shop", "east", "west", "east", "west"),
		frames.Strings("day", "2024-05-02", "2024-05-01", "2024-05-01", "2024-05-02"),
		frames.Ints("sold", 12, 7, 11, 8),
	))
	detector := cog.DetectAnomalies().Granularity("daily").OutputCol("unusual").Endpoint("eastus").Key("secret")
	fmt.Print(frames.Must(cog.SimpleDetectAnomalies(detector).
		TimestampCol("day").ValueCol("sold").GroupCol("shop").
		Explain(sales, 1)))
	// Output:
	// DetectAnomalies: 2 rows in 2 requests of at most 1
	// policy: concurrency adaptive (4 to 64), batch the service's maximum, retries 5, request time-out 1m0s (connect 5s), run time-out none, rate unlimited, results in order, cache none, checkpoint none
	//
	// request 1 of 2
	// POST https://eastus.api.cognitive.microsoft.com/anomalydetector/v1.1/timeseries/entire/detect
	// Accept: application/json
	// Content-Type: application/json
	// Ocp-Apim-Subscription-Key: [redacted]
	//
	// {
	//   "granularity": "daily",
	//   "series": [
	//     {
	//       "timestamp": "2024-05-01T00:00:00Z",
	//       "value": 11
	//     },
	//     {
	//       "timestamp": "2024-05-02T00:00:00Z",
	//       "value": 12
	//     }
	//   ]
	// }
}
