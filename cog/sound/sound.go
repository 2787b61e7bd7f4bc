// Package sound lets cog.SpeechToText take recordings of MP3, FLAC, and Vorbis in Ogg, of any length that fits into memory. It is
// imported for that effect:
//
//	import _ "github.com/cogbook/cogbook/cog/sound"
//
// The decoders are go-mp3 (Apache-2.0), mewkiz/flac (public domain) and oggvorbis (MIT).
package sound

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/hajimehoshi/go-mp3"
	"github.com/jfreymuth/oggvorbis"
	"github.com/mewkiz/flac"

	"github.com/cogbook/cogbook/cog"
)

func init() {
	cog.RegisterSound("audio/mpeg", guarded(decodeMP3))
	cog.RegisterSound("audio/flac", guarded(decodeFLAC))
	cog.RegisterSound("audio/ogg", guarded(decodeVorbis))
}

// guarded turns a decoder's panic over damaged bytes into an error.
func guarded(decode cog.SoundDecoder) cog.SoundDecoder {
	return func(content []byte, most int) (rate int, samples []int16, err error) {
		defer func() {
			if p := recover(); p != nil {
				rate, samples, err = 0, nil, fmt.Errorf("sound: the recording is damaged: %v", p)
			}
		}()
		return decode(content, most)
	}
}

// tooLong is the error for what has more samples than are wanted.
func tooLong(format string, rate, most int) error {
	return fmt.Errorf("sound: the %s is longer than %d minutes, which is the most that is decoded: use Transcribe", format, most/max(rate, 1)/60)
}

func decodeMP3(content []byte, most int) (rate int, samples []int16, err error) {
	decoder, err := mp3.NewDecoder(bytes.NewReader(content))
	if err != nil {
		return 0, nil, fmt.Errorf("sound: MP3: %w", err)
	}
	rate = decoder.SampleRate()
	part := make([]byte, 1<<16) // of 16-bit samples of two channels, in turns
	for {
		n, err := io.ReadFull(decoder, part)
		for i := 0; i+3 < n; i += 4 {
			left, right := int16(uint16(part[i])|uint16(part[i+1])<<8), int16(uint16(part[i+2])|uint16(part[i+3])<<8)
			samples = append(samples, int16((int(left)+int(right))/2))
		}
		switch {
		case errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF):
			return rate, samples, nil
		case err != nil:
			return 0, nil, fmt.Errorf("sound: MP3: %w", err)
		case len(samples) > most:
			return 0, nil, tooLong("MP3", rate, most)
		}
	}
}

func decodeFLAC(content []byte, most int) (rate int, samples []int16, err error) {
	stream, err := flac.New(bytes.NewReader(content))
	if err != nil {
		return 0, nil, fmt.Errorf("sound: FLAC: %w", err)
	}
	rate = int(stream.Info.SampleRate)
	bits := int(stream.Info.BitsPerSample)
	for {
		frame, err := stream.ParseNext()
		switch {
		case errors.Is(err, io.EOF):
			return rate, samples, nil
		case err != nil:
			return 0, nil, fmt.Errorf("sound: FLAC: %w", err)
		case len(samples) > most:
			return 0, nil, tooLong("FLAC", rate, most)
		}
		for i := range frame.Subframes[0].NSamples {
			sum := 0
			for _, channel := range frame.Subframes {
				sum += int(channel.Samples[i])
			}
			samples = append(samples, to16(sum/len(frame.Subframes), bits))
		}
	}
}

// to16 is a sample of so many bits as one of 16.
func to16(sample, bits int) int16 {
	if bits > 16 {
		return int16(sample >> (bits - 16))
	}
	return int16(sample << (16 - bits))
}

func decodeVorbis(content []byte, most int) (rate int, samples []int16, err error) {
	reader, err := oggvorbis.NewReader(bytes.NewReader(content))
	if err != nil {
		return 0, nil, fmt.Errorf("sound: Ogg: %w", err)
	}
	rate = reader.SampleRate()
	channels := reader.Channels()
	part := make([]float32, 4096*channels)
	for {
		n, err := reader.Read(part)
		for i := 0; i+channels <= n; i += channels {
			sum := float32(0)
			for _, v := range part[i : i+channels] {
				sum += v
			}
			samples = append(samples, int16(32767*min(max(sum/float32(channels), -1), 1)))
		}
		switch {
		case errors.Is(err, io.EOF):
			return rate, samples, nil
		case err != nil:
			return 0, nil, fmt.Errorf("sound: Ogg: %w", err)
		case len(samples) > most:
			return 0, nil, tooLong("Ogg", rate, most)
		}
	}
}
