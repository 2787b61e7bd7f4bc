from pathlib import Path

from azure.cognitiveservices.language.spellcheck import SpellCheckClient
from azure.cognitiveservices.search.autosuggest import AutoSuggestClient
from azure.cognitiveservices.search.customsearch import CustomSearchClient
from azure.cognitiveservices.search.entitysearch import EntitySearchClient
from azure.cognitiveservices.search.visualsearch import VisualSearchClient
from msrest.authentication import CognitiveServicesCredentials

from record import scenario
from stub import KEY, MEDIA, Answer

RETIRED = "Bing search v7 (retired upstream 2025-08)"


@scenario(
    "bing",
    Answer(
        {
            "_type": "SearchResponse",
            "queryContext": {"originalQuery": "tides"},
            "webPages": {
                "webSearchUrl": "https://example.org/s?q=tides",
                "totalEstimatedMatches": 2,
                "value": [
                    {"id": "https://example.org/api/#WebPages.0", "name": "Tides", "url": "https://example.org/w/0", "snippet": "About tides.", "displayUrl": "example.org/w/0"},
                    {"id": "https://example.org/api/#WebPages.1", "name": "Moon", "url": "https://example.org/w/1", "snippet": "About the moon.", "displayUrl": "example.org/w/1"},
                ],
            },
        }
    ),
    service=RETIRED,
    package="azure-cognitiveservices-search-customsearch",
    api_version="v7.0",
)
def custom_search(endpoint):
    found = CustomSearchClient(endpoint, CognitiveServicesCredentials(KEY)).custom_instance.search(
        custom_config="12", query="tides", count=2, market="en-us", safe_search="Moderate", text_format="HTML", client_id="c0"
    )
    return [page.url for page in found.web_pages.value]


@scenario(
    "bing",
    Answer(
        {
            "_type": "SearchResponse",
            "queryContext": {"originalQuery": "lisbon", "askUserForLocation": False},
            "entities": {
                "readLink": "https://example.org/api/entities?q=lisbon",
                "queryScenario": "DominantEntity",
                "value": [
                    {
                        "id": "https://example.org/api/#Entities.0",
                        "_type": "Place",
                        "name": "Lisbon",
                        "description": "The capital of Portugal.",
                        "bingId": "7a0c8a8e",
                        "webSearchUrl": "https://example.org/s?q=lisbon",
                        "image": {"name": "Lisbon", "thumbnailUrl": "https://example.org/t/0", "width": 110, "height": 110},
                        "entityPresentationInfo": {"entityScenario": "DominantEntity", "entityTypeHints": ["City"], "entityTypeDisplayHint": "City"},
                    }
                ],
            },
            "rankingResponse": {"sidebar": {"items": [{"answerType": "Entities", "resultIndex": 0, "value": {"id": "https://example.org/api/#Entities.0"}}]}},
        }
    ),
    service=RETIRED,
    package="azure-cognitiveservices-search-entitysearch",
    api_version="v7.0",
)
def entity_search(endpoint):
    found = EntitySearchClient(endpoint, CognitiveServicesCredentials(KEY)).entities.search(
        query="lisbon", market="en-us", safe_search="Strict", response_filter=["Entities"], client_id="c0"
    )
    return [[e.name, e.bing_id, e.entity_presentation_info.entity_scenario] for e in found.entities.value]


@scenario(
    "bing",
    Answer(
        {
            "_type": "Suggestions",
            "queryContext": {"originalQuery": "tide t"},
            "suggestionGroups": [
                {
                    "name": "Web",
                    "searchSuggestions": [
                        {"url": "https://example.org/s?q=tide+tables", "displayText": "tide tables", "query": "tide tables", "searchKind": "WebSearch"},
                        {"url": "https://example.org/s?q=tide+times", "displayText": "tide times", "query": "tide times", "searchKind": "WebSearch"},
                    ],
                }
            ],
        }
    ),
    service=RETIRED,
    package="azure-cognitiveservices-search-autosuggest",
    api_version="v7.0",
)
def autosuggest(endpoint):
    found = AutoSuggestClient(endpoint, CognitiveServicesCredentials(KEY)).auto_suggest(query="tide t", market="en-us", client_id="c0")
    return [one.query for group in found.suggestion_groups for one in group.search_suggestions]


@scenario(
    "bing",
    Answer(
        {
            "_type": "SpellCheck",
            "flaggedTokens": [
                {"offset": 4, "token": "tidde", "type": "UnknownToken", "suggestions": [{"suggestion": "tide", "score": 0.9}, {"suggestion": "tidied", "score": 0.4}]},
                {"offset": 13, "token": "is", "type": "RepeatedToken", "suggestions": [{"suggestion": "", "score": 1}]},
            ],
        }
    ),
    service=RETIRED,
    package="azure-cognitiveservices-language-spellcheck",
    api_version="v7.0",
    notes="The SDK puts all into the query. The manual asks for the texts as a form.",
)
def spell_check(endpoint):
    found = SpellCheckClient(endpoint, CognitiveServicesCredentials(KEY)).spell_checker(
        text="The tidde is is high.", mode="proof", market="en-us", pre_context_text="Look.", client_id="c0"
    )
    return [[t.offset, t.token, t.type, [s.suggestion for s in t.suggestions]] for t in found.flagged_tokens]


@scenario(
    "bing",
    Answer(
        {
            "_type": "ImageKnowledge",
            "image": {"imageInsightsToken": "t0"},
            "tags": [
                {"displayName": "", "actions": [{"_type": "ImageModuleAction", "actionType": "VisualSearch", "data": {"value": [{"name": "A house", "contentUrl": "https://example.org/p/0"}]}}]},
                {
                    "displayName": "house",
                    "boundingBox": {"queryRectangle": {"topLeft": {"x": 0.1, "y": 0.1}, "topRight": {"x": 0.9, "y": 0.1}, "bottomRight": {"x": 0.9, "y": 0.9}, "bottomLeft": {"x": 0.1, "y": 0.9}}},
                    "actions": [{"_type": "ImageAction", "actionType": "TextResults", "displayName": "house", "webSearchUrl": "https://example.org/s?q=house"}],
                },
            ],
        }
    ),
    service=RETIRED,
    package="azure-cognitiveservices-search-visualsearch",
    api_version="v7.0",
)
def visual_search(endpoint):
    with Path(MEDIA / "house.jpg").open("rb") as picture:
        found = VisualSearchClient(endpoint, CognitiveServicesCredentials(KEY)).images.visual_search(
            image=picture, market="en-us", client_id="c0", knowledge_request='{"imageInfo":{"cropArea":{"top":0.1,"left":0.2,"right":0.9,"bottom":0.8}}}'
        )
    return [[tag.display_name, [action.action_type for action in tag.actions]] for tag in found.tags]
