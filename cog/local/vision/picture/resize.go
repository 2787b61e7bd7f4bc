package picture

import (
	"image"
	"image/color"
	"image/draw"
	"math"
)

// bandRows is how many rows of the source are converted at a time.
const bandRows = 64

// Resize returns the area of src scaled to width x height. Shrinking averages all pixels that fall
// into one (a triangle filter as wide as the scale, as Pillow's BILINEAR does), enlarging interpolates
// linearly. It holds only as many rows as one row of the result needs, where golang.org/x/image/draw
// would hold 32 bytes for every row of the source and column of the result: too much for a large scan.
func Resize(src image.Image, area image.Rectangle, width, height int) *image.RGBA {
	result := image.NewRGBA(image.Rect(0, 0, width, height))
	if area = area.Intersect(src.Bounds()); area.Empty() || width <= 0 || height <= 0 {
		return result
	}
	columns, rows := taps(area.Dx(), width), taps(area.Dy(), height)
	source := rowSource{src: src, area: area, columns: columns}
	for y := range height {
		sum := make([]float32, 3*width)
		for i, weight := range rows[y].weights {
			for x, v := range source.row(rows[y].first + i) {
				sum[x] += weight * v
			}
		}
		source.forget(rows[y].first)
		line := result.Pix[y*result.Stride:]
		for x := range width {
			line[4*x], line[4*x+1], line[4*x+2], line[4*x+3] = level(sum[3*x]), level(sum[3*x+1]), level(sum[3*x+2]), 255
		}
	}
	return result
}

// level rounds to a value of eight bits.
func level(v float32) uint8 { return uint8(min(max(v+.5, 0), 255)) }

// tap says which inputs make one output, and how much of each.
type tap struct {
	first   int
	weights []float32
}

// taps returns the triangle filter's weights for scaling from pixels to pixels.
func taps(from, to int) []tap {
	scale := float64(from) / float64(to)
	support := max(scale, 1)
	result := make([]tap, to)
	for i := range result {
		centre := (float64(i) + .5) * scale
		first := max(int(math.Floor(centre-support+.5)), 0)
		last := min(int(math.Floor(centre+support+.5)), from)
		weights := make([]float32, 0, last-first)
		var total float64
		for j := first; j < last; j++ {
			w := max(1-math.Abs((float64(j)+.5-centre)/support), 0)
			weights = append(weights, float32(w))
			total += w
		}
		for j := range weights {
			weights[j] /= float32(total)
		}
		result[i] = tap{first, weights}
	}
	return result
}

// rowSource gives the source's rows scaled to the result's width. Rows are asked for in rising order.
type rowSource struct {
	src     image.Image
	area    image.Rectangle
	columns []tap

	band     *image.RGBA // rows of src as they are
	bandFrom int
	kept     [][]float32 // rows scaled
	keptFrom int
}

func (s *rowSource) row(y int) []float32 {
	for s.keptFrom+len(s.kept) <= y {
		s.kept = append(s.kept, s.scale(s.keptFrom+len(s.kept)))
	}
	return s.kept[y-s.keptFrom]
}

// forget drops rows before y.
func (s *rowSource) forget(y int) {
	if n := min(y-s.keptFrom, len(s.kept)); n > 0 {
		s.kept = append(s.kept[:0], s.kept[n:]...)
		s.keptFrom += n
	}
}

func (s *rowSource) scale(y int) []float32 {
	if s.band == nil || y >= s.bandFrom+s.band.Rect.Dy() {
		s.bandFrom = y
		top := s.area.Min.Y + y
		s.band = Region(s.src, image.Rect(s.area.Min.X, top, s.area.Max.X, min(top+bandRows, s.area.Max.Y)))
	}
	line := s.band.Pix[(y-s.bandFrom)*s.band.Stride:]
	result := make([]float32, 3*len(s.columns))
	for x, t := range s.columns {
		var r, g, b float32
		pixels := line[4*t.first:]
		for i, w := range t.weights {
			r += w * float32(pixels[4*i])
			g += w * float32(pixels[4*i+1])
			b += w * float32(pixels[4*i+2])
		}
		result[3*x], result[3*x+1], result[3*x+2] = r, g, b
	}
	return result
}

// Region returns a copy of the part of src inside area, its top left corner at (0,0).
func Region(src image.Image, area image.Rectangle) *image.RGBA {
	area = area.Intersect(src.Bounds())
	result := image.NewRGBA(image.Rect(0, 0, area.Dx(), area.Dy()))
	if !isOpaque(src, area) {
		draw.Draw(result, result.Rect, image.NewUniform(color.White), image.Point{}, draw.Src)
		draw.Draw(result, result.Rect, src, area.Min, draw.Over)
		return result
	}
	draw.Draw(result, result.Rect, src, area.Min, draw.Src)
	return result
}

// isOpaque reports whether all pixels inside area are known to be opaque. Most images ask all their
// pixels, so only those of the area are left.
func isOpaque(src image.Image, area image.Rectangle) bool {
	if whole, ok := src.(interface {
		SubImage(r image.Rectangle) image.Image
	}); ok {
		src = whole.SubImage(area)
	}
	o, ok := src.(interface{ Opaque() bool })
	return ok && o.Opaque()
}
