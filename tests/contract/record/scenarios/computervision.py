from azure.cognitiveservices.vision.computervision import ComputerVisionClient
from msrest.authentication import CognitiveServicesCredentials

from record import scenario
from stub import KEY, Answer


@scenario(
    "computervision",
    Answer(
        {
            "areaOfInterest": {"x": 12, "y": 8, "w": 120, "h": 90},
            "requestId": "7d6f5b3a-2c51-4f4e-8f0e-0b4d1f6a9c11",
            "metadata": {"width": 160, "height": 120, "format": "Jpeg"},
            "modelVersion": "2021-05-01",
        }
    ),
    service="Computer Vision 3.2",
    package="azure-cognitiveservices-vision-computervision",
    api_version="3.2",
    limits={"image_bytes": 4194304},
)
def area_of_interest(endpoint):
    area = ComputerVisionClient(endpoint, CognitiveServicesCredentials(KEY)).get_area_of_interest("https://example.org/pictures/house.jpg")
    box = area.area_of_interest
    return [box.x, box.y, box.w, box.h]
