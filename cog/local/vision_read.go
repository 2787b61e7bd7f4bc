package local

import (
	"context"
	"encoding/json"
	"math"
	"net/http"
	"time"

	"github.com/cogbook/cogbook/cog/local/vision/geometry"
	"github.com/cogbook/cogbook/cog/local/vision/ocr"
	"github.com/cogbook/cogbook/cog/local/vision/picture"
)

// readAnalysis is what Read 3.2 answers when it has succeeded.
type readAnalysis struct {
	Version      string     `json:"version"`
	ModelVersion string     `json:"modelVersion"`
	ReadResults  []readPage `json:"readResults"`
}

type (
	readPage struct {
		Page   int        `json:"page"`
		Angle  float64    `json:"angle"`
		Width  int        `json:"width"`
		Height int        `json:"height"`
		Unit   string     `json:"unit"`
		Lines  []readLine `json:"lines"`
	}
	readLine struct {
		BoundingBox []int      `json:"boundingBox"`
		Text        string     `json:"text"`
		Words       []readWord `json:"words"`
	}
	readWord struct {
		BoundingBox []int   `json:"boundingBox"`
		Text        string  `json:"text"`
		Confidence  float64 `json:"confidence"`
	}
)

// readStatus is the answer to a poll.
type readStatus struct {
	Status      string          `json:"status"`
	Created     string          `json:"createdDateTime"`
	LastUpdated string          `json:"lastUpdatedDateTime"`
	Result      json.RawMessage `json:"analyzeResult,omitempty"`
	// Error says why a job failed. The cloud leaves it out.
	Error *readError `json:"error,omitempty"`
}

type readError struct {
	Code    string `json:"code"`
	Message string `json:"message"`
}

// startRead answers POST /vision/v3.2/read/analyze.
func (v *vision) startRead(w http.ResponseWriter, r *Request) error {
	options, err := readQuery(r)
	if err != nil {
		return err
	}
	upload, err := v.receive(r, MaxVisionBytes)
	if err != nil {
		return err
	}
	pages := picture.Split(upload.data)
	wanted := options.pages.of(pages.Len())
	if len(wanted) == 0 {
		return Invalid("InvalidPageRange", "The pages %q are not there: the file has %d.", options.pages.text, pages.Len())
	}
	reader, err := v.reader.Get(r.Context())
	if err != nil {
		return err
	}
	job, err := v.server.Jobs.Start(func(ctx context.Context) (any, error) {
		result := readAnalysis{Version: "3.2.0", ModelVersion: "cogbook:" + ocr.Model}
		for _, number := range wanted {
			page, err := v.readPage(ctx, reader, pages.Page(number-1), options.order)
			if err != nil {
				return nil, err
			}
			page.Page = number
			result.ReadResults = append(result.ReadResults, page)
		}
		return result, nil
	})
	if err != nil {
		return err
	}
	w.Header().Set("Operation-Location", r.BaseURL()+"/vision/v3.2/read/analyzeResults/"+job.ID)
	w.WriteHeader(http.StatusAccepted)
	return nil
}

// readPage reads a file of one page.
func (v *vision) readPage(ctx context.Context, reader *ocr.Reader, data []byte, order func([]ocr.Line) []ocr.Line) (readPage, error) {
	info, err := picture.Inspect(data)
	if err != nil {
		return readPage{}, pictureError(data, err)
	}
	img, release, err := v.open(ctx, uploaded{info, data})
	if err != nil {
		return readPage{}, err
	}
	defer release()
	page, err := reader.Read(ctx, img)
	if err != nil {
		return readPage{}, err
	}
	lines := []readLine{}
	for _, l := range order(page.Lines) {
		words := []readWord{}
		for _, w := range l.Words {
			words = append(words, readWord{cornersOf(w.Box), w.Text, threeDecimals(w.Confidence)})
		}
		lines = append(lines, readLine{cornersOf(l.Box), l.Text, words})
	}
	return readPage{
		Angle: math.Round(page.Angle*1e4) / 1e4, Width: info.Width, Height: info.Height, Unit: "pixel", Lines: lines,
	}, nil
}

// readResult answers GET /vision/v3.2/read/analyzeResults/{id}.
func (v *vision) readResult(w http.ResponseWriter, r *Request) error {
	job, ok := v.server.Jobs.Get(r.Param("id"))
	if !ok {
		return NotFound()
	}
	status := readStatus{Status: string(job.State), Created: readTime(job.Created), LastUpdated: readTime(job.Updated), Result: job.Result}
	switch {
	case !job.Done():
		SetRetrySoon(w.Header())
	case job.Err != nil:
		status.Error = &readError{job.Err.Code, job.Err.Message}
	}
	return WriteJSON(w, http.StatusOK, status)
}

// readTime writes a time as the services do.
func readTime(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05Z") }

func cornersOf(q geometry.Quad) []int {
	var result []int
	for _, p := range polygonOf(q) {
		result = append(result, p.X, p.Y)
	}
	return result
}
