package cog

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/cogbook/cogbook/cog/internal/services"
	"github.com/cogbook/cogbook/frames"
)

// imageAnalysisProtocol is Image Analysis 4.0's, whose headline is that of the features that were asked for.
type imageAnalysisProtocol struct{ tableProtocol }

func (imageAnalysisProtocol) headline(_ services.Service, detail []byte) (any, bool) {
	var a ImageAnalysis
	if json.Unmarshal(detail, &a) != nil {
		return "", false
	}
	switch {
	case a.Caption != nil:
		return a.Caption.Text, true
	case a.Tags != nil && len(a.Tags.Values) > 0:
		return strings.Join(tagNames(a.Tags.Values), ", "), true
	case a.Objects != nil:
		var names []string
		for _, object := range a.Objects.Values {
			names = append(names, tagNames(object.Tags)...)
		}
		return strings.Join(names, ", "), true
	case a.Read != nil:
		var lines []string
		for _, line := range a.Read.Lines() {
			lines = append(lines, line.Text)
		}
		return strings.Join(lines, " "), true
	}
	return "", a.Tags != nil
}

func tagNames(tags []Tag) []string {
	names := make([]string, len(tags))
	for i, tag := range tags {
		names[i] = tag.Name
	}
	return names
}

// bytes is a Bytes parameter: as it was set, or read from what its column's cell names, and made smaller where it has to be.
func (c *call) bytes(name string) ([]byte, error) {
	content, err := c.file(name)
	if err != nil || c.shrink == nil {
		return content, err
	}
	return c.shrink(content, c.most, c.side)
}

func (c *call) file(name string) ([]byte, error) {
	if raw, ok := c.values[name].([]byte); ok {
		return raw, nil
	}
	content, err := frames.ReadBytes(c.text(name))
	if err == nil && c.content != nil && sha256.Sum256(content) != *c.content {
		err = fmt.Errorf("the file was changed while the run was under way")
	}
	return content, err
}
