package frames

import (
	"encoding/binary"
	"io"
)

// maxEXIF is the most of a file's EXIF data that is looked at, in bytes. The
// orientation is in its first directory.
const maxEXIF = 1 << 16

// maxChunks is how many segments or chunks of a file are looked at.
const maxChunks = 100_000

// orientation finds the EXIF orientation of an image: a number from 1 to 8, 1
// where there is none or it can't be read. See EXIF 3.0, tag 0x0112, in TIFF
// 6.0 directories; in a JPEG they are in an APP1 segment, in a PNG in chunk
// eXIf, in a WebP in chunk EXIF, and a TIFF is one itself.
func orientation(format string, r io.ReadSeeker) int {
	switch format {
	case "jpeg":
		return jpegOrientation(r)
	case "png":
		return chunkOrientation(r, 8, binary.BigEndian, false, "eXIf")
	case "webp":
		return chunkOrientation(r, 12, binary.LittleEndian, true, "EXIF")
	case "tiff":
		return tiffOrientation(r, 0)
	}
	return 1
}

// jpegOrientation walks the segments before the picture data.
func jpegOrientation(r io.ReadSeeker) int {
	at := int64(2)
	for range maxChunks {
		head, ok := readAt(r, at, 10)
		if !ok || head[0] != 0xff {
			return 1
		}
		marker := head[1]
		if marker == 0xff { // a fill byte
			at++
			continue
		}
		if marker == 0xda || marker == 0xd9 {
			return 1
		}
		if marker == 0xe1 && string(head[4:10]) == "Exif\x00\x00" {
			return tiffOrientation(r, at+10)
		}
		if marker == 0x01 || marker >= 0xd0 && marker <= 0xd8 { // markers without a length
			at += 2
			continue
		}
		at += 2 + int64(binary.BigEndian.Uint16(head[2:]))
	}
	return 1
}

// chunkOrientation walks the chunks of a PNG (length, name, data, checksum) or
// of a WebP (name, length, data, padded to even lengths).
func chunkOrientation(r io.ReadSeeker, at int64, order binary.ByteOrder, nameFirst bool, want string) int {
	for range maxChunks {
		head, ok := readAt(r, at, 8)
		if !ok {
			return 1
		}
		if nameFirst {
			if string(head[:4]) == want {
				return chunkTIFF(r, at+8)
			}
			length := int64(order.Uint32(head[4:]))
			at += 8 + length + length%2
			continue
		}
		if string(head[4:]) == want {
			return chunkTIFF(r, at+8)
		}
		at += 12 + int64(order.Uint32(head))
	}
	return 1
}

// chunkTIFF skips the "Exif" prefix that some writers put before the directory.
func chunkTIFF(r io.ReadSeeker, at int64) int {
	if head, ok := readAt(r, at, 6); ok && string(head) == "Exif\x00\x00" {
		at += 6
	}
	return tiffOrientation(r, at)
}

// tiffOrientation reads the first directory of the TIFF structure at start.
func tiffOrientation(r io.ReadSeeker, start int64) int {
	head, ok := readAt(r, start, 8)
	if !ok {
		return 1
	}
	var order binary.ByteOrder = binary.LittleEndian
	switch string(head[:4]) {
	case "II*\x00":
	case "MM\x00*":
		order = binary.BigEndian
	default:
		return 1
	}
	at := start + int64(order.Uint32(head[4:]))
	count, ok := readAt(r, at, 2)
	if !ok {
		return 1
	}
	entries, ok := readAt(r, at+2, min(12*int(order.Uint16(count)), maxEXIF))
	if !ok {
		return 1
	}
	for ; len(entries) >= 12; entries = entries[12:] {
		const tagOrientation, typeShort = 0x0112, 3
		if order.Uint16(entries) == tagOrientation && order.Uint16(entries[2:]) == typeShort {
			if v := int(order.Uint16(entries[8:])); v >= 1 && v <= 8 {
				return v
			}
			return 1
		}
	}
	return 1
}

// webpFrame is the size of the picture inside a WebP file as its own bitstream
// says (RFC 9649; VP8: RFC 6386, 9.1); zeros where it has none.
func webpFrame(data []byte) (width, height int) {
	for at := 12; at+8 <= len(data); {
		length := int(binary.LittleEndian.Uint32(data[at+4:]))
		chunk := data[at+8:]
		switch string(data[at : at+4]) {
		case "VP8 ":
			if len(chunk) >= 10 {
				width = max(width, int(binary.LittleEndian.Uint16(chunk[6:])&0x3fff))
				height = max(height, int(binary.LittleEndian.Uint16(chunk[8:])&0x3fff))
			}
		case "VP8L":
			if len(chunk) >= 5 {
				bits := binary.LittleEndian.Uint32(chunk[1:])
				width = max(width, int(bits&0x3fff)+1)
				height = max(height, int(bits>>14&0x3fff)+1)
			}
		}
		if length < 0 || length > len(data) {
			break
		}
		at += 8 + length + length%2
	}
	return width, height
}

// readAt reads n bytes at an offset.
func readAt(r io.ReadSeeker, at int64, n int) ([]byte, bool) {
	if _, err := r.Seek(at, io.SeekStart); err != nil {
		return nil, false
	}
	b := make([]byte, n)
	_, err := io.ReadFull(r, b)
	return b, err == nil
}
