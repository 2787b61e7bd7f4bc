package cog

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"strings"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// ticks are the unit of times in answers.
const ticks = 10_000_000 // a second

// partOffset is the value of a part's call that says where it begins, in ticks. It is no parameter.
const partOffset = "part offset"

// shortFile is the size of a file that cannot be too long, if it has 8,000 samples a second, as the worst telephones have.
const shortFile = mostSeconds * 8000 * 2

// split decodes a recording that the service does not take, and parts a long one at silences. What is neither WAV nor has
// a decoder is left to the request.
func (recognitionProtocol) split(_ services.Service, c *call) ([]*call, error) {
	whole := []*call{c}
	_, judged := c.values["PronunciationAssessment"] // of one piece
	if info, err := os.Stat(c.text("Audio")); !haveSounds() && (judged || err == nil && info.Size() <= shortFile) {
		return whole, nil
	}
	content, err := c.bytes("Audio")
	if err != nil {
		return nil, err
	}
	recording, decoded, err := readSound(content)
	if err != nil {
		return nil, fmt.Errorf("Audio: %w", err)
	}
	var cuts []int
	if !judged {
		cuts = recording.cuts()
	}
	if len(cuts) == 0 && !decoded {
		return whole, nil
	}
	var out []*call
	from := 0
	for _, to := range append(cuts, recording.frames()) {
		part := *c
		part.content = nil // the digest is of the whole
		part.values = maps.Clone(c.values)
		part.values["Audio"] = recording.file(from, to)
		part.values[partOffset] = int64(from) * ticks / int64(recording.rate)
		out = append(out, &part)
		from = to
	}
	return out, nil
}

// join puts the parts' answers together. Parts in which nothing is said are left out; if any other fails, the row does.
func (recognitionProtocol) join(calls []*call, results []rest.Result) rest.Result {
	whole := Recognition{RecognitionStatus: "Success"}
	var texts []string
	for i, result := range results {
		offset, _ := calls[i].values[partOffset].(int64)
		if result.Err != nil {
			if silent[result.Err.Code] != "" {
				continue
			}
			failed := *result.Err
			failed.Message = fmt.Sprintf("in the part from %.1f s on: %s", float64(offset)/ticks, failed.Message)
			return rest.Result{Err: &failed}
		}
		var part Recognition
		if err := json.Unmarshal(result.Value, &part); err != nil {
			return rest.Result{Err: &rest.Error{Code: "malformed", Message: err.Error(), Err: errors.Join(rest.ErrMalformed, err)}}
		}
		part.Offset += offset
		for _, guess := range part.NBest {
			for at := range guess.Words {
				guess.Words[at].Offset += offset
			}
		}
		whole.Parts = append(whole.Parts, part)
		texts = append(texts, part.Text())
	}
	if len(whole.Parts) == 0 {
		return rest.Result{Err: results[0].Err}
	}
	last := whole.Parts[len(whole.Parts)-1]
	whole.DisplayText, whole.Offset = strings.Join(texts, " "), whole.Parts[0].Offset
	whole.Duration = last.Offset + last.Duration - whole.Offset
	detail, err := json.Marshal(whole)
	if err != nil { // it was JSON before
		return rest.Result{Err: &rest.Error{Code: "malformed", Message: err.Error(), Err: err}}
	}
	return rest.Result{Value: detail}
}
