// Package page writes a notebook as one HTML file, as nbconvert does: Markdown, code with colours, and the outputs. The file
// loads nothing, and runs no script but those that outputs bring along. It follows the reader's dark or light theme.
//
// Of an output with several MIME types the first in nbconvert's order is shown: JavaScript, HTML, Markdown, SVG, LaTeX (as
// text), PNG, JPEG, text. HTML is written as it is, so that a page is to be trusted as its notebook is. Formulas in Markdown stay
// text: typesetting them takes a script.
package page
