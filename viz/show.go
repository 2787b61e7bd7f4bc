package viz

import (
	"fmt"
	"image"
	"os"
	"reflect"
	"strings"

	"github.com/go-gota/gota/dataframe"
	"github.com/go-gota/gota/series"
	"github.com/janpfeifer/gonb/gonbui"
)

// Show shows x as an output of the running cell; see the package comment for what x can be. It returns after the
// notebook has the display, so that what is printed next comes after it. The error is that of making the
// display (a DataFrame that carries one, a picture of no size) or of sending it; an error given as x is shown, not returned.
func Show(x any) error {
	d := displayOf(x)
	if !gonbui.IsNotebook {
		b, err := d.Bundle()
		if err != nil {
			return err
		}
		return printText(b)
	}
	if c, ok := d.(ChartView); ok {
		return c.show()
	}
	b, err := d.Bundle()
	if err != nil {
		return err
	}
	return send(b, "")
}

// displayOf finds the display for a value.
func displayOf(x any) Display {
	if v := reflect.ValueOf(x); v.Kind() == reflect.Pointer && v.IsNil() {
		return plain{x}
	}
	switch v := x.(type) {
	case Display:
		return v
	case dataframe.DataFrame:
		return Table(v)
	case *dataframe.DataFrame:
		return Table(*v)
	case series.Series:
		return seriesTable(v)
	case *series.Series:
		return seriesTable(*v)
	case image.Image:
		return Boxes{Image: v}
	case EChart:
		return Chart(v)
	case error:
		return ErrorCard{Err: v}
	}
	return plain{x}
}

// printText writes a display's text form to standard output: what Show does outside a notebook.
func printText(b Bundle) error {
	if _, err := fmt.Fprintln(os.Stdout, strings.TrimRight(b.Text(), "\n")); err != nil {
		return fmt.Errorf("viz: %w", err)
	}
	return nil
}
