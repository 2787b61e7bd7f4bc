package keyphrase

import (
	"context"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/cogbook/cogbook/cog/local/onnx"
	"github.com/cogbook/cogbook/cog/local/text/minilm"
)

// setup opens the model, once for all tests, or skips.
var setup = func() func(t *testing.T) *Extractor {
	open := sync.OnceValues(func() (*Extractor, error) {
		session, err := onnx.OpenModel("minilm", "model.onnx")
		if err != nil {
			return nil, err
		}
		vectors, err := minilm.New(session)
		return New(vectors), err
	})
	return func(t *testing.T) *Extractor {
		t.Helper()
		x, err := open()
		if err != nil {
			t.Skip(err)
		}
		return x
	}
}()

// judged are texts and the phrases that a reader would underline.
var judged = []struct {
	text string
	want string // separated by |
}{
	{"The new train line between Berlin and Hamburg reduces travel time by thirty minutes. Deutsche Bahn plans further high-speed connections.", "new train line|Berlin|Hamburg|travel time|thirty minutes|Deutsche Bahn|high-speed connections"},
	{"The rooms were beautiful. The breakfast was cold.", "rooms|breakfast"},
	{"We stayed two nights in Lisbon.", "two nights|Lisbon"},
	{"Doctors recommend regular exercise and a balanced diet to lower blood pressure.", "Doctors|regular exercise|balanced diet|blood pressure"},
	{"The battery of my phone lasts two days, but the camera is disappointing in low light.", "battery|phone|two days|camera|low light"},
	{"Scientists at the University of Oslo discovered a new species of deep-sea squid.", "Scientists|University|Oslo|new species|deep-sea squid"},
	{"Interest rates rose again in March, which makes mortgages more expensive for young families.", "Interest rates|March|mortgages|young families"},
	{"The museum opens a large exhibition of Dutch paintings from the seventeenth century next week.", "museum|large exhibition|Dutch paintings|seventeenth century"},
	{"Our support team answered within an hour and replaced the broken power supply for free.", "support team|hour|broken power supply"},
	{"Python and C++ are popular programming languages for machine learning.", "Python|C++|popular programming languages|machine learning"},
	{"Heavy rain flooded several streets in the old town, and the fire brigade pumped water out of cellars all night.", "Heavy rain|streets|old town|fire brigade|water|cellars"},
	{"The company wants to cut greenhouse gas emissions in half by buying electric delivery vans.", "company|greenhouse gas emissions|electric delivery vans"},
	{"Grate the ginger, add soy sauce and sesame oil, and let the tofu marinate for one hour.", "ginger|soy sauce|sesame oil|tofu|hour"},
	{"The city council approved the budget for two new primary schools and a public library.", "city council|budget|new primary schools|public library"},
	{"Version 2.1 fixes the crash on start-up and improves the search index of large projects.", "Version 2.1|crash|start-up|search index|large projects"},
}

// Phrases are compared without articles, numbers and adjectives in front: what counts is that one ends like the other.
func agrees(got string, want []string) bool {
	got = strings.ToLower(got)
	return slices.ContainsFunc(want, func(w string) bool {
		w = strings.ToLower(w)
		return strings.HasSuffix(got, w) || strings.HasSuffix(w, got)
	})
}

func TestExtractAgreesWithAReader(t *testing.T) {
	t.Parallel()
	x := setup(t)
	var texts []Text
	for _, j := range judged {
		texts = append(texts, Text{j.text, "en"})
	}
	found, err := x.Extract(context.Background(), texts)
	if err != nil {
		t.Fatal(err)
	}
	var given, right, wanted, hit int
	for i, j := range judged {
		want := strings.Split(j.want, "|")
		for _, got := range found[i] {
			given++
			if agrees(got, want) {
				right++
			}
		}
		for _, w := range want {
			wanted++
			if agrees(w, found[i]) {
				hit++
			}
		}
		t.Logf("%q\n want %q", found[i], want)
	}
	precision, recall := float64(right)/float64(given), float64(hit)/float64(wanted)
	t.Logf("%d phrases, precision %.2f, recall %.2f", given, precision, recall)
	if precision < 0.75 || recall < 0.75 {
		t.Errorf("precision %.2f, recall %.2f", precision, recall)
	}
}

func TestExtractInOtherLanguages(t *testing.T) {
	t.Parallel()
	x := setup(t)
	for language, c := range map[string]struct{ text, want string }{
		"de": {"Die neue Bahnstrecke zwischen Berlin und Hamburg verkürzt die Reisezeit um dreißig Minuten.", "Reisezeit"},
		"fr": {"Le musée du Louvre présente une exposition de peintures hollandaises.", "peintures hollandaises"},
		"es": {"El ayuntamiento aprobó el presupuesto para dos escuelas primarias y una biblioteca pública.", "biblioteca pública"},
		"it": {"La batteria del telefono dura due giorni, ma la fotocamera è deludente.", "batteria"},
		"pt": {"A chuva forte inundou várias ruas no centro histórico da cidade.", "centro histórico"},
		"nl": {"De gemeenteraad heeft het budget voor twee basisscholen goedgekeurd.", "gemeenteraad"},
		"sv": {"Kommunen byggde en ny cykelväg mellan stationen och universitetet.", "universitetet"},
	} {
		t.Run(language, func(t *testing.T) {
			t.Parallel()
			found, err := x.Extract(context.Background(), []Text{{c.text, language}})
			if err != nil {
				t.Fatal(err)
			}
			if !slices.ContainsFunc(found[0], func(s string) bool { return strings.Contains(s, c.want) }) {
				t.Errorf("%q has not %q", found[0], c.want)
			}
		})
	}
	if want := []string{"de", "en", "es", "fr", "it", "nl", "pt", "sv"}; !slices.Equal(Languages(), want) {
		t.Errorf("Languages() = %q, want %q", Languages(), want)
	}
}

func TestExtractGivesNothingTwice(t *testing.T) {
	t.Parallel()
	x := setup(t)
	found, err := x.Extract(context.Background(), []Text{
		{"Blood pressure matters. High blood pressure is treated. BLOOD PRESSURE!", "en"},
		{"It is what it is.", "en"},
		{"!!! 123 ...", "en"},
	})
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(strings.ToLower(strings.Join(found[0], "|")), "blood pressure"); n != 1 {
		t.Errorf("%q", found[0])
	}
	if len(found[1])+len(found[2]) != 0 {
		t.Errorf("%q", found[1:])
	}
}
