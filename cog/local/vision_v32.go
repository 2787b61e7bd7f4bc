package local

import (
	"net/http"
	"slices"
	"strings"

	"github.com/cogbook/cogbook/cog/local/vision/objects"
)

// maxVision32Bytes is the size limit of Computer Vision 3.2, but for Read: 4 MB.
const maxVision32Bytes = 4 << 20

const visual32Tags, visual32Objects = "Tags", "Objects"

// The visual features of Computer Vision 3.2; those without a model here are refused.
var visualFeatures32 = []string{
	visual32Tags, visual32Objects, "Adult", "Brands", "Categories", "Color", "Description", "Faces", "ImageType",
}

// analysis32 is the answer of Computer Vision 3.2.
type analysis32 struct {
	Tags         *[]visionTag `json:"tags,omitempty"`
	Objects      *[]object32  `json:"objects,omitempty"`
	RequestID    string       `json:"requestId"`
	Metadata     metadata32   `json:"metadata"`
	ModelVersion string       `json:"modelVersion"`
}

type (
	object32 struct {
		Rectangle  visionBox `json:"rectangle"`
		Object     string    `json:"object"`
		Confidence float64   `json:"confidence"`
	}
	metadata32 struct {
		Height int    `json:"height"`
		Width  int    `json:"width"`
		Format string `json:"format"`
	}
)

// analyze32 answers POST /vision/v3.2/analyze.
func (v *vision) analyze32(w http.ResponseWriter, r *Request) error {
	if details := r.Query("details"); details != "" {
		return Invalid("NotSupportedFeature", messageNoFeature, details)
	}
	asked, unknown := namesIn(r.Query("visualFeatures"), visualFeatures32)
	switch {
	case unknown != "":
		return Invalid("NotSupportedVisualFeature", messageUnknownFeature, unknown, strings.Join(visualFeatures32, ", "))
	case len(asked) == 0:
		asked = []string{"Categories"} // the service's default
	}
	for i, name := range asked {
		switch name {
		case visual32Tags:
			asked[i] = featureTags
		case visual32Objects:
			asked[i] = featureObjects
		default:
			return Invalid("NotSupportedFeature", messageNoFeature, name)
		}
	}
	return v.answer32(w, r, asked...)
}

// tag32 answers POST /vision/v3.2/tag.
func (v *vision) tag32(w http.ResponseWriter, r *Request) error { return v.answer32(w, r, featureTags) }

// detect32 answers POST /vision/v3.2/detect.
func (v *vision) detect32(w http.ResponseWriter, r *Request) error {
	return v.answer32(w, r, featureObjects)
}

func (v *vision) answer32(w http.ResponseWriter, r *Request, asked ...string) error {
	if language := r.Query("language"); language != "" && !isEnglish(language) {
		return Invalid("NotSupportedLanguage", messageLanguage, language)
	}
	upload, err := v.receive(r, maxVision32Bytes)
	if err != nil {
		return err
	}
	found, err := v.look(r.Context(), upload, asked)
	if err != nil {
		return err
	}
	answer := analysis32{
		RequestID: r.ID, ModelVersion: found.models(),
		Metadata: metadata32{upload.Height, upload.Width, strings.ToUpper(upload.Format[:1]) + upload.Format[1:]},
	}
	if slices.Contains(asked, featureTags) {
		tags := tagsOf(found.tags)
		answer.Tags = &tags
	}
	if slices.Contains(asked, featureObjects) {
		objects := objects32(found.objects)
		answer.Objects = &objects
	}
	return WriteJSON(w, http.StatusOK, answer)
}

func objects32(found []objects.Object) []object32 {
	result := []object32{}
	for _, o := range found {
		result = append(result, object32{boxOf(o.Box), o.Name, threeDecimals(o.Confidence)})
	}
	return result
}
