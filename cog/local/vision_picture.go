package local

import (
	"context"
	"errors"
	"image"
	"strings"
	"sync"

	"github.com/cogbook/cogbook/cog/local/vision/picture"
	"github.com/cogbook/cogbook/cog/local/vision/remote"
)

// uploaded is a picture as it came, its header read and found fit.
type uploaded struct {
	picture.Info
	data []byte
}

// receive reads the picture of a request: its body, or what lies at the address in it.
func (v *vision) receive(r *Request, limit int64) (uploaded, error) {
	kind := r.MediaType()
	var data []byte
	switch {
	case kind == "application/json" || strings.HasSuffix(kind, "+json"):
		var body struct {
			URL *string `json:"url"`
		}
		if err := r.ReadJSON(limit, &body); err != nil {
			return uploaded{}, err
		}
		if body.URL == nil {
			return uploaded{}, Invalid("InvalidImageUrl", "The body needs the picture's address, in a field url.")
		}
		fetched, err := v.fetch(r.Context(), *body.URL, limit)
		if err != nil {
			return uploaded{}, urlError(err, limit)
		}
		data = fetched
	case kind == "" || kind == "application/octet-stream" || strings.HasPrefix(kind, "image/"):
		body, err := r.ReadBody(limit)
		if err != nil {
			return uploaded{}, err
		}
		if len(body) == 0 {
			return uploaded{}, Invalid("EmptyRequest", "The request's body is empty: it must be a picture.")
		}
		data = body
	default:
		return uploaded{}, UnsupportedMediaType("application/octet-stream", "image/*", "application/json")
	}
	info, err := picture.Inspect(data)
	if err != nil {
		return uploaded{}, pictureError(data, err)
	}
	return uploaded{info, data}, nil
}

// open decodes the picture. It waits until there is memory for it; release gives the memory back, when
// the picture is no longer used.
func (v *vision) open(ctx context.Context, u uploaded) (img image.Image, release func(), err error) {
	need := min(int64(u.Width)*int64(u.Height)*bytesPerPixel, pictureMemory)
	if err := v.memory.Acquire(ctx, need); err != nil {
		return nil, nil, err
	}
	free := sync.OnceFunc(func() { v.memory.Release(need) })
	defer func() {
		if img == nil { // an error, or a decoder's panic
			free()
		}
	}()
	img, err = picture.Decode(u.data)
	if err != nil {
		return nil, nil, pictureError(u.data, err)
	}
	return img, free, nil
}

// urlError is the answer to an address that was not fetched.
func urlError(err error, limit int64) error {
	var e *Error
	switch {
	case errors.Is(err, remote.ErrAddress):
		e = Invalid("InvalidImageUrl", "The image URL is not one that is fetched here: it must be http or https, and of the public internet.")
	case errors.Is(err, remote.ErrTooLarge):
		e = Invalid("InvalidImageSize", "The picture at the image URL is too large: at most %d bytes are allowed.", limit)
	case errors.Is(err, remote.ErrUnreachable):
		e = Invalid("InvalidImageUrl", "The image URL could not be reached.")
	default:
		return err
	}
	e.Err = err
	return e
}

// pictureError is the answer to a picture that is not read.
func pictureError(data []byte, err error) error {
	var e *Error
	switch {
	case errors.Is(err, picture.ErrSize):
		e = Invalid("InvalidImageSize", "%s.", visionDetail(err, picture.ErrSize, "The picture's size is not allowed"))
	case errors.Is(err, picture.ErrFormat) && strings.HasPrefix(string(data[:min(len(data), 5)]), "%PDF-"):
		e = Invalid("InvalidImageFormat", "PDF files are not read here: send each page as a picture.")
	case errors.Is(err, picture.ErrFormat):
		e = Invalid("InvalidImageFormat", "The format is not supported: send a JPEG, PNG, GIF, BMP, TIFF or WebP picture.")
	case errors.Is(err, picture.ErrBroken):
		e = Invalid("InvalidImageFormat", "The picture cannot be decoded: its data is broken or of an unusual kind.")
	default:
		return err
	}
	e.Err = err
	return e
}

// visionDetail is what an error says beyond the sentinel that it wraps, after a beginning of ours.
func visionDetail(err, sentinel error, beginning string) string {
	detail := strings.TrimPrefix(strings.TrimPrefix(err.Error(), sentinel.Error()), ": ")
	if detail == "" || strings.Contains(detail, "frames:") {
		return beginning
	}
	return beginning + ": " + detail
}

// namesIn reads a parameter that holds names between commas, each one of allowed in any case. It
// returns them as allowed spells them, each once.
func namesIn(text string, allowed []string) (names []string, unknown string) {
	seen := map[string]bool{}
	for part := range strings.SplitSeq(text, ",") {
		part = strings.TrimSpace(part)
		if part == "" {
			continue
		}
		found := ""
		for _, name := range allowed {
			if strings.EqualFold(name, part) {
				found = name
			}
		}
		if found == "" {
			return nil, part
		}
		if !seen[found] {
			seen[found] = true
			names = append(names, found)
		}
	}
	return names, ""
}
