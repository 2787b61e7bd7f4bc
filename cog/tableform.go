package cog

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"mime/multipart"
	"net/http"
	"net/textproto"
	"net/url"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/cogbook/cogbook/cog/internal/services"
)

// part is one part of a form: a file's bytes, JSON, or a text.
type part struct {
	name, file, media string
	content           []byte
}

// hasParts tells whether a call's body is a form.
func (c *call) hasParts(service services.Service) bool {
	return slices.ContainsFunc(service.Params, func(param services.Param) bool {
		_, set := c.values[param.Name]
		return set && param.Place == services.Part
	})
}

// form is a call's body as multipart/form-data (RFC 7578), and its content type. A name with a dot goes into the JSON
// object of the part that is named before the dot. The boundary is a digest of the parts, so that equal forms are equal
// bytes, and no part can hold it.
func (c *call) form(service services.Service) (body []byte, contentType string, err error) {
	whole := map[string]any{}
	if service.Fixed != "" {
		if err := json.Unmarshal([]byte(service.Fixed), &whole); err != nil {
			return nil, "", fmt.Errorf("the table's row of %s: %w", service.Name, err)
		}
	}
	var parts []part
	var objects []string // names of the parts that are not files, in the table's order
	for _, param := range service.Params {
		value, set := c.values[param.Name]
		if !set || param.Place != services.Part {
			continue
		}
		name, _, nested := strings.Cut(param.WireName(), ".")
		if param.Type == services.Bytes && !nested {
			content, err := c.bytes(param.Name)
			if err != nil {
				return nil, "", err
			}
			file, media := fileName(param, c.text(param.Name), content)
			parts = append(parts, part{name, file, media, content})
			continue
		}
		if list, ok := value.([]string); ok && param.Repeated {
			for _, one := range list {
				parts = append(parts, part{name: name, content: []byte(one)})
			}
			continue
		}
		insert(whole, param.WireName(), value)
		if !slices.Contains(objects, name) {
			objects = append(objects, name)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(whole)) {
		if !slices.Contains(objects, name) {
			objects = append(objects, name)
		}
	}
	for _, name := range objects {
		switch value := whole[name].(type) {
		case map[string]any, json.RawMessage:
			text, err := marshal(value, nil)
			if err != nil {
				return nil, "", err
			}
			parts = append(parts, part{name: name, media: "application/json", content: text})
		default:
			parts = append(parts, part{name: name, content: []byte(queryText(value))})
		}
	}
	return writeForm(parts)
}

func writeForm(parts []part) ([]byte, string, error) {
	digest := sha256.New()
	for _, p := range parts {
		fmt.Fprintf(digest, "%q%q%q%d\n", p.name, p.file, p.media, len(p.content))
		digest.Write(p.content)
	}
	var out bytes.Buffer
	w := multipart.NewWriter(&out)
	if err := w.SetBoundary("cogbook-" + hex.EncodeToString(digest.Sum(nil)[:16])); err != nil {
		return nil, "", err
	}
	for _, p := range parts {
		header := textproto.MIMEHeader{"Content-Disposition": {multipart.FileContentDisposition(p.name, p.file)}}
		if p.file == "" {
			header.Set("Content-Disposition", strings.TrimSuffix(header.Get("Content-Disposition"), `; filename=""`))
		}
		if p.media != "" {
			header.Set("Content-Type", p.media)
		}
		field, err := w.CreatePart(header)
		if err != nil {
			return nil, "", err
		}
		if _, err := field.Write(p.content); err != nil {
			return nil, "", err
		}
	}
	err := w.Close()
	return out.Bytes(), w.FormDataContentType(), err
}

// mediaTypes are those of the files that services take, by the end of their names: services tell sounds and documents
// apart by it.
var mediaTypes = map[string]string{
	".wav": "audio/wav", ".mp3": "audio/mpeg", ".flac": "audio/flac", ".ogg": "audio/ogg", ".opus": "audio/ogg", ".m4a": "audio/mp4", ".webm": "audio/webm",
	".mp4": "video/mp4", ".aac": "audio/aac", ".amr": "audio/amr", ".wma": "audio/x-ms-wma",
	".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".gif": "image/gif", ".bmp": "image/bmp", ".webp": "image/webp", ".tif": "image/tiff", ".tiff": "image/tiff",
	".pdf": "application/pdf", ".html": "text/html", ".htm": "text/html", ".txt": "text/plain", ".md": "text/markdown", ".csv": "text/csv", ".tsv": "text/tab-separated-values",
	".json": "application/json", ".jsonl": "application/jsonl", ".msg": "application/vnd.ms-outlook", ".xlf": "application/xliff+xml", ".mht": "message/rfc822",
	".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
}

// fileName is the name and the media type that a file is sent under: those of the path it comes from, or the
// parameter's name and what the bytes look like.
func fileName(param services.Param, from string, content []byte) (name, media string) {
	media = mediaType(content)
	scheme, rest, found := strings.Cut(from, ":")
	switch scheme = strings.ToLower(scheme); {
	case found && scheme == "data":
		if said, _, _ := strings.Cut(rest, ","); strings.Contains(said, "/") {
			said, _, _ = strings.Cut(said, ";")
			if said = strings.TrimSpace(said); !strings.ContainsAny(said, "\r\n") && media == "application/octet-stream" {
				media = said
			}
		}
		from = ""
	case found && scheme == "file":
		if u, err := url.Parse(from); err == nil {
			from = u.Path
		}
	}
	if name = path.Base(filepath.ToSlash(from)); from != "" {
		if known := mediaTypes[strings.ToLower(path.Ext(name))]; known != "" {
			media = known
		}
		return strings.Map(printing, name), media
	}
	name = param.WireName()
	ends := slices.Sorted(maps.Keys(mediaTypes))
	if i := slices.IndexFunc(ends, func(end string) bool { return mediaTypes[end] == media }); i >= 0 {
		name += ends[i]
	}
	return name, media
}

// mediaType is what the bytes of a file look like, by the names that services use.
func mediaType(content []byte) string {
	switch {
	case bytes.HasPrefix(content, []byte("fLaC")):
		return "audio/flac"
	case len(content) > 1 && content[0] == 0xFF && content[1]&0xE0 == 0xE0 && content[1]&0x06 != 0: // an MPEG frame
		return "audio/mpeg"
	}
	media, _, _ := strings.Cut(http.DetectContentType(content), ";")
	switch media {
	case "audio/wave":
		return "audio/wav"
	case "application/ogg":
		return "audio/ogg"
	}
	return media
}

// printing leaves out what would break a header.
func printing(r rune) rune {
	if r < ' ' || r == 0x7F {
		return -1
	}
	return r
}
