// Package viz is what a cell shows: tables, pictures, boxes on pictures, charts, progress and errors.
//
// [Show] takes a value and sends one display bundle to the notebook:
//
//	viz.Show(df)                                  // a gota DataFrame or Series
//	viz.Show(viz.Table(df, viz.TableOptions{}))   // the same, with options
//	viz.Show(img)                                 // an image.Image
//	viz.Show(viz.Boxes{Image: img, Boxes: found}) // labelled boxes, drawn into the picture
//	viz.Show(bar)                                 // a go-echarts v2 chart
//	viz.Show(err)                                 // an error, readable
//	viz.Show(anything)                            // whatever fmt makes of it
//
// Every display is a [Bundle] of text/plain, text/html and, where there is a picture, image/png. The HTML reads well
// without its scripts and without a style sheet, because most places that show a notebook strip both: JupyterLab before
// it trusts a notebook, GitHub, VS Code in restricted mode. Nothing is fetched from the network, by the page or by Go.
//
// Outside a notebook (GONB_PIPE is not set) Show prints the text/plain form to standard output instead, so that the same
// program can be run with "go run". That is the one place where the package prints.
//
// # Charts
//
// A chart's HTML holds a still picture, drawn in Go, and a script that replaces it by the live chart. The script needs
// Apache ECharts, about 450 KB as it is sent. It travels in the first chart output of a kernel session and only there:
// Show leaves a note in the kernel's working folder ($GONB_TMP_DIR) that names the cell which carries it, and charts of other
// cells wait for it. Running the carrying cell again carries it again, since its old output is gone by then. Charts
// wait on an event of the page, so their order does not matter: the library may be drawn later than they are (a
// notebook scrolled to its middle) and is evaluated once, whoever brings it. Where it never comes (the carrying output was
// cleared and the notebook saved), the still picture stays and a line under it says what to run.
package viz
