package picture

import "encoding/binary"

// MostPages is how many pages of a file are looked at.
const MostPages = 2000

// Pages is a file that may hold several pictures: the pages of a TIFF. Any other file has one.
type Pages struct {
	data    []byte
	order   binary.ByteOrder
	offsets []uint32 // of each page's directory; none where the file is no TIFF
}

// Split finds the pages of a file. It keeps the bytes and changes them in Page.
func Split(data []byte) *Pages {
	p := &Pages{data: data}
	if len(data) < 8 {
		return p
	}
	switch string(data[:4]) {
	case "II*\x00":
		p.order = binary.LittleEndian
	case "MM\x00*":
		p.order = binary.BigEndian
	default:
		return p
	}
	// Each directory has a count of entries of 12 bytes, and after them where the next directory is
	// (TIFF 6.0, section 2).
	seen := map[uint32]bool{}
	for at := p.order.Uint32(data[4:]); at != 0 && !seen[at] && len(p.offsets) < MostPages; {
		seen[at] = true
		if uint64(at)+2 > uint64(len(data)) {
			break
		}
		next := uint64(at) + 2 + 12*uint64(p.order.Uint16(data[at:]))
		if next+4 > uint64(len(data)) {
			break
		}
		p.offsets = append(p.offsets, at)
		at = p.order.Uint32(data[next:])
	}
	return p
}

// Len returns the number of pages, at least 1.
func (p *Pages) Len() int { return max(len(p.offsets), 1) }

// Page returns page n, counted from 0, as a file of its own. It is valid until the next call: a TIFF
// is changed so that its first page is the one asked for.
func (p *Pages) Page(n int) []byte {
	if n < len(p.offsets) {
		p.order.PutUint32(p.data[4:], p.offsets[n])
	}
	return p.data
}
