package geometry

import (
	"math"
	"math/rand/v2"
	"testing"
)

func near(a, b float64) bool { return math.Abs(a-b) < 1e-6 }

func TestHull(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		points []Point
		want   int
	}{
		"none":           {nil, 0},
		"one, repeated":  {[]Point{{1, 1}, {1, 1}}, 1},
		"on a line":      {[]Point{{0, 0}, {1, 1}, {2, 2}, {3, 3}}, 2},
		"square, filled": {[]Point{{0, 0}, {2, 0}, {2, 2}, {0, 2}, {1, 1}, {1, 0}, {0, 1}}, 4},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			hull := Hull(test.points)
			if len(hull) != test.want {
				t.Fatalf("hull %v, want %d corners", hull, test.want)
			}
			for i := range hull {
				if len(hull) > 2 && hull[(i+1)%len(hull)].Sub(hull[i]).Cross(hull[(i+2)%len(hull)].Sub(hull[(i+1)%len(hull)])) <= 0 {
					t.Errorf("%v does not turn clockwise at %d", hull, i)
				}
			}
		})
	}
}

// A rectangle that is turned by any angle is found again, from points inside it and its corners.
func TestEnclosingFindsTurnedRectangles(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(1, 2))
	for degrees := -44.; degrees <= 44; degrees += 4 {
		sin, cos := math.Sincos(degrees * math.Pi / 180)
		want := Rectangle{Centre: Point{100, 60}, Along: Point{cos, sin}, Width: 80, Height: 20}
		quad := want.Quad()
		points := quad[:]
		for range 50 {
			u, v := (random.Float64()-.5)*80, (random.Float64()-.5)*20
			points = append(points, want.Centre.Add(want.Along.Mul(u)).Add(Point{-sin, cos}.Mul(v)))
		}
		got := Enclosing(points).Quad()
		for i := range got {
			if got[i].Distance(quad[i]) > 1e-6 {
				t.Errorf("%v degrees: corner %d at %v, want %v", degrees, i, got[i], quad[i])
			}
		}
		if !near(got.Angle(), degrees) || !near(got.Width(), 80) || !near(got.Height(), 20) {
			t.Errorf("%v degrees: angle %v, %v x %v", degrees, got.Angle(), got.Width(), got.Height())
		}
	}
}

func TestEnclosingDegenerate(t *testing.T) {
	t.Parallel()
	for name, points := range map[string][]Point{"none": nil, "point": {{3, 4}}, "line": {{0, 0}, {3, 4}, {6, 8}}} {
		r := Enclosing(points)
		if r.Width*r.Height != 0 {
			t.Errorf("%s: area %v", name, r.Width*r.Height)
		}
		for _, p := range r.Grow(2).Quad() {
			if math.IsNaN(p.X + p.Y) {
				t.Errorf("%s: corner %v", name, p)
			}
		}
	}
}

func TestQuadBeginsTopLeft(t *testing.T) {
	t.Parallel()
	// The same box, however it was found: with its sides swapped and its direction reversed.
	for _, r := range []Rectangle{
		{Point{50, 30}, Point{1, 0}, 40, 10}, {Point{50, 30}, Point{-1, 0}, 40, 10},
		{Point{50, 30}, Point{0, 1}, 10, 40}, {Point{50, 30}, Point{0, -1}, 10, 40},
	} {
		q, want := r.Quad(), Box(30, 25, 40, 10)
		for i := range q {
			if q[i].Distance(want[i]) > 1e-9 {
				t.Errorf("%+v: %v, want %v", r, q, want)
				break
			}
		}
	}
}

func TestQuadTurnAndBounds(t *testing.T) {
	t.Parallel()
	q := Box(10, 20, 30, 5)
	if got := q.Turn(1); got[0] != (Point{40, 20}) || !near(got.Angle(), 90) {
		t.Errorf("turned once: %v, %v degrees", got, got.Angle())
	}
	if got := q.Turn(2); !near(got.Angle(), 180) {
		t.Errorf("turned twice: %v degrees", got.Angle())
	}
	low, high := q.Scale(2, 1).Clamp(60, 22).Bounds()
	if low != (Point{20, 20}) || high != (Point{60, 22}) {
		t.Errorf("bounds %v to %v", low, high)
	}
}

func TestFromBox(t *testing.T) {
	t.Parallel()
	for name, q := range map[string]Quad{
		"upright":     Box(5, 7, 30, 10),
		"turned":      {{10, 0}, {20, 10}, {10, 20}, {0, 10}},
		"perspective": {{0, 0}, {100, 10}, {90, 60}, {5, 40}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			m, ok := FromBox(40, 20, q)
			if !ok {
				t.Fatal("no map")
			}
			for i, corner := range Box(0, 0, 40, 20) {
				if got := m.Map(corner); got.Distance(q[i]) > 1e-9 {
					t.Errorf("corner %d at %v, want %v", i, got, q[i])
				}
			}
			// The diagonals' crossing stays their crossing.
			centre := m.Map(Point{20, 10})
			if cross := q[2].Sub(q[0]).Cross(centre.Sub(q[0])); math.Abs(cross) > 1e-6 {
				t.Errorf("the centre %v is off the diagonal", centre)
			}
		})
	}
	if _, ok := FromBox(40, 20, Quad{{0, 0}, {1, 1}, {2, 2}, {3, 3}}); ok {
		t.Error("a line gave a map")
	}
	if _, ok := FromBox(0, 20, Box(0, 0, 1, 1)); ok {
		t.Error("a box without width gave a map")
	}
}
