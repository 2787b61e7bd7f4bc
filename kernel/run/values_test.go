package run_test

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cogbook/cogbook/kernel/wire/wiretest"
)

// kinds are values that a cell makes, and what must hold for them in later cells, where they are read back.
var kinds = []struct{ name, make, holds string }{
	{"bool", `aBool := true`, `aBool`},
	{"int", `anInt := -42`, `anInt == -42`},
	{"sized integers", `i8, i16, i32, i64 := int8(-128), int16(-5), int32(7), int64(math.MinInt64)`, `i8 == -128 && i16 == -5 && i32 == 7 && i64 == math.MinInt64`},
	{"unsigned integers", `u8, u64, up := uint8(255), uint64(math.MaxUint64), uintptr(9)`, `u8 == 255 && u64 == math.MaxUint64 && up == 9`},
	{"floats", `f32, f64, inf, nan := float32(1.5), 2.25, math.Inf(1), math.NaN()`, `f32 == 1.5 && f64 == 2.25 && math.IsInf(inf, 1) && math.IsNaN(nan)`},
	{"complex", `c64, c128 := complex64(1+2i), 3-4i`, `c64 == 1+2i && c128 == 3-4i`},
	{"string", `aString := "a\x00é\xff"`, `aString == "a\x00é\xff"`},
	{"rune", `aRune := 'ß'`, `aRune == 'ß'`},
	{"named basic type", "type Celsius float64\nwarm := Celsius(21)", `warm == Celsius(21)`},
	{"[]byte", `someBytes := []byte{0, 1, 255}`, `bytes.Equal(someBytes, []byte{0, 1, 255})`},
	{"slice", `aSlice := []string{"a", "", "c"}`, `slices.Equal(aSlice, []string{"a", "", "c"})`},
	{"nil and empty slices", `nilSlice, emptySlice := []int(nil), []int{}`, `nilSlice == nil && emptySlice != nil && len(emptySlice) == 0`},
	{"array", `anArray := [3][]int{{1}, nil, {}}`, `anArray[0][0] == 1 && anArray[1] == nil && anArray[2] != nil`},
	{"map", `aMap := map[string][]int{"a": {1, 2}, "b": nil}`, `aMap["a"][1] == 2 && len(aMap) == 2 && aMap["b"] == nil`},
	{"nil and empty maps", `nilMap, emptyMap := map[string]int(nil), map[string]int{}`, `nilMap == nil && emptyMap != nil`},
	{"map of structs", "type Key struct{ A int; B string }\nkeyed := map[Key]float64{{1, \"x\"}: 2}", `keyed[Key{1, "x"}] == 2`},
	{"cell's struct, unexported fields", "type Inner struct{ n int }\ntype Outer struct {\n\tName string\n\thidden int\n\tInner\n\tlist []*Inner\n}\nouter := Outer{\"o\", 5, Inner{6}, []*Inner{{7}, nil}}",
		`outer.hidden == 5 && outer.n == 6 && outer.list[0].n == 7 && outer.list[1] == nil`},
	{"anonymous struct", `anonymous := struct{ A, b int }{1, 2}`, `anonymous.b == 2`},
	{"imported struct", `request := url.URL{Scheme: "https", Host: "a", User: url.User("u")}`, `request.String() == "https://u@a"`},
	{"bytes.Buffer", "var buffer bytes.Buffer\nbuffer.WriteString(\"hi\")", `buffer.String() == "hi"`},
	{"strings.Builder", "built := &strings.Builder{}\nbuilt.WriteString(\"a\")", `func() bool { built.WriteString("b"); return strings.HasPrefix(built.String(), "ab") }()`},
	{"container/list", "linked := list.New()\nlinked.PushBack(1)\nlinked.PushBack(\"two\")", `linked.Len() == 2 && linked.Back().Value == "two"`},
	{"pointer", `aPointer := &[]int{1}[0]`, `*aPointer == 1`},
	{"nil pointer", `nilPointer := (*int)(nil)`, `nilPointer == nil`},
	{"pointers to one value", "type Node struct {\n\tName string\n\tNext *Node\n}\none := &Node{Name: \"one\"}\nboth := []*Node{one, one}", `both[0] == both[1] && both[0] == one`},
	{"cycle", "ring := &Node{Name: \"r\"}\nring.Next = &Node{Name: \"s\", Next: ring}", `ring.Next.Next == ring`},
	{"long list", "var long *Node\nfor i := 0; i < 20000; i++ {\n\tlong = &Node{Next: long}\n}", `func() (n int) { for p := long; p != nil; p = p.Next { n++ }; return }() == 20000`},
	{"pointer to a variable", "target := 1\nalias := &target", `func() bool { *alias = 2; defer func() { target = 1 }(); return target == 2 }()`},
	{"pointer to a field", "held := Outer{Name: \"h\"}\ntoField := &held.hidden", `func() bool { *toField = 9; return held.hidden == 9 }()`},
	{"pointer to an element", "numbers := []int{1, 2, 3}\nsecond := &numbers[1]", `func() bool { *second = 7; return numbers[1] == 7 }()`},
	{"two maps that are one", "left := map[string]int{}\nright := left", `func() bool { left["k"] = 1; return right["k"] == 1 }()`},
	{"slices of one array", "whole := []int{0, 1, 2, 3, 4, 5}\nhead, tail := whole[:4], whole[2:]", `func() bool { tail[0] = 22; head[3] = 33; return whole[2] == 22 && head[2] == 22 && tail[1] == 33 }()`},
	{"windows apart", "far := make([]string, 10)\nfrom, to := far[:2], far[8:]", `func() bool { from[0], to[1] = "x", "y"; return far[0] == "x" && far[9] == "y" }()`},
	{"append into what another slice sees", "full := []int{1, 2, 3}\nstart := full[:1]", `func() bool { _ = append(start, 20); return full[1] == 20 && cap(start) == 3 }()`},
	{"array and a slice of it", "var fixed [4]int\npart := fixed[1:3]", `func() bool { part[0] = 5; return fixed[1] == 5 }()`},
	{"interfaces", `var mixed any = []any{1, "a", nil, []string{"b"}, map[string]any{"k": 2.5}, Key{1, "x"}, &Node{Name: "n"}}`,
		`mixed.([]any)[3].([]string)[0] == "b" && mixed.([]any)[4].(map[string]any)["k"] == 2.5 && mixed.([]any)[5] == Key{1, "x"} && mixed.([]any)[6].(*Node).Name == "n"`},
	{"error", `plain := errors.New("plain")`, `plain.Error() == "plain"`},
	{"wrapped error", `wrapped := fmt.Errorf("reading: %w", io.EOF)`, `errors.Is(wrapped, io.EOF) && wrapped.Error() == "reading: EOF"`},
	{"joined errors", `joined := errors.Join(io.ErrUnexpectedEOF, &fs.PathError{Op: "open", Path: "p", Err: fs.ErrNotExist})`,
		`errors.Is(joined, io.ErrUnexpectedEOF) && errors.Is(joined, os.ErrNotExist) && func() bool { var p *fs.PathError; return errors.As(joined, &p) && p.Path == "p" }()`},
	{"another package's error", `missing := fmt.Errorf("query: %w", csv.ErrFieldCount)`, `errors.Is(missing, csv.ErrFieldCount)`},
	{"a cell's own error", "errOwn := errors.New(\"own\")\nwraps := fmt.Errorf(\"more: %w\", errOwn)", `errors.Is(wraps, errOwn)`},
	{"error of an unexported type", "parseError := func() error { _, err := time.Parse(\"2006\", \"x\"); return fmt.Errorf(\"p: %w\", err) }()", `strings.Contains(parseError.Error(), "cannot parse")`},
	{"error that was returned", `_, openErr := os.Open("/does/not/exist")`, `errors.Is(openErr, fs.ErrNotExist)`},
	{"time", `when, zoned := time.Date(2020, 1, 2, 3, 4, 5, 6, time.UTC), time.Date(2020, 7, 2, 3, 4, 5, 0, time.FixedZone("X", 3600))`,
		`when.Equal(time.Date(2020, 1, 2, 3, 4, 5, 6, time.UTC)) && when.Location() == time.UTC && zoned.Hour() == 3 && zoned.Location().String() == "X"`},
	{"time without its monotonic clock", "now := time.Now()\nlater := now.Add(time.Second)", `later.Sub(now) == time.Second && now.Location() == time.Local`},
	{"duration", `long90 := 90 * time.Second`, `long90.String() == "1m30s"`},
	{"big", `bigInt, bigRat, bigFloat := new(big.Int).Lsh(big.NewInt(1), 200), big.NewRat(1, 3), new(big.Float).SetPrec(200).SetFloat64(1.25)`,
		`bigInt.BitLen() == 201 && bigRat.String() == "1/3" && bigFloat.Prec() == 200 && bigFloat.String() == "1.25"`},
	{"image kinds", "box := image.Rect(0, 0, 4, 2)\nrgba, nrgba, gray, ycbcr, paletted := image.NewRGBA(box), image.NewNRGBA(box), image.NewGray(box), image.NewYCbCr(box, image.YCbCrSubsampleRatio420), image.NewPaletted(box, color.Palette{color.Black, color.White})\n" +
		"rgba.Set(1, 1, color.White)\ngray.SetGray(2, 1, color.Gray{Y: 9})\npaletted.SetColorIndex(3, 1, 1)",
		`rgba.RGBAAt(1, 1).R == 255 && nrgba.Bounds() == box && gray.GrayAt(2, 1).Y == 9 && len(ycbcr.Cb) == 2 && paletted.ColorIndexAt(3, 1) == 1`},
	{"image.Image", `var picture image.Image = rgba.SubImage(image.Rect(1, 1, 3, 2))`, `picture.Bounds().Dx() == 2 && picture.(*image.RGBA).RGBAAt(1, 1).R == 255`},
	{"DataFrame", `frame := dataframe.New(series.New([]string{"a", "NaN"}, series.String, "s"), series.New([]float64{1, math.NaN()}, series.Float, "f"), series.New([]bool{true, false}, series.Bool, "b"))`,
		`frame.Nrow() == 2 && frame.Elem(1, 0).IsNA() && frame.Elem(0, 1).Float() == 1 && frame.Types()[2] == series.Bool`},
	{"Series", `column := series.New([]int{3, 4}, series.Int, "n")`, `column.Name == "n" && column.Elem(1).String() == "4"`},
	{"frames within", `byName := map[string]any{"f": frame}`, `byName["f"].(dataframe.DataFrame).Nrow() == 2`},
	{"builder", `sentiment := cog.TextSentiment().TextCol("s").Language("en").OutputCol("mood")`, `func() bool { text, err := sentiment.MarshalJSON(); return err == nil && strings.Contains(string(text), "mood") }()`},
	{"pipeline", `pipeline := cog.Pipeline(sentiment)`, `func() bool { text, err := pipeline.MarshalJSON(); return err == nil && strings.Contains(string(text), "mood") }()`},
	{"http.Client", `client := &http.Client{Timeout: time.Second, Transport: &http.Transport{MaxIdleConns: 7}}`, `client.Timeout == time.Second && client.Transport.(*http.Transport).MaxIdleConns == 7`},
	{"http.Header", `header := http.Header{"Accept": {"a"}}`, `header.Get("accept") == "a"`},
	{"regexp", `expression := regexp.MustCompile("a+(b)")`, `expression.FindStringSubmatch("caab")[1] == "b"`},
	{"template, made anew", `page := template.Must(template.New("p").Parse("x{{.}}"))`, `func() bool { var b strings.Builder; return page.Execute(&b, 1) == nil && b.String() == "x1" }()`},
	{"generic types", "type Stack[T any] struct{ items []T }\nstack := Stack[string]{items: []string{\"a\"}}\nvar boxed any = &Stack[url.URL]{items: []url.URL{{Host: \"h\"}}}",
		`stack.items[0] == "a" && boxed.(*Stack[url.URL]).items[0].Host == "h"`},
	{"mutex", "type Counter struct { mu sync.Mutex; n int }\ncounter := &Counter{n: 3}\ncounter.mu.Lock()", `counter.mu.TryLock() && counter.n == 3`},
	{"function, made anew", `double := func(x int) int { return 2 * x }`, `double(anInt) == -84`},
	{"atomic", "hits := &atomic.Int64{}\nhits.Add(4)", `hits.Load() == 4`},
	{"netip", `address := netip.MustParseAddr("10.0.0.1")`, `address.String() == "10.0.0.1"`},
}

