package detect

import (
	"testing"

	"github.com/cogbook/cogbook/cog/local/models"
	"github.com/cogbook/cogbook/cog/local/text/lid"
)

func setup(t *testing.T) *Detector {
	t.Helper()
	path, err := models.Path("lid176", "lid.176.ftz")
	if err != nil {
		t.Skip(err)
	}
	m, err := lid.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	return New(m)
}

func TestDetect(t *testing.T) {
	t.Parallel()
	d := setup(t)
	for _, c := range []struct{ text, country, code, name, script string }{
		{"Bonjour tout le monde", "US", "fr", "French", "Latn"},
		{"Hello world", "US", "en", "English", "Latn"},
		{"BONJOUR TOUT LE MONDE", "", "fr", "French", "Latn"},
		{"Das Wetter ist heute schön.", "", "de", "German", "Latn"},
		{"今天天气很好，我们去公园。", "", "zh_chs", "Chinese_Simplified", "Hans"},
		{"今天天氣很好，我們去公園。", "", "zh_cht", "Chinese_Traditional", "Hant"},
		{"今日は天気がいいので公園に行きます。", "", "ja", "Japanese", "Jpan"},
		{"오늘 날씨가 좋아서 공원에 갑니다.", "", "ko", "Korean", "Hang"},
		{"Сегодня хорошая погода, и мы идём в парк.", "", "ru", "Russian", "Cyrl"},
		{"Сьогодні гарна погода, і ми йдемо в парк.", "", "uk", "Ukrainian", "Cyrl"},
		{"الطقس جميل اليوم وسنذهب إلى الحديقة.", "", "ar", "Arabic", "Arab"},
		{"מזג האוויר נעים היום ואנחנו הולכים לפארק.", "", "he", "Hebrew", "Hebr"},
		{"आज मौसम अच्छा है और हम पार्क जा रहे हैं।", "", "hi", "Hindi", "Deva"},
		{"Jeg vet ikke hva jeg skal gjøre nå, for det er ikke lett å finne en ny jobb.", "", "no", "Norwegian", "Latn"},
		{"impossible", "FR", "fr", "French", "Latn"},
		{"impossible", "US", "en", "English", "Latn"},
		{":) :(", "", UnknownName, UnknownName, ""},
		{"12345 67", "US", UnknownName, UnknownName, ""},
		{"", "", UnknownName, UnknownName, ""},
		{"\U00010330\U00010331", "", UnknownName, UnknownName, ""}, // Gothic
	} {
		t.Run(c.text+c.country, func(t *testing.T) {
			t.Parallel()
			got := d.Detect(c.text, c.country)
			if got.Code != c.code || got.Name != c.name || got.Script.Code != c.script {
				t.Errorf("got %+v", got)
			}
			if got.Confidence < 0 || got.Confidence > 1 || got.Unknown() != (got.Confidence == 0) {
				t.Errorf("confidence %v", got.Confidence)
			}
		})
	}
}

// Every language that the model knows has a name.
func TestNames(t *testing.T) {
	t.Parallel()
	for _, code := range setup(t).model.Labels() {
		if name := nameOf(code); len(name) < 2 || name == code {
			t.Errorf("%s has no name", code)
		}
	}
}

func TestIsCountry(t *testing.T) {
	t.Parallel()
	for s, want := range map[string]bool{"US": true, "us": true, "U": false, "USA": false, "": false, "1x": false, "é": false} {
		if got := IsCountry(s); got != want {
			t.Errorf("IsCountry(%q) = %v", s, got)
		}
	}
}
