// Package picture turns the bytes of a picture into what the vision models take: it checks the size
// before it decodes, applies the orientation that a camera noted, scales with little memory, cuts
// regions out in perspective and lays pixels out as tensors.
//
// Transparent pixels are shown on white.
package picture
