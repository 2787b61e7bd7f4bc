package cog

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/url"
	"strings"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// speechProtocol is that of the Speech service's older hosts, one for each direction.
type speechProtocol struct{ tableProtocol }

func (p speechProtocol) request(service services.Service, calls []*call) (*rest.Request, error) {
	first := *calls[0]
	first.target.base = ownHost(service, first.target.base)
	return p.tableProtocol.request(service, []*call{&first})
}

// ownHost leads from the address that the portal shows for a region to the service's own host there.
func ownHost(service services.Service, base string) string {
	u, err := url.Parse(base)
	if err != nil || u.Path != "" {
		return base
	}
	region, domain, _ := strings.Cut(u.Hostname(), ".api.cognitive.")
	if domain == "" || !regionName(region) {
		return base
	}
	if own, _, err := serviceEndpoint(service, region); err == nil {
		return own
	}
	return base
}

// recognitionProtocol is that of short recordings.
type recognitionProtocol struct{ speechProtocol }

func (p recognitionProtocol) request(service services.Service, calls []*call) (*rest.Request, error) {
	request, err := p.speechProtocol.request(service, calls)
	if err != nil {
		return nil, err
	}
	media, err := recognized(request.Body)
	if err != nil {
		return nil, err
	}
	request.Header.Set("Content-Type", media)
	if assessment, ok := calls[0].values["PronunciationAssessment"].(json.RawMessage); ok {
		request.Header.Set("Pronunciation-Assessment", base64.StdEncoding.EncodeToString(assessment))
	}
	return request, nil
}

// recognized is the content type of a recording that the service takes.
func recognized(content []byte) (string, error) {
	switch mediaType(content) {
	case "audio/wav":
		wav, err := readWAV(content)
		if err != nil {
			return "", fmt.Errorf("Audio: %w", err)
		}
		return fmt.Sprintf("audio/wav; codecs=audio/pcm; samplerate=%d", wav.rate), nil
	case "audio/ogg":
		if !isOpus(content) {
			return "", fmt.Errorf("Audio: it is Ogg, but not Opus: %s", otherSounds)
		}
		if long := oggSeconds(content); long > mostSeconds {
			return "", fmt.Errorf("Audio: it is %.0f s long, the service takes %d s, and only WAV files are parted: use Transcribe, or WAV", long, mostSeconds)
		}
		return "audio/ogg; codecs=opus", nil
	}
	return "", fmt.Errorf("Audio: it is neither WAV nor Opus in Ogg but looks like %s: %s", mediaType(content), otherSounds)
}

// silent are the outcomes of a recording in which nothing is understood, and what they mean.
var silent = map[string]string{
	"NoMatch":               "speech was heard, but no words of that language were understood",
	"InitialSilenceTimeout": "nothing but silence was heard",
	"BabbleTimeout":         "nothing but noise was heard",
}

func (recognitionProtocol) answers(_ services.Service, _ []*call, response *rest.Response) ([]answer, error) {
	var r Recognition
	if err := json.Unmarshal(response.Body, &r); err != nil {
		return nil, err
	}
	if message := silent[r.RecognitionStatus]; message != "" {
		return []answer{{err: answerError(response, r.RecognitionStatus, message)}}, nil
	}
	switch r.RecognitionStatus {
	case "Success", "EndOfDictation":
		return []answer{{detail: response.Body}}, nil
	case "Error":
		return []answer{{err: answerError(response, r.RecognitionStatus, "the service failed inside"), retry: true}}, nil
	}
	return nil, fmt.Errorf("the answer has the unknown status %q", r.RecognitionStatus)
}

func (recognitionProtocol) headline(_ services.Service, detail []byte) (any, bool) {
	var r Recognition
	if json.Unmarshal(detail, &r) != nil {
		return nil, false
	}
	return r.Text(), true
}

// Text is the words: those of the best guess where there are several.
func (r Recognition) Text() string {
	if r.DisplayText == "" && len(r.NBest) > 0 {
		return r.NBest[0].Display
	}
	return r.DisplayText
}
