package cog_test

import (
	"fmt"
	"strings"

	"github.com/cogbook/cogbook/cog"
	"github.com/cogbook/cogbook/frames"
)

// head prints the first lines of what a builder would send for one row.
func head(builder cog.Transformer, lines int) {
	one := frames.Must(frames.New(frames.Ints("row", 0)))
	_, request, _ := strings.Cut(frames.Must(builder.Explain(one, 1)), "request 1 of 1\n")
	for i, line := range strings.Split(strings.TrimSpace(request), "\n") {
		if i < lines {
			fmt.Println(line)
		}
	}
}

// sound is a WAV file of a few samples at 8,000 a second.
var sound = []byte("RIFF\x2c\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00\x40\x1f\x00\x00\x80\x3e\x00\x00\x02\x00\x10\x00data\x08\x00\x00\x00\x00\x00\x01\x00\x02\x00\x01\x00")

func ExampleSpeechToText() {
	head(cog.SpeechToText().Audio(sound).Language("en-US").Profanity("raw").
		OutputCol("words").Endpoint("eastus").Key("secret"), 3)
	// Output:
	// POST https://eastus.stt.speech.microsoft.com/speech/recognition/conversation/cognitiveservices/v1?language=en-US&profanity=raw
	// Accept: application/json
	// Content-Type: audio/wav; codecs=audio/pcm; samplerate=8000
}

func ExampleTranscribe() {
	head(cog.Transcribe().Audio(sound).Locales("en-US", "de-DE").Diarization(map[string]any{"enabled": true, "maxSpeakers": 2}).
		OutputCol("words").Endpoint("eastus").Key("secret"), 3)
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/speechtotext/transcriptions:transcribe?api-version=2025-10-15
	// Accept: application/json
	// Content-Type: multipart/form-data; boundary=cogbook-1e8118f20ca08f51ce5bccf4dce0b17c
}

func ExampleTranscribeBatch() {
	head(cog.TranscribeBatch().ContentURL("https://example.org/meeting.wav").Locale("en-US").
		Diarization(map[string]any{"enabled": true, "maxSpeakers": 3}).
		OutputCol("words").Endpoint("eastus").Key("secret"), 20)
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/speechtotext/transcriptions:submit?api-version=2024-11-15
	// Accept: application/json
	// Content-Type: application/json
	// Ocp-Apim-Subscription-Key: [redacted]
	//
	// {
	//   "contentUrls": [
	//     "https://example.org/meeting.wav"
	//   ],
	//   "displayName": "cogbook",
	//   "locale": "en-US",
	//   "properties": {
	//     "diarization": {
	//       "enabled": true,
	//       "maxSpeakers": 3
	//     },
	//     "timeToLiveHours": 48
	//   }
	// }
}

func ExampleTranslateSpeech() {
	head(cog.TranslateSpeech().AudioURL("https://example.org/talk.mp3").To("de").
		OutputCol("words").Endpoint("eastus").Key("secret"), 3)
	// Output:
	// POST https://eastus.api.cognitive.microsoft.com/speechtotext/transcriptions:transcribe?api-version=2025-10-15
	// Accept: application/json
	// Content-Type: multipart/form-data; boundary=cogbook-05b7d9b9ad208a3b00aa3ff60a0457e0
}

func ExampleTextToSpeech() {
	head(cog.TextToSpeech().Text("Fish & chips, please").VoiceName("en-GB-SoniaNeural").Rate("+10%").
		OutputCol("sound").Endpoint("uksouth").Key("secret"), 8)
	// Output:
	// POST https://uksouth.tts.speech.microsoft.com/cognitiveservices/v1
	// Accept: */*
	// Content-Type: application/ssml+xml
	// X-Microsoft-Outputformat: riff-24khz-16bit-mono-pcm
	// Ocp-Apim-Subscription-Key: [redacted]
	//
	// <speak version="1.0" xmlns="http://www.w3.org/2001/10/synthesis" xmlns:mstts="http://www.w3.org/2001/mstts" xml:lang="en-GB"><voice xml:lang="en-GB" name="en-GB-SoniaNeural"><prosody rate="+10%">Fish &amp; chips, please</prosody></voice></speak>
}

func ExampleListVoices() {
	head(cog.ListVoices().OutputCol("voices").Endpoint("usgovvirginia").Key("secret"), 3)
	// Output:
	// GET https://usgovvirginia.tts.speech.azure.us/cognitiveservices/voices/list
	// Accept: application/json
	// Ocp-Apim-Subscription-Key: [redacted]
}
