from datetime import datetime, timezone

from azure.ai.anomalydetector import AnomalyDetectorClient
from azure.ai.anomalydetector import models as m
from azure.core.credentials import AzureKeyCredential

from record import scenario
from stub import KEY, Answer

ABOUT = {"service": "Anomaly Detector (univariate)", "package": "azure-ai-anomalydetector", "api_version": "v1.1"}
MULTI = ABOUT | {"service": "Anomaly Detector (multivariate)"}
VALUES = [10.0, 11.0, 12.0, 10.0, 11.0, 12.0, 20.0, 21.0, 22.0, 20.0, 21.0, 60.0]
SERIES = [m.TimeSeriesPoint(timestamp=datetime(2024, 5, day + 1, tzinfo=timezone.utc), value=value) for day, value in enumerate(VALUES)]
MODEL = "6f3d1a52-08c4-4d3e-9f61-2b7c5e0d9a10"
RESULT = "c2b7a1f0-5d6e-4c8b-8a3f-7e9d0b1c2a33"
FROM, TO = datetime(2024, 5, 1, tzinfo=timezone.utc), datetime(2024, 5, 9, tzinfo=timezone.utc)
STATES = [
    {"variable": name, "filledNARatio": ratio, "effectiveCount": 9, "firstTimestamp": "2024-05-01T00:00:00Z", "lastTimestamp": "2024-05-09T00:00:00Z"}
    for name, ratio in (("heat", 0.0), ("noise", 0.125))
]
FOUND = [
    {"timestamp": "2024-05-08T00:00:00Z", "value": {"isAnomaly": False, "severity": 0.0, "score": 0.1, "interpretation": []}, "errors": []},
    {
        "timestamp": "2024-05-09T00:00:00Z",
        "value": {
            "isAnomaly": True,
            "severity": 0.8,
            "score": 0.7,
            "interpretation": [{"variable": "noise", "contributionScore": 0.9, "correlationChanges": {"changedVariables": ["heat"]}}],
        },
        "errors": [],
    },
]


def client(endpoint):
    return AnomalyDetectorClient(endpoint, AzureKeyCredential(KEY))


def model(status, **more):
    return {
        "modelId": MODEL,
        "createdTime": "2024-05-14T08:00:00Z",
        "lastUpdatedTime": "2024-05-14T08:00:00Z",
        "modelInfo": {
            "dataSource": "https://example.org/series/",
            "dataSchema": "MultiTable",
            "startTime": "2024-05-01T00:00:00Z",
            "endTime": "2024-05-09T00:00:00Z",
            "displayName": "press",
            "slidingWindow": 28,
            "alignPolicy": {"alignMode": "Outer", "fillNAMethod": "Fixed", "paddingValue": 0.0},
            "status": status,
            "errors": [],
        }
        | more,
    }


def batch(status, results):
    return {
        "resultId": RESULT,
        "summary": {
            "status": status,
            "errors": [],
            "variableStates": STATES,
            "setupInfo": {
                "dataSource": "https://example.org/series/",
                "topContributorCount": 5,
                "startTime": "2024-05-01T00:00:00Z",
                "endTime": "2024-05-09T00:00:00Z",
            },
        },
        "results": results,
    }


@scenario(
    "anomaly",
    Answer(
        {
            "period": 0,
            "suggestedWindow": 13,
            "expectedValue": 21.0,
            "upperMargin": 3.0,
            "lowerMargin": 3.0,
            "isAnomaly": True,
            "isNegativeAnomaly": False,
            "isPositiveAnomaly": True,
            "severity": 0.9,
        }
    ),
    **ABOUT,
    limits={"points": "12 .. 8640"},
)
def univariate_last(endpoint):
    options = m.UnivariateDetectionOptions(series=SERIES, granularity="hourly", custom_interval=24, period=3, impute_mode="fixed", impute_fixed_value=1.5)
    found = client(endpoint).detect_univariate_last_point(options)
    return {"anomaly": found.is_anomaly, "expected": found.expected_value, "window": found.suggested_window}


