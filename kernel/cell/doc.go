// Package cell turns the cells of a Go notebook into Go programs.
//
// A cell holds statements and declarations in any order, and lines of commands (package magic). [Split] separates them;
// [Notebook.Compose] type-checks them together with what earlier cells declared and completes them into one source file: imports that
// are missing are added, variables of earlier cells that the cell mentions are declared with their recorded types and read back from
// the session's store, its own top-level variables are kept for later cells, and the value of its last expression is shown.
//
// Top-level variables become package variables, so that functions of the same and of later cells see them. The text of
// the cell is copied as it is, each piece under a line directive, so that compilers and stack traces speak of the
// cell's own lines ("Cell 3", line 4).
//
// A later cell replaces what an earlier one declared, whatever it was: a variable, a function or method, a type, a constant, also one
// of a group, an import. Functions of earlier cells see the new one, and a cell that uses such a function is told if that does not fit.
// A cell that only declares may call functions that a later cell will declare ([Program.Pending]). What is not used, a variable or an
// import, is no error: the program is given a use of it.
package cell
