// Package notebook runs notebooks as a user's continuous integration does, with nbconvert on the installed kernel, and reads
// their outputs. Its tests need jupyter on the PATH, with the kernel "cogbook"; `make test` provides both.
package notebook
