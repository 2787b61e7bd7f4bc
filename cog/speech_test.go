package cog

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/go-gota/gota/series"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/frames"
)

// recordingOf is a mono WAV file at 8,000 samples a second: a tone, but for silences of half a second at some seconds.
func recordingOf(seconds float64, silences ...float64) []byte {
	const rate = 8000
	n := int(seconds * rate)
	samples := make([]byte, 2*n)
	for i := range n {
		at := float64(i) / rate
		level := 8000 * math.Sin(2*math.Pi*440*at)
		for _, silence := range silences {
			if at >= silence && at < silence+0.5 {
				level = 0
			}
		}
		binary.LittleEndian.PutUint16(samples[2*i:], uint16(int16(level)))
	}
	format := []byte{1, 0, 1, 0, 0x40, 0x1F, 0, 0, 0x80, 0x3E, 0, 0, 2, 0, 16, 0}
	sound := wav{rate: rate, channels: 1, format: format, samples: samples}
	return sound.file(0, n)
}

// listener answers each recording with its length, as the Speech service would, and fails those of some lengths.
type listener struct {
	t     *testing.T
	calls int
	fails map[int]string // status by the number of the call, or an HTTP status
}

func (l *listener) answer(_ *http.Request, body []byte) (int, string) {
	sound, err := readWAV(body)
	if err != nil || sound.frames() > mostSeconds*sound.rate {
		l.t.Errorf("%d bytes: %v", len(body), err)
	}
	l.calls++
	switch status := l.fails[l.calls-1]; status {
	case "":
		return 200, fmt.Sprintf(`{"RecognitionStatus":"Success","Offset":1000000,"Duration":2000000,"NBest":[{"Display":"part %d.","Words":[{"Word":"part","Offset":1000000,"Duration":5}]}]}`, l.calls)
	case "400":
		return 400, `{"error":{"code":"BadRequest","message":"no"}}`
	default:
		return 200, `{"RecognitionStatus":"` + status + `"}`
	}
}

func TestLongRecordingsAreParted(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		sound   []byte
		fails   map[int]string
		text    string
		offsets []float64 // of the parts, seconds
		code    string
		message string
		calls   int
	}{
		"short":            {recordingOf(59), nil, "part 1.", nil, "", "", 1},
		"long":             {recordingOf(130, 40, 80), nil, "part 1. part 2. part 3.", []float64{40, 80}, "", "", 3},
		"no silence in it": {recordingOf(100), nil, "part 1. part 2.", []float64{54}, "", "", 2},
		"a part is silent": {recordingOf(90, 40), map[int]string{1: "InitialSilenceTimeout"}, "part 1.", nil, "", "", 2},
		"all are silent":   {recordingOf(90, 40), map[int]string{0: "NoMatch", 1: "InitialSilenceTimeout"}, "", nil, "NoMatch", "no words", 2},
		"a part fails":     {recordingOf(90, 40), map[int]string{1: "400"}, "", nil, "BadRequest", "in the part from 40.", 2},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			ear := &listener{t: t, fails: test.fails}
			b := SpeechToText().Endpoint("eastus").Key(testKey).AudioCol("file").Language("en-US").Format("detailed").Policy(rest.Policy{Concurrency: 1}).OutputCol("out")
			uri := "data:audio/wav;base64," + base64.StdEncoding.EncodeToString(test.sound)
			df := frames.Must(frames.New(series.New([]any{nil, uri, nil}, series.String, "file")))
			out, err := b.through(answering(ear.answer)).Transform(t.Context(), df)
			if err != nil || out.Nrow() != 3 {
				t.Fatal(err, out)
			}
			if ear.calls != test.calls {
				t.Errorf("%d requests, want %d", ear.calls, test.calls)
			}
			for _, row := range []int{0, 2} {
				if !out.Col("out").Elem(row).IsNA() || !out.Col("out_error").Elem(row).IsNA() {
					t.Errorf("row %d is not skipped", row)
				}
			}
			if test.code != "" {
				rowErrors, _ := frames.Decode[RowError](out, "out_error")
				if e := rowErrors[1]; e == nil || e.Code != test.code || !strings.Contains(e.Message, test.message) {
					t.Errorf("error %+v, want %s: %s", e, test.code, test.message)
				}
				return
			}
			if got := out.Col("out").Elem(1).String(); got != test.text {
				t.Errorf("%q, want %q", got, test.text)
			}
			details, err := frames.Decode[Recognition](out, "out_detail")
			if err != nil {
				t.Fatal(err)
			}
			for i, want := range test.offsets {
				part := details[1].Parts[i+1]
				got := float64(part.Offset)/ticks - 0.1 // the answer's own
				if got < want-0.01 || got > want+1 || part.NBest[0].Words[0].Offset != part.Offset {
					t.Errorf("part %d begins at %.2f s with a word at %d, want %.2f s", i+1, got, part.NBest[0].Words[0].Offset, want)
				}
			}
		})
	}
}

