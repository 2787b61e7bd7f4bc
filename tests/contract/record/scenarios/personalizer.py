from azure.cognitiveservices.personalizer import PersonalizerClient
from msrest.authentication import CognitiveServicesCredentials

from record import scenario
from stub import KEY, Answer


@scenario(
    "personalizer",
    Answer(status=204),
    Answer(status=204),
    service="Personalizer",
    package="azure-cognitiveservices-personalizer",
    api_version="v1.0",
    notes="Both answer 204: the SDK refuses 200.",
)
def activate_and_reward(endpoint):
    events = PersonalizerClient(endpoint, CognitiveServicesCredentials(KEY)).events
    return {"activate": events.activate("e-1"), "reward": events.reward("e-1", value=0.75)}
