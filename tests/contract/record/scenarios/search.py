from azure.core.credentials import AzureKeyCredential
from azure.search.documents import SearchClient

from record import scenario
from stub import KEY, Answer


@scenario(
    "search",
    Answer(
        {
            "@search.coverage": 100.0,
            "value": [{"text": "harbour", "queryPlusText": "old harbour"}, {"text": "harvest", "queryPlusText": "old harvest"}],
        }
    ),
    service="Azure AI Search",
    package="azure-search-documents",
    api_version="2026-04-01",
    notes="search_fields is left out: this SDK sends a list where the manual has one text, parted by commas.",
)
def autocomplete(endpoint):
    found = SearchClient(endpoint, "books", AzureKeyCredential(KEY)).autocomplete(
        search_text="old har", suggester_name="sg", mode="twoTerms", filter="year ge 1990", use_fuzzy_matching=True, minimum_coverage=80, top=2
    )
    return [[one.text, one.query_plus_text] for one in found]
