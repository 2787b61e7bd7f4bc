from azure.ai.contentsafety import BlocklistClient, ContentSafetyClient
from azure.ai.contentsafety.models import AnalyzeImageOptions, ImageData, TextCategory
from azure.core.credentials import AzureKeyCredential
from azure.core.rest import HttpRequest

from record import scenario
from stub import KEY, MEDIA, Answer

ABOUT = {"service": "Azure AI Content Safety", "package": "azure-ai-contentsafety", "api_version": "2023-10-01"}
HARMLESS = {"categoriesAnalysis": [{"category": name, "severity": 0} for name in ("Hate", "SelfHarm", "Sexual")]}


def client(endpoint):
    return ContentSafetyClient(endpoint, AzureKeyCredential(KEY))


@scenario(
    "contentsafety",
    Answer({"categoriesAnalysis": HARMLESS["categoriesAnalysis"] + [{"category": "Violence", "severity": 4}]}),
    **ABOUT,
    limits={"image_bytes": 4194304, "pixels": "50 .. 2048"},
)
def analyze_image(endpoint):
    options = AnalyzeImageOptions(
        image=ImageData(content=(MEDIA / "sign.png").read_bytes()), categories=[TextCategory.HATE, TextCategory.VIOLENCE], output_type="FourSeverityLevels"
    )
    return [[c.category, c.severity] for c in client(endpoint).analyze_image(options).categories_analysis]


@scenario("contentsafety", Answer(HARMLESS), **ABOUT)
def analyze_image_url(endpoint):
    options = AnalyzeImageOptions(image=ImageData(blob_url="https://example.org/pictures/house.jpg"))
    return [[c.category, c.severity] for c in client(endpoint).analyze_image(options).categories_analysis]


@scenario(
    "contentsafety",
    Answer({"protectedMaterialAnalysis": {"detected": True}}),
    **ABOUT | {"api_version": "2024-09-01"},
    limits={"characters": "110 .. 1000"},
    notes="No method of the SDK yet; sent with its client by send_request, so that parsed proves nothing.",
)
def protected_text(endpoint):
    text = "A line that everybody knows, sung by a choir in a hall, and sung again by all who came, until the lamps went out one by one."
    request = HttpRequest("POST", "/text:detectProtectedMaterial", params={"api-version": "2024-09-01"}, json={"text": text}, headers={"accept": "application/json"})
    return client(endpoint).send_request(request).json()


@scenario(
    "contentsafety",
    Answer({"blocklistName": "rude", "description": "rude words"}),
    Answer({"blocklistItemId": "a1", "description": "mild", "text": "darn"}),
    **ABOUT,
)
def blocklist_reading(endpoint):
    lists = BlocklistClient(endpoint, AzureKeyCredential(KEY))
    found = lists.get_text_blocklist("rude")
    item = lists.get_text_blocklist_item("rude", "a1")
    return [found.blocklist_name, found.description, item.text]