// TestPartsAreTheWhole: parts are no longer than the service takes, and their samples are the recording's.
func TestPartsAreTheWhole(t *testing.T) {
	t.Parallel()
	whole, err := readWAV(recordingOf(400, 30, 77, 101, 250))
	if err != nil {
		t.Fatal(err)
	}
	var joined []byte
	from := 0
	for _, to := range append(whole.cuts(), whole.frames()) {
		part, err := readWAV(whole.file(from, to))
		if err != nil || part.frames() > longestPart*part.rate || part.frames() == 0 {
			t.Fatalf("%v, %d samples", err, part.frames())
		}
		joined = append(joined, part.samples...)
		from = to
	}
	if !bytes.Equal(joined, whole.samples) {
		t.Error("the parts together are not the whole")
	}
}

func TestRecordingsThatAreRefused(t *testing.T) {
	t.Parallel()
	short := recordingOf(0.1)
	eightBit := bytes.Clone(short)
	eightBit[34] = 8
	ogg := append([]byte("OggS\x00\x02"), make([]byte, 22)...)
	ogg = append(ogg, "OpusHead................"...)
	ogg = append(append(ogg, "OggS\x00\x04"...), binary.LittleEndian.AppendUint64(nil, 90*48000)...)
	for want, content := range map[string][]byte{
		"use Transcribe, which": []byte("ID3 an mp3"), "16-bit PCM": eightBit, "no samples": short[:36], "it is 90 s long": ogg,
	} {
		if _, err := recognized(content); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want %q", err, want)
		}
	}
	if media, err := recognized(short); err != nil || media != "audio/wav; codecs=audio/pcm; samplerate=8000" {
		t.Errorf("%q, %v", media, err)
	}
}

// FuzzWAV: whatever a file holds, reading and parting it ends, within its bounds.
func FuzzWAV(f *testing.F) {
	f.Add(recordingOf(0.01))
	f.Add([]byte("RIFF\xff\xff\xff\xffWAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00\x01\x00\x00\x00\x02\x00\x00\x00\x02\x00\x10\x00data\xff\xff\xff\xff0123"))
	f.Fuzz(func(t *testing.T, content []byte) {
		sound, err := readWAV(content)
		_ = oggSeconds(content)
		if err != nil {
			return
		}
		from := 0
		for _, to := range append(sound.cuts(), sound.frames()) {
			if to < from || to > sound.frames() {
				t.Fatalf("a cut at %d behind %d of %d", to, from, sound.frames())
			}
			_ = sound.file(from, to)
			from = to
		}
	})
}

func TestSpeechHosts(t *testing.T) {
	t.Parallel()
	one := frames.Must(frames.New(frames.Ints("row", 1)))
	for endpoint, want := range map[string]string{
		"eastus":        "https://eastus.tts.speech.microsoft.com/cognitiveservices/v1",
		"usgovvirginia": "https://usgovvirginia.tts.speech.azure.us/cognitiveservices/v1",
		"chinaeast2":    "https://chinaeast2.tts.speech.azure.cn/cognitiveservices/v1",
		"https://eastus.api.cognitive.microsoft.com/": "https://eastus.tts.speech.microsoft.com/cognitiveservices/v1",
		"https://eastus.tts.speech.microsoft.com":     "https://eastus.tts.speech.microsoft.com/cognitiveservices/v1",
		"https://name.cognitiveservices.azure.com":    "https://name.cognitiveservices.azure.com/tts/cognitiveservices/v1",
		"http://localhost:5000":                       "http://localhost:5000/cognitiveservices/v1",
	} {
		b := TextToSpeech().Endpoint(endpoint).Key(testKey).Text("hello").OutputCol("out").builder
		if got := requestOf(t, mustLookup(t, "TextToSpeech"), b, one); got.URL != want {
			t.Errorf("%s leads to %s, want %s", endpoint, got.URL, want)
		}
	}
	if _, err := TextToSpeech().Endpoint("eastus").SSML("<speak/>").Rate("slow").OutputCol("out").check(nil); err == nil || !strings.Contains(err.Error(), "Rate is for Text") {
		t.Errorf("a rate beside SSML: %v", err)
	}
}

