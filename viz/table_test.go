package viz

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"
)

func ExampleTable() {
	df := dataframe.New(
		series.New([]string{"Berlin", "Köln", "Rome"}, series.String, "city"),
		series.New([]float64{3.645, 1.0, 2.87}, series.Float, "millions"),
	)
	if err := Show(Table(df, TableOptions{Rows: 2})); err != nil {
		fmt.Println(err)
	}
	// Output:
	//      city  millions
	// 0  Berlin     3.645
	// …       …         …
	// 2    Rome     2.870
	// 3 rows × 2 columns, 1 row not shown
}

func TestTableEscapes(t *testing.T) {
	t.Parallel()
	evil := `<script>alert("x")</script>&<img src=x onerror=alert(1)>`
	df := dataframe.New(
		series.New([]string{evil, strings.Repeat(evil, 5)}, series.String, evil),
		series.New([]string{`{"a":"` + strings.ReplaceAll(evil, `"`, `\"`) + `"}`, `[]`}, series.String, "json"),
		series.New([]string{evil, "data:image/png;base64,AAAA"}, series.String, "path"),
	)
	b := mustBundle(t, Table(df, TableOptions{Title: evil, Images: []string{"path"}}))
	if strings.Contains(b.HTML(), "<script") || strings.Contains(b.HTML(), "<img src=x") {
		t.Errorf("not escaped:\n%s", b.HTML())
	}
}

func TestTableCells(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("word ", 40)
	for _, c := range []struct {
		name      string
		frame     dataframe.DataFrame
		options   TableOptions
		html, not []string
	}{
		{"a missing cell is shown as missing, not as NaN", reviews(), TableOptions{}, []string{"<i style=\"opacity:0.55\">missing</i>"}, []string{"NaN"}},
		{"an empty text is seen", dataframe.New(series.New([]string{"", "a"}, series.String, "s")), TableOptions{}, []string{`>""</i>`}, nil},
		{"a long text unfolds", dataframe.New(series.New([]string{long}, series.String, "s")), TableOptions{CellChars: 20}, []string{"<details><summary>word word word word…", long}, nil},
		{"unfolded text has an end", dataframe.New(series.New([]string{strings.Repeat("x", 9000)}, series.String, "s")), TableOptions{}, []string{"cut after 4000 of 9000 characters"}, nil},
		{"all rows when asked", long1k(), TableOptions{Rows: -1}, []string{">999<"}, []string{"not shown"}},
		{"text that only looks like JSON stays text", dataframe.New(series.New([]string{"{a}", "[1]"}, series.String, "s")), TableOptions{}, []string{"string"}, []string{"json"}},
		{"a picture that can't be read says why", dataframe.New(series.New([]string{"no/such.png"}, series.String, "p")), TableOptions{Images: []string{"p"}}, []string{"such.png", "no such file"}, []string{"<img"}},
		{"a sound has a player", sounds("data:audio/x-wav;base64,UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAIA+AAACABAAZGF0YQAAAAA="), TableOptions{Sounds: []string{"s"}},
			[]string{`<audio controls src="data:audio/wave;base64,UklGRiQ`, `title="sound"`}, nil},
		{"what is no sound says so", sounds("data:text/plain,hello"), TableOptions{Sounds: []string{"s"}}, []string{"no sound that browsers play"}, []string{"<audio"}},
		{"a long sound is only named", sounds("data:audio/wav;base64," + base64.StdEncoding.EncodeToString(append([]byte("RIFF....WAVE"), make([]byte, 200<<10)...))),
			TableOptions{Sounds: []string{"s"}}, []string{"too many for a player"}, []string{"<audio"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			html := mustBundle(t, Table(c.frame, c.options)).HTML()
			for _, want := range c.html {
				if !strings.Contains(html, want) {
					t.Errorf("%q is not in:\n%s", want, html)
				}
			}
			for _, no := range c.not {
				if strings.Contains(html, no) {
					t.Errorf("%q is in:\n%s", no, html)
				}
			}
		})
	}
}

func sounds(ref string) dataframe.DataFrame {
	return dataframe.New(series.New([]string{ref}, series.String, "s"))
}

func long1k() dataframe.DataFrame {
	v := make([]int, 1000)
	for i := range v {
		v[i] = i
	}
	return dataframe.New(series.New(v, series.Int, "n"))
}

