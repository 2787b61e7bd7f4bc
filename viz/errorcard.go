package viz

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"syscall"
)

// ErrorCard shows an error: what happened, and what to do about it where that is known.
type ErrorCard struct {
	// Title is the first line. Default "Error".
	Title string
	Err   error
	// Advice says what to do. Default: what the error itself says in a method Advice() string, else what is known of
	// cancelled and late work, missing files, services that do not answer, and the status of a service's answer.
	Advice string
}

// Bundle returns the card as text/plain and text/html. A nil error is shown as "no error".
func (c ErrorCard) Bundle() (Bundle, error) {
	title, what := c.Title, "no error"
	if title == "" {
		title = "Error"
	}
	var facts rowError
	if c.Err != nil {
		what = c.Err.Error()
		facts = factsOf(c.Err)
	}
	advice := c.Advice
	if advice == "" && c.Err != nil {
		advice = adviceFor(c.Err, facts)
	}
	lines := facts.lines()
	if len(what) > maxPlain {
		what = strings.ToValidUTF8(what[:maxPlain], "") + "…"
	}
	var text strings.Builder
	text.WriteString(title + ": " + what)
	for _, l := range lines {
		text.WriteString("\n  " + l[0] + ": " + l[1])
	}
	if advice != "" {
		text.WriteString("\nWhat to do: " + advice)
	}
	var b strings.Builder
	b.WriteString(`<div style="border-left:4px solid rgb(213,94,0);padding:6px 12px;background-color:rgba(213,94,0,0.1)">`)
	b.WriteString("<strong>" + esc(title) + "</strong>" + pre(what))
	for i, l := range lines {
		if i == 0 {
			b.WriteString(`<details><summary>Details</summary><table style="border:none"><tbody>`)
		}
		fmt.Fprintf(&b, `<tr><th style="text-align:left;%s">%s</th><td style="text-align:left;%s">%s</td></tr>`,
			stylePad, esc(l[0]), stylePad, esc(l[1]))
	}
	if len(lines) > 0 {
		b.WriteString("</tbody></table></details>")
	}
	if advice != "" {
		b.WriteString("<div><strong>What to do:</strong> " + esc(advice) + "</div>")
	}
	b.WriteString("</div>")
	return Bundle{MIMEText: text.String(), MIMEHTML: b.String()}, nil
}

// marshalingError is what errors of rows are, of whatever package.
type marshalingError interface {
	error
	json.Marshaler
}

// factsOf reads status, code and body of an error that marshals to the JSON of an error column.
func factsOf(err error) rowError {
	if m, ok := errors.AsType[marshalingError](err); ok {
		if b, err := m.MarshalJSON(); err == nil {
			e, _ := parseRowError(b)
			return e
		}
	}
	return rowError{}
}

// lines are the parts of a row's error that its message does not say.
func (e rowError) lines() [][2]string {
	var out [][2]string
	if e.Status != 0 {
		out = append(out, [2]string{"status", fmt.Sprint(e.Status)})
	}
	if e.Code != "" {
		out = append(out, [2]string{"code", e.Code})
	}
	if e.Attempts != 0 {
		out = append(out, [2]string{"attempts", fmt.Sprint(e.Attempts)})
	}
	if e.Body != "" {
		body, _ := shorten(e.Body, 1000)
		out = append(out, [2]string{"body", body})
	}
	return out
}

// adviceFor says what to do about an error, or "".
func adviceFor(err error, facts rowError) string {
	var own interface {
		error
		Advice() string
	}
	switch {
	case errors.As(err, &own):
		return own.Advice()
	case errors.Is(err, context.Canceled):
		return "the work was interrupted; run the cell again to go on."
	case errors.Is(err, context.DeadlineExceeded):
		return "the work took longer than allowed; give it more time or fewer rows."
	case errors.Is(err, fs.ErrNotExist):
		return "check the name; a relative path starts at the folder of the notebook."
	case errors.Is(err, syscall.ECONNREFUSED):
		return "nothing listens at that address; start the in-machine services with `cogbook services`, or set the endpoint."
	}
	switch facts.Status {
	case 401, 403:
		return "check the key and that it belongs to this endpoint and region."
	case 404:
		return "check the endpoint; this address does not offer the service."
	case 429:
		return "the service wants fewer calls; lower the policy's Rate or wait."
	}
	return ""
}