// FuzzSSML: whatever cells hold, the document is well-formed, has the same elements, and reads the text that was given.
func FuzzSSML(f *testing.F) {
	f.Add("Fish & chips", "en-US-AvaNeural", "+10%", "en-US")
	f.Add("</voice><voice name='x'>", `x" onload="`, "\x00\r\n", "]]><!--")
	service := mustLookup(f, "TextToSpeech")
	f.Fuzz(func(t *testing.T, text, voice, rate, format string) {
		c := &call{values: map[string]any{"Text": text, "VoiceName": voice, "Rate": rate, "Style": rate, "Locale": voice, "OutputFormat": format}}
		request, err := synthesisProtocol{}.request(service, []*call{c})
		if err != nil {
			if !strings.ContainsFunc(format, func(r rune) bool { return r < ' ' || r == 0x7F }) {
				t.Fatal(err)
			}
			return
		}
		if len(request.Header) != 3 || strings.ContainsAny(request.Header.Get("X-Microsoft-OutputFormat"), "\r\n\x00") {
			t.Fatalf("headers %q", request.Header)
		}
		var elements []string
		var said strings.Builder
		attributes := 0
		decoder := xml.NewDecoder(bytes.NewReader(request.Body))
		for {
			token, err := decoder.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatalf("%v: %q", err, request.Body)
			}
			switch token := token.(type) {
			case xml.StartElement:
				elements = append(elements, token.Name.Local)
				attributes += len(token.Attr)
			case xml.CharData:
				said.Write(token)
			case xml.EndElement:
			default:
				t.Fatalf("%T in %q", token, request.Body)
			}
		}
		if got := strings.Join(elements, " "); got != "speak voice express-as prosody" || attributes != 8 {
			t.Fatalf("elements %s, %d attributes: %q", got, attributes, request.Body)
		}
		clean := strings.Map(func(r rune) rune {
			if r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == 0xFFFE || r == 0xFFFF {
				return '\uFFFD'
			}
			return r
		}, text)
		if strings.ToValidUTF8(text, "") == text && said.String() != clean {
			t.Fatalf("it reads %q, want %q", said.String(), clean)
		}
	})
}

func TestSaveMedia(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	one := filepath.Join(folder, "new", "one.wav")
	df := frames.Must(frames.New(
		series.New([]any{"data:audio/wav;base64,AAEC", nil, "data:audio/wav;base64,AAEC"}, series.String, "sound"),
		series.New([]any{one, filepath.Join(folder, "two.wav"), nil}, series.String, "file")))
	n, err := SaveMedia(df, "sound", "file")
	content, readErr := os.ReadFile(one)
	if err != nil || n != 1 || readErr != nil || !bytes.Equal(content, []byte{0, 1, 2}) {
		t.Errorf("%d files, %v; %v %v", n, err, content, readErr)
	}
	if _, err := SaveMedia(df, "sound", "none"); err == nil {
		t.Error("a column that is not there is taken")
	}
	if n, err := SaveMedia(frames.Must(frames.New(frames.Strings("s", "data:,x"), frames.Strings("f", folder))), "s", "f"); err == nil || n != 0 {
		t.Errorf("a folder is written to: %d, %v", n, err)
	}
}

func TestStreamOfParts(t *testing.T) {
	t.Parallel()
	ear := &listener{t: t}
	b := SpeechToText().Endpoint("eastus").Key(testKey).Audio(recordingOf(90, 40)).Language("en-US").Policy(rest.Policy{Concurrency: 1}).OutputCol("out")
	rows := 0
	for row, err := range b.through(answering(ear.answer)).Stream(t.Context(), frames.Rows(frames.Must(frames.New(frames.Ints("n", 7, 8))))) {
		if err != nil {
			t.Fatal(err)
		}
		n, _ := row.Get("n")
		detail, _ := row.Get("out_detail")
		var r Recognition
		if text, _ := detail.(string); json.Unmarshal([]byte(text), &r) != nil || len(r.Parts) != 2 || n != 7+rows {
			t.Errorf("row %v: %v", n, detail)
		}
		rows++
	}
	if rows != 2 {
		t.Errorf("%d rows, want 2", rows)
	}
}
