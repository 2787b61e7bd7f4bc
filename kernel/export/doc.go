// Package export writes a notebook as one Go program that does the same: every cell is a function, main calls them in
// order, Markdown becomes comments.
//
// The top-level variables of cells are the program's package variables. A cell that declares a name again means something
// new by it from there on, in functions of earlier cells, too. So the program has, under names of their own, each version of
// a variable (by its type), of a type, and of a function (by what it mentions) that some cell uses. Methods belong to their
// type once: a cell that declares a method of an earlier type anew, or changes what one mentions, is an error that names the cell.
//
// Last expressions are printed in their text form. "!" lines are run by bash; "%" lines, and cells that are not Go (%%bash,
// %test ...), become comments, and [Program.Notes] says so. Three things differ from a notebook: a value that holds a function keeps the
// functions of its time, a method that a later cell adds is there from the start, and what a session's store cannot keep lives on.
package export
