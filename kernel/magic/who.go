package magic

import (
	"context"
	"errors"
	"slices"
	"strconv"

	"github.com/cogbook/cogbook/frames"
	"github.com/cogbook/cogbook/viz"
)

// who shows the session's names as a table.
func who(_ context.Context, s Session, c Call) error {
	list := s.Names()
	if len(c.Words) > 0 {
		for _, word := range c.Words {
			if !slices.ContainsFunc(list, func(n Name) bool { return n.Text == word }) {
				return errors.New(word + " is declared by no cell; %who lists what is")
			}
		}
		list = slices.DeleteFunc(slices.Clone(list), func(n Name) bool { return !slices.Contains(c.Words, n.Text) })
	}
	if len(list) == 0 {
		s.Print("No cell has declared anything yet.\n")
		return nil
	}
	columns := map[string][]string{}
	for _, n := range list {
		from, size := "", ""
		if n.Cell > 0 {
			from = strconv.Itoa(n.Cell)
		}
		if n.Bytes > 0 {
			size = strconv.FormatInt(n.Bytes, 10)
		}
		for column, text := range map[string]string{"name": n.Text, "kind": n.Kind, "type": n.Type, "value": n.Value, "cell": from, "bytes": size} {
			columns[column] = append(columns[column], text)
		}
	}
	df, err := frames.New(
		frames.Strings("name", columns["name"]...), frames.Strings("kind", columns["kind"]...), frames.Strings("type", columns["type"]...),
		frames.Strings("value", columns["value"]...), frames.Strings("cell", columns["cell"]...), frames.Strings("bytes", columns["bytes"]...),
	)
	if err != nil {
		return err
	}
	bundle, err := viz.Table(df).Bundle()
	if err != nil {
		return err
	}
	s.Show(bundle)
	return nil
}
