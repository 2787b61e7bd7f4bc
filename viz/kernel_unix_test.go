//go:build unix

package viz

import (
	"encoding/gob"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"

	"github.com/janpfeifer/gonb/gonbui/protocol"

	"github.com/cogbook/cogbook/viz/internal/echarts"
)

// cells are what a cell's process does; TestMain runs one of them when the test binary is started as a cell.
var cells = map[string]func() error{
	"values": func() error {
		for _, x := range []any{"text", 42, errPlain, reviews(), scene(), Bundle{MIMEText: "t", "application/json": map[string]any{"a": []any{1.0, "b"}}}} {
			if err := Show(x); err != nil {
				return err
			}
		}
		return nil
	},
	"chart":  func() error { return Show(barChart()) },
	"charts": func() error { return firstError(Show(barChart()), Show(pieChart())) },
	"alone":  func() error { return Show(Chart(barChart(), ChartOptions{Library: true})) },
	"progress": func() error {
		p := NewProgress("work", 3)
		return firstError(p.Update(Status{Rows: 1}), p.Update(Status{Rows: 2}), p.Done(Status{Rows: 3}, nil), p.Done(Status{}, nil))
	},
	"result": func() error { return firstError(Clear(true), ShowResult(1, 2)) },
	"fail":   func() error { return Show(Boxes{}) },
}