// kindsImports are of packages whose names are those of several.
const kindsImports = "import (\n\t\"container/list\"\n\t\"text/template\"\n\t\"encoding/csv\"\n)\n"

const kindsInACell = 12

// makeKinds assigns the values, several in a cell.
func makeKinds(ctx context.Context, t *testing.T, client *wiretest.Client) {
	t.Helper()
	for i := 0; i < len(kinds); i += kindsInACell {
		code := kindsImports
		for _, k := range kinds[i:min(i+kindsInACell, len(kinds))] {
			code += k.make + "\n"
		}
		text := execute(ctx, t, client, code)
		for line := range strings.Lines(text) {
			if !strings.Contains(line, "its initialiser runs again in the cells that use it") {
				t.Errorf("making kinds %d and following: %s", i, line)
			}
		}
	}
}

// holdKinds checks them in cells of their own.
func holdKinds(ctx context.Context, t *testing.T, client *wiretest.Client) {
	t.Helper()
	for i := 0; i < len(kinds); i += kindsInACell {
		code := ""
		some := kinds[i:min(i+kindsInACell, len(kinds))]
		for j, k := range some {
			code += fmt.Sprintf("fmt.Println(%d, %s)\n", i+j, k.holds)
		}
		text := execute(ctx, t, client, code)
		for j, k := range some {
			t.Run(k.name, func(t *testing.T) {
				if !strings.Contains("\n"+text, fmt.Sprintf("\n%d true\n", i+j)) {
					t.Errorf("it does not hold that %s:\n%s", k.holds, text)
				}
			})
		}
	}
}

