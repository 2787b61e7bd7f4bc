package frames_test

import (
	"errors"
	"fmt"
	"image"
	"image/png"
	"log"
	"os"
	"path/filepath"
	"strings"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"

	"github.com/cogbook/cogbook/frames"
)

const reviews = `id,text,stars
1,"Great, would buy again",5
2,Broken on arrival,1
3,,4
`

// folder is a folder with files of the given names and contents.
func folder(files map[string]string) (dir string, remove func()) {
	dir, err := os.MkdirTemp("", "frames")
	if err != nil {
		log.Fatal(err)
	}
	for name, content := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644); err != nil {
			log.Fatal(err)
		}
	}
	return dir, func() { _ = os.RemoveAll(dir) }
}

func ExampleReadCSV() {
	dir, remove := folder(map[string]string{"2024-01.csv": "day,visits\n1,120\n2,\n", "2024-02.csv": "day,visits\n1,99\n"})
	defer remove()

	df, err := frames.ReadCSV(filepath.Join(dir, "2024-*.csv"))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(df.Nrow(), "rows,", df.Types())
	fmt.Println(df.Col("visits"))
	// Output:
	// 3 rows, [int int]
	// [120 NaN 99]
}

func ExampleReadCSVFrom() {
	df, err := frames.ReadCSVFrom(strings.NewReader("plz;preis\n01067;9.5\n80331;-\n"), frames.CSVOptions{
		Comma:   ';',
		Missing: []string{"-"},
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(df.Types(), df.Col("plz"), frames.IsMissing(df, 1, "preis"))
	// Output: [string float] [01067 80331] true
}

func ExampleReadError() {
	_, err := frames.ReadCSVFrom(strings.NewReader("id,stars\n1,5\n2,five\n"), frames.CSVOptions{
		Types: map[string]series.Type{"stars": series.Int},
	})
	fmt.Println(err)
	if where, ok := errors.AsType[*frames.ReadError](err); ok {
		fmt.Println(where.Line, where.Column)
	}
	// Output:
	// frames: line 3, column "stars": "five" is no int
	// 3 stars
}

func ExampleStreamCSV() {
	dir, remove := folder(map[string]string{"reviews.csv": reviews})
	defer remove()

	for row, err := range frames.StreamCSV(filepath.Join(dir, "reviews.csv")) {
		if err != nil {
			log.Fatal(err)
		}
		text, _ := row.Get("text")
		stars, _ := row.Get("stars")
		fmt.Println(stars, text)
	}
	// Output:
	// 5 Great, would buy again
	// 1 Broken on arrival
	// 4 <nil>
}

func ExampleReadJSONL() {
	dir, remove := folder(map[string]string{"answers.jsonl": `{"id": 1, "answer": {"label": "good", "score": 0.9}}
{"id": 2, "error": "too long"}
`})
	defer remove()

	df, err := frames.ReadJSONL(filepath.Join(dir, "answers.jsonl"))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(df.Names(), df.Col("answer"))
	// Output: [id answer error] [{"label":"good","score":0.9} NaN]
}

func ExampleReadJSONLFrom() {
	df, err := frames.ReadJSONLFrom(strings.NewReader("{\"n\": 1}\n{\"n\": 2.5}\n"))
	fmt.Println(df.Types(), df.Nrow(), err)
	// Output: [float] 2 <nil>
}

func ExampleStreamJSONL() {
	dir, remove := folder(map[string]string{"in.jsonl": "{\"a\": 1}\n{\"b\": true}\n"})
	defer remove()

	for row, err := range frames.StreamJSONL(filepath.Join(dir, "in.jsonl")) {
		if err != nil {
			log.Fatal(err)
		}
		a, _ := row.Get("a")
		b, _ := row.Get("b")
		fmt.Println(row.Columns(), a, b)
	}
	// Output:
	// [a b] 1 <nil>
	// [a b] <nil> true
}

func ExampleReadImages() {
	dir, remove := folder(map[string]string{"broken.png": "this is text"})
	defer remove()
	file, err := os.Create(filepath.Join(dir, "square.png"))
	if err != nil {
		log.Fatal(err)
	}
	if err := errors.Join(png.Encode(file, image.NewGray(image.Rect(0, 0, 8, 8))), file.Close()); err != nil {
		log.Fatal(err)
	}

	df, err := frames.ReadImages(dir)
	if err != nil {
		log.Fatal(err)
	}
	for row, err := range frames.Rows(df) {
		if err != nil {
			log.Fatal(err)
		}
		path, _ := row.Get("path")
		width, _ := row.Get("width")
		failure, _ := row.Get("error")
		fmt.Println(filepath.Base(path.(string)), width, failure)
	}
	// Output:
	// broken.png <nil> frames: not a JPEG, PNG, GIF, BMP, TIFF or WebP image
	// square.png 8 <nil>
}

func ExampleDecodeImage() {
	data, err := frames.ReadBytes("data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==")
	if err != nil {
		log.Fatal(err)
	}
	picture, format, err := frames.DecodeImage(data)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(format, picture.Bounds())
	// Output: png (0,0)-(1,1)
}

func ExampleNew() {
	df, err := frames.New(
		frames.Strings("text", "good", frames.Missing),
		frames.Ints("stars", 5, 1),
	)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(df.Nrow(), df.Names(), df.Types())
	// Output: 2 [text stars] [string int]
}

func ExampleCheck() {
	df := frames.Must(frames.New(frames.Strings("text", "good", "bad"), frames.Ints("stars", 5, 1)))
	good, err := frames.Check(df.Filter(dataframe.F{Colname: "stars", Comparator: series.Greater, Comparando: 3}))
	fmt.Println(good.Nrow(), err)
	_, err = frames.Check(df.Select([]string{"title"}))
	fmt.Println(err)
	// Output:
	// 1 <nil>
	// frames: the DataFrame carries an error: can't select columns: can't select columns: column name "title" not found
}

func ExampleWithColumns() {
	df := frames.Must(frames.New(frames.Strings("text", "good", "bad")))
	more, err := frames.WithColumns(df, frames.Ints("stars", 5, 1))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(more.Names(), df.Names())
	// Output: [text stars] [text]
}

func ExampleDecode() {
	type sentiment struct {
		Label string  `json:"label"`
		Score float64 `json:"score"`
	}
	column, err := frames.JSON("detail", sentiment{"positive", 0.98}, nil)
	if err != nil {
		log.Fatal(err)
	}
	df := frames.Must(frames.New(column))
	details, err := frames.Decode[sentiment](df, "detail")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(*details[0], details[1])
	// Output: {positive 0.98} <nil>
}

func ExampleFromRows() {
	df := frames.Must(frames.ReadCSVFrom(strings.NewReader(reviews)))
	long, err := frames.FromRows(func(yield func(frames.Row, error) bool) {
		for row, err := range frames.Rows(df) {
			text, _ := row.Get("text")
			words, ok := text.(string)
			if ok {
				row = row.With("words", len(strings.Fields(words)))
			}
			if !yield(row, err) {
				return
			}
		}
	})
	fmt.Println(long.Col("words"), err)
	// Output: [4 3 NaN] <nil>
}

func ExampleDropMissing() {
	df := frames.Must(frames.ReadCSVFrom(strings.NewReader(reviews)))
	kept, err := frames.DropMissing(df, "text")
	fmt.Println(kept.Col("id"), err)
	// Output: [1 2] <nil>
}

func ExampleFillMissing() {
	df := frames.Must(frames.ReadCSVFrom(strings.NewReader(reviews)))
	filled, err := frames.FillMissing(df, "text", "(no text)")
	fmt.Println(filled.Col("text").Elem(2), err)
	// Output: (no text) <nil>
}

func ExampleWriteCSVTo() {
	df := frames.Must(frames.New(frames.Floats("price", 3, 0.25), frames.Must(frames.Values("sold", true, nil))))
	if err := frames.WriteCSVTo(df, os.Stdout); err != nil {
		log.Fatal(err)
	}
	// Output:
	// price,sold
	// 3.0,true
	// 0.25,
}

func ExampleWriteJSONLTo() {
	df := frames.Must(frames.New(
		frames.Strings("text", "good", frames.Missing),
		frames.Must(frames.JSON("tags", []string{"a", "b"}, nil)),
	))
	if err := frames.WriteJSONLTo(df, os.Stdout); err != nil {
		log.Fatal(err)
	}
	// Output:
	// {"text":"good","tags":["a","b"]}
	// {"text":null,"tags":null}
}
