from azure.cognitiveservices.vision.contentmoderator import ContentModeratorClient
from msrest.authentication import CognitiveServicesCredentials

from record import scenario
from stub import KEY, MEDIA, Answer


@scenario(
    "contentmoderator",
    Answer(
        {
            "CacheID": "c2",
            "Result": True,
            "AdvancedInfo": [{"Key": "ImageSizeInBytes", "Value": "3818"}],
            "Status": {"Code": 3000, "Description": "OK", "Exception": None},
            "TrackingId": "3c0f7a60-5b6f-4a7e-9f4d-2f8f6f6a1c02",
            "AdultClassificationScore": 0.02,
            "IsImageAdultClassified": False,
            "RacyClassificationScore": 0.61,
            "IsImageRacyClassified": True,
        }
    ),
    service="Content Moderator (retired upstream)",
    package="azure-cognitiveservices-vision-contentmoderator",
    api_version="1.0",
    notes="The SDK sends image/gif for whatever picture it is given; the service wants the picture's own type.",
)
def evaluate_image_bytes(endpoint):
    moderator = ContentModeratorClient(endpoint, CognitiveServicesCredentials(KEY))
    with open(MEDIA / "house.jpg", "rb") as picture:
        found = moderator.image_moderation.evaluate_file_input(picture, cache_image=True, custom_headers={"Content-Type": "image/jpeg"})
    return {"racy": found.is_image_racy_classified, "score": found.racy_classification_score}
