package run_test

import (
	"path/filepath"
	"regexp"
	"testing"
)

// TestCommands runs the commands, the kernel's and GoNB's, on a real kernel.
func TestCommands(t *testing.T) {
	t.Setenv("MY_SECRET", "s3cr3t")
	ctx, client, shutdown := start(t)
	const took = `[\d.]+ (ns|µs|ms|s)`
	for _, c := range []struct {
		name, code, want string // want: a regular expression of all that the cell shows, "ename: evalue" for an error
	}{
		{"nothing yet", "%who", `^No cell has declared anything yet\.\n$`},
		{"values", "n, words := 41, []string{`a`, `b`}\ntype pt struct{ X int }\np := &pt{1}\nch := make(chan int)\nfunc f() {}\nvar u url.URL", "cannot be stored"},
		{"who", "%who", `(?s)ch +var +chan int +not kept: .*f +func.*n +var +int +41.*p +var +\*pt +&.*pt +type.*u +var +url\.URL.*words +var +\[\]string +\["a", "b"\]`},
		{"a name is forgotten", "%reset n", `^$`},
		{"and is unknown", "n", `^CompileError: Cell 5, line 1, column 1: undefined: n$`},
		{"GoNB's lines", "%rm words\n%ls", `(?s)p +var`},
		{"a name that is none", "%reset wrods", `^UsageError: wrods is declared by no cell$`},
		{"time", "%time time.Sleep(time.Millisecond)", `^(CPU times: user ` + took + `, sys: ` + took + `, total: ` + took + `\n)?Wall time: ` + took + `\n$`},
		{"time of an expression", "x := 20\n%time x + 1", `(?s)^.*Wall time: ` + took + `\n21$`},
		{"time keeps", "%time y := x + 2", `Wall time: `},
		{"what it declares", "y", `^22$`},
		{"time of a cell", "%%time\ntime.Sleep(time.Millisecond)\nz := 1\nfmt.Println(z)", `(?s)^1\n.*Wall time: ` + took + `\n$`},
		{"timeit", "%timeit -n 100 -r 3 x * x", `^` + took + ` ± ` + took + ` per loop \(mean ± std\. dev\. of 3 runs, 100 loops each\)\n$`},
		{"timeit finds its loops", "%timeit -r 2 fmt.Sprint(x)", `std\. dev\. of 2 runs, [\d,]+0 loops each\)\n$`},
		{"timeit of a cell", "%%timeit -n 2 -r 1 k := 3\ns := 0\nfor i := range k {\n\ts += i\n}", `of 1 run, 2 loops each\)\n$`},
		{"timeit of what is wrong", "%timeit nope(1)", `^CompileError: Cell 16, line 1, column 9: undefined: nope$`},
		{"an unknown command", "%tmie x", `^CompileError: Cell 17, line 1, column 1: there is no command %tmie; did you mean %time\? %help lists all$`},
		{"stops its cell", "fmt.Println(1)\n%nothing_like_it", `^CompileError: Cell 18, line 2, column 1: there is no command %nothing_like_it; %help lists all$`},
		{"help", "%help", `(?s)%who \[NAME \.\.\.\] +list .*%%bash`},
		{"the environment", "%env", `(?s)MY_SECRET=\*{8}\n`},
		{"is set", `%env GREETING=hello "you" \n`, `^Set: GREETING="hello you \\\\n"\n$`},
		{"for cells", `os.Getenv("GREETING")`, `^hello you \\n$`},
		{"for shell lines", `!echo $GREETING`, `^hello you \\n\n$`},
		{"in the cell itself", "%env A_TOKEN=t0p\nfmt.Println(len(os.Getenv(\"A_TOKEN\")))", `^Set: A_TOKEN="\*{8}"\n3\n$`},
		{"is shown", "%env GREETING", `^hello you \\n\n$`},
		{"or is not set", "%env NOT_SET", `^UsageError: NOT_SET is not set in the cells' environment$`},
		{"packs", "%use", `%use vision +image with`},
		{"a pack", "%use charts, data http text vision", `^$`},
		{"its packages", "%use vision\ndraw.Src", `^1$`},
		{"its names", "var b Box\nb.Label = `cat`\nbar := Bar{}\n_ = bar\nfloats.Sum([]float64{1, 2})", `^3$`},
		{"HTML", "%%html\n<b>bold</b>", `^<b>bold</b>$`},
		{"HTML in the middle", "1\n%%html\n<b>bold</b>", `%%html is about the whole cell: it can only be its first line$`},
		{"a shell line that fails", "!false", `^ExitError: exit status 1$`},
		{"bash that fails", "%%bash\necho out; exit 4", `^out\nExitError: exit status 4$`},
		{"a file is written", "%%writefile " + filepath.Join(t.TempDir(), "note.txt") + "\nhello", `Cell contents written`},
		{"a folder", "%cd .", `Changed directory to`},
		{"flags", "%goflags", `-ldflags=-s -w`},
		{"arguments", "%args a b\nfmt.Println(os.Args[1:])", `^\[a b\]\n$`},
		{"GoNB's main", "func main() {\n\tflag.Parse()\n\tfmt.Println(`main`)\n}", `^main\n$`},
		{"a test, with the kernel's commands", "%who f\n%test\nfunc TestX(t *testing.T) { f() }", `(?s)^\s*name +kind.*PASS`},
		{"GoNB's module", "%reset go.mod", `^$`},
		{"still there", "frames.Must(frames.New(frames.Ints(\"n\", 1))).Nrow()", `^1$`},
		{"all is forgotten", "%reset -f\n%who", `^No cell has declared anything yet\.\n$`},
		{"before the cell's own Go", "%reset\nx", `undefined: x$`},
	} {
		t.Run(c.name, func(t *testing.T) {
			id, err := client.Send("shell", "execute_request", map[string]any{"code": c.code})
			if err != nil {
				t.Fatal(err)
			}
			got, err := client.Await(ctx, id)
			if err != nil {
				t.Fatal(err)
			}
			if text, _ := output(got); !regexp.MustCompile(c.want).MatchString(text) {
				t.Fatalf("got %q, want %s", text, c.want)
			}
		})
	}
	shutdown()
}
