package local

import (
	"context"
	"net/http"

	"golang.org/x/sync/semaphore"

	"github.com/cogbook/cogbook/cog/local/vision/objects"
	"github.com/cogbook/cogbook/cog/local/vision/ocr"
	"github.com/cogbook/cogbook/cog/local/vision/remote"
	"github.com/cogbook/cogbook/cog/local/vision/tags"
)

// Decoding a progressive JPEG takes up to this many bytes for each pixel, and all pictures that are in
// use at once may take pictureMemory. One picture of the largest size may always be decoded alone.
const (
	bytesPerPixel = 16
	pictureMemory = 2 << 30
)

// vision answers Image Analysis 4.0 and what Computer Vision 3.2 has of the same: tags, objects, people and text.
type vision struct {
	server  *Server
	tags    *Engine[*tags.Tagger]
	objects *Engine[*objects.Finder]
	reader  *Engine[*ocr.Reader]
	memory  *semaphore.Weighted
	// fetch gets the picture at an address that a caller gave.
	fetch func(ctx context.Context, address string, limit int64) ([]byte, error)
}

func registerVision(s *Server) { newVision(s) }

func newVision(s *Server) *vision {
	v := &vision{
		server: s,
		tags: NewEngine(s, "tags", "efficientnet-lite0", func(context.Context) (*tags.Tagger, error) {
			return tags.Open()
		}),
		objects: NewEngine(s, "objects", "", func(context.Context) (*objects.Finder, error) {
			return objects.Open()
		}),
		reader: NewEngine(s, "read", "rapidocr", func(context.Context) (*ocr.Reader, error) {
			return ocr.Open()
		}),
		memory: semaphore.NewWeighted(pictureMemory),
		fetch:  remote.NewFetcher().Fetch,
	}
	s.Handle(http.MethodPost, "/computervision/imageanalysis:analyze", v.analyze)
	s.Handle(http.MethodPost, "/vision/v3.2/read/analyze", v.startRead)
	s.HandleLight(http.MethodGet, "/vision/v3.2/read/analyzeResults/{id}", v.readResult)
	s.Handle(http.MethodPost, "/vision/v3.2/analyze", v.analyze32)
	s.Handle(http.MethodPost, "/vision/v3.2/tag", v.tag32)
	s.Handle(http.MethodPost, "/vision/v3.2/detect", v.detect32)
	return v
}
