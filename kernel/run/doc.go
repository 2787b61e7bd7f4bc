// Package run is a running kernel: it joins the wire to Jupyter, the notebook that understands cells, the workspace that
// they are compiled in, and the GoNB process that builds and runs them.
//
// A cell is checked and completed into a file of the folder that GoNB builds in; GoNB itself is given only the cell's
// commands and a call of that file's entry point. So GoNB's commands, displays and widgets work as ever, while
// declarations and values are the notebook's own.
package run
