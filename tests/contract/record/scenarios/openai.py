from openai import OpenAI

from record import scenario
from stub import KEY, Answer

# A PNG of one pixel.
PICTURE = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
USAGE = {"input_tokens": 9, "output_tokens": 6, "total_tokens": 15, "input_tokens_details": {"cached_tokens": 0}, "output_tokens_details": {"reasoning_tokens": 0}}


def client(endpoint):
    return OpenAI(base_url=endpoint + "/openai/v1", api_key=KEY, max_retries=0)


@scenario(
    "openai",
    Answer(
        {
            "id": "resp_1",
            "object": "response",
            "created_at": 1715673600,
            "status": "completed",
            "model": "mini",
            "output": [
                {
                    "id": "msg_1",
                    "type": "message",
                    "status": "completed",
                    "role": "assistant",
                    "content": [{"type": "output_text", "text": "The moon pulls the sea.", "annotations": []}],
                }
            ],
            "error": None,
            "incomplete_details": None,
            "usage": USAGE,
            "parallel_tool_calls": True,
            "tool_choice": "auto",
            "tools": [],
        }
    ),
    service="OpenAI-compatible",
    package="openai",
    api_version="v1",
)
def response(endpoint):
    found = client(endpoint).responses.create(
        model="mini",
        input="Why are there tides?",
        instructions="Answer in one sentence.",
        max_output_tokens=50,
        temperature=0.2,
        store=False,
        metadata={"course": "tides"},
    )
    return [found.id, found.status, found.output_text]


@scenario(
    "openai",
    Answer(
        {
            "id": "resp_2",
            "object": "response",
            "created_at": 1715673600,
            "status": "incomplete",
            "model": "mini",
            "output": [{"id": "msg_1", "type": "message", "status": "incomplete", "role": "assistant", "content": [{"type": "output_text", "text": "The moon", "annotations": []}]}],
            "error": None,
            "incomplete_details": {"reason": "max_output_tokens"},
            "usage": USAGE,
            "parallel_tool_calls": True,
            "tool_choice": "auto",
            "tools": [],
        }
    ),
    service="OpenAI-compatible",
    package="openai",
    api_version="v1",
)
def response_cut_short(endpoint):
    found = client(endpoint).responses.create(model="mini", input="Why are there tides?", max_output_tokens=16, previous_response_id="resp_1")
    return [found.status, found.incomplete_details.reason]


@scenario(
    "openai",
    Answer(
        {
            "created": 1715673600,
            "data": [{"b64_json": PICTURE}],
            "background": "opaque",
            "output_format": "png",
            "quality": "low",
            "size": "1024x1024",
            "usage": {"input_tokens": 9, "output_tokens": 6, "total_tokens": 15, "input_tokens_details": {"image_tokens": 0, "text_tokens": 9}},
        }
    ),
    service="OpenAI-compatible",
    package="openai",
    api_version="v1",
)
def image_generation(endpoint):
    found = client(endpoint).images.generate(model="painter", prompt="A sign", n=1, size="1024x1024", quality="low", background="opaque", output_format="png")
    return [found.size, len(found.data[0].b64_json)]
