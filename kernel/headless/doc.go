// Package headless executes a notebook without a front end, as papermill and `jupyter execute` do: parameters are put in
// ([Inject]), each code cell is given to a kernel, and what it shows becomes the notebook's outputs ([Run]).
package headless
