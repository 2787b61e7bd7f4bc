package table

const speechManual = "https://learn.microsoft.com/azure/ai-services/speech-service/"

// Where regions lead: in the public cloud, the US government's and China's.
var (
	recognitionHosts = []string{"{region}.stt.speech.microsoft.com", "{region}.stt.speech.azure.us", "{region}.stt.speech.azure.cn"}
	synthesisHosts   = []string{"{region}.tts.speech.microsoft.com", "{region}.tts.speech.azure.us", "{region}.tts.speech.azure.cn"}

	customDomain = []string{"cognitiveservices.azure."} // where the two are parts of one host
)

// Parameters of the services that read whole recordings.
var (
	transcriptVersions = []string{"2025-10-15", "2024-11-15"}
	recording          = Param{Name: "Audio", Place: Part, Type: Bytes, OneOf: "audio", Doc: "the recording's bytes: WAV, MP3, Opus in Ogg, FLAC, WMA, AAC, ALAW, MULAW, AMR, WebM or SPEEX, at most 500 MB and 5 hours"}
	recordingURL       = Param{Name: "AudioURL", Wire: "definition.audioUrl", Place: Part, OneOf: "audio", Doc: "the recording's public address; the service fetches it"}
	recordingParams    = []Param{
		{Name: "Locales", Wire: "definition.locales", Place: Part, Type: Strings, Doc: `the languages that may be spoken, such as "en-US". Service default: any that its multilingual model knows`},
		{Name: "Diarization", Wire: "definition.diarization", Place: Part, Type: JSON, Doc: `whether speakers are told apart, as {"enabled": true, "maxSpeakers": 2}. Service default: no`},
		{Name: "Channels", Wire: "definition.channels", Place: Part, Type: Floats, Doc: "the channels that are read each by itself, 0 and 1. Service default: all in one"},
		{Name: "ProfanityFilterMode", Wire: "definition.profanityFilterMode", Place: Part, Enum: []string{"None", "Removed", "Tags", "Masked"}, Doc: `what becomes of swear words. Service default: "Masked"`},
		{Name: "PhraseList", Wire: "definition.phraseList", Place: Part, Type: JSON, Doc: `words that are likely to be said, as {"phrases": ["..."], "biasingWeight": 1}`},
		{Name: "Models", Wire: "definition.models", Place: Part, Type: JSON, Doc: "models of your own, by locale"},
	}
)

