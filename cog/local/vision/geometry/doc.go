// Package geometry has the plane geometry that reading and finding in pictures need: convex hulls,
// smallest rectangles, quadrilaterals and the perspective maps between them. Coordinates are pixels, x
// to the right and y down; a pixel covers the unit square from its own coordinates on, so its centre
// lies half a pixel further.
package geometry
