package viz

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// bundle is one state of the progress.
func (p *Progress) bundle(s Status, done bool, err error) Bundle {
	line := p.line(s, done, err)
	b := Bundle{MIMEText: p.title + ": " + line}
	var bar string
	switch {
	case done:
	case p.total > 0:
		bar = fmt.Sprintf(`<progress max="%d" value="%d" style="width:100%%;max-width:400px"></progress>`, p.total, min(s.Rows, p.total))
	default:
		bar = `<progress style="width:100%;max-width:400px"></progress>`
	}
	mark := ""
	if done {
		mark = "✓ "
		if err != nil {
			mark = "✗ "
		}
	}
	b[MIMEHTML] = "<div>" + bar + "<div>" + mark + "<strong>" + esc(p.title) + "</strong> <span style=\"opacity:0.8\">" + esc(line) + "</span></div></div>"
	return b
}

// line is the state in words: "1200 of 5000 rows, 3 errors, 60 calls, 2 retries, 410 rows/s, 3 s, about 9 s left".
func (p *Progress) line(s Status, done bool, err error) string {
	rows := count(s.Rows, "row")
	if p.total > 0 && (s.Rows != p.total || !done) {
		rows = fmt.Sprintf("%d of %s", s.Rows, count(p.total, "row"))
	}
	parts := []string{rows}
	if s.Errors > 0 {
		parts = append(parts, count(s.Errors, "error"))
	}
	if s.Calls > 0 {
		parts = append(parts, count(s.Calls, "call"))
	}
	if s.Retries == 1 {
		parts = append(parts, "1 retry")
	} else if s.Retries > 1 {
		parts = append(parts, fmt.Sprintf("%d retries", s.Retries))
	}
	if s.Rate > 0 {
		parts = append(parts, pace(s.Rate))
	}
	parts = append(parts, span(s.Elapsed))
	if s.Left > 0 && !done {
		parts = append(parts, "about "+span(s.Left)+" left")
	}
	text := strings.Join(parts, ", ")
	if s.Note != "" {
		note, _ := shorten(s.Note, 160)
		text += " – " + note
	}
	if done && err != nil {
		reason, _ := shorten(err.Error(), 300)
		text += " – stopped: " + reason
	}
	return text
}

// pace is a rate for reading: 0.28 rows/s, 9.5 rows/s, 3540 rows/s.
func pace(rate float64) string {
	if rate < 100 {
		return strconv.FormatFloat(rate, 'g', 2, 64) + " rows/s"
	}
	return strconv.FormatFloat(rate, 'f', 0, 64) + " rows/s"
}

// span is a duration for reading: 0.4 s, 12 s, 3 min 20 s, 2 h 5 min.
func span(d time.Duration) string {
	switch {
	case d < 100*time.Millisecond:
		return "under 0.1 s"
	case d < 10*time.Second:
		return fmt.Sprintf("%.1f s", d.Seconds())
	case d < time.Minute:
		return fmt.Sprintf("%d s", int(d.Seconds()))
	case d < time.Hour:
		return fmt.Sprintf("%d min %d s", int(d.Minutes()), int(d.Seconds())%60)
	}
	return fmt.Sprintf("%d h %d min", int(d.Hours()), int(d.Minutes())%60)
}
