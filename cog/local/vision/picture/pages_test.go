package picture

import (
	"bytes"
	"encoding/binary"
	"image"
	"testing"

	"golang.org/x/image/tiff"
)

// booklet is a TIFF of pages with the given widths, each in a directory that names the next one.
func booklet(t testing.TB, widths ...int) []byte {
	t.Helper()
	var file []byte
	var link int // where the next directory's offset is written
	for _, width := range widths {
		var one bytes.Buffer
		if err := tiff.Encode(&one, image.NewGray(image.Rect(0, 0, width, 60)), nil); err != nil {
			t.Fatal(err)
		}
		page := one.Bytes()
		base := len(file)
		if base == 0 {
			file = append(file, page...)
		} else {
			// The page's own offsets count from its own start: move them.
			directory := int(binary.LittleEndian.Uint32(page[4:]))
			entries := int(binary.LittleEndian.Uint16(page[directory:]))
			for i := range entries {
				entry := page[directory+2+12*i:]
				kind, count := binary.LittleEndian.Uint16(entry[2:]), binary.LittleEndian.Uint32(entry[4:])
				size := map[uint16]uint32{3: 2, 4: 4, 5: 8}[kind]
				isOffset := size*count > 4 || binary.LittleEndian.Uint16(entry) == 273 // StripOffsets
				if isOffset {
					binary.LittleEndian.PutUint32(entry[8:], binary.LittleEndian.Uint32(entry[8:])+uint32(base))
				}
			}
			file = append(file, page...)
			binary.LittleEndian.PutUint32(file[link:], uint32(base+directory))
		}
		directory := base + int(binary.LittleEndian.Uint32(page[4:]))
		link = directory + 2 + 12*int(binary.LittleEndian.Uint16(file[directory:]))
	}
	return file
}

func TestPages(t *testing.T) {
	t.Parallel()
	pages := Split(booklet(t, 70, 80, 90))
	if pages.Len() != 3 {
		t.Fatalf("%d pages, want 3", pages.Len())
	}
	for _, n := range []int{2, 0, 1} { // in any order
		img, err := Decode(pages.Page(n))
		if err != nil {
			t.Fatal(err)
		}
		if got, want := img.Bounds().Dx(), 70+10*n; got != want {
			t.Errorf("page %d is %d pixels wide, want %d", n, got, want)
		}
	}
}

func TestPagesOfOtherFiles(t *testing.T) {
	t.Parallel()
	loop := booklet(t, 70)
	directory := binary.LittleEndian.Uint32(loop[4:])
	end := directory + 2 + 12*uint32(binary.LittleEndian.Uint16(loop[directory:]))
	binary.LittleEndian.PutUint32(loop[end:], directory) // names itself as the next
	for name, data := range map[string][]byte{
		"empty": nil, "text": []byte("hello, world"), "PNG": encoded(t, 60, 60)["png"], "cut": booklet(t, 70)[:9], "loop": loop,
	} {
		if n := Split(data).Len(); n != 1 {
			t.Errorf("%s: %d pages", name, n)
		}
	}
}
