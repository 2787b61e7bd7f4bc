from azure.ai.translation.document import SingleDocumentTranslationClient
from azure.ai.translation.document.models import DocumentTranslateContent
from azure.core.credentials import AzureKeyCredential

from record import scenario
from stub import KEY, MEDIA, Answer


@scenario(
    "document_translation",
    Answer(content=b"<p>Guten Morgen</p>\n", media="text/html"),
    service="Azure AI Document Translation",
    package="azure-ai-translation-document",
    api_version="2026-03-01",
    limits={"document_bytes": 10 << 20},
)
def translate_single(endpoint):
    client = SingleDocumentTranslationClient(endpoint, AzureKeyCredential(KEY))
    file = MEDIA / "greeting.html"
    body = DocumentTranslateContent(document=(file.name, file.read_bytes(), "text/html"))
    translated = client.translate(body, target_language="de", source_language="en", category="general", allow_fallback=True)
    return bytes(translated).decode()
