// Package session keeps Go values from one cell of a notebook to the next, although each cell is a process of its own.
//
// The kernel calls it for a cell's top-level variables; nothing needs to be done in a cell. [Keep], [Load] and [List]
// are there for values that a cell wants to keep under a name of its choice.
//
// Values are stored in files of the session's folder, which the kernel names in the environment variable
// COGBOOK_SESSION and removes when the session ends. All kinds of values are kept, unexported fields, pointers that point to
// the same value and cycles included, but for channels, functions, open files and other things that mean something only to
// one process: these are a [*KeepError]. Two slices that share an array, and a pointer into the middle of another value,
// come back as copies. An error whose type is not exported comes back as its text.
package session
