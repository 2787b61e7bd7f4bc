from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient
from msrest.authentication import ApiKeyCredentials

from record import scenario
from stub import KEY, MEDIA, Answer

PROJECT = "d3f2c1b0-1111-4222-8333-944455566677"


@scenario(
    "customvision",
    Answer(
        {
            "id": "3c0f7a60-5b6f-4a7e-9f4d-2f8f6f6a1c02",
            "project": PROJECT,
            "iteration": "7c1f0e9d-2222-4333-8444-a55566677788",
            "created": "2024-05-14T08:00:00.000Z",
            "predictions": [
                {
                    "probability": 0.88,
                    "tagId": "11111111-2222-4333-8444-555555555555",
                    "tagName": "door",
                    "tagType": "Regular",
                    "boundingBox": {"left": 0.4, "top": 0.5, "width": 0.2, "height": 0.4},
                }
            ],
        }
    ),
    service="Custom Vision prediction",
    package="azure-cognitiveservices-vision-customvision",
    api_version="3.1",
    limits={"image_bytes": 4194304},
)
def detect_bytes_no_store(endpoint):
    client = CustomVisionPredictionClient(endpoint, ApiKeyCredentials(in_headers={"Prediction-key": KEY}))
    found = client.detect_image_with_no_store(PROJECT, "doors", (MEDIA / "house.jpg").read_bytes(), application="demo")
    return [[p.tag_name, p.probability, p.bounding_box.left] for p in found.predictions]
