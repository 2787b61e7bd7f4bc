// Code generated from cog/internal/services by cog/internal/generate. DO NOT EDIT.

package cog

import "reflect"

// answerTypes are the types of the builders' details.
var answerTypes = map[string]reflect.Type{
	"TextSentiment":          reflect.TypeFor[Sentiment](),
	"LanguageDetector":       reflect.TypeFor[DetectedLanguage](),
	"KeyPhrases":             reflect.TypeFor[Phrases](),
	"EntityRecognizer":       reflect.TypeFor[Entities](),
	"PII":                    reflect.TypeFor[PersonalData](),
	"EntityLinking":          reflect.TypeFor[LinkedEntities](),
	"Healthcare":             reflect.TypeFor[HealthEntities](),
	"ExtractiveSummary":      reflect.TypeFor[Extract](),
	"AbstractiveSummary":     reflect.TypeFor[Summary](),
	"CustomEntities":         reflect.TypeFor[Entities](),
	"ClassifyText":           reflect.TypeFor[Classes](),
	"ClassifyTextMulti":      reflect.TypeFor[Classes](),
	"Conversation":           reflect.TypeFor[Understanding](),
	"Answer":                 reflect.TypeFor[Answers](),
	"AnswerFromText":         reflect.TypeFor[TextAnswers](),
	"AnalyzeImage":           reflect.TypeFor[ImageAnalysis](),
	"ReadImage":              reflect.TypeFor[ReadResult](),
	"AnalyzeImage32":         reflect.TypeFor[ImageAnalysis32](),
	"DescribeImage":          reflect.TypeFor[ImageDescription](),
	"TagImage":               reflect.TypeFor[ImageTags](),
	"DetectObjects":          reflect.TypeFor[ImageObjects](),
	"OCR":                    reflect.TypeFor[OCRResult](),
	"GenerateThumbnail":      reflect.TypeFor[Content](),
	"RecognizeDomainContent": reflect.TypeFor[DomainContent](),
	"AreaOfInterest":         reflect.TypeFor[ImageArea](),
	"ChatCompletion":         reflect.TypeFor[Completion](),
	"Prompt":                 reflect.TypeFor[PromptAnswer](),
	"Response":               reflect.TypeFor[ModelResponse](),
	"Embedding":              reflect.TypeFor[TextEmbedding](),
	"GenerateImage":          reflect.TypeFor[GeneratedImages](),
	"TranscribeAudio":        reflect.TypeFor[AudioTranscript](),
	"SpeakText":              reflect.TypeFor[Content](),
}
