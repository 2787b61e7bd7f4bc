from azure.core.credentials import AzureKeyCredential
from azure.maps.search import MapsSearchClient

from record import scenario
from stub import KEY, Answer


@scenario(
    "maps",
    Answer(
        {
            "summary": {"successfulRequests": 1, "totalRequests": 2},
            "batchItems": [
                {
                    "type": "FeatureCollection",
                    "features": [
                        {
                            "type": "Feature",
                            "properties": {
                                "type": "Address",
                                "confidence": "High",
                                "matchCodes": ["Good"],
                                "address": {"countryRegion": {"name": "Portugal", "ISO": "PT"}, "locality": "Lisbon", "addressLine": "Rua Augusta 1", "formattedAddress": "Rua Augusta 1, Lisbon"},
                                "geocodePoints": [{"geometry": {"type": "Point", "coordinates": [-9.14, 38.72]}, "calculationMethod": "Rooftop", "usageTypes": ["Display"]}],
                            },
                            "geometry": {"type": "Point", "coordinates": [-9.14, 38.72]},
                        }
                    ],
                    "optionalId": "a",
                },
                {"optionalId": "b", "error": {"code": "400 BadRequest", "message": "The latitude is not on Earth."}},
            ],
        }
    ),
    service="Azure Maps Search",
    package="azure-maps-search",
    api_version="2023-06-01",
    limits={"batch_items": 100},
    notes="Coordinates are [longitude, latitude]. An item's error stands inside a 200.",
)
def reverse_geocode_batch(endpoint):
    found = MapsSearchClient(AzureKeyCredential(KEY), endpoint=endpoint).get_reverse_geocoding_batch(
        {
            "batchItems": [
                {"coordinates": [-9.14, 38.72], "optionalId": "a", "resultTypes": ["Address"], "view": "Auto"},
                {"coordinates": [-9.14, 98.72], "optionalId": "b", "resultTypes": ["Address"], "view": "Auto"},
            ]
        }
    )
    return [[one["optionalId"], one["error"]["code"] if "error" in one else one["features"][0]["properties"]["address"]["formattedAddress"]] for one in found["batchItems"]]
