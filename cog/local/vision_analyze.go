package local

import (
	"net/http"
	"slices"
	"strings"

	"github.com/cogbook/cogbook/cog/local/vision/objects"
)

// The features of Image Analysis 4.0, as the query names them.
const (
	featureTags, featureObjects, featurePeople, featureRead = "tags", "objects", "people", "read"
	featureCaption, featureDenseCaptions, featureSmartCrops = "caption", "denseCaptions", "smartCrops"
	messageNoFeature                                        = "The feature %q is not supported here: there is no model for it on this machine."
	messageLanguage                                         = "The language %q is not supported: tags and objects have English names only."
	messageUnknownFeature                                   = "The feature %q is not known. The features are %s."
)

var visionFeatures = []string{
	featureTags, featureObjects, featurePeople, featureRead, featureCaption, featureDenseCaptions, featureSmartCrops,
}

// analyze answers POST /computervision/imageanalysis:analyze.
func (v *vision) analyze(w http.ResponseWriter, r *Request) error {
	asked, err := askedFeatures(r)
	if err != nil {
		return err
	}
	upload, err := v.receive(r, MaxVisionBytes)
	if err != nil {
		return err
	}
	found, err := v.look(r.Context(), upload, asked)
	if err != nil {
		return err
	}
	answer := imageAnalysis{ModelVersion: found.models(), Metadata: visionSize{upload.Width, upload.Height}}
	if slices.Contains(asked, featureTags) {
		answer.TagsResult = &visionValues[visionTag]{tagsOf(found.tags)}
	}
	if slices.Contains(asked, featureObjects) {
		result := &visionValues[visionObject]{[]visionObject{}}
		for _, o := range found.objects {
			result.Values = append(result.Values, visionObject{boxOf(o.Box), []visionTag{{o.Name, threeDecimals(o.Confidence)}}})
		}
		answer.ObjectsResult = result
	}
	if slices.Contains(asked, featurePeople) {
		result := &visionValues[visionPerson]{[]visionPerson{}}
		for _, o := range found.objects {
			if o.Name == objects.Person {
				result.Values = append(result.Values, visionPerson{boxOf(o.Box), threeDecimals(o.Confidence)})
			}
		}
		answer.PeopleResult = result
	}
	if slices.Contains(asked, featureRead) {
		answer.ReadResult = blocksOf(found.page)
	}
	return WriteJSON(w, http.StatusOK, answer)
}

// askedFeatures checks the query.
func askedFeatures(r *Request) ([]string, error) {
	if r.Query("api-version") == "" {
		return nil, &Error{Status: http.StatusBadRequest, Code: "MissingApiVersionParameter",
			Message: "The api-version query parameter (?api-version=) is required for all requests."}
	}
	if r.Query("model-name") != "" {
		return nil, Invalid("NotSupportedFeature", "Custom models (model-name) are not supported here.")
	}
	asked, unknown := namesIn(r.Query("features"), visionFeatures)
	switch {
	case unknown != "":
		return nil, Invalid("NotSupportedVisualFeature", messageUnknownFeature, unknown, strings.Join(visionFeatures, ", "))
	case len(asked) == 0:
		return nil, BadRequest("The query needs features: one or more of %s.", strings.Join(visionFeatures, ", "))
	}
	for _, name := range asked {
		switch name {
		case featureCaption, featureDenseCaptions, featureSmartCrops:
			return nil, Invalid("NotSupportedFeature", messageNoFeature, name)
		case featureTags, featureObjects:
			if language := r.Query("language"); language != "" && !isEnglish(language) {
				return nil, Invalid("NotSupportedLanguage", messageLanguage, language)
			}
		}
	}
	return asked, nil
}

func isEnglish(language string) bool {
	main, _, _ := strings.Cut(language, "-")
	return strings.EqualFold(main, "en")
}
