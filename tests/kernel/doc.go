// Package kernel holds the kernel against the Jupyter project's own test suite (jupyter_kernel_test), through the
// client that JupyterLab and nbconvert use. Its test needs the kernel and Python on the PATH; `make test` provides both.
package kernel
