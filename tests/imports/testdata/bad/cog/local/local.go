// Package local stands for an engine that needs cgo.
package local

import "C"
