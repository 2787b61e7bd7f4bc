package page

import (
	"fmt"
	"io"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// markdown writes Markdown as Jupyter understands it: GitHub's, with HTML in it. picture may replace the link of a picture.
func markdown(w io.Writer, source string, picture func(link string) string) error {
	md := goldmark.New(
		goldmark.WithExtensions(extension.GFM),
		goldmark.WithParserOptions(parser.WithAutoHeadingID(), parser.WithASTTransformers(util.Prioritized(pictures(picture), 0))),
		goldmark.WithRendererOptions(html.WithUnsafe()),
	)
	if err := md.Convert([]byte(source), w); err != nil {
		return fmt.Errorf("markdown: %w", err)
	}
	return nil
}

// pictures replaces the links of pictures.
type pictures func(link string) string

// Transform implements [parser.ASTTransformer].
func (p pictures) Transform(doc *ast.Document, _ text.Reader, _ parser.Context) {
	_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) { // it fails when the function does
		if image, ok := n.(*ast.Image); ok && entering {
			image.Destination = []byte(p(string(image.Destination)))
		}
		return ast.WalkContinue, nil
	})
}
