package cog

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"sync"
)

// SoundDecoder decodes a recording into samples of one channel, so many a second. It fails with an error that says how long
// the recording is if there are more than most.
type SoundDecoder func(content []byte, most int) (rate int, samples []int16, err error)

// mostSamples is what is decoded of a recording: 200 MB.
const mostSamples = 100_000_000

// otherSounds says what to do with a recording that [SpeechToText] cannot send.
const otherSounds = `import _ "github.com/cogbook/cogbook/cog/sound" for MP3, FLAC and Vorbis, or use Transcribe, which takes more`

var soundDecoders sync.Map // media type: SoundDecoder

// RegisterSound lets [SpeechToText] take recordings of a media type, such as "audio/mpeg": they are decoded, parted at silences
// if they are long, and sent as WAV. Package cog/sound does so for MP3, FLAC and Vorbis in Ogg when it is imported; cells that do
// not import it link no decoder.
func RegisterSound(mediaType string, decode SoundDecoder) { soundDecoders.Store(mediaType, decode) }

func haveSounds() (have bool) {
	soundDecoders.Range(func(any, any) bool {
		have = true
		return false
	})
	return have
}

// readSound reads a WAV file, or decodes what there is a decoder for. Other recordings are none, and no error.
func readSound(content []byte) (recording wav, decoded bool, err error) {
	media := mediaType(content)
	decoder, ok := soundDecoders.Load(media)
	decode, _ := decoder.(SoundDecoder)
	if !ok || isOpus(content) {
		recording, _ = readWAV(content) // the request says what is wrong with it
		return recording, false, nil
	}
	rate, samples, err := decode(content, mostSamples)
	if err != nil {
		return wav{}, false, err
	}
	if rate < 1 || len(samples) == 0 {
		return wav{}, false, fmt.Errorf("the %s has no samples", media)
	}
	const pcm, channels, width = 1, 1, 2
	recording = wav{rate: rate, channels: channels, samples: make([]byte, 0, width*len(samples))}
	for _, n := range []uint32{pcm | channels<<16, uint32(rate), uint32(rate * width), width | 8*width<<16} {
		recording.format = binary.LittleEndian.AppendUint32(recording.format, n)
	}
	for _, sample := range samples {
		recording.samples = binary.LittleEndian.AppendUint16(recording.samples, uint16(sample))
	}
	return recording, true, nil
}

// isOpus tells whether an Ogg file holds Opus, which the service takes.
func isOpus(content []byte) bool {
	return bytes.HasPrefix(content, []byte("OggS")) && bytes.Contains(content[:min(len(content), 512)], []byte("OpusHead"))
}
