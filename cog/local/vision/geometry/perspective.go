package geometry

// Perspective maps a plane onto another one so that straight lines stay straight.
type Perspective [9]float64

// FromBox returns the map that takes the upright box from (0,0) to (width,height) onto q, corner by
// corner. The formulas are those of Heckbert's "Fundamentals of Texture Mapping and Image Warping"
// (1989), section 2.2.3. ok is false where the box or q has no area.
func FromBox(width, height float64, q Quad) (m Perspective, ok bool) {
	if width <= 0 || height <= 0 {
		return m, false
	}
	sum := q[0].Sub(q[1]).Add(q[2]).Sub(q[3])
	d1, d2 := q[1].Sub(q[2]), q[3].Sub(q[2])
	area := d1.Cross(d2)
	if area == 0 {
		return m, false
	}
	g, h := sum.Cross(d2)/area, d1.Cross(sum)/area
	m = Perspective{
		q[1].X - q[0].X + g*q[1].X, q[3].X - q[0].X + h*q[3].X, q[0].X,
		q[1].Y - q[0].Y + g*q[1].Y, q[3].Y - q[0].Y + h*q[3].Y, q[0].Y,
		g, h, 1,
	}
	for i := range 3 {
		m[3*i] /= width
		m[3*i+1] /= height
	}
	return m, true
}

// Map returns where p comes to lie.
func (m Perspective) Map(p Point) Point {
	w := m[6]*p.X + m[7]*p.Y + m[8]
	return Point{(m[0]*p.X + m[1]*p.Y + m[2]) / w, (m[3]*p.X + m[4]*p.Y + m[5]) / w}
}
