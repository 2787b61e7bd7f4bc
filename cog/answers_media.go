package cog

import "encoding/base64"

// Content is the detail of a service that answers with bytes: a picture, a sound, a document.
type Content struct {
	ContentType string `json:"contentType"` // such as "image/jpeg"
	Data        []byte `json:"data"`
}

// Done is the detail of a service that says no more than that it did what was asked.
type Done struct{}

// URI is the content as a data: URI, which [frames.ReadBytes] and the readers of pictures take.
func (c Content) URI() string {
	return "data:" + c.ContentType + ";base64," + base64.StdEncoding.EncodeToString(c.Data)
}
