// Package assist answers what an editor asks about a cell that is being written: how to go on at the cursor
// ([Assistant.Complete]) and what the name at the cursor is ([Assistant.Inspect]).
//
// Both are found in the kernel's own process by type-checking the cell against the session's declarations and the compiled
// types of packages, as package cell does before a cell runs. The cell is rarely whole: what stands at the cursor is replaced by
// a name that is easy to find again, and where that alone does not make it parse, the text behind the cursor is left out and
// the brackets before it are closed. What is inside strings (columns of frames, files, import paths) is found by the call or
// the literal that the string belongs to. Nothing is run, fetched or compiled.
package assist
