package still

import (
	"math"
	"strconv"
	"strings"
	"time"
)

// axis places data along a line of pixels.
type axis struct {
	option   axisOption
	kind     string // category, value, time, log
	names    []string
	index    map[string]int
	lo, hi   float64 // of the data, then of the axis
	any      bool
	zero     bool // must show zero
	from, to float64
	step     float64
}

func newAxis(o axisOption, kind string) *axis {
	a := &axis{option: o, kind: o.Type, index: map[string]int{}, lo: math.Inf(1), hi: math.Inf(-1)}
	if a.kind == "" {
		a.kind = kind
		if len(o.Data) > 0 {
			a.kind = "category"
		}
	}
	for _, name := range o.Data {
		a.add(string(name))
	}
	return a
}

func (a *axis) add(name string) int {
	i := len(a.names)
	a.names = append(a.names, name)
	if _, ok := a.index[name]; !ok {
		a.index[name] = i
	}
	return i
}

// value is a datum in the axis's own units: an index, a number, milliseconds. False for gaps.
func (a *axis) value(v any) (float64, bool) {
	switch a.kind {
	case "category":
		if s, ok := v.(string); ok {
			i, known := a.index[s]
			if !known && len(a.option.Data) == 0 {
				i, known = a.add(s), true
			}
			return float64(i), known
		}
	case "time":
		if s, ok := v.(string); ok {
			return parseTime(s)
		}
	}
	f, ok := number(v)
	if a.kind == "log" && f <= 0 {
		return 0, false
	}
	return f, ok && !math.IsNaN(f) && !math.IsInf(f, 0)
}

func (a *axis) see(v float64) {
	a.any = true
	a.lo, a.hi = min(a.lo, v), max(a.hi, v)
}

// settle fixes the range, rounded outwards to ticks where the option does not say otherwise.
func (a *axis) settle(ticks int) {
	if a.kind == "category" {
		a.lo, a.hi, a.step = -0.5, max(float64(len(a.names)), 1)-0.5, 1
		return
	}
	if !a.any {
		a.lo, a.hi = 1, 1 // any range will do, but a logarithm needs more than zero
	}
	lo, setLo := bound(a.option.Min, a.lo, a.hi)
	hi, setHi := bound(a.option.Max, a.lo, a.hi)
	if a.kind == "log" {
		a.lo, a.hi, a.step = math.Pow(10, math.Floor(math.Log10(a.lo))), math.Pow(10, math.Ceil(math.Log10(a.hi))), 1
		if a.hi <= a.lo {
			a.hi = a.lo * 10
		}
		return
	}
	if a.zero && a.kind == "value" {
		a.lo, a.hi = min(a.lo, 0), max(a.hi, 0)
	}
	if setLo {
		a.lo = lo
	}
	if setHi {
		a.hi = hi
	}
	if a.hi <= a.lo {
		a.hi = a.lo + max(math.Abs(a.lo)*0.1, 1)
	}
	if a.kind == "time" {
		a.step = timeStep((a.hi - a.lo) / float64(ticks))
		return
	}
	a.step = niceStep((a.hi - a.lo) / float64(ticks))
	if !setLo {
		a.lo = math.Floor(a.lo/a.step+1e-9) * a.step
	}
	if !setHi {
		a.hi = math.Ceil(a.hi/a.step-1e-9) * a.step
	}
}

func bound(v any, lo, hi float64) (float64, bool) {
	switch v {
	case "dataMin":
		return lo, true
	case "dataMax":
		return hi, true
	}
	return number(v)
}

// at is the pixel of a value.
func (a *axis) at(v float64) float64 {
	var t float64
	if a.kind == "log" {
		t = math.Log(v/a.lo) / math.Log(a.hi/a.lo)
	} else {
		t = (v - a.lo) / (a.hi - a.lo)
	}
	if a.option.Inverse {
		t = 1 - t
	}
	return a.from + t*(a.to-a.from)
}

// band is the width of one category in pixels.
func (a *axis) band() float64 { return math.Abs(a.to-a.from) / max(float64(len(a.names)), 1) }