func firstError(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

func TestMain(m *testing.M) {
	if cell, ok := cells[os.Getenv("VIZ_TEST_CELL")]; ok {
		if err := cell(); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(3)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// runCell starts a cell as GoNB does, between two named pipes, and returns what it displayed.
func runCell(t *testing.T, session, name string, env ...string) []protocol.DisplayData {
	t.Helper()
	dir := t.TempDir()
	there, back := filepath.Join(dir, "there"), filepath.Join(dir, "back")
	for _, p := range []string{there, back} {
		if err := syscall.Mkfifo(p, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	// Read and write, so that opening waits for nobody.
	from, err := os.OpenFile(there, os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	to, err := os.OpenFile(back, os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = to.Close() }()
	got := make(chan []protocol.DisplayData)
	go func() {
		var all []protocol.DisplayData
		defer func() { got <- all }()
		in, out := gob.NewDecoder(from), gob.NewEncoder(to)
		for {
			var d protocol.DisplayData
			if in.Decode(&d) != nil {
				return
			}
			if v, ok := d.Data[protocol.MIMECommValue].(protocol.CommValue); ok {
				if out.Encode(&protocol.CommValue{Address: protocol.GonbuiSyncAckAddress, Value: v.Value}) != nil {
					return
				}
				continue
			}
			all = append(all, d)
		}
	}()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), append(env, "VIZ_TEST_CELL="+name, protocol.GONB_PIPE_ENV+"="+there,
		protocol.GONB_PIPE_BACK_ENV+"="+back, protocol.GONB_TMP_DIR_ENV+"="+session)...)
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Errorf("cell %s: %v\n%s", name, err, out)
	}
	if len(out) > 0 {
		t.Errorf("cell %s printed %q", name, out)
	}
	_ = from.Close() // ends the reading
	return <-got
}

func TestResultAndClearAreSaidToTheKernel(t *testing.T) {
	t.Parallel()
	var got []string
	for _, d := range runCell(t, t.TempDir(), "result") {
		for _, mime := range []protocol.MIMEType{mimeClear, mimeResult, MIMEText} {
			if v, ok := d.Data[mime]; ok {
				got = append(got, fmt.Sprint(mime, "=", v))
			}
		}
	}
	if want := []string{mimeClear + "=true", MIMEText + "=1", mimeResult + "=true", MIMEText + "=2"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestShowInNotebook(t *testing.T) {
	t.Parallel()
	shown := runCell(t, t.TempDir(), "values")
	want := []struct {
		text  string
		mimes []string
	}{
		{"text", []string{MIMEHTML, MIMEText}},
		{"42", []string{MIMEHTML, MIMEText}},
		{"Error: frames: no such column", []string{MIMEHTML, MIMEText}},
		{"6 rows × 6 columns", []string{MIMEHTML, MIMEText}},
		{"picture 768 × 576", []string{MIMEPNG, MIMEHTML, MIMEText}},
		{"t", []string{"application/json", MIMEText}},
	}
	if len(shown) != len(want) {
		t.Fatalf("%d displays, want %d: one for each value", len(shown), len(want))
	}
	for i, w := range want {
		var mimes []string
		for m := range shown[i].Data {
			mimes = append(mimes, string(m))
		}
		slices.Sort(mimes)
		if !slices.Equal(mimes, w.mimes) {
			t.Errorf("display %d has %v, want %v", i, mimes, w.mimes)
		}
		if text := shown[i].Data[MIMEText]; !strings.Contains(fmt.Sprint(text), w.text) {
			t.Errorf("display %d is %q, want %q in it", i, text, w.text)
		}
	}
}

// TestLibraryOnce follows a session: which cells' outputs carry the chart library.
func TestLibraryOnce(t *testing.T) {
	t.Parallel()
	session := t.TempDir()
	copies := func(t *testing.T, name string, env ...string) int {
		t.Helper()
		n := 0
		for _, d := range runCell(t, session, name, env...) {
			n += strings.Count(fmt.Sprint(d.Data[MIMEHTML]), echarts.Base64())
		}
		return n
	}
	source := func(t *testing.T, declarations, main string) {
		t.Helper()
		code := "package main\n" + declarations + "\nfunc main() {\n" + main + "\n}\n"
		if err := os.WriteFile(filepath.Join(session, "main.go"), []byte(code), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, step := range []struct {
		name, cell, declarations, source string
		env                              []string
		want                             int
	}{
		{"the first cell carries it, in one of its two charts", "charts", "", "a", nil, 1},
		{"the next cell does not", "chart", "", "b", nil, 0},
		{"nor does that one again", "chart", "", "b", nil, 0},
		{"the first cell, run again, does", "charts", "var later int", "a", nil, 1},
		{"a chart that must stand alone does", "alone", "", "c", nil, 1},
		{"which makes its cell the carrier", "chart", "", "a", nil, 0},
		{"the kernel's name of the cell goes first", "chart", "", "c", []string{EnvCell + "=x"}, 0},
	} {
		source(t, step.declarations, step.source)
		if n := copies(t, step.cell, step.env...); n != step.want {
			t.Errorf("%s: %d copies, want %d", step.name, n, step.want)
		}
	}
	session = t.TempDir()
	if n := copies(t, "chart", EnvCell+"=x") + copies(t, "chart", EnvCell+"=y") + copies(t, "chart", EnvCell+"=x"); n != 2 {
		t.Errorf("cells x, y, x of a new session: %d copies, want 2", n)
	}
}

func TestProgressInNotebook(t *testing.T) {
	t.Parallel()
	shown := runCell(t, t.TempDir(), "progress")
	if len(shown) < 2 { // the updates between are shown or not, as the machine is slow or fast
		t.Fatalf("%d displays, want the first and the last", len(shown))
	}
	end := shown[len(shown)-1]
	if id := shown[0].DisplayID; id == "" || end.DisplayID != id {
		t.Errorf("ids %q and %q, want one for all", id, end.DisplayID)
	}
	first, last := fmt.Sprint(shown[0].Data[MIMEHTML]), fmt.Sprint(end.Data[MIMEHTML])
	if !strings.Contains(first, "<progress max=\"3\" value=\"1\"") || strings.Contains(last, "<progress") || !strings.Contains(last, "✓") {
		t.Errorf("shown %s then %s", first, last)
	}
}

func TestShowWithoutKernel(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		cell, stdout string
		ok           bool
	}{
		{"chart", "bar chart: Reviews by language", true},
		{"progress", "", true},
		{"fail", "", false},
	} {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), "VIZ_TEST_CELL="+c.cell, protocol.GONB_PIPE_ENV+"=")
		out, err := cmd.Output()
		if (err == nil) != c.ok || !strings.HasPrefix(string(out), c.stdout) || (c.stdout == "" && len(out) > 0) {
			t.Errorf("%s: %v, printed %q", c.cell, err, out)
		}
	}
}
