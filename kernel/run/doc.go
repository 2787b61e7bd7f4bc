// Package run is a running kernel: it joins the wire to Jupyter, the notebook that understands cells, the workspace that
// they are compiled in, and the GoNB process that builds and runs them.
//
// A cell is checked and completed into a file of the folder that GoNB builds in; GoNB itself is given only those of the cell's
// commands that are not the kernel's own, and a call of that file's entry point. So GoNB's commands, displays and widgets work as ever, while
// declarations and values are the notebook's own.
//
// # Errors
//
// All errors of a cell are one Jupyter error message whose traceback is text with ANSI colours, each error with its place, its
// line of code and a caret; a panic has the frames that are in cells. There is no HTML display beside it, on purpose: JupyterLab,
// Notebook, VS Code and nbconvert turn the colours of a traceback into HTML by themselves and set it apart as an error, consoles show it
// as it is, and a protocol message cannot hold both. A display would say the same thing twice in all of them, and stay behind, like any
// output, where a front end folds or jumps to errors. `nbconvert --execute` and papermill print the traceback, too.
package run
