package cog

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/go-gota/gota/dataframe"

	"github.com/cogbook/cogbook/frames"
)

// SaveMedia writes what a column of data: URIs holds to files, row by row: sounds of TextToSpeech, small pictures of
// GenerateThumbnail. paths is the column that names the files; folders are made, files that are there are replaced. Rows
// without a data: URI or a path are left out. It returns how many files it wrote, also with an error.
func SaveMedia(df dataframe.DataFrame, column, paths string) (written int, err error) {
	for _, name := range []string{column, paths} {
		if _, err := frames.Column(df, name); err != nil {
			return 0, err
		}
	}
	for row := range df.Nrow() {
		uri, _ := frames.Value(df.Col(column).Elem(row)).(string)
		path, _ := frames.Value(df.Col(paths).Elem(row)).(string)
		if !strings.HasPrefix(uri, "data:") || path == "" {
			continue
		}
		content, err := frames.ReadBytes(uri)
		if err == nil {
			err = os.MkdirAll(filepath.Dir(path), 0o755)
		}
		if err == nil {
			err = os.WriteFile(path, content, 0o644)
		}
		if err != nil {
			return written, fmt.Errorf("cog: SaveMedia: row %d: %w", row, err)
		}
		written++
	}
	return written, nil
}
