package cog

import (
	"fmt"
	"slices"

	"github.com/go-gota/gota/dataframe"

	"github.com/cogbook/cogbook/frames"
)

// WithOffsets is a frame in which each row stands once for every page of its results, one below the other, with the
// page's offset in a column: 0, size, twice size and so on. Transform answers rows and makes none, so this comes before it:
// the search's OffsetCol takes the column, its Count is size. All pages are asked for side by side, also those behind
// the last result, which come back empty.
//
// A service that says where its next page begins (Bing's nextOffset, which may lie before or behind size) is followed page
// by page by [HTTP] with [HTTPBuilder.Pages], such as Cursor("offset", "$.nextOffset").
//
// It is an error if size or pages is below 1, or the frame has the column.
func WithOffsets(df dataframe.DataFrame, column string, size, pages int) (dataframe.DataFrame, error) {
	if _, err := frames.Check(df); err != nil {
		return df, fmt.Errorf("cog: WithOffsets: the frame has an error of its own: %w", err)
	}
	switch {
	case size < 1 || pages < 1:
		return df, fmt.Errorf("cog: WithOffsets: %d pages of %d results, want 1 or more of each", pages, size)
	case slices.Contains(df.Names(), column):
		return df, fmt.Errorf("cog: WithOffsets: the frame has a column %q already: choose another name", column)
	}
	rows, offsets := make([]int, 0, df.Nrow()*pages), make([]int, 0, df.Nrow()*pages)
	for row := range df.Nrow() {
		for page := range pages {
			rows, offsets = append(rows, row), append(offsets, page*size)
		}
	}
	out, err := frames.Check(df.Subset(rows))
	if err != nil {
		return df, fmt.Errorf("cog: WithOffsets: %w", err)
	}
	return frames.WithColumns(out, frames.Ints(column, offsets...))
}
