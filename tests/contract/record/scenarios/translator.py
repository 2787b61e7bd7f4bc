import subprocess
from pathlib import Path

from azure.ai.translation.text import TextTranslationClient
from azure.ai.translation.text.models import DictionaryExampleTextItem
from azure.core.credentials import AzureKeyCredential

from record import scenario
from stub import KEY, Answer


def example(prefix, term, suffix, *target):
    names = ("sourcePrefix", "sourceTerm", "sourceSuffix", "targetPrefix", "targetTerm", "targetSuffix")
    return dict(zip(names, (prefix, term, suffix) + target))


@scenario(
    "translator",
    Answer(
        [
            {
                "normalizedSource": "fly",
                "normalizedTarget": "volar",
                "examples": [example("They can ", "fly", " at night.", "Pueden ", "volar", " de noche."), example("", "Fly", " low.", "", "Volar", " bajo.")],
            },
            {"normalizedSource": "lamp", "normalizedTarget": "faro", "examples": []},
        ]
    ),
    service="Azure AI Translator 3.0",
    package="azure-ai-translation-text",
    api_version="3.0",
    limits={"array_elements": 10, "characters_per_element": 100, "characters_per_request": 1000},
    notes="Text and translation are the normalized ones of a dictionary look-up.",
)
def dictionary_examples(endpoint):
    client = TextTranslationClient(credential=AzureKeyCredential(KEY), region="westeurope", endpoint=endpoint)
    found = client.lookup_dictionary_examples(
        body=[DictionaryExampleTextItem(text="fly", translation="volar"), DictionaryExampleTextItem(text="lamp", translation="faro")],
        from_language="en",
        to_language="es",
    )
    return [[one.normalized_source, one.normalized_target, [e.target_prefix + e.target_term + e.target_suffix for e in one.examples]] for one in found]


@scenario(
    "translator",
    Answer(
        [
            {"language": "de", "score": 1.0, "isTranslationSupported": True, "isTransliterationSupported": False},
            {"language": "en", "score": 0.98, "isTranslationSupported": True, "isTransliterationSupported": False},
        ]
    ),
    service="Azure AI Translator 3.0",
    sdk="github.com/Azure/azure-sdk-for-go/services/cognitiveservices/v3.0/translatortext v68.0.0",
    api_version="3.0",
    limits={"array_elements": 100, "characters_per_request": 50000},
    notes="No client for Python has this method: the one for Go was driven. It writes the route with a capital letter.",
)
def detect(endpoint):
    program = Path(__file__).parent.parent / "translatortext"
    return int(subprocess.run(["go", "run", ".", endpoint, KEY], cwd=program, check=True, capture_output=True, text=True).stdout)
