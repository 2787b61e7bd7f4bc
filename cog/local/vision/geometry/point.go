package geometry

import (
	"cmp"
	"math"
	"slices"
)

// Point is a place, or a direction, in the plane.
type Point struct{ X, Y float64 }

// Add returns p moved by q.
func (p Point) Add(q Point) Point { return Point{p.X + q.X, p.Y + q.Y} }

// Sub returns the way from q to p.
func (p Point) Sub(q Point) Point { return Point{p.X - q.X, p.Y - q.Y} }

// Mul returns p stretched by f.
func (p Point) Mul(f float64) Point { return Point{p.X * f, p.Y * f} }

// Dot returns the scalar product.
func (p Point) Dot(q Point) float64 { return p.X*q.X + p.Y*q.Y }

// Cross returns the z component of the vector product: positive where q lies clockwise of p on the screen.
func (p Point) Cross(q Point) float64 { return p.X*q.Y - p.Y*q.X }

// Distance returns the length of the way from p to q.
func (p Point) Distance(q Point) float64 { return math.Hypot(p.X-q.X, p.Y-q.Y) }

// Hull returns the corners of the convex hull in clockwise order on the screen, without repeated and
// collinear points (Andrew's monotone chain). The input is not changed. Fewer than three corners mean
// that all points lie on a line.
func Hull(points []Point) []Point {
	sorted := slices.Clone(points)
	slices.SortFunc(sorted, func(a, b Point) int {
		return cmp.Or(cmp.Compare(a.X, b.X), cmp.Compare(a.Y, b.Y))
	})
	sorted = slices.Compact(sorted)
	if len(sorted) < 3 {
		return sorted
	}
	hull := make([]Point, 0, len(sorted)+1)
	add := func(p Point, keep int) {
		for len(hull) > keep && hull[len(hull)-1].Sub(hull[len(hull)-2]).Cross(p.Sub(hull[len(hull)-1])) <= 0 {
			hull = hull[:len(hull)-1]
		}
		hull = append(hull, p)
	}
	for _, p := range sorted {
		add(p, 1)
	}
	upper := len(hull)
	for _, p := range slices.Backward(sorted[:len(sorted)-1]) {
		add(p, upper)
	}
	return hull[:len(hull)-1]
}
