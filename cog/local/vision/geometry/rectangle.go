package geometry

import "math"

// Rectangle is a rectangle at any angle.
type Rectangle struct {
	Centre        Point
	Along         Point // unit vector in the direction of Width
	Width, Height float64
}

// Enclosing returns the rectangle of the smallest area around the points. One of its sides lies along
// an edge of their hull (Freeman and Shapira 1975). It has no area where the points lie on a line, and
// is zero without points.
func Enclosing(points []Point) Rectangle {
	hull := Hull(points)
	switch len(hull) {
	case 0:
		return Rectangle{Along: Point{1, 0}}
	case 1:
		return Rectangle{Centre: hull[0], Along: Point{1, 0}}
	}
	var best Rectangle
	least := math.Inf(1)
	for i, p := range hull {
		edge := hull[(i+1)%len(hull)].Sub(p)
		along := edge.Mul(1 / math.Hypot(edge.X, edge.Y))
		across := Point{-along.Y, along.X}
		left, right := math.Inf(1), math.Inf(-1)
		top, bottom := math.Inf(1), math.Inf(-1)
		for _, q := range hull {
			u, v := q.Dot(along), q.Dot(across)
			left, right = min(left, u), max(right, u)
			top, bottom = min(top, v), max(bottom, v)
		}
		if area := (right - left) * (bottom - top); area < least {
			least = area
			best = Rectangle{
				Centre: along.Mul((left + right) / 2).Add(across.Mul((top + bottom) / 2)),
				Along:  along,
				Width:  right - left,
				Height: bottom - top,
			}
		}
	}
	return best
}

// Grow returns the rectangle with every side moved outwards by d.
func (r Rectangle) Grow(d float64) Rectangle {
	r.Width += 2 * d
	r.Height += 2 * d
	return r
}

// Quad returns the corners, beginning with the one that is top left on the screen.
func (r Rectangle) Quad() Quad {
	along := r.Along
	across := Point{-along.Y, along.X}
	u, v := along.Mul(r.Width/2), across.Mul(r.Height/2)
	q := Quad{
		r.Centre.Sub(u).Sub(v), r.Centre.Add(u).Sub(v),
		r.Centre.Add(u).Add(v), r.Centre.Sub(u).Add(v),
	}
	// The side that points most to the right is the upper one.
	turn := 0
	for i := range q {
		if direction(q, i) > direction(q, turn)+1e-9 {
			turn = i
		}
	}
	return q.Turn(turn)
}

// direction returns how much the side that begins at corner i points to the right, as the cosine of its angle.
func direction(q Quad, i int) float64 {
	side := q[(i+1)%4].Sub(q[i])
	if length := math.Hypot(side.X, side.Y); length > 0 {
		return side.X / length
	}
	// A side without length has the direction of its neighbour, turned back.
	next := q[(i+2)%4].Sub(q[(i+1)%4])
	if length := math.Hypot(next.X, next.Y); length > 0 {
		return next.Y / length
	}
	return 0
}
