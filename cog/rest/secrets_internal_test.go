package rest

import "testing"

// TestMaskText: secrets in texts that services write, wherever they stand and however much of them is there.
func TestMaskText(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		`see https://a.test/?x=1&sig=abc%2B and "https://b.test/c?a=1\u0026sig=def"`: `see https://a.test/?x=1&sig=[redacted] and "https://b.test/c?a=1\u0026sig=[redacted]"`,
		`next=https://a.test/?key=abc`: `next=https://a.test/?key=[redacted]`,
		`sig=abc`:                      `sig=[redacted]`,
		`a sig=abc, sig = abc, ?sig=`:  `a sig=abc, sig = abc, ?sig=`,
		`{"Client-Secret" : "a\"b", "x_api_key":"c","n":1}`: `{"Client-Secret" : "[redacted]", "x_api_key":"[redacted]","n":1}`,
		`{"password":"cut o`: `{"password":"[redacted]"`,
		`{"password":17,"passwords":"none","say":"password: \"a\""}`: `{"password":17,"passwords":"none","say":"password: \"a\""}`,
	} {
		if got := maskText(text, func(s string) string { return s }); got != want {
			t.Errorf("%s\n got %s\nwant %s", text, got, want)
		}
	}
}
