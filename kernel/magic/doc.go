// Package magic is the kernel's commands: the lines of a cell that begin with % (IPython's magics).
//
// All lists them, a row each: those that are a function of this package, which acts on the [Session]; the timers, which package cell
// makes a part of the cell's program; and GoNB's, which GoNB runs. To add one, add a row to the table in table.go and, in a file of its
// own, the function that the row names. It is then parsed, listed by %help, completed by Tab and suggested for names that are spelled
// much like it.
//
// The kernel's own commands run in their order when the cell has been found to be right in its syntax, before its Go is checked, so that
// what %use brings is there for it; GoNB's run after them, just before the cell's program.
package magic
