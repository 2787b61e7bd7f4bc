from azure.ai.documentintelligence import DocumentIntelligenceAdministrationClient, DocumentIntelligenceClient
from azure.ai.documentintelligence.models import AnalyzeDocumentRequest, ClassifyDocumentRequest
from azure.ai.formrecognizer import DocumentAnalysisClient
from azure.core.credentials import AzureKeyCredential

from record import scenario
from stub import KEY, MEDIA, Answer

VERSION = "2024-11-30"
RESULT = "3b31320d-8bab-4f88-b19c-2322a7f11034"


def job(route, version, model, content, documents):
    """The two answers of a job: that it was taken, and what came of it."""
    where = f"{{endpoint}}{route}/analyzeResults/{RESULT}?api-version={version}"
    result = {
        "apiVersion": version,
        "modelId": model,
        "stringIndexType": "unicodeCodePoint",
        "content": content,
        "pages": [{"pageNumber": 1, "width": 320, "height": 420, "unit": "pixel", "words": [], "lines": [], "spans": [{"offset": 0, "length": len(content)}]}],
        "documents": documents,
    }
    return (
        Answer(status=202, headers={"operation-location": where, "retry-after": "0"}),
        Answer({"status": "succeeded", "createdDateTime": "2024-05-14T08:00:00Z", "lastUpdatedDateTime": "2024-05-14T08:00:02Z", "analyzeResult": result}),
    )


def found_document(kind, fields=None):
    region = {"pageNumber": 1, "polygon": [0, 0, 320, 0, 320, 420, 0, 420]}
    out = {"docType": kind, "boundingRegions": [region], "confidence": 0.97, "spans": [{"offset": 0, "length": 6}]}
    return out if fields is None else out | {"fields": fields}


def text_field(value):
    return {"type": "string", "valueString": value, "content": value, "confidence": 0.95}


@scenario(
    "document",
    *job(
        "/documentintelligence/documentModels/prebuilt-invoice",
        VERSION,
        "prebuilt-invoice",
        "Acorn Mill\nTotal 12.50",
        [
            found_document(
                "invoice",
                {
                    "VendorName": text_field("Acorn Mill"),
                    "InvoiceTotal": {"type": "currency", "valueCurrency": {"currencySymbol": "$", "amount": 12.5, "currencyCode": "USD"}, "content": "12.50", "confidence": 0.9},
                },
            )
        ],
    ),
    service="Azure AI Document Intelligence",
    package="azure-ai-documentintelligence",
    api_version=VERSION,
)
def prebuilt_invoice_lro(endpoint):
    client = DocumentIntelligenceClient(endpoint, AzureKeyCredential(KEY))
    request = AnalyzeDocumentRequest(bytes_source=(MEDIA / "invoice.png").read_bytes())
    result = client.begin_analyze_document("prebuilt-invoice", request, pages="1", locale="en-US", features=["queryFields"], query_fields=["OrderNumber"], polling_interval=0).result()
    return [[d.doc_type, d.fields["VendorName"].value_string, d.fields["InvoiceTotal"].value_currency.amount] for d in result.documents]


@scenario(
    "document",
    *job(
        "/formrecognizer/documentModels/prebuilt-businessCard",
        "2023-07-31",
        "prebuilt-businessCard",
        "Doctor Jordan Doe",
        [found_document("businessCard", {"JobTitles": {"type": "array", "valueArray": [text_field("Doctor")]}})],
    ),
    service="Azure AI Document Intelligence",
    package="azure-ai-formrecognizer",
    api_version="2023-07-31",
    notes="The model is in no later version.",
)
def prebuilt_business_card_lro(endpoint):
    client = DocumentAnalysisClient(endpoint, AzureKeyCredential(KEY), polling_interval=0)
    result = client.begin_analyze_document_from_url("prebuilt-businessCard", "https://example.org/card.png", pages="1", locale="en-US").result()
    return [[d.doc_type, [one.value for one in d.fields["JobTitles"].value]] for d in result.documents]


@scenario(
    "document",
    *job("/documentintelligence/documentClassifiers/letters", VERSION, "letters", "Dear reader", [found_document("letter"), found_document("invoice")]),
    service="Azure AI Document Intelligence",
    package="azure-ai-documentintelligence",
    api_version=VERSION,
)
def classify_lro(endpoint):
    client = DocumentIntelligenceClient(endpoint, AzureKeyCredential(KEY))
    request = ClassifyDocumentRequest(url_source="https://example.org/letters.pdf")
    result = client.begin_classify_document("letters", request, split="auto", pages="1-2", string_index_type="unicodeCodePoint", polling_interval=0).result()
    return [[d.doc_type, d.confidence] for d in result.documents]


LETTERS = {
    "modelId": "letters-1",
    "description": "Letters of ours",
    "createdDateTime": "2024-05-14T08:00:00Z",
    "expirationDateTime": "2026-05-14T08:00:00Z",
    "apiVersion": VERSION,
    "buildMode": "template",
    "docTypes": {"letter": {"buildMode": "template", "fieldSchema": {"Sender": {"type": "string"}}, "fieldConfidence": {"Sender": 0.9}}},
}


@scenario(
    "document",
    Answer({"value": [{"modelId": "prebuilt-read", "description": "Words", "createdDateTime": "2024-01-01T00:00:00Z", "apiVersion": VERSION}, LETTERS]}),
    service="Azure AI Document Intelligence",
    package="azure-ai-documentintelligence",
    api_version=VERSION,
)
def list_models(endpoint):
    return [model.model_id for model in DocumentIntelligenceAdministrationClient(endpoint, AzureKeyCredential(KEY)).list_models()]


@scenario("document", Answer(LETTERS), service="Azure AI Document Intelligence", package="azure-ai-documentintelligence", api_version=VERSION)
def get_model(endpoint):
    model = DocumentIntelligenceAdministrationClient(endpoint, AzureKeyCredential(KEY)).get_model("letters-1")
    return [model.model_id, model.build_mode, list(model.doc_types)]