@scenario(
    "anomaly",
    Answer(
        {
            "period": 3,
            "isChangePoint": [day == 6 for day in range(12)],
            "confidenceScores": [0.96 if day == 6 else 0.0 for day in range(12)],
        }
    ),
    **ABOUT,
    limits={"points": "12 .. 8640"},
)
def univariate_change_point(endpoint):
    options = m.UnivariateChangePointDetectionOptions(series=SERIES, granularity="daily", stable_trend_window=3, threshold=0.9)
    found = client(endpoint).detect_univariate_change_point(options)
    return {"changes": [day for day, changed in enumerate(found.is_change_point) if changed], "period": found.period}


@scenario(
    "anomaly",
    Answer(model("CREATED"), status=201, headers={"location": "{endpoint}/anomalydetector/v1.1/multivariate/models/" + MODEL}),
    Answer(
        model(
            "READY",
            diagnosticsInfo={
                "modelState": {"epochIds": [10, 20], "trainLosses": [0.6, 0.3], "validationLosses": [0.7, 0.4], "latenciesInSeconds": [0.5, 0.5]},
                "variableStates": STATES,
            },
        )
    ),
    Answer({"models": [model("READY")], "currentCount": 1, "maxCount": 300, "nextLink": None}),
    Answer(status=204),
    **MULTI,
    notes="Training goes on after the 201: the model's own status says how far it is.",
)
def multivariate_model_life(endpoint):
    detector = client(endpoint)
    info = m.ModelInfo(
        data_source="https://example.org/series/",
        data_schema="MultiTable",
        start_time=FROM,
        end_time=TO,
        display_name="press",
        sliding_window=28,
        align_policy=m.AlignPolicy(align_mode="Outer", fill_n_a_method="Fixed", padding_value=0.0),
    )
    made = detector.train_multivariate_model(info)
    ready = detector.get_multivariate_model(made.model_id)
    listed = list(detector.list_multivariate_models(skip=0, top=5))
    detector.delete_multivariate_model(made.model_id)
    return {"made": made.model_id, "status": ready.model_info.status, "models": [one.model_id for one in listed]}


@scenario(
    "anomaly",
    Answer(
        batch("CREATED", []),
        status=202,
        headers={"operation-location": "{endpoint}/anomalydetector/v1.1/multivariate/detect-batch/" + RESULT},
    ),
    Answer(batch("RUNNING", [])),
    Answer(batch("READY", FOUND)),
    **MULTI,
    notes="The job's status stands in summary, not at the top.",
)
def multivariate_batch_lro(endpoint):
    detector = client(endpoint)
    options = m.MultivariateBatchDetectionOptions(data_source="https://example.org/series/", top_contributor_count=5, start_time=FROM, end_time=TO)
    job = detector.detect_multivariate_batch_anomaly(MODEL, options)
    while job.summary.status != "READY":
        job = detector.get_multivariate_batch_detection_result(job.result_id)
    return [[str(one.timestamp), one.value.is_anomaly, one.value.severity] for one in job.results]


@scenario("anomaly", Answer({"variableStates": STATES, "results": FOUND[1:]}), **MULTI)
def multivariate_last(endpoint):
    times = [f"2024-05-{day:02}T00:00:00Z" for day in range(1, 4)]
    options = m.MultivariateLastDetectionOptions(
        variables=[m.VariableValues(variable="heat", timestamps=times, values=[1.0, 2.0, 3.0]), m.VariableValues(variable="noise", timestamps=times, values=[3.0, 2.0, 9.0])],
        top_contributor_count=2,
    )
    found = client(endpoint).detect_multivariate_last_anomaly(MODEL, options)
    return [[one.value.is_anomaly, one.value.interpretation[0].variable] for one in found.results]
