// Package frames breaks two rules: it imports upwards, and what it imports uses cgo.
package frames

import _ "example.com/bad/cog/local"
