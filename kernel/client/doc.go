// Package client is a Jupyter client of one kernel: it starts the kernel's process, has it execute cells and hands on
// what they show. It speaks the protocol that JupyterLab speaks, so that a notebook behaves the same without Jupyter.
package client
