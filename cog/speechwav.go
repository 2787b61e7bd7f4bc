package cog

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
)

const (
	mostSeconds = 60 // of a recording that the service takes at once
	longestPart = 55 // seconds, so that there is room
	firstCut    = 25 // seconds: no part but the last is shorter
)

// wav is a recording of 16-bit samples.
type wav struct {
	rate, channels int
	format         []byte // the fmt chunk
	samples        []byte
}

// readWAV reads a RIFF WAVE file of 16-bit PCM. A data chunk that is longer than the file, as recorders that were cut off
// leave it, ends with the file.
func readWAV(content []byte) (wav, error) {
	var w wav
	if len(content) < 12 || string(content[:4]) != "RIFF" || string(content[8:12]) != "WAVE" {
		return w, errors.New("not a WAV file")
	}
	for rest := content[12:]; len(rest) >= 8; {
		name, size := string(rest[:4]), int64(binary.LittleEndian.Uint32(rest[4:]))
		chunk := rest[8:]
		if size < int64(len(chunk)) {
			chunk = chunk[:size]
		}
		switch name {
		case "fmt ":
			if len(chunk) < 16 {
				return w, errors.New("the WAV file's format is cut off")
			}
			w.format = chunk
			w.channels, w.rate = int(binary.LittleEndian.Uint16(chunk[2:])), int(binary.LittleEndian.Uint32(chunk[4:]))
			const pcm, extensible = 1, 0xFFFE
			kind, bits := binary.LittleEndian.Uint16(chunk), binary.LittleEndian.Uint16(chunk[14:])
			if kind != pcm && kind != extensible || bits != 16 || w.channels < 1 || w.rate < 1 {
				return w, fmt.Errorf("a WAV file of format %d with %d bits a sample, but the service takes 16-bit PCM", kind, bits)
			}
		case "data":
			if w.rate == 0 {
				return w, errors.New("the WAV file has no format")
			}
			w.samples = chunk[:len(chunk)-len(chunk)%(2*w.channels)]
			return w, nil
		}
		if size += size & 1; size >= int64(len(rest)-8) {
			break
		}
		rest = rest[8+size:]
	}
	return w, errors.New("the WAV file has no samples")
}

// frames is the number of moments that were sampled.
func (w wav) frames() int { return len(w.samples) / (2 * w.channels) }

// file is a part of the recording as a file of its own.
func (w wav) file(from, to int) []byte {
	width := 2 * w.channels
	samples := w.samples[from*width : to*width]
	var out bytes.Buffer
	out.Grow(len(samples) + 64)
	out.WriteString("RIFF")
	size := func(n int) { _ = binary.Write(&out, binary.LittleEndian, uint32(n)) }
	size(4 + 8 + len(w.format) + 8 + len(samples))
	out.WriteString("WAVEfmt ")
	size(len(w.format))
	out.Write(w.format)
	out.WriteString("data")
	size(len(samples))
	out.Write(samples)
	return out.Bytes()
}

// cuts are the frames at which the recording is parted: each in the quietest third of a second between firstCut and
// longestPart after the one before, the later of two that are alike. There are none if it is short enough.
func (w wav) cuts() (cuts []int) {
	if w.frames() <= mostSeconds*w.rate {
		return nil
	}
	step := max(w.rate/50, 1) // 20 ms
	const window = 16         // steps: a third of a second
	for from := 0; w.frames()-from > longestPart*w.rate; {
		first, last := from+firstCut*w.rate, min(from+longestPart*w.rate, w.frames())
		var loudness []float64
		for at := first; at+step <= last; at += step {
			loudness = append(loudness, w.energy(at, at+step))
		}
		best, quietest := last, -1.0
		sum := 0.0
		for i, l := range loudness {
			sum += l
			if i >= window {
				sum -= loudness[i-window]
			}
			if i >= window-1 && (quietest < 0 || sum <= quietest) {
				best, quietest = first+(i-window/2+1)*step, sum
			}
		}
		cuts = append(cuts, best)
		from = best
	}
	return cuts
}

// energy is the sum of the squares of a part's samples.
func (w wav) energy(from, to int) (sum float64) {
	width := 2 * w.channels
	part := w.samples[from*width : to*width]
	for i := 0; i+1 < len(part); i += 2 {
		sample := float64(int16(binary.LittleEndian.Uint16(part[i:])))
		sum += sample * sample
	}
	return sum
}

// oggSeconds is how long an Opus file is, by the position that its last page says; 0 if that is not there.
func oggSeconds(content []byte) float64 {
	const opusRate = 48000
	last := bytes.LastIndex(content, []byte("OggS"))
	if last < 0 || len(content) < last+14 || !isOpus(content) {
		return 0
	}
	return float64(binary.LittleEndian.Uint64(content[last+6:])) / opusRate
}
