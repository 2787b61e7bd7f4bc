from azure.ai.language.conversations import ConversationAnalysisClient
from azure.core.credentials import AzureKeyCredential

from record import scenario
from stub import KEY, Answer

JOB = "2f1c3b54-7d1e-4a0b-9a52-3c7f1f0e9d11"
STATE = {
    "jobId": JOB,
    "createdDateTime": "2024-05-14T08:00:00Z",
    "lastUpdatedDateTime": "2024-05-14T08:00:00Z",
    "expirationDateTime": "2024-05-14T08:00:00Z",
    "errors": [],
}
ABOUT = {"service": "Conversation PII", "package": "azure-ai-language-conversations", "api_version": "2023-04-01"}
ACCEPTED = Answer(status=202, headers={"operation-location": "{endpoint}/language/analyze-conversations/jobs/" + JOB + "?api-version=2023-04-01"})


def done(results):
    item = {"kind": "conversationalPIIResults", "taskName": "0", "lastUpdateDateTime": "2024-05-14T08:00:00Z", "status": "succeeded", "results": results}
    return Answer(STATE | {"status": "succeeded", "tasks": {"completed": 1, "failed": 0, "inProgress": 0, "total": 1, "items": [item]}})


def ask(endpoint):
    task = {
        "analysisInput": {
            "conversations": [
                {
                    "id": "1",
                    "language": "en",
                    "modality": "text",
                    "conversationItems": [{"id": "1", "participantId": "agent", "text": "Who is it?"}, {"id": "2", "participantId": "caller", "text": "It is Mina, at 555 0100."}],
                }
            ]
        },
        "tasks": [{"taskName": "0", "kind": "ConversationalPIITask", "parameters": {"piiCategories": ["Name", "Phone"], "redactionSource": "text"}}],
    }
    done = ConversationAnalysisClient(endpoint, AzureKeyCredential(KEY)).begin_conversation_analysis(task, polling_interval=0).result()
    return done["tasks"]["items"][0]["results"]


@scenario(
    "conversations",
    ACCEPTED,
    done(
        {
            "conversations": [
                {
                    "id": "1",
                    "conversationItems": [
                        {"id": "1", "redactedContent": {"text": "Who is it?"}, "entities": []},
                        {
                            "id": "2",
                            "redactedContent": {"text": "It is ****, at ********."},
                            "entities": [
                                {"text": "Mina", "category": "Name", "offset": 6, "length": 4, "confidenceScore": 0.99},
                                {"text": "555 0100", "category": "Phone", "offset": 15, "length": 8, "confidenceScore": 0.95},
                            ],
                        },
                    ],
                    "warnings": [],
                }
            ],
            "errors": [],
            "modelVersion": "2023-04-15-preview",
        }
    ),
    **ABOUT,
)
def conversation_pii_lro(endpoint):
    return [[item["redactedContent"]["text"], [e["category"] for e in item["entities"]]] for item in ask(endpoint)["conversations"][0]["conversationItems"]]


@scenario(
    "conversations",
    ACCEPTED,
    done(
        {
            "conversations": [],
            "errors": [{"id": "1", "error": {"code": "InvalidArgument", "message": "The conversation has more items than are taken."}}],
            "modelVersion": "2023-04-15-preview",
        }
    ),
    **ABOUT,
    notes="The job succeeds; the conversation's own error stands in its results.",
)
def conversation_error_lro(endpoint):
    return [[e["id"], e["error"]["code"]] for e in ask(endpoint)["errors"]]
