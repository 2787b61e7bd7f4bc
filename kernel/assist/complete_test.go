package assist

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestComplete(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, code string // | is the cursor
		want       string // in this order, among others; ~x: x is not there
	}{
		{"members of a package", "strings.ToUp|", "ToUpper ToUpperSpecial ~ToLower"},
		{"whatever their case", "strings.toup|", "ToUpper"},
		{"of two packages with one name", "strings.Fields(``)\nrand.|", "Intn"},
		{"methods of a builder", "cog.TextSentiment().Te|", "Text TextCol ~OutputCol"},
		{"of a chain over lines", "cog.TextSentiment().\n\tTextCol(\"a\").\n\tOut|", "OutputCol"},
		{"but no pointer's, of a call", "cog.TextSentiment().|", "OutputCol ~Reset"},
		{"a pointer's, of a variable", "s := cog.TextSentiment()\ns.|", "Hidden Reset ~secret"},
		{"inside brackets that are open", "fmt.Println(strings.Fie|", "Fields"},
		{"inside brackets that are closed", "fmt.Println(strings.Fie|)", "Fields"},
		{"in the head of a loop", "for _, n := range df.Na|", "Names"},
		{"in a condition", "if df.N|", "Names Nrow"},
		{"in a case", "switch count {\ncase df.N|", "Nrow"},
		{"in a function literal", "f := func() {\n\tdf.N|", "Nrow"},
		{"before other statements", "df.N|\nx := 1", "Nrow"},
		{"beside a statement that is wrong", "x := )\ny := df.N|", "~Nrow"},
		{"after a statement that does not check", "x := undefined\ndf.N|", "Nrow"},
		{"behind characters of several bytes", "s := \"日本é\" + strings.ToUp|", "ToUpper"},
		{"beside an import that is not at hand", "import \"example.com/none\"\ndf.N|", "Nrow"},
		{"of a session's own type", "p.|", "Far X Y"},
		{"names of the session", "co|", "count"},
		{"its functions and types", "dist|", "distance"},
		{"packages", "strc|", "strconv"},
		{"the cell's own names first", "strange := 1\nstr|", "strange strconv string"},
		{"those of the scope", "func f(zebra int) {\n\tzeal := 1\n\tif true {\n\t\tze|", "zeal zebra"},
		{"and not those declared behind", "ze|\nzeal := 1", "~zeal"},
		{"fields of a literal", "dataframe.F{Col|", "Colidx Colname"},
		{"and not those that are there", "dataframe.F{Colname: `a`, Co|}", "Colidx ~Colname"},
		{"keywords", "retu|", "return"},
		{"predeclared names", "appe|", "append"},
		{"the cell's context", "ct|", "ctx"},
		{"no new names", "func ma|", "~make"},
		{"nothing in a comment", "// strings.ToUp|", "~ToUpper"},
		{"nothing in a number", "x := 3.|", "~Nrow"},
		{"nothing in another language", "%%bash\nToUp|", "~ToUpper"},
		{"in cells of tests", "%test\nfunc TestA(t *testing.T) {\n\tdf.N|", "Nrow"},
		{"of the cell's context", "ctx.De|", "Deadline"},
		{"columns of a frame", `df.Col("|`, `text id`},
		{"and of no other", `df.Col("t|")`, "text ~tone"},
		{"in a list", `df.Select([]string{"id", "te|"})`, "text"},
		{"in a field", `df.Filter(dataframe.F{Colname: "te|"})`, "text"},
		{"with quotes", `df.Col("with|")`, `with_\"quotes\"`},
		{"of all frames", `cog.TextSentiment().TextCol("t|")`, "text tone"},
		{"of the frame further on", `cog.TextSentiment().TextCol("t|").Transform(ctx, other)`, "tone ~text"},
		{"no columns for new ones", `cog.TextSentiment().OutputCol("t|")`, "~text"},
		{"commands", "%res|", "%reset ~%cd"},
		{"of whole cells", "%%|", "%%time %%html %%bash ~!"},
		{"names for a command", "%who co|", "count ~strconv"},
		{"packs", "%use |", "charts vision"},
		{"environment", "%env HO|", "HOME"},
		{"the Go behind a timer", "x := 1\n%time strings.ToUp|", "ToUpper"},
		{"and its flags", "%timeit -n 10 df.N|", "Nrow"},
		{"in a timed cell", "%%time\ndf.N|", "Nrow"},
		{"import paths", `import "math/|"`, "math/rand"},
		{"in groups", "import (\n\t\"fmt\"\n\t\"strc|\n)", "strconv"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			at := strings.Index(c.code, "|")
			code := c.code[:at] + c.code[at+1:]
			got := setup(t).Complete(code, len([]rune(c.code[:at])))
			var texts []string
			for _, i := range got.Items {
				texts = append(texts, strings.ReplaceAll(i.Text, " ", "_"))
			}
			last := -1
			for want := range strings.FieldsSeq(c.want) {
				if unwanted, is := strings.CutPrefix(want, "~"); is {
					if slices.Contains(texts, unwanted) {
						t.Errorf("%s is there", unwanted)
					}
					continue
				}
				i := slices.Index(texts, want)
				if i <= last {
					t.Fatalf("%s is at %d of %v", want, i, texts)
				}
				last = i
			}
			runes := []rune(code)
			if got.Start > got.End || got.End > len(runes) || strings.Contains(string(runes[got.Start:got.End]), ".") {
				t.Errorf("%d to %d is %q", got.Start, got.End, string(runes[got.Start:min(got.End, len(runes))]))
			}
		})
	}
}

func TestCompleteReplacesTheWholeWord(t *testing.T) {
	t.Parallel()
	for code, want := range map[string]string{
		"é := strings.To|Up(x)": "ToUp", "df.Col(\"te|xt\")": "text", "x := co|": "co", "%re|set": "%reset", `cog.TextSentiment().TextCol("|).OutputCol("x")`: "",
	} {
		at := strings.Index(code, "|")
		text := code[:at] + code[at+1:]
		got := setup(t).Complete(text, len([]rune(code[:at])))
		if word := string([]rune(text)[got.Start:got.End]); word != want {
			t.Errorf("%s: %q is replaced, want %q", code, word, want)
		}
	}
}

func TestCompleteFiles(t *testing.T) {
	t.Parallel()
	a := setup(t)
	a.Dir = t.TempDir()
	for _, name := range []string{"reviews.csv", "notes.txt", ".hidden", "more/deep.csv"} {
		path := filepath.Join(a.Dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o750); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte("\ufeffstars,\"the text\"\n1,a\n"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for code, want := range map[string]string{
		`dataframe.ReadCSV("`: "reviews.csv more/ notes.txt", `dataframe.ReadCSV("more/d`: "deep.csv", `os.Open("re`: "reviews.csv",
		`x := "./re`: "reviews.csv", `x := "re`: "", "!cat re": "reviews.csv",
		"reviews := dataframe.ReadCSV(`reviews.csv`)\nreviews.Col(\"": "stars the text", "r := dataframe.ReadCSV(`*.csv`)\ncog.TextSentiment().TextCol(\"t": "the text text tone",
		"r := dataframe.ReadCSV(`notes.txt`)\nr.Col(\"st": "", "%cd m": "more/", `os.Open("`: "more/ notes.txt reviews.csv",
	} {
		var got []string
		for _, i := range a.Complete(code, len(code)).Items {
			got = append(got, i.Text)
		}
		if text := strings.Join(got, " "); text != want {
			t.Errorf("%s: %s, want %s", code, text, want)
		}
	}
}
