// Package rest imports another of our packages, which it may not.
package rest

import _ "example.com/bad/frames"
