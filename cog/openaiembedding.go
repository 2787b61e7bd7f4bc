package cog

import (
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math"
	"strconv"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/cog/rest"
)

// openAIEmbeddingProtocol is that of embeddings, whose answers say by number which text they are of.
type openAIEmbeddingProtocol struct{ openAIProtocol }

func (openAIEmbeddingProtocol) answers(_ services.Service, calls []*call, response *rest.Response) ([]answer, error) {
	var body struct {
		Data []struct {
			Object    string
			Index     int
			Embedding json.RawMessage
		}
		Model string
		Usage *TokenUsage
	}
	if err := json.Unmarshal(response.Body, &body); err != nil {
		return nil, err
	}
	if len(calls) > 1 {
		body.Usage = nil
	}
	out := make([]answer, len(calls))
	for _, one := range body.Data {
		if one.Index < 0 || one.Index >= len(calls) || out[one.Index].detail != nil {
			return nil, fmt.Errorf("the answer has a vector number %d, for %d texts", one.Index, len(calls))
		}
		vector, err := readVector(one.Embedding)
		if err != nil {
			return nil, err
		}
		out[one.Index].detail, err = json.Marshal(TextEmbedding{
			Object: one.Object, Index: one.Index, Embedding: vector, Model: body.Model, Usage: body.Usage,
		})
		if err != nil {
			return nil, err
		}
	}
	if len(body.Data) != len(calls) {
		return nil, fmt.Errorf("%d vectors for %d texts", len(body.Data), len(calls))
	}
	return out, nil
}

// readVector reads a list of numbers, or little-endian 32-bit floats in base64.
func readVector(raw json.RawMessage) ([]float64, error) {
	var vector []float64
	text, encoded := jsonString(raw)
	if !encoded {
		return vector, json.Unmarshal(raw, &vector)
	}
	packed, err := base64.StdEncoding.DecodeString(text)
	if err != nil || len(packed)%4 != 0 {
		return nil, fmt.Errorf("a vector is not base64 of 32-bit numbers")
	}
	for i := 0; i < len(packed); i += 4 {
		single := math.Float32frombits(binary.LittleEndian.Uint32(packed[i:]))
		if n := float64(single); math.IsNaN(n) || math.IsInf(n, 0) {
			return nil, fmt.Errorf("a vector holds what is no number")
		}
		text := strconv.FormatFloat(float64(single), 'g', -1, 32) // the shortest: 0.1, not 0.10000000149011612
		n, err := strconv.ParseFloat(text, 64)
		if err != nil {
			return nil, err
		}
		vector = append(vector, n)
	}
	return vector, nil
}

// tokens estimates how many tokens a text is, on the high side, as it is held against a limit: three letters of ASCII a
// token (English has four to five), one and a half tokens any other character (cl100k_base has one to two for most).
func tokens(text string) int {
	ascii, others := letters(text)
	return 1 + (ascii+2)/3 + (3*others+1)/2
}
