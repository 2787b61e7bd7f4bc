import azure.cognitiveservices.speech as speechsdk
from azure.ai.transcription import TranscriptionClient
from azure.ai.transcription.models import EnhancedModeProperties, TranscriptionContent, TranscriptionOptions
from azure.core.credentials import AzureKeyCredential

from record import scenario
from stub import KEY, MEDIA, Answer


@scenario(
    "speech",
    Answer(
        {
            "durationMilliseconds": 500,
            "combinedPhrases": [{"channel": 0, "text": "Guten Morgen."}],
            "phrases": [{"channel": 0, "offsetMilliseconds": 40, "durationMilliseconds": 420, "text": "Guten Morgen.", "locale": "en-US", "confidence": 0}],
        }
    ),
    service="Azure AI Speech, fast transcription in enhanced mode",
    package="azure-ai-transcription",
    api_version="2025-10-15",
    limits={"audio_bytes": 500 << 20, "audio_hours": 5},
)
def translate_speech(endpoint):
    client = TranscriptionClient(endpoint, AzureKeyCredential(KEY))
    file = MEDIA / "tone.wav"
    enhanced = EnhancedModeProperties(task="translate", target_language="de", prompt=["A greeting."])
    with file.open("rb") as audio:
        content = TranscriptionContent(definition=TranscriptionOptions(locales=["en-US"], enhanced_mode=enhanced), audio=(file.name, audio, "audio/wav"))
        return client.transcribe(content).combined_phrases[0].text


@scenario(
    "speech",
    Answer(
        [
            {
                "Name": f"Microsoft Server Speech Text to Speech Voice (en-US, {name}Neural)",
                "DisplayName": name,
                "LocalName": name,
                "ShortName": f"en-US-{name}Neural",
                "Gender": gender,
                "Locale": "en-US",
                "LocaleName": "English (United States)",
                "StyleList": ["cheerful", "sad"],
                "SampleRateHertz": "24000",
                "VoiceType": "Neural",
                "Status": "GA",
                "WordsPerMinute": "152",
            }
            for name, gender in [("Jenny", "Female"), ("Guy", "Male")]
        ]
    ),
    service="Azure AI Speech, text to speech",
    package="azure-cognitiveservices-speech",
    api_version="v1",
)
def list_voices(endpoint):
    config = speechsdk.SpeechConfig(subscription=KEY, host=endpoint)
    found = speechsdk.SpeechSynthesizer(speech_config=config, audio_config=None).get_voices_async("").get()
    return [[voice.short_name, voice.gender.name, voice.style_list] for voice in found.voices]
