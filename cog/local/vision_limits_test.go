package local

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"hash/crc32"
	"image"
	"image/color"
	"image/png"
	"net/http"
	"strings"
	"testing"
)

// drawn is a PNG of one colour.
func drawn(t *testing.T, width, height int) string {
	t.Helper()
	img := image.NewPaletted(image.Rect(0, 0, width, height), color.Palette{color.White})
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// claiming is the PNG with another size in its header: a bomb when it is believed.
func claiming(t *testing.T, width, height uint32) string {
	t.Helper()
	data := []byte(drawn(t, 60, 60))
	binary.BigEndian.PutUint32(data[16:], width)
	binary.BigEndian.PutUint32(data[20:], height)
	binary.BigEndian.PutUint32(data[29:], crc32.ChecksumIEEE(data[12:29]))
	return string(data)
}

func TestVisionRefusals(t *testing.T) {
	t.Parallel()
	base := serve(t, func(s *Server) { newVision(s) })
	const analyze = "/computervision/imageanalysis:analyze?api-version=2023-10-01&features="
	const read = "/vision/v3.2/read/analyze"
	small := drawn(t, 60, 60)
	tests := map[string]struct {
		path, body, kind string
		status           int
		inner            string
	}{
		"no api-version":         {"/computervision/imageanalysis:analyze?features=tags", small, "image/png", 400, ""},
		"no features":            {analyze, small, "image/png", 400, ""},
		"unknown feature":        {analyze + "tags,moods", small, "image/png", 400, "NotSupportedVisualFeature"},
		"no model for captions":  {analyze + "tags,caption", small, "image/png", 400, "NotSupportedFeature"},
		"no model for crops":     {analyze + "smartCrops", small, "image/png", 400, "NotSupportedFeature"},
		"tags in German":         {analyze + "tags&language=de", small, "image/png", 400, "NotSupportedLanguage"},
		"custom model":           {analyze + "tags&model-name=mine", small, "image/png", 400, "NotSupportedFeature"},
		"not a picture":          {analyze + "tags", "hello, this is text", "application/octet-stream", 400, "InvalidImageFormat"},
		"PDF":                    {read, "%PDF-1.7 ...", "application/octet-stream", 400, "InvalidImageFormat"},
		"empty":                  {analyze + "tags", "", "application/octet-stream", 400, "EmptyRequest"},
		"too small":              {analyze + "tags", drawn(t, 49, 200), "image/png", 400, "InvalidImageSize"},
		"side too long":          {analyze + "tags", claiming(t, 16001, 100), "image/png", 400, "InvalidImageSize"},
		"bomb":                   {analyze + "tags", claiming(t, 15000, 15000), "image/png", 400, "InvalidImageSize"},
		"bomb for read":          {read, claiming(t, 30000, 30000), "image/png", 400, "InvalidImageSize"},
		"body too large":         {analyze + "tags", strings.Repeat("x", MaxVisionBytes+1), "application/octet-stream", 413, ""},
		"body too large for 3.2": {"/vision/v3.2/tag", strings.Repeat("x", maxVision32Bytes+1), "application/octet-stream", 413, ""},
		"form":                   {analyze + "tags", "a=b", "application/x-www-form-urlencoded", 415, ""},
		"no url":                 {analyze + "tags", "{}", "application/json", 400, "InvalidImageUrl"},
		"url of the wrong kind":  {analyze + "tags", `{"url":5}`, "application/json", 400, "InvalidRequestBodyFormat"},
		"this machine":           {analyze + "tags", `{"url":"http://localhost:1/a.png"}`, "application/json", 400, "InvalidImageUrl"},
		"the cloud's metadata":   {read, `{"url":"http://169.254.169.254/metadata"}`, "application/json", 400, "InvalidImageUrl"},
		"a file":                 {analyze + "tags", `{"url":"file:///etc/hostname"}`, "application/json", 400, "InvalidImageUrl"},
		"language not read":      {read + "?language=ar", small, "image/png", 400, "NotSupportedLanguage"},
		"pages no list":          {read + "?pages=1-", small, "image/png", 400, "InvalidPageRange"},
		"pages not there":        {read + "?pages=2,5-7", small, "image/png", 400, "InvalidPageRange"},
		"reading order":          {read + "?readingOrder=random", small, "image/png", 400, "InvalidReadingOrder"},
		"model version":          {read + "?model-version=best", small, "image/png", 400, "InvalidModelVersion"},
		"3.2 feature":            {"/vision/v3.2/analyze?visualFeatures=Faces", small, "image/png", 400, "NotSupportedFeature"},
		"3.2 unknown feature":    {"/vision/v3.2/analyze?visualFeatures=Moods", small, "image/png", 400, "NotSupportedVisualFeature"},
		"3.2 details":            {"/vision/v3.2/analyze?visualFeatures=Tags&details=Landmarks", small, "image/png", 400, "NotSupportedFeature"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			response, text := call(t, http.MethodPost, base+test.path, test.body, "Content-Type", test.kind)
			var body struct {
				Error struct {
					Code, Message string
					InnerError    struct{ Code, Message string }
				}
			}
			if err := json.Unmarshal([]byte(text), &body); err != nil {
				t.Fatalf("no JSON: %s", text)
			}
			if response.StatusCode != test.status || body.Error.InnerError.Code != test.inner || body.Error.Message == "" {
				t.Errorf("%d %s", response.StatusCode, text)
			}
		})
	}
}

func TestReadResultUnknown(t *testing.T) {
	t.Parallel()
	base := serve(t, func(s *Server) { newVision(s) })
	response, text := call(t, http.MethodGet, base+"/vision/v3.2/read/analyzeResults/0b7d5a52-1f0e-4b57-a3e6-6d1c1c6d7a10", "")
	if response.StatusCode != http.StatusNotFound || errorCode(t, text) == "" {
		t.Errorf("%d %s", response.StatusCode, text)
	}
}

// Where the model is not on the machine, the answer names the command that brings it.
func TestVisionWithoutModels(t *testing.T) {
	t.Setenv("COGBOOK_CACHE_DIR", t.TempDir())
	base := serve(t, func(s *Server) { newVision(s) })
	for path, model := range map[string]string{
		"/computervision/imageanalysis:analyze?api-version=2023-10-01&features=tags": "efficientnet-lite0",
		"/computervision/imageanalysis:analyze?api-version=2023-10-01&features=read": "rapidocr",
		"/vision/v3.2/read/analyze": "rapidocr",
	} {
		response, text := call(t, http.MethodPost, base+path, drawn(t, 60, 60), "Content-Type", "image/png")
		if response.StatusCode != http.StatusFailedDependency || !strings.Contains(text, "cogbook models fetch "+model) {
			t.Errorf("%s: %d %s", path, response.StatusCode, text)
		}
	}
}

func TestPageList(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"": "[1 2 3 4 5]", "2": "[2]", "1-3,5": "[1 2 3 5]", "4-9, 1": "[1 4 5]", "6": "[]", "1,1-2": "[1 2]",
	} {
		list, ok := parsePages(text)
		if got := fmt.Sprint(list.of(5)); !ok || got != want {
			t.Errorf("%q: %v %s, want %s", text, ok, got, want)
		}
	}
	for _, text := range []string{"0", "3-1", "1-", "-2", "a", "1;2", "1,,2", "99999"} {
		if _, ok := parsePages(text); ok {
			t.Errorf("%q is taken for a list of pages", text)
		}
	}
}