// execute runs a cell and returns what it shows.
func execute(ctx context.Context, t *testing.T, client *wiretest.Client, code string) string {
	t.Helper()
	id, err := client.Send("shell", "execute_request", map[string]any{"code": code})
	if err != nil {
		t.Fatal(err)
	}
	got, err := client.Await(ctx, id)
	if err != nil {
		t.Fatal(err)
	}
	text, _ := output(got)
	return text
}

func TestKindsOfValues(t *testing.T) {
	t.Setenv("XDG_DATA_HOME", t.TempDir())
	t.Setenv("JPY_SESSION_NAME", "folder/values.ipynb")
	ctx, client, shutdown := start(t)
	makeKinds(ctx, t, client)
	t.Run("in the next cell", func(t *testing.T) { holdKinds(ctx, t, client) })
	execute(ctx, t, client, `apiKey := "very-secret"`+"\n"+`keyed2 := cog.TextSentiment().Key("very-secret")`)
	said := execute(ctx, t, client, "%save")
	if !strings.Contains(said, "restore brings them back") || !strings.Contains(said, "not saved, as a secret or as it cannot be kept: apiKey, keyed2") {
		t.Fatalf("saving says %q", said)
	}
	shutdown()
	files, err := filepath.Glob(filepath.Join(os.Getenv("XDG_DATA_HOME"), "cogbook", "sessions", "values-*"))
	if err != nil || len(files) != 1 {
		t.Fatalf("saved in %v, %v", files, err)
	}
	saved, err := os.ReadFile(files[0])
	if about, _ := os.Stat(files[0]); err != nil || about.Mode().Perm() != 0o600 || bytes.Contains(saved, []byte("very-secret")) {
		t.Fatalf("the saved session is for others: %v, %v", about.Mode(), err)
	}
	ctx, client, shutdown = start(t)
	if text := execute(ctx, t, client, "anInt"); !strings.Contains(text, "undefined: anInt") {
		t.Errorf("it is there without %%restore: %q", text)
	}
	if said := execute(ctx, t, client, "%restore"); !strings.Contains(said, "restored ") {
		t.Fatalf("restoring says %q", said)
	}
	t.Run("after a restart", func(t *testing.T) { holdKinds(ctx, t, client) })
	shutdown()
}
