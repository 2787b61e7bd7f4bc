// Package objects finds things and people in a picture, with the detector of MediaPipe Objectron: SSD
// (Liu et al. 2016) on MobileNetV2, trained on 23 kinds of things of OpenImages V4. The model is part
// of this package, see model/README.md.
//
// It is a small detector: it misses small, crowded and half hidden things, knows no other kinds, and
// has no false box on the pictures that the tests look at.
package objects
