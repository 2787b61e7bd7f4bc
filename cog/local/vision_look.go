package local

import (
	"context"
	"strings"

	"github.com/cogbook/cogbook/cog/local/vision/objects"
	"github.com/cogbook/cogbook/cog/local/vision/ocr"
	"github.com/cogbook/cogbook/cog/local/vision/tags"
)

// findings is what the engines found in one picture; what was not asked for is nil.
type findings struct {
	tags    []tags.Tag
	objects []objects.Object
	page    *ocr.Page
}

// models names the models that looked.
func (f findings) models() string {
	var names []string
	if f.tags != nil {
		names = append(names, tags.Model)
	}
	if f.objects != nil {
		names = append(names, objects.Model)
	}
	if f.page != nil {
		names = append(names, ocr.Model)
	}
	return "cogbook:" + strings.Join(names, "+")
}

// look runs the engines that the features need. All are loaded before the picture is decoded: where a
// model is missing, nothing is computed.
func (v *vision) look(ctx context.Context, upload uploaded, asked []string) (result findings, err error) {
	var tagger *tags.Tagger
	var finder *objects.Finder
	var reader *ocr.Reader
	for _, name := range asked {
		switch name {
		case featureTags:
			tagger, err = v.tags.Get(ctx)
		case featureObjects, featurePeople:
			finder, err = v.objects.Get(ctx)
		case featureRead:
			reader, err = v.reader.Get(ctx)
		}
		if err != nil {
			return findings{}, err
		}
	}
	img, release, err := v.open(ctx, upload)
	if err != nil {
		return findings{}, err
	}
	defer release()
	if tagger != nil {
		if result.tags, err = tagger.Tag(ctx, img); err != nil {
			return findings{}, err
		}
	}
	if finder != nil {
		if result.objects, err = finder.Find(ctx, img); err != nil {
			return findings{}, err
		}
	}
	if reader != nil {
		page, err := reader.Read(ctx, img)
		if err != nil {
			return findings{}, err
		}
		result.page = &page
	}
	return result, nil
}
