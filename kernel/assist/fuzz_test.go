package assist

import "testing"

// FuzzComplete asks at every position of any text: there is always an answer whose range is in the text.
func FuzzComplete(f *testing.F) {
	for _, code := range []string{
		"x := 1\nfmt.Println(df.Nrow(), \"日本\")", "%reset\n!ls\n// comment\nfor i := range 3 { f(i) }", "import (\n\t\"fmt\"\n)",
		"cog.TextSentiment().\n\tTextCol(\"text\").\n\tTransform(ctx, df)", "switch x := y.(type) {\ncase Point:\n\tx.Far()\n}", "a := `raw\n%no`; b := 'c'",
		"func (p Point) Near() int { return p.", "df.Filter(dataframe.F{Colname: \"te", "%%bash\nls \xff", "\"", "?", "}", "x.(", "//gonb:%cd \"", "goto |", "!",
	} {
		f.Add(code, 0)
		f.Add(code, len(code)/2)
		f.Add(code, len(code))
	}
	a := setup(f)
	f.Fuzz(func(t *testing.T, code string, at int) {
		if len(code) > 2000 {
			return
		}
		n := len([]rune(code))
		c := a.Complete(code, at)
		if c.Start < 0 || c.Start > c.End || c.End > n {
			t.Fatalf("%d to %d of %d in %q at %d", c.Start, c.End, n, code, at)
		}
		if i := a.Inspect(code, at, true); i != nil {
			i.Bundle()
		}
	})
}
