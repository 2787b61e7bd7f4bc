// Package run is a running kernel: it joins the wire to Jupyter, the notebook that understands cells, the workspace that
// they are compiled in, and the GoNB process that runs them.
//
// A cell is checked, completed and built by the kernel. GoNB is given those of the cell's commands that are not the kernel's own, and a
// call of its entry point; when it comes to build, the program is there (see shims). So GoNB's commands, displays and widgets work as ever, while
// declarations, values and programs are the kernel's own. GoNB builds what only it understands (%test, %wasm, %goflags) from
// the same files.
//
// # Who builds, and who runs
//
// This was decided on figures, of `go run ./tests/bench/kernel -n 5` on two cores; each is the ratio to plain GoNB's time in
// the same run.
//
//	                              GoNB builds   the kernel builds
//	hello                                0.84           0.50 - 0.66
//	hello once more                         -           0.02 - 0.03
//	read a table                         0.43           0.22 - 0.33
//	cog, frames and viz linked              -           0.26 - 0.40
//	start to first hello                 1.93           0.53 - 0.74
//
// What took long was goimports and `go build`, which for a cell that links cog, frames and viz spends 1.2 s, of which 0.03 s
// are the compiler's and 0.5 s the linker's: the rest finds out again that no package has changed. [workspace.Index.Build] calls the
// two by themselves. Neither GOGC=off nor a program on tmpfs makes them faster by more than the noise. A first cell waited a
// second for `go list`; now the index of the last kernel serves as long as nothing has changed that it was made from.
//
// GoNB still runs the programs. A cell that is run once more takes 0.025 s in all, and a start is not waiting for GoNB but for the first
// program: without GoNB's process a cell would gain less than a fifth, and its commands, pipes, widgets and input would
// have to be written a second time.
//
// # Errors
//
// All errors of a cell are one Jupyter error message whose traceback is text with ANSI colours, each error with its place, its
// line of code and a caret; a panic has the frames that are in cells. There is no HTML display beside it, on purpose: JupyterLab,
// Notebook, VS Code and nbconvert turn the colours of a traceback into HTML by themselves and set it apart as an error, consoles show it
// as it is, and a protocol message cannot hold both. A display would say the same thing twice in all of them, and stay behind, like any
// output, where a front end folds or jumps to errors. `nbconvert --execute` and papermill print the traceback, too.
package run
