from azure.ai.language.questionanswering import QuestionAnsweringClient
from azure.core.credentials import AzureKeyCredential

from record import scenario
from stub import KEY, Answer


@scenario(
    "question_answering",
    Answer(
        {
            "answers": [
                {
                    "answer": "Charging takes two hours. A full battery lasts a day.",
                    "confidenceScore": 0.93,
                    "id": "2",
                    "answerSpan": {"text": "two hours", "confidenceScore": 0.9, "offset": 15, "length": 9},
                    "offset": 0,
                    "length": 53,
                }
            ]
        }
    ),
    service="Custom question answering",
    package="azure-ai-language-questionanswering",
    api_version="2021-10-01",
    limits={"texts_per_request": 5, "characters_per_text": 5120},
)
def get_answers_from_text(endpoint):
    found = QuestionAnsweringClient(endpoint, AzureKeyCredential(KEY)).get_answers_from_text(
        question="How long does charging take?",
        text_documents=[
            {"id": "1", "text": "The lamp has three colours."},
            {"id": "2", "text": "Charging takes two hours. A full battery lasts a day."},
        ],
        language="en",
    )
    return [[a.answer, a.id, a.short_answer.text] for a in found.answers]