func TestTableErrors(t *testing.T) {
	t.Parallel()
	broken := dataframe.New(series.New([]int{1}, series.Int, "a"), series.New([]int{1, 2}, series.Int, "b"))
	for name, v := range map[string]TableView{
		"a frame with an error":   Table(broken),
		"an unknown image column": Table(reviews(), TableOptions{Images: []string{"picture"}}),
		"an unknown sound column": Table(reviews(), TableOptions{Sounds: []string{"sound"}}),
		"options twice":           Table(reviews(), TableOptions{}, TableOptions{}),
	} {
		if _, err := v.Bundle(); err == nil || !strings.HasPrefix(err.Error(), "viz: ") {
			t.Errorf("%s: error %v", name, err)
		}
	}
	if _, err := Table(broken).Bundle(); !errors.Is(err, broken.Err) {
		t.Errorf("the frame's own error is not wrapped: %v", err)
	}
}

func TestTableSize(t *testing.T) {
	t.Parallel()
	wide := make([]series.Series, 30)
	for i := range wide {
		v := make([]string, 60)
		for r := range v {
			v[r] = strings.Repeat("<&>", 400)
		}
		wide[i] = series.New(v, series.String, strings.Repeat("name", 40))
	}
	df := dataframe.New(wide...)
	for _, limit := range []int{8 << 10, 64 << 10, 0} {
		b := mustBundle(t, Table(df, TableOptions{Rows: -1, Columns: -1, MaxBytes: limit}))
		most := limit
		if most == 0 {
			most = 256 << 10
		}
		if n := len(b.HTML()); n > most || n < most/8 {
			t.Errorf("limit %d: %d bytes", most, n)
		}
		if !strings.Contains(b.HTML(), fmt.Sprintf("shortened to keep this output under %d KB", most>>10)) {
			t.Errorf("limit %d: the footer does not say so", most)
		}
		for line := range strings.SplitSeq(b.Text(), "\n") {
			if screenWidth(line) > textWide+60 {
				t.Errorf("a line of the text is %d wide", screenWidth(line))
			}
		}
	}
}

func TestTableThumbnails(t *testing.T) {
	t.Parallel()
	var buf bytes.Buffer
	if err := png.Encode(&buf, image.NewGray(image.Rect(0, 0, 400, 100))); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "grey.png")
	if err := os.WriteFile(file, buf.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	uri := "data:image/png;base64," + base64.StdEncoding.EncodeToString(buf.Bytes())
	df := dataframe.New(series.New([]string{file, uri}, series.String, "path"))
	b := mustBundle(t, Table(df, TableOptions{Images: []string{"path"}}))
	if n := strings.Count(b.HTML(), `<img src="data:image/jpeg;base64,`); n != 2 {
		t.Errorf("%d thumbnails, want 2:\n%s", n, b.HTML())
	}
	if !strings.Contains(b.HTML(), `alt="grey.png"`) || !strings.Contains(b.Text(), "(picture)") {
		t.Errorf("the pictures are not named:\n%s\n%s", b.HTML(), b.Text())
	}
}

func TestAlignFloats(t *testing.T) {
	t.Parallel()
	for want, v := range map[string][]float64{
		"1.0|2.0":           {1, 2},
		"0.5000|12.3457":    {0.5, 12.345678},
		"1234567.0|0.2":     {1234567, 0.2},
		"1e-09|2":           {1e-9, 2},
		"-3.25|+Inf":        {-3.25, inf()},
		"0.000000|0.000123": {0, 0.000123},
	} {
		cells := make([]cell, len(v))
		alignFloats(cells, func(i int) float64 { return v[i] })
		if got := cells[0].text + "|" + cells[1].text; got != want {
			t.Errorf("%v: %s, want %s", v, got, want)
		}
	}
}

func inf() float64 { v := 1e308; return v * 10 }

func TestSummarizeJSON(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		`{"b":1.50,"a":"x","n":null}`: "{b: 1.50, a: x, n: null}",
		`{"status":429,"code":"TooManyRequests","message":"slow down","attempts":6}`: "429 TooManyRequests: slow down",
		`{"code":"canceled","message":"interrupted"}`:                                "canceled: interrupted",
		`[{"text":"hi"},{"text":"there"}]`:                                           "[{text: hi}, {text: there}]",
		`[]`:                                                                         "[]",
		`{"deep":{"key":"` + strings.Repeat("v", 80) + `"}}`:                         "{deep: {…}}",
	} {
		if got := summarizeJSON([]byte(in)); got != want {
			t.Errorf("%s: %s, want %s", in, got, want)
		}
	}
}

func FuzzSummarizeJSON(f *testing.F) {
	f.Add([]byte(`{"a":[1,{"b":null}]}`))
	f.Add([]byte(`[[[`))
	f.Fuzz(func(_ *testing.T, b []byte) { _ = summarizeJSON(b) })
}
