package cog

import (
	"encoding/json"
	"errors"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// openAIImageProtocol is that of painted pictures.
type openAIImageProtocol struct{ openAIProtocol }

func (openAIImageProtocol) headline(_ services.Service, detail []byte) (any, bool) {
	var images GeneratedImages
	if json.Unmarshal(detail, &images) != nil || len(images.Data) == 0 {
		return nil, false
	}
	if one := images.Data[0]; one.URL != "" {
		return one.URL, true
	}
	content := images.Data[0].Data
	return Content{ContentType: mediaType(content), Data: content}.URI(), len(content) > 0
}

// openAITranscriptProtocol is that of transcripts, some of which are no JSON.
type openAITranscriptProtocol struct{ openAIProtocol }

func (p openAITranscriptProtocol) answers(service services.Service, calls []*call, response *rest.Response) ([]answer, error) {
	switch calls[0].text("ResponseFormat") {
	case "text", "srt", "vtt":
		if json.Valid(response.Body) && len(response.Body) > 0 && response.Body[0] == '{' { // a server that has none of them
			break
		}
		detail, err := json.Marshal(AudioTranscript{Text: string(response.Body)})
		return []answer{{detail: detail}}, err
	}
	if len(response.Body) == 0 {
		return nil, errors.New("the answer is empty")
	}
	return p.openAIProtocol.answers(service, calls, response)
}
