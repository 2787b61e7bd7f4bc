// Package notebook reads and writes Jupyter notebooks (nbformat 4).
//
// What is not changed stays as it was, byte by byte: fields that this package does not know, the order of keys, the way
// strings are escaped, the indentation. So a notebook that was run differs from its original by outputs and counts only.
package notebook
