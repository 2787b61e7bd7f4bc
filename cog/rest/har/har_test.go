package har

import (
	"encoding/json"
	"net/http"
	"reflect"
	"testing"
)

func encoded(t *testing.T, e Entry) map[string]any {
	t.Helper()
	text, err := e.encode()
	if err != nil {
		t.Fatal(err)
	}
	var out map[string]any
	if err := json.Unmarshal(text, &out); err != nil {
		t.Fatal(err)
	}
	return out
}

// The members are those that the format's tables name, with their types.
func TestEntry(t *testing.T) {
	t.Parallel()
	type object = map[string]any
	type list = []any
	value := func(name, value string) any { return object{"name": name, "value": value} }
	want := object{
		"pageref": "page_1", "startedDateTime": "2001-02-03T12:00:00.005+01:00", "time": 20.5, "serverIPAddress": "10.0.0.1", "_kind": "retry",
		"cache": object{},
		"request": object{
			"method": "POST", "url": "https://a.test/b?x=1&x=2&y=%20", "httpVersion": "HTTP/1.1", "cookies": list{},
			"headers":     list{value("A", "1"), value("A", "2"), value("Content-Type", "application/json")},
			"queryString": list{value("x", "1"), value("x", "2"), value("y", " ")},
			"postData":    object{"mimeType": "application/json", "text": `{"a":"ä"}`},
			"headersSize": -1.0, "bodySize": 10.0,
		},
		"response": object{
			"status": 200.0, "statusText": "OK", "httpVersion": "HTTP/2.0", "cookies": list{}, "redirectURL": "",
			"headers": list{value("Content-Type", "text/plain")}, "content": object{"size": 2.0, "mimeType": "text/plain", "text": "ok"},
			"headersSize": -1.0, "bodySize": -1.0,
		},
		"timings": object{"blocked": 10.0, "dns": -1.0, "connect": 3.0, "ssl": 2.0, "send": 0.0, "wait": 7.5, "receive": 0.0},
	}
	if got := encoded(t, sample()); !reflect.DeepEqual(got, want) {
		t.Errorf("got\n%v\nwant\n%v", got, want)
	}
}

func TestNoAnswer(t *testing.T) {
	t.Parallel()
	got := encoded(t, Entry{Started: noon, Request: Request{Method: "GET", URL: "http://a.test/"}, Response: Response{Error: "timeout", Body: Body{Size: -1}}})
	response, _ := got["response"].(map[string]any)
	content, _ := response["content"].(map[string]any)
	if response["status"] != 0.0 || response["_error"] != "timeout" || content["size"] != 0.0 || content["mimeType"] != "x-unknown" || content["comment"] == nil {
		t.Errorf("%v", response)
	}
	request, _ := got["request"].(map[string]any)
	if _, has := request["postData"]; has || request["bodySize"] != 0.0 {
		t.Errorf("%v", request)
	}
}

func TestBodies(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name                    string
		body                    Body
		text, encoding, comment string
	}{
		{"text", Body{Content: []byte("ä"), Size: 2}, "ä", "", ""},
		{"nothing", Body{}, "", "", ""},
		{"masked text is of another length", Body{Content: []byte("a"), Size: 9}, "a", "", ""},
		{"binary", Body{Content: []byte{0xff, 0}, Size: 2}, "/wA=", "base64", ""},
		{"cut", Body{Content: []byte("ab"), Size: 9, Cut: true}, "ab", "", "cut: the beginning of 9 bytes"},
		{"cut within a character", Body{Content: []byte("ab\xe2\x82"), Size: 9, Cut: true}, "ab", "", "cut: the beginning of 9 bytes"},
		{"cut binary", Body{Content: []byte{0xff, 0xfe, 0xc3}, Size: 9, Cut: true}, "//7D", "base64", "cut: the beginning of 9 bytes"},
		{"broken off", Body{Size: -1}, "", "", "the body was not read to its end"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := encoded(t, Entry{Request: Request{Body: tt.body}, Response: Response{Header: http.Header{}, Body: tt.body}})
			response, _ := got["response"].(map[string]any)
			content, _ := response["content"].(map[string]any)
			post, _ := got["request"].(map[string]any)["postData"].(map[string]any)
			for where, part := range map[string]map[string]any{"content": content, "postData": post} {
				if where == "postData" && tt.body.Size == 0 {
					continue
				}
				text, _ := part["text"].(string)
				encoding, _ := part["encoding"].(string)
				if where == "postData" {
					encoding, _ = part["_encoding"].(string)
				}
				comment, _ := part["comment"].(string)
				if text != tt.text || encoding != tt.encoding || comment != tt.comment {
					t.Errorf("%s %v", where, part)
				}
			}
		})
	}
}