// speechServices are those of Azure AI Speech.
var speechServices = []Service{
	{
		Name: "SpeechToText", Unit: Unforeseen, Family: "speech", Protocol: "recognition",
		Shape:       Shape{Route: "/speech/recognition/conversation/cognitiveservices/v1", Base: "/stt", BaseAt: customDomain, Hosts: recognitionHosts},
		APIVersions: []string{"v1"}, MaxItems: 1, MaxBytes: 2 << 30, Answer: "Recognition",
		Doc:    "writes down what is said in short recordings; those longer than the service's minute are parted at silences and put together again, Opus excepted",
		Output: "the words. A recording in which nothing is understood is the row's error",
		Source: speechManual + "rest-speech-to-text-short",
		Params: []Param{
			{Name: "Audio", Place: Content, Type: Bytes, Required: true, Doc: "the recording's bytes: WAV with 16-bit PCM, of any length; or Opus in Ogg, at most 60 seconds; with package cog/sound imported, MP3, FLAC and Vorbis of any length, too. For others and for many speakers: Transcribe"},
			{Name: "Language", Place: Query, Type: Language, Required: true, Doc: `the language that is spoken, with its region: "en-US"`},
			{Name: "Format", Place: Query, Enum: []string{"simple", "detailed"}, Doc: `"detailed" has the best guesses with their confidence. Service default: "simple"`},
			{Name: "Profanity", Place: Query, Enum: []string{"masked", "removed", "raw"}, Doc: `what becomes of swear words. Service default: "masked"`},
			{Name: "EndpointID", Wire: "cid", Place: Query, Doc: "the endpoint of a model of your own"},
			{Name: "PronunciationAssessment", Place: Local, Type: JSON, Doc: `has the pronunciation judged, with Format "detailed": as {"ReferenceText": "...", "GradingSystem": "HundredMark", "Granularity": "Phoneme"}. A recording that is judged is not parted`},
		},
	},
	{
		Name: "Transcribe", Unit: Unforeseen, Family: "speech", Protocol: "table",
		Shape:       Shape{Route: "/speechtotext/transcriptions:transcribe", VersionQuery: "api-version", Fixed: `{"definition":{}}`, Headline: "$.combinedPhrases[*].text"},
		Column:      Lines,
		APIVersions: transcriptVersions, MaxItems: 1, MaxBytes: 500 << 20, Answer: "Transcription",
		Doc:    "writes down what is said in a recording of up to hours, faster than it was spoken, and who said it",
		Output: "the words, those of several channels one below the other",
		Source: speechManual + "fast-transcription-create",
		Params: params([]Param{recording, recordingURL}, recordingParams...),
	},
	{
		Name: "TranscribeBatch", Unit: Unforeseen, Family: "speech", Protocol: "transcriptionJob",
		Shape: Shape{Route: "/speechtotext/transcriptions:submit", VersionQuery: "api-version", Items: "contentUrls",
			Headline: "$.combinedRecognizedPhrases[*].display", Cancel: "DELETE"},
		Column:      Lines,
		APIVersions: []string{"2024-11-15", "2025-10-15"}, MaxItems: 10, MaxBytes: 1 << 20, Answer: "BatchTranscription",
		Doc: "writes down what is said in recordings in storage and who said it, as a job. At busy times it may wait for half an hour or longer until it begins: " +
			"set the Policy's PollTimeout accordingly. Rows share a job, ten at a time: the service takes 1,000 recordings, but all results of a job are in memory at once",
		Output: "the words, those of several channels one below the other. A recording that could not be read is its row's error, from the job's report",
		Source: speechManual + "batch-transcription-create",
		Params: []Param{
			{Name: "ContentURL", Wire: "contentUrls", Alone: true, Required: true, Doc: "the recording's address, which the service fetches: public, with a signature (SAS), or in storage that trusts the Speech resource"},
			{Name: "Locale", Place: Body, Required: true, Doc: `the language that is spoken, such as "en-US"`},
			{Name: "DisplayName", Place: Body, Default: "cogbook", Doc: "the job's name in the service's lists"},
			{Name: "Description", Place: Body, Doc: "what the job is for"},
			{Name: "Model", Wire: "model.self", Place: Body, Doc: "the address of a model, Whisper's or your own, in place of the locale's"},
			{Name: "Diarization", Wire: "properties.diarization", Place: Body, Type: JSON, Doc: `whether speakers are told apart, as {"enabled": true, "maxSpeakers": 3}, 2 to 35. Service default: no`},
			{Name: "Channels", Wire: "properties.channels", Place: Body, Type: Floats, Doc: "the channels that are read, each by itself. Service default: 0 and 1"},
			{Name: "WordLevelTimestampsEnabled", Wire: "properties.wordLevelTimestampsEnabled", Place: Body, Type: Bool, Doc: "whether each word has its time. Service default: false"},
			{Name: "DisplayFormWordLevelTimestampsEnabled", Wire: "properties.displayFormWordLevelTimestampsEnabled", Place: Body, Type: Bool, Doc: "whether each word has its time as it is displayed, with case and punctuation. Service default: false"},
			{Name: "PunctuationMode", Wire: "properties.punctuationMode", Place: Body, Enum: []string{"None", "Dictated", "Automatic", "DictatedAndAutomatic"}, Doc: `where punctuation comes from. Service default: "DictatedAndAutomatic"`},
			{Name: "ProfanityFilterMode", Wire: "properties.profanityFilterMode", Place: Body, Enum: []string{"None", "Removed", "Tags", "Masked"}, Doc: `what becomes of swear words. Service default: "Masked"`},
			{Name: "LanguageIdentification", Wire: "properties.languageIdentification", Place: Body, Type: JSON, Doc: `has the language found out, as {"mode": "Continuous", "candidateLocales": ["en-US", "de-DE"]}; Locale is what is taken where it is not. Service default: no`},
			{Name: "TimeToLiveHours", Wire: "properties.timeToLiveHours", Place: Body, Type: Int, Default: "48", Doc: "how long the service keeps the result after the job's end, 6 to 744 hours"},
		},
	},
	{
		Name: "TranslateSpeech", Unit: Unforeseen, Family: "speech", Protocol: "table",
		Shape: Shape{Route: "/speechtotext/transcriptions:transcribe", VersionQuery: "api-version", Headline: "$.combinedPhrases[*].text",
			Fixed: `{"definition":{"enhancedMode":{"enabled":true,"task":"translate"}}}`},
		Column:      Lines,
		APIVersions: transcriptVersions[:1], MaxItems: 1, MaxBytes: 500 << 20, Answer: "Transcription",
		Doc:    "writes down in another language what is said in a recording",
		Output: "the words in that language, those of several channels one below the other",
		Source: speechManual + "fast-transcription-create",
		Params: params([]Param{recording, recordingURL,
			{Name: "To", Wire: "definition.enhancedMode.targetLanguage", Place: Part, Type: Language, Required: true, Doc: "the language that is written"},
			{Name: "Prompt", Wire: "definition.enhancedMode.prompt", Place: Part, Type: JSON, Doc: "hints at what is spoken of, as a list of texts"},
		}, recordingParams...),
	},
	{
		Name: "TextToSpeech", Unit: Characters, Family: "speech", Protocol: "synthesis",
		Shape:       Shape{Route: "/cognitiveservices/v1", Base: "/tts", BaseAt: customDomain, Hosts: synthesisHosts},
		APIVersions: []string{"v1"}, MaxItems: 1, MaxBytes: 1 << 20, Answer: "Content", Column: Media,
		Doc:    "reads a text aloud, by a voice of your choice; SaveMedia writes the sounds to files",
		Output: "the sound as a data: URI, at most ten minutes",
		Source: speechManual + "rest-text-to-speech",
		Params: []Param{
			{Name: "Text", Place: Local, OneOf: "words", Doc: "the text. It is read as it is: markup in it is read, too"},
			{Name: "SSML", Place: Content, Media: "application/ssml+xml", OneOf: "words", Doc: "a whole document of the Speech Synthesis Markup Language, sent as it is: voice and manner are in it"},
			{Name: "VoiceName", Place: Local, Default: "en-US-AvaMultilingualNeural", Doc: "who reads; ListVoices has the names"},
			{Name: "Locale", Place: Local, Doc: `the text's language and region. Default: the voice's own, "en-US" of "en-US-AvaMultilingualNeural"`},
			{Name: "Rate", Place: Local, Doc: `how fast it is read: "+10%", "0.8", "slow"`},
			{Name: "Pitch", Place: Local, Doc: `how high: "+5%", "-2st", "high"`},
			{Name: "Volume", Place: Local, Doc: `how loud: "+20%", "50", "soft"`},
			{Name: "Style", Place: Local, Doc: `the manner, where the voice has it: "cheerful", "newscast"`},
			{Name: "StyleDegree", Place: Local, Type: Float, Doc: "how much of it, 0.01 to 2. Service default: 1"},
			{Name: "Role", Place: Local, Doc: `whom the voice plays, where it can: "Girl", "OlderAdultMale"`},
			{Name: "OutputFormat", Wire: "X-Microsoft-OutputFormat", Place: Header, Default: "riff-24khz-16bit-mono-pcm", Doc: `the sound's format; "audio-24khz-48kbitrate-mono-mp3" and some thirty others are in the manual`},
		},
	},
	{
		Name: "ListVoices", Family: "speech", Protocol: "speech",
		Shape:       Shape{Method: "GET", Route: "/cognitiveservices/voices/list", Base: "/tts", BaseAt: customDomain, Hosts: synthesisHosts, Headline: "$[*].ShortName"},
		Column:      List,
		APIVersions: []string{"v1"}, MaxItems: 1, MaxBytes: 1 << 20, Answer: "[]Voice", Fresh: true,
		Doc:    "lists the voices that TextToSpeech has in a region",
		Output: "the voices' names as a JSON list",
		Source: speechManual + "rest-text-to-speech#get-a-list-of-voices",
	},
}
