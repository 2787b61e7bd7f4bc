package local

import (
	"context"
	"strings"

	"github.com/cogbook/cogbook/cog/local/vision/objects"
	"github.com/cogbook/cogbook/cog/local/vision/ocr"
	"github.com/cogbook/cogbook/cog/local/vision/tags"
)

// seen is what the engines found in one picture; what was not asked for is nil.
type seen struct {
	tags    []tags.Tag
	objects []objects.Object
	page    *ocr.Page
}

// models names the models that looked.
func (s seen) models() string {
	var names []string
	if s.tags != nil {
		names = append(names, tags.Model)
	}
	if s.objects != nil {
		names = append(names, objects.Model)
	}
	if s.page != nil {
		names = append(names, ocr.Model)
	}
	return "cogbook:" + strings.Join(names, "+")
}

// look runs the engines that the features need. All are loaded before the picture is decoded: where a model is missing, nothing is computed.
func (v *vision) look(ctx context.Context, upload uploaded, asked []string) (result seen, err error) {
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
			return seen{}, err
		}
	}
	img, release, err := v.open(ctx, upload)
	if err != nil {
		return seen{}, err
	}
	defer release()
	if tagger != nil {
		if result.tags, err = tagger.Tag(ctx, img); err != nil {
			return seen{}, err
		}
	}
	if finder != nil {
		if result.objects, err = finder.Find(ctx, img); err != nil {
			return seen{}, err
		}
	}
	if reader != nil {
		page, err := reader.Read(ctx, img)
		if err != nil {
			return seen{}, err
		}
		result.page = &page
	}
	return result, nil
}
