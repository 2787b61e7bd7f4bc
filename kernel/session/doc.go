// Package session keeps Go values from one cell of a notebook to the next, although each cell is a process of its own.
//
// The kernel calls it for a cell's top-level variables; nothing needs to be done in a cell. [Keep], [Load] and [List]
// are there for values that a cell wants to keep under a name of its choice.
//
// Values are stored in files of the session's folder, which the kernel names in the environment variable
// COGBOOK_SESSION and removes when the session ends.
//
// # What is kept
//
// All kinds of values, unexported fields included, and what they refer to, once: pointers to one value, or into the
// middle of one, cycles, maps, and slices of one array share it in later cells as they did, also from one variable to
// another. Variables that share memory are read back together. An append to a slice overwrites what another slice sees of the
// array, as in one program; spare capacity that no slice sees is not kept. nil stays apart from empty. An error that is or
// wraps one that a package declares, such as io.EOF, does so in later cells, for the packages that the cell imports and
// the common ones of the standard library; an error of a type that cannot be named outside of its package comes back
// as its text and the errors that it wraps. Locks come back open, a time without its monotonic clock, an http.Transport
// by its exported fields. A pointer into a value of a type that cannot be named, if it comes before that value, becomes a
// pointer to a copy.
//
// Channels, functions, open files, contexts and the like mean something only to one process: these are a [*KeepError].
// So is a builder that holds a key: none is written to the disk.
//
// A type that is declared anew with other fields makes its values unusable, which is said, until it is as before or the value is
// made again: fields are not carried over, for one that was renamed would silently be lost.
//
// # When
//
// When a cell ends, also by a panic, os.Exit or log.Fatal. An end that no program sees (SIGKILL, a panic in a goroutine) is
// survived by the values that were kept at the statement that assigned them, which is done as long as it takes a tenth of the
// cell's time; changes after that, and variables' sharing, are lost. So it is with an interrupt of a cell that does not use
// [Context], but that numbers are kept as they are then.
package session
