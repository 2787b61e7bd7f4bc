package viz

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"github.com/cogbook/cogbook/viz/internal/still"
)

// EChart is what every chart of github.com/go-echarts/go-echarts/v2/charts offers.
type EChart interface {
	// Validate completes the chart's options.
	Validate()
	// JSON returns them as ECharts wants them.
	JSON() map[string]any
}

// ChartOptions say how a chart is shown. The zero value is good for most.
type ChartOptions struct {
	// Width and Height in pixels; a narrower page shows the chart narrower. Default: the chart's own
	// opts.Initialization where it says something else than go-echarts' 900 × 500, else 900 × 460.
	Width, Height int
	// Title describes the chart to those who don't see it. Default: the chart's own title.
	Title string
	// Library puts ECharts into this output whatever the session has sent before. [ChartView.Bundle] always does; set it
	// where an output must stand for itself after its notebook was taken apart.
	Library bool
}

// maxOption bounds the options of a live chart, in bytes: about 50 000 points.
const maxOption = 2 << 20

// ChartView is a go-echarts chart; see [Chart].
type ChartView struct {
	chart   EChart
	options ChartOptions
	err     error
}

// Chart shows a go-echarts chart: a still picture that the live chart replaces where scripts run, and its data as text.
// Chart types that need more than ECharts itself (3D, maps, word clouds, liquid fill) are shown as data only; so are, where no
// script runs, those that the still picture does not know. Event listeners and scripts added to the chart by
// AddJSFuncs are not run. At most one ChartOptions may be given.
func Chart(c EChart, options ...ChartOptions) ChartView {
	v := ChartView{chart: c}
	switch {
	case len(options) == 1:
		v.options = options[0]
	case len(options) > 1:
		v.err = errors.New("viz: Chart takes at most one ChartOptions")
	}
	if r := reflect.ValueOf(c); c == nil || (r.Kind() == reflect.Pointer && r.IsNil()) {
		v.err = errors.New("viz: the chart is nil")
	}
	return v
}

// Bundle returns the chart as text/plain, text/html with the library, and image/png if a still picture can be drawn. Options
// that are not JSON are an error.
func (c ChartView) Bundle() (Bundle, error) { return c.bundle(true) }

// show sends the chart, with the library if this cell is the one that carries it.
func (c ChartView) show() error {
	carrying.Lock()
	defer carrying.Unlock()
	note := openNote()
	carry := c.options.Library || note.carry()
	b, err := c.bundle(carry)
	if err != nil {
		return err
	}
	if err := send(b, ""); err != nil {
		return err
	}
	if carry {
		note.sent()
	}
	return nil
}

func (c ChartView) bundle(library bool) (Bundle, error) {
	if c.err != nil {
		return nil, c.err
	}
	c.chart.Validate()
	option, err := json.Marshal(c.chart.JSON())
	if err != nil {
		return nil, fmt.Errorf("viz: the chart's options: %w", err)
	}
	data, err := describe(option)
	if err != nil {
		return nil, err
	}
	if c.options.Title != "" {
		data.title = c.options.Title
	}
	width, height := c.size()
	b := Bundle{}
	png, err := still.PNG(option, width, height)
	var cannot *still.UnsupportedError
	switch {
	case err == nil:
		b[MIMEPNG] = png
	case errors.As(err, &cannot):
		data.note = strings.TrimPrefix(cannot.Error(), "viz: ")
	default:
		return nil, err
	}
	b[MIMEText] = data.text()
	page := chartPage{data: data, option: option, png: png, width: width, height: height, library: library}
	why := data.needs()
	if len(option) > maxOption {
		why = fmt.Sprintf("a still picture only: the live chart's %d KB are more than an output should hold, %d KB", len(option)>>10, maxOption>>10)
	}
	if why != "" {
		data.note, page.option = why, nil
		b[MIMEText] = data.text()
	}
	b[MIMEHTML] = page.html()
	return b, nil
}

// size reads the chart's own size. It looks the field up by name so that viz need not link go-echarts' templates.
func (c ChartView) size() (width, height int) {
	width, height = c.options.Width, c.options.Height
	v := reflect.Indirect(reflect.ValueOf(c.chart))
	if v.Kind() == reflect.Struct {
		if f := v.FieldByName("Initialization"); f.Kind() == reflect.Struct {
			w, h := cssPixels(f.FieldByName("Width")), cssPixels(f.FieldByName("Height"))
			if w != 900 && width == 0 {
				width = w
			}
			if h != 500 && height == 0 {
				height = h
			}
		}
	}
	if width <= 0 {
		width = 900
	}
	if height <= 0 {
		height = 460
	}
	return min(max(width, 120), 2400), min(max(height, 120), 2400)
}

func cssPixels(v reflect.Value) int {
	if v.Kind() != reflect.String {
		return 0
	}
	n, err := strconv.Atoi(strings.TrimSuffix(v.String(), "px"))
	if err != nil {
		return 0
	}
	return n
}
