// Package browser opens what users look at in a headless Chromium: the report of the first notebook, and JupyterLab itself.
// Screenshots are kept in .build/screenshots. Its tests need chromium and jupyter on the PATH; `make test` provides both.
package browser
