package discover

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"time"
)

// checkTime is how long Check waits: services answer at once, or are not there.
const checkTime = 2 * time.Second

// Check asks whether Cogbook's services answer at a URL. The error says what
// else happened, a stranger on the port included.
func Check(ctx context.Context, url string) error {
	ctx, cancel := context.WithTimeout(ctx, checkTime)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url+"/health", nil)
	if err != nil {
		return fmt.Errorf("discover: %w", err)
	}
	client := http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	response, err := client.Do(request)
	if err != nil {
		return fmt.Errorf("discover: no services answer: %w", err)
	}
	defer func() { _ = response.Body.Close() }()
	var health struct {
		Service string `json:"service"`
	}
	err = json.NewDecoder(io.LimitReader(response.Body, 1<<20)).Decode(&health)
	if err != nil || response.StatusCode != http.StatusOK || health.Service != "cogbook" {
		return fmt.Errorf("discover: what answers at %s (status %d) is not Cogbook's services", url, response.StatusCode)
	}
	return nil
}
