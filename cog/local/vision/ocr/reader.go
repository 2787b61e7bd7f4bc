package ocr

import (
	"context"
	"errors"
	"fmt"
	"image"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/sync/errgroup"

	"github.com/cogbook/cogbook/cog/local/onnx"
	"github.com/cogbook/cogbook/cog/local/vision/geometry"
)

// Model names what the text comes from, as answers show it.
const Model = "pp-ocrv6-small"

// The files of the fetched model "rapidocr".
const (
	model          = "rapidocr"
	detectorFile   = "PP-OCRv6_det_small.onnx"
	directionFile  = "ch_ppocr_mobile_v2.0_cls_mobile.onnx"
	recogniserFile = "PP-OCRv6_rec_small.onnx"
)

// What a line's characters must have on average for the line to be reported. Textures that are taken
// for text mostly read as a letter or a few.
const (
	leastConfidence = .7
	leastShort      = .9 // where there are fewer characters than shortLine
	shortLine       = 5
)

// A line with less confidence than sureReading is read upside down as well, and so is one that the
// network for the direction turns over. The other reading must be better, in the first case by
// plainlyBetter and with shortLine characters.
const (
	sureReading   = .9
	plainlyBetter = .2
)

// linesAtOnce is how many lines of a page are read at the same time, each by one thread.
const linesAtOnce = 4

// Reader reads pictures. Its methods may be called from any goroutine.
type Reader struct {
	detector, direction, recogniser *onnx.Session
	labels                          []string
}

// Open loads the fetched models. Where they are not there, the error is a *models.MissingError.
func Open() (*Reader, error) {
	r := &Reader{}
	var err error
	if r.detector, err = onnx.OpenModel(model, detectorFile); err != nil {
		return nil, err
	}
	single := onnx.Options{Threads: 1}
	if r.direction, err = onnx.OpenModel(model, directionFile, single); err == nil {
		r.recogniser, err = onnx.OpenModel(model, recogniserFile, single)
	}
	if err == nil {
		r.labels, err = labels(r.recogniser)
	}
	if err != nil {
		return nil, errors.Join(err, r.Close())
	}
	return r, nil
}

// labels returns the characters that the recogniser's classes stand for: class 0 is none, the last one a space.
func labels(recogniser *onnx.Session) ([]string, error) {
	text, ok, err := recogniser.Metadata("character")
	if err != nil {
		return nil, err
	}
	if !ok {
		return nil, errors.New("ocr: the recogniser does not name its characters")
	}
	return slices.Concat([]string{""}, strings.Split(strings.TrimSuffix(text, "\n"), "\n"), []string{" "}), nil
}

// Close frees the models.
func (r *Reader) Close() error {
	var errs []error
	for _, session := range []*onnx.Session{r.detector, r.direction, r.recogniser} {
		if session != nil {
			errs = append(errs, session.Close())
		}
	}
	return errors.Join(errs...)
}

// Read finds and reads the text in img. Coordinates of the result are pixels of img, whose top left
// corner is (0,0). A picture without text gives a page without lines. The error is ctx's, or one of
// the runtime.
func (r *Reader) Read(ctx context.Context, img image.Image) (Page, error) {
	boxes, err := r.detect(ctx, img)
	if err != nil {
		return Page{}, fmt.Errorf("ocr: find text: %w", err)
	}
	lines := make([]Line, len(boxes))
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(linesAtOnce)
	for i, box := range boxes {
		group.Go(func() error {
			line, err := r.readLine(ctx, img, box)
			lines[i] = line
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return Page{}, fmt.Errorf("ocr: read line: %w", err)
	}
	lines = slices.DeleteFunc(lines, doubtful)
	angle := angleOf(lines)
	return Page{Angle: angle, Lines: inOrder(lines, angle)}, nil
}

// doubtful reports whether a line is rather no text.
func doubtful(l Line) bool {
	least := leastConfidence
	if utf8.RuneCountInString(l.Text) < shortLine {
		least = leastShort
	}
	return len(l.Words) == 0 || l.Confidence < least
}

// readLine reads the line inside box, whichever way up it is.
func (r *Reader) readLine(ctx context.Context, img image.Image, box geometry.Quad) (Line, error) {
	if box.Height() >= 1.5*box.Width() {
		box = box.Turn(1) // written upwards or downwards: lay it down
	}
	cut := straighten(img, box)
	if cut == nil {
		return Line{}, nil
	}
	line, err := r.recognise(ctx, cut, box)
	if err != nil {
		return Line{}, err
	}
	over, err := r.upsideDown(ctx, cut)
	if err != nil || !over && line.Confidence >= sureReading {
		return line, err
	}
	box = box.Turn(2)
	turned, err := r.recognise(ctx, straighten(img, box), box)
	if err != nil {
		return Line{}, err
	}
	gain := turned.Confidence - line.Confidence
	if over && gain >= 0 || gain > plainlyBetter && utf8.RuneCountInString(turned.Text) >= shortLine {
		return turned, nil
	}
	return line, nil
}