// ticks are the values that get a label.
func (a *axis) ticks() []float64 {
	var out []float64
	switch a.kind {
	case "category":
		for i := range a.names {
			out = append(out, float64(i))
		}
	case "log":
		for v := a.lo; v > 0 && v <= a.hi*1.0001 && len(out) < 700; v *= 10 {
			out = append(out, v)
		}
	case "time":
		if a.step >= month*0.99 {
			return monthTicks(a.lo, a.hi, int(math.Round(a.step/month)))
		}
		fallthrough
	default:
		for i := math.Ceil(a.lo/a.step - 1e-9); i*a.step <= a.hi+a.step*1e-6 && len(out) < 200; i++ {
			out = append(out, i*a.step)
		}
	}
	return out
}

// label is the text of a tick.
func (a *axis) label(v float64) string {
	var s string
	switch a.kind {
	case "category":
		s = a.names[int(v)]
	case "time":
		return timeLabel(v, a.step)
	case "log":
		s = strconv.FormatFloat(v, 'g', 6, 64)
	default:
		s = Number(v, max(0, int(math.Ceil(-math.Log10(a.step)-1e-9))))
	}
	if f, ok := a.option.AxisLabel.Formatter.(string); ok && strings.Contains(f, "{value}") && !strings.Contains(f, "__f__") {
		s = strings.ReplaceAll(f, "{value}", s)
	}
	return s
}

// niceStep rounds up to 1, 2 or 5 times a power of ten.
func niceStep(rough float64) float64 {
	power := math.Pow(10, math.Floor(math.Log10(rough)))
	for _, m := range []float64{1, 2, 5, 10} {
		if m*power >= rough*0.999 {
			return m * power
		}
	}
	return 10 * power
}

// Number writes v with commas between thousands, as ECharts labels its axes.
func Number(v float64, decimals int) string {
	if math.Abs(v) >= 1e15 {
		return strconv.FormatFloat(v, 'g', 6, 64)
	}
	whole, frac, _ := strings.Cut(strconv.FormatFloat(math.Abs(v), 'f', decimals, 64), ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if frac != "" {
		whole += "." + frac
	}
	if v < 0 && strings.Trim(whole, "0.,") != "" {
		whole = "-" + whole
	}
	return whole
}

const (
	minute = 60e3
	hour   = 60 * minute
	day    = 24 * hour
	month  = 365 * day / 12
)

// monthTicks are the first days of every n-th month, counted from January, or of every n/12th year.
func monthTicks(lo, hi float64, n int) []float64 {
	t := time.UnixMilli(int64(lo)).UTC()
	var out []float64
	first := (t.Year()*12 + int(t.Month()) - 1) / n * n
	for i := range 200 {
		at := first + i*n
		v := float64(time.Date(at/12, time.Month(at%12+1), 1, 0, 0, 0, 0, time.UTC).UnixMilli())
		if v > hi {
			break
		}
		if v >= lo {
			out = append(out, v)
		}
	}
	return out
}

func timeStep(rough float64) float64 {
	for _, s := range []float64{
		1, 10, 100, 1000, 5000, 15e3, minute, 5 * minute, 15 * minute, hour, 3 * hour, 6 * hour, 12 * hour,
		day, 2 * day, 7 * day, 14 * day, month, 3 * month, 6 * month,
	} {
		if s >= rough {
			return s
		}
	}
	return niceStep(rough/(12*month)) * 12 * month
}

func timeLabel(ms, step float64) string {
	t := time.UnixMilli(int64(ms)).UTC()
	switch {
	case step < 1000:
		return t.Format("15:04:05.000")
	case step < minute:
		return t.Format("15:04:05")
	case step < day && (t.Hour() != 0 || t.Minute() != 0):
		return t.Format("15:04")
	}
	return t.Format("2006-01-02")
}

func parseTime(s string) (float64, bool) {
	for _, layout := range []string{
		time.RFC3339Nano, "2006-01-02 15:04:05", "2006-01-02T15:04:05", "2006-01-02 15:04", "2006-01-02T15:04",
		"2006-01-02", "2006/01/02", "2006-01", "2006",
	} {
		if t, err := time.Parse(layout, s); err == nil {
			return float64(t.UnixMilli()), true
		}
	}
	return 0, false
}
