package local

import (
	"context"
	"errors"
	"log/slog"
	"testing"
	"testing/synctest"
	"time"
)

func testJobs(t *testing.T, limit int) *Jobs {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	j := newJobs(ctx, newSlots(1, 1), limit, slog.New(slog.DiscardHandler))
	t.Cleanup(func() { cancel(); j.wait() })
	return j
}

func TestJobsLife(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		j := testJobs(t, 8)
		finish := make(chan struct{})
		first, err := j.Start(func(context.Context) (any, error) { <-finish; return map[string]int{"n": 1}, nil })
		if err != nil || first.State != JobNotStarted || first.ID == "" {
			t.Fatalf("started: %+v, %v", first, err)
		}
		second, err := j.Start(func(context.Context) (any, error) { return nil, BadRequest("The image is broken.") })
		if err != nil {
			t.Fatal(err)
		}
		synctest.Wait()
		// Which of the two got the only slot first is open; finish frees it.
		close(finish)
		synctest.Wait()
		got, ok := j.Get(first.ID)
		if !ok || !got.Done() || got.State != JobSucceeded || string(got.Result) != `{"n":1}` {
			t.Errorf("first: %+v", got)
		}
		got, ok = j.Get(second.ID)
		if !ok || got.State != JobFailed || got.Err == nil || got.Err.Code != "InvalidRequest" {
			t.Errorf("second: %+v", got)
		}
		time.Sleep(jobLife + time.Second) //nolint:forbidigo // on the bubble's clock
		if _, ok := j.Get(first.ID); ok {
			t.Error("still known after an hour")
		}
	})
}

func TestJobsRunningAndLimit(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		j := testJobs(t, 2)
		finish := make(chan struct{})
		wait := func(context.Context) (any, error) { <-finish; return 1, nil }
		var states []JobState
		var ids []string
		for range 2 {
			job, err := j.Start(wait)
			if err != nil {
				t.Fatal(err)
			}
			ids = append(ids, job.ID)
		}
		synctest.Wait()
		for _, id := range ids {
			job, _ := j.Get(id)
			states = append(states, job.State)
		}
		if !(states[0] == JobRunning && states[1] == JobNotStarted) && !(states[1] == JobRunning && states[0] == JobNotStarted) {
			t.Errorf("states with one slot: %v", states)
		}
		var e *Error
		if _, err := j.Start(wait); !errors.As(err, &e) || e.Status != 429 || e.RetryAfter != time.Second {
			t.Errorf("third job: %v", err)
		}
		close(finish)
		synctest.Wait()
		if _, err := j.Start(wait); err != nil {
			t.Errorf("after the others: %v", err)
		}
	})
}

func TestJobsPanicAndStop(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(context.Background())
		j := newJobs(ctx, newSlots(1, 1), 8, slog.New(slog.DiscardHandler))
		broken, err := j.Start(func(context.Context) (any, error) { panic("oh") })
		if err != nil {
			t.Fatal(err)
		}
		synctest.Wait()
		if got, _ := j.Get(broken.ID); got.State != JobFailed || got.Err.Code != "InternalServerError" || got.Err.Message == "oh" {
			t.Errorf("after a panic: %+v", got)
		}
		if _, err := j.Start(func(ctx context.Context) (any, error) { <-ctx.Done(); return nil, ctx.Err() }); err != nil {
			t.Fatal(err)
		}
		cancel()
		j.wait() // hangs if the job does not end
		if _, err := j.Start(func(context.Context) (any, error) { return 1, nil }); err == nil {
			t.Error("a job was started after the end")
		}
	})
}

func TestJobsForgetTheOldest(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		j := testJobs(t, 8)
		big := make([]byte, maxJobBytes/4) // base64 in JSON: a third more
		var ids []string
		for range 4 {
			job, err := j.Start(func(context.Context) (any, error) { return big, nil })
			if err != nil {
				t.Fatal(err)
			}
			synctest.Wait()
			ids = append(ids, job.ID)
		}
		if _, ok := j.Get(ids[0]); ok {
			t.Error("the oldest is still known, its room is needed")
		}
		if _, ok := j.Get(ids[3]); !ok {
			t.Error("the newest is forgotten")
		}
		if j.bytes > maxJobBytes {
			t.Errorf("%d bytes kept", j.bytes)
		}
	})
}
