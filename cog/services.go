package cog

import (
	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"
)

// tableRow is a row of the table with those of its words that [Services] shows.
type tableRow struct {
	row           *row
	does, retired string
}

// Services lists the builders as a frame, a row each: family, builder, what it does, route, version (the default one),
// batch (the most rows in one request), offline (whether the services in this machine answer it) and retired (when the
// cloud's service ended or ends; missing while it goes on).
func Services() dataframe.DataFrame {
	var family, builder, does, route, version, retired []any
	var batch, offline []any
	for _, t := range allRows {
		s := t.row.service
		family, builder, does = append(family, s.Family), append(builder, s.Name), append(does, t.does)
		method, path := s.Address()
		route, version = append(route, method+" "+path), append(version, s.APIVersions[0])
		batch, offline = append(batch, s.MaxItems), append(offline, s.Offline())
		var ended any
		if t.retired != "" {
			ended = t.retired
		}
		retired = append(retired, ended)
	}
	return dataframe.New(
		series.New(family, series.String, "family"), series.New(builder, series.String, "builder"), series.New(does, series.String, "does"),
		series.New(route, series.String, "route"), series.New(version, series.String, "version"), series.New(batch, series.Int, "batch"),
		series.New(offline, series.Bool, "offline"), series.New(retired, series.String, "retired"))
}
