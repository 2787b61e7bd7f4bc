package geometry

import "math"

// Quad is a quadrilateral: its corners clockwise on the screen. Of a piece of text the first corner is
// the top left one as one reads it, so that the first side runs along the text whatever way it is
// turned.
type Quad [4]Point

// Box returns the upright quadrilateral of the given place and size.
func Box(x, y, width, height float64) Quad {
	return Quad{{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}}
}

// Turn returns the same quadrilateral beginning with corner n.
func (q Quad) Turn(n int) Quad {
	var turned Quad
	for i := range turned {
		turned[i] = q[(i+n)%4]
	}
	return turned
}

// Width returns the length of the longer one of the first and the third side.
func (q Quad) Width() float64 { return max(q[0].Distance(q[1]), q[2].Distance(q[3])) }

// Height returns the length of the longer one of the second and the fourth side.
func (q Quad) Height() float64 { return max(q[0].Distance(q[3]), q[1].Distance(q[2])) }

// Centre returns the mean of the corners.
func (q Quad) Centre() Point { return q[0].Add(q[1]).Add(q[2]).Add(q[3]).Mul(.25) }

// Angle returns the direction of the first side in degrees, clockwise on the screen from the x axis, in (-180,180].
func (q Quad) Angle() float64 {
	middle := q[1].Add(q[2]).Sub(q[0].Add(q[3]))
	return math.Atan2(middle.Y, middle.X) * 180 / math.Pi
}

// Bounds returns the smallest and the largest coordinates of the corners.
func (q Quad) Bounds() (low, high Point) {
	low, high = q[0], q[0]
	for _, p := range q[1:] {
		low = Point{min(low.X, p.X), min(low.Y, p.Y)}
		high = Point{max(high.X, p.X), max(high.Y, p.Y)}
	}
	return low, high
}

// Scale returns the quadrilateral with both coordinates multiplied.
func (q Quad) Scale(x, y float64) Quad {
	for i := range q {
		q[i] = Point{q[i].X * x, q[i].Y * y}
	}
	return q
}

// Clamp returns the quadrilateral with every corner moved inside the picture of the given size.
func (q Quad) Clamp(width, height float64) Quad {
	for i := range q {
		q[i] = Point{min(max(q[i].X, 0), width), min(max(q[i].Y, 0), height)}
	}
	return q
}
