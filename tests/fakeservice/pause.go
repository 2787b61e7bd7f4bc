package fakeservice

import (
	"math"
	"net/http"
	"strconv"
	"sync/atomic"
	"time"
)

// Pause writes the time that a refusal asks to wait for into headers. Those of this package never name less than the
// time given; [PauseNone] and those after it are of no use to a client.
type Pause func(wait time.Duration) http.Header

// PauseSeconds is Retry-After in whole seconds.
func PauseSeconds(wait time.Duration) http.Header {
	return RetryAfter(int(math.Ceil(wait.Seconds())))
}

// PauseFraction is Retry-After in seconds with decimals.
func PauseFraction(wait time.Duration) http.Header {
	return http.Header{"Retry-After": {strconv.FormatFloat(math.Ceil(wait.Seconds()*1000)/1000, 'f', 3, 64)}}
}

// PauseDate is Retry-After as an HTTP date.
func PauseDate(wait time.Duration) http.Header {
	return RetryAfterDate(time.Now().Add(wait + time.Second - 1))
}

// PauseMS is retry-after-ms.
func PauseMS(wait time.Duration) http.Header {
	return RetryAfterMS("retry-after-ms", int(wait.Milliseconds())+1)
}

// PauseAzureMS is x-ms-retry-after-ms.
func PauseAzureMS(wait time.Duration) http.Header {
	return RetryAfterMS("x-ms-retry-after-ms", int(wait.Milliseconds())+1)
}

// PauseNone names no time.
func PauseNone(time.Duration) http.Header { return nil }

// PauseRubbish is a Retry-After that cannot be read.
func PauseRubbish(time.Duration) http.Header { return http.Header{"Retry-After": {"soon"}} }

// PauseNegative is a Retry-After below 0.
func PauseNegative(time.Duration) http.Header { return RetryAfter(-1) }

// PauseHuge is a Retry-After of more than a hundred years.
func PauseHuge(time.Duration) http.Header { return RetryAfter(math.MaxUint32) }

// PauseInTurn uses one form after the other.
func PauseInTurn(forms ...Pause) Pause {
	var turn atomic.Uint64
	return func(wait time.Duration) http.Header {
		if len(forms) == 0 {
			return nil
		}
		return forms[(turn.Add(1)-1)%uint64(len(forms))](wait)
	}
}

// RetryAfter is the header of a refusal that asks for a pause, in whole seconds.
func RetryAfter(seconds int) http.Header {
	return http.Header{"Retry-After": {strconv.Itoa(seconds)}}
}

// RetryAfterDate is the same as an HTTP date, which has no parts of a second.
func RetryAfterDate(at time.Time) http.Header {
	return http.Header{"Retry-After": {at.UTC().Format(http.TimeFormat)}}
}

// RetryAfterMS is the same in milliseconds, under the name retry-after-ms or x-ms-retry-after-ms.
func RetryAfterMS(name string, ms int) http.Header {
	header := http.Header{}
	header.Set(name, strconv.Itoa(ms))
	return header
}
