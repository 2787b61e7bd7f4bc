package fakeservice_test

import (
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"

	"github.com/cogbook/cogbook/tests/fakeservice"
)

// A service that allows two requests a minute, and loses every second answer after it has done the work.
func Example() {
	service := fakeservice.New(fakeservice.Config{
		Quota: fakeservice.FixedWindow(2, time.Minute),
		Pause: fakeservice.PauseSeconds,
		Rules: []fakeservice.Rule{{Fault: fakeservice.Truncate, Every: 2}},
	})
	url, stop, err := service.Listen()
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = stop() }()

	for range 3 {
		body := `{"analysisInput":{"documents":[{"id":"7","text":"Hello"}]}}`
		resp, err := http.Post(url+"/language/:analyze-text", "application/json", strings.NewReader(body))
		if err != nil {
			fmt.Println(err)
			return
		}
		answer, err := io.ReadAll(resp.Body)
		_ = resp.Body.Close()
		fmt.Printf("%d after %q: %s %v\n", resp.StatusCode, resp.Header.Get("Retry-After"), answer, err)
	}
	fmt.Printf("%+v\n", service.Counts())
	fmt.Println("document 7: accepted", service.Accepted()["7"], "times, answered", service.Answered()["7"])
	// Output:
	// 200 after "": {"results":{"documents":[{"id":"7","echo":"Hello"}],"errors":[]}} <nil>
	// 200 after "": {"results":{"documents":[{"id":" unexpected EOF
	// 429 after "60": {"error":{"code":"429","message":"too many requests"}} <nil>
	// {Requests:3 Looks:0 Refused:1 Faults:1 Answered:1 Canceled:0}
	// document 7: accepted 2 times, answered 1
}
