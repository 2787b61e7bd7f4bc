package rest

import "time"

// hedgeDelay is Policy.HedgeAfter in words.
func hedgeDelay(after time.Duration) string {
	if after < 0 {
		return "the 95th percentile"
	}
	return after.String()
}
