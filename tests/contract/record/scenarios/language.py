from azure.ai.textanalytics import TextAnalyticsClient
from azure.core.credentials import AzureKeyCredential

from record import scenario
from stub import KEY, Answer

DOCUMENTS = [
    {"id": "a", "language": "en", "text": "The lighthouse stands on the old pier. It was built in 1820. Ships still steer by it."},
    {"id": "b", "language": "en", "text": "Order 17 goes to Mina, 4 Harbour Street."},
]
ABOUT = {
    "service": "Azure AI Language",
    "package": "azure-ai-textanalytics",
    "api_version": "2023-04-01",
    "limits": {"documents_per_request": 25, "characters_in_all": 125000},
}
AT = "/language/analyze-text/jobs/2f1c3b54-7d1e-4a0b-9a52-3c7f1f0e9d11?api-version=2023-04-01"


def client(endpoint):
    return TextAnalyticsClient(endpoint, AzureKeyCredential(KEY))


def job(kind, name, documents, **more):
    """The answers of a job with one task: accepted, at work, done."""
    state = {
        "jobId": "2f1c3b54-7d1e-4a0b-9a52-3c7f1f0e9d11",
        "createdDateTime": "2024-05-14T08:00:00Z",
        "lastUpdatedDateTime": "2024-05-14T08:00:00Z",
        "expirationDateTime": "2024-05-14T08:00:00Z",
        "errors": [],
    }
    item = {
        "kind": kind,
        "taskName": name,
        "lastUpdateDateTime": "2024-05-14T08:00:00Z",
        "status": "succeeded",
        "results": {"documents": documents, "errors": []} | more,
    }
    count = {"failed": 0, "total": 1}
    return (
        Answer(status=202, headers={"operation-location": "{endpoint}" + AT}),
        Answer(state | {"status": "running", "tasks": count | {"completed": 0, "inProgress": 1, "items": []}}),
        Answer(state | {"status": "succeeded", "tasks": count | {"completed": 1, "inProgress": 0, "items": [item]}}),
    )


@scenario(
    "language",
    Answer(
        {
            "kind": "EntityLinkingResults",
            "results": {
                "documents": [
                    {
                        "id": "a",
                        "entities": [
                            {
                                "bingId": "a16f8df0-5ac6-4b3b-8d0e-3b1f8a7b2c01",
                                "name": "Lighthouse",
                                "matches": [{"text": "lighthouse", "offset": 4, "length": 10, "confidenceScore": 0.8}],
                                "language": "en",
                                "id": "Lighthouse",
                                "url": "https://en.wikipedia.org/wiki/Lighthouse",
                                "dataSource": "Wikipedia",
                            }
                        ],
                        "warnings": [],
                    },
                    {"id": "b", "entities": [], "warnings": []},
                ],
                "errors": [],
                "modelVersion": "2021-06-01",
            },
        }
    ),
    **ABOUT | {"limits": {"documents_per_request": 5, "characters_per_document": 5120}},
)
def linked_entities(endpoint):
    found = client(endpoint).recognize_linked_entities(DOCUMENTS)
    return [[d.id, [[e.name, e.url, [m.text for m in e.matches]] for e in d.entities]] for d in found]


@scenario(
    "language",
    *job(
        "AbstractiveSummarizationLROResults",
        "0",
        [
            {"id": "a", "summaries": [{"text": "A lighthouse of 1820 still guides ships.", "contexts": [{"offset": 0, "length": 85}]}], "warnings": []},
            {"id": "b", "summaries": [{"text": "An order for Mina.", "contexts": [{"offset": 0, "length": 40}]}], "warnings": []},
        ],
        modelVersion="2023-09-01",
    ),
    **ABOUT,
)
def abstractive_summary_lro(endpoint):
    done = client(endpoint).begin_abstract_summary(DOCUMENTS, sentence_count=2, polling_interval=0).result()
    return [[d.id, [[s.text, [[c.offset, c.length] for c in s.contexts]] for s in d.summaries]] for d in done]


@scenario(
    "language",
    *job(
        "CustomEntityRecognitionLROResults",
        "0",
        [
            {"id": "a", "entities": [], "warnings": []},
            {
                "id": "b",
                "entities": [{"text": "Order 17", "category": "OrderNumber", "offset": 0, "length": 8, "confidenceScore": 0.97}],
                "warnings": [],
            },
        ],
        projectName="orders",
        deploymentName="production",
    ),
    **ABOUT,
)
def custom_entities_lro(endpoint):
    done = client(endpoint).begin_recognize_custom_entities(
        DOCUMENTS, project_name="orders", deployment_name="production", polling_interval=0
    ).result()
    return [[d.id, [[e.text, e.category, e.offset] for e in d.entities]] for d in done]
