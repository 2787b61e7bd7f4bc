package magic

// pack is what %use brings: the packages that one kind of work needs, those that share their name with another among them, and short
// names for the types that come up in it.
type pack struct {
	name, about string
	code        string // Go declarations; a later cell may replace each of them
}

// packs are by name.
var packs = []pack{
	{"charts", "go-echarts: charts, opts and components; Bar, Line, Pie, Scatter", `
import (
	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/components"
	"github.com/go-echarts/go-echarts/v2/opts"
)

type (
	Bar     = charts.Bar
	Line    = charts.Line
	Pie     = charts.Pie
	Scatter = charts.Scatter
)`},
	{"data", "gota's dataframe and series, gonum's stat and floats; Frame, Column, Row", `
import (
	"github.com/cogbook/cogbook/frames"
	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"
	"gonum.org/v1/gonum/floats"
	"gonum.org/v1/gonum/stat"
)

type (
	Frame  = dataframe.DataFrame
	Column = series.Series
	Row    = frames.Row
)`},
	{"http", "net/http, net/url, io and encoding/json; HTTPAnswer, Policy", `
import (
	"encoding/json"
	"io"
	"net/http"
	"net/url"

	"github.com/cogbook/cogbook/cog"
	"github.com/cogbook/cogbook/cog/rest"
)

type (
	HTTPAnswer = cog.HTTPAnswer
	Policy     = rest.Policy
)`},
	{"text", "regexp, strings and unicode; Sentiment, Phrases, Entities, PersonalData", `
import (
	"regexp"
	"strings"
	"unicode"

	"github.com/cogbook/cogbook/cog"
)

type (
	Sentiment    = cog.Sentiment
	Phrases      = cog.Phrases
	Entities     = cog.Entities
	PersonalData = cog.PersonalData
)`},
	{"vision", "image with color, draw, jpeg and png; ImageAnalysis, ReadResult, Box, Boxes", `
import (
	"image"
	"image/color"
	"image/draw"
	"image/jpeg"
	"image/png"

	"github.com/cogbook/cogbook/cog"
	"github.com/cogbook/cogbook/viz"
)

type (
	ImageAnalysis = cog.ImageAnalysis
	ReadResult    = cog.ReadResult
	Box           = viz.Box
	Boxes         = viz.Boxes
)`},
}
