package local

import (
	"context"
	"fmt"
	"net/http"
	"strings"

	"github.com/cogbook/cogbook/cog/local/models"
	"github.com/cogbook/cogbook/cog/local/onnx"
	"github.com/cogbook/cogbook/cog/local/text/detect"
	"github.com/cogbook/cogbook/cog/local/text/keyphrase"
	"github.com/cogbook/cogbook/cog/local/text/lid"
	"github.com/cogbook/cogbook/cog/local/text/minilm"
	"github.com/cogbook/cogbook/cog/local/text/pii"
	"github.com/cogbook/cogbook/cog/local/text/sentiment"
)

// languageService answers the Language service's routes: /language/:analyze-text of 2022 and later, and Text Analytics v3.0
// and v3.1, which the containers have too.
type languageService struct {
	detector  *Engine[*detect.Detector]
	vectors   *Engine[*minilm.Model]
	sentiment *Engine[*sentiment.Analyzer]
	phrases   *Engine[*keyphrase.Extractor]
	pii       *Engine[*pii.Finder]
}

// registerLanguage adds the Language service to s.
func registerLanguage(s *Server) {
	l := &languageService{}
	l.detector = NewEngine(s, "language-detection", "lid176", func(context.Context) (*detect.Detector, error) {
		path, err := models.Path("lid176", "lid.176.ftz")
		if err != nil {
			return nil, err
		}
		model, err := lid.Open(path)
		if err != nil {
			return nil, err
		}
		return detect.New(model), nil
	})
	l.vectors = NewEngine(s, "sentence-vectors", "minilm", func(context.Context) (*minilm.Model, error) {
		session, err := onnx.OpenModel("minilm", "model.onnx")
		if err != nil {
			return nil, err
		}
		return minilm.New(session)
	})
	l.sentiment = NewEngine(s, "sentiment", "minilm", func(ctx context.Context) (*sentiment.Analyzer, error) {
		vectors, err := l.vectors.Get(ctx)
		if err != nil {
			return nil, err
		}
		return sentiment.New(vectors)
	})
	l.phrases = NewEngine(s, "key-phrases", "minilm", func(ctx context.Context) (*keyphrase.Extractor, error) {
		vectors, err := l.vectors.Get(ctx)
		if err != nil {
			return nil, err
		}
		return keyphrase.New(vectors), nil
	})
	l.pii = NewEngine(s, "pii", "rampart", func(context.Context) (*pii.Finder, error) {
		return pii.Open()
	})

	s.Handle(http.MethodPost, "/language/:analyze-text", l.analyzeText)
	for _, version := range []string{"v3.0", "v3.1"} {
		for _, k := range languageKinds {
			s.Handle(http.MethodPost, "/text/analytics/"+version+"/"+k.route, l.textAnalytics(k))
		}
	}
}

// languageKind is one thing that the service can do with documents.
type languageKind struct {
	name   string // in the request's "kind"; the answer's is name + "Results"
	route  string // below /text/analytics/v3.1/
	limit  int    // documents in a request
	engine func(l *languageService, ctx context.Context, t *languageTask) error
	// version names the model that answers.
	version string
}

// languageKinds are the operations that have a route of their own in v3.1. Those without an engine are answered with an error
// that says so.
var languageKinds = []*languageKind{
	{"SentimentAnalysis", "sentiment", 10, (*languageService).sentiments, sentiment.ModelVersion},
	{"LanguageDetection", "languages", 1000, (*languageService).languages, detect.ModelVersion},
	{"KeyPhraseExtraction", "keyPhrases", 10, (*languageService).keyPhrases, keyphrase.ModelVersion},
	{"PiiEntityRecognition", "entities/recognition/pii", 5, (*languageService).personalData, pii.ModelVersion},
	{"EntityRecognition", "entities/recognition/general", 5, nil, ""},
	{"EntityLinking", "entities/linking", 5, nil, ""},
}

// kindNamed finds a kind by its name, in either case.
func kindNamed(name string) (*languageKind, error) {
	var known []string
	for _, k := range languageKinds {
		if strings.EqualFold(k.name, name) {
			return k, nil
		}
		known = append(known, k.name)
	}
	return nil, Invalid("InvalidParameterValue", "Invalid kind %q. Known kinds: %s.", name, strings.Join(known, ", "))
}

// noEngine is the answer for what no model here can do. It is a 404, as for a route that a service does not have: callers
// neither repeat it nor try it with fewer documents.
func noEngine(capability string) error {
	return &Error{Status: http.StatusNotFound, Code: "NotFound", Message: fmt.Sprintf(
		"The in-machine services have no engine for %s. Use a cloud endpoint for it.", capability)}
}
