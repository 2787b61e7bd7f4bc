package cog

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/cogbook/cogbook/cog/rest"
)

func TestJSONAndBack(t *testing.T) {
	t.Parallel()
	pipeline := Pipeline(
		LanguageDetector().TextCol("text").CountryHint("none").OutputCol("language"),
		TextSentiment().TextCol("text").LanguageCol("language").LanguageDefault("en").OpinionMining(true).
			Endpoint("westeurope").KeyEnv("MY_KEY").OutputCol("sentiment").Policy(rest.Policy{Concurrency: 4, RequestTimeout: 5 * time.Second}),
		PII().TextCol("text").PIICategories("Email", "Person").ValueExclusionPolicy(map[string]any{"excludedValues": []string{"Ann"}}).KeyCol("key").Endpoint(testEndpoint).OutputCol("masked"),
		AnalyzeImage().ImageBytesCol("path").Features("tags").SmartCropsAspectRatios(0.9, 1.33).OutputCol("tags"),
		ReadImage().ImageBytes([]byte{0, 1, 2, 255}).OutputCol("words"),
	)
	text, err := json.Marshal(pipeline)
	if err != nil {
		t.Fatal(err)
	}
	back, err := FromJSON(text)
	if err != nil {
		t.Fatal(err)
	}
	again, err := json.Marshal(back)
	if err != nil {
		t.Fatal(err)
	}
	if string(again) != string(text) {
		t.Errorf("%s\nread back and written again is\n%s", text, again)
	}
	stages := back.(PipelineTransformer).stages
	sentiment := stages[1].(builder)
	if sentiment.params["Key"].env != "MY_KEY" || sentiment.params["OpinionMining"].value != true || sentiment.policy.RequestTimeout != 5*time.Second {
		t.Errorf("read back: %+v", sentiment)
	}
	if picture := stages[4].(builder).params["ImageBytes"].value.([]byte); len(picture) != 4 || picture[3] != 255 {
		t.Errorf("bytes read back: %v", picture)
	}
}

func TestSecretsAreNotMarshalled(t *testing.T) {
	t.Parallel()
	for name, b := range map[string]json.Marshaler{
		"key":     TextSentiment().Key(testKey),
		"token":   TextSentiment().Token(testKey),
		"headers": TextSentiment().Headers(map[string]string{"X": testKey}),
	} {
		text, err := b.MarshalJSON()
		if err == nil || !strings.Contains(err.Error(), "secrets are not written down") || strings.Contains(err.Error()+string(text), testKey) {
			t.Errorf("%s: %s, error %v", name, text, err)
		}
	}
}

func TestWrongJSON(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		`{`:                       "not a pipeline",
		`{"service":"Sentiment"}`: `no service "Sentiment"; there are "TextSentiment"`,
		`{"sevice":"PII"}`:        "unknown field",
		`{"service":"PII","parameters":{"Txt":{"value":"x"}}}`:               `PII has no parameter "Txt"`,
		`{"service":"PII","parameters":{"Language":{"value":"??"}}}`:         "not a language code",
		`{"service":"PII","parameters":{"Key":{"value":"` + testKey + `"}}}`: "a secret is not taken from JSON",
		`{"pipeline":[{"service":"PII"},{"service":"X"}]}`:                   "stage 2",
	} {
		_, err := FromJSON([]byte(text))
		if err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), testKey) {
			t.Errorf("%s: error %v, want %q in it", text, err, want)
		}
	}
}
