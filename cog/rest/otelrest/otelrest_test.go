package otelrest_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/sdk/metric"
	"go.opentelemetry.io/otel/sdk/metric/metricdata"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"
	"go.opentelemetry.io/otel/trace"

	"github.com/cogbook/cogbook/cog/rest"
	"github.com/cogbook/cogbook/cog/rest/otelrest"
)

const secret = "0123456789abcdef"

// script answers request after request, and the last one for ever.
type script struct {
	mu      sync.Mutex
	answers []answer
	headers []http.Header
}

type answer struct {
	status int
	header http.Header
}

func (s *script) RoundTrip(r *http.Request) (*http.Response, error) {
	time.Sleep(20 * time.Millisecond) //nolint:forbidigo // on the bubble's clock
	s.mu.Lock()
	defer s.mu.Unlock()
	s.headers = append(s.headers, r.Header)
	a := s.answers[min(len(s.headers), len(s.answers))-1]
	header := maps.Clone(a.header)
	if header == nil {
		header = http.Header{}
	}
	return &http.Response{StatusCode: a.status, Proto: "HTTP/2.0", Header: header, ContentLength: 2, Body: io.NopCloser(strings.NewReader("{}")), Request: r}, nil
}

type one struct{}

func (one) Request([]rest.Item) (*rest.Request, error) {
	return &rest.Request{URL: "https://a.test/b?subscription-key=" + secret, Body: []byte("hello"), Credentials: http.Header{"Api-Key": {secret}}}, nil
}

func (one) Results(items []rest.Item, _ *rest.Response) ([]rest.Result, error) {
	var results []rest.Result
	for _, item := range items {
		results = append(results, rest.Result{Index: item.Index, Value: json.RawMessage("1")})
	}
	return results, nil
}

func items(n int) func(func(rest.Item, error) bool) {
	return func(yield func(rest.Item, error) bool) {
		for i := range n {
			if !yield(rest.Item{Index: i}, nil) {
				return
			}
		}
	}
}

type telemetry struct {
	spans  *tracetest.InMemoryExporter
	reader *metric.ManualReader
	hook   *otelrest.Hook
}

func setup(t *testing.T, propagator propagation.TextMapPropagator) telemetry {
	t.Helper()
	spans, reader := tracetest.NewInMemoryExporter(), metric.NewManualReader()
	hook, err := otelrest.New(otelrest.Options{
		TracerProvider: sdktrace.NewTracerProvider(sdktrace.WithSyncer(spans)),
		MeterProvider:  metric.NewMeterProvider(metric.WithReader(reader)),
		Propagator:     propagator,
	})
	if err != nil {
		t.Fatal(err)
	}
	return telemetry{spans, reader, hook}
}

func (tm telemetry) run(t *testing.T, s *script, n int) error {
	t.Helper()
	client, err := rest.New(rest.Policy{Retries: 1}, rest.Limits{Documents: 10}, rest.Config{Transport: s, Shared: rest.NewShared(), Hooks: []rest.Hook{tm.hook}, Service: "Talk"})
	if err != nil {
		t.Fatal(err)
	}
	for _, err := range client.Run(t.Context(), one{}, items(n)) {
		if err != nil {
			return err
		}
	}
	return nil
}

func text(attributes []attribute.KeyValue) string {
	var out []string
	for _, a := range attributes {
		if a.Key != "rest.waited" {
			out = append(out, string(a.Key)+"="+a.Value.String())
		}
	}
	slices.Sort(out)
	return strings.Join(out, " ")
}

func TestSpansOfARun(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		tm := setup(t, nil)
		s := &script{answers: []answer{
			{status: 429, header: http.Header{"Retry-After": {"2"}}}, {status: 503},
			{status: 307, header: http.Header{"Location": {"/c?sig=abc"}}}, {status: 200},
		}}
		if err := tm.run(t, s, 3); err != nil {
			t.Fatal(err)
		}
		spans := tm.spans.GetSpans()
		root := spans[len(spans)-1]
		if root.Name != "Talk" || root.SpanKind != trace.SpanKindInternal || root.Status.Code != codes.Unset || text(root.Attributes) != "rest.rows.failed=0 rest.rows=3" {
			t.Errorf("run span %s %v %s", root.Name, root.Status, text(root.Attributes))
		}
		const common = "http.request.body.size=5 http.request.method=POST "
		const server = "server.address=a.test server.port=443 "
		want := []string{
			"error.type=429 " + common + "http.response.body.size=2 http.response.status_code=429 network.protocol.version=2 rest.code=429 rest.items=3 rest.kind=first " + server + "url.full=https://a.test/b?subscription-key=[redacted]",
			"error.type=503 " + common + "http.request.resend_count=1 http.response.body.size=2 http.response.status_code=503 network.protocol.version=2 rest.code=503 rest.items=3 rest.kind=retry " + server + "url.full=https://a.test/b?subscription-key=[redacted]",
			common + "http.request.resend_count=2 http.response.status_code=307 network.protocol.version=2 rest.items=3 rest.kind=retry " + server + "url.full=https://a.test/b?subscription-key=[redacted]",
			common + "http.request.resend_count=3 http.response.body.size=2 http.response.status_code=200 network.protocol.version=2 rest.items=3 rest.kind=retry " + server + "url.full=https://a.test/c?sig=[redacted]",
		}
		if len(spans) != len(want)+1 {
			t.Fatalf("%d spans", len(spans))
		}
		for i, span := range spans[:len(want)] {
			if got := text(span.Attributes); got != want[i] {
				t.Errorf("span %d\n%s\nwant\n%s", i, got, want[i])
			}
			if span.Parent.SpanID() != root.SpanContext.SpanID() || span.SpanKind != trace.SpanKindClient || span.Name != "POST" {
				t.Errorf("span %d is %s, a %v below %v", i, span.Name, span.SpanKind, span.Parent.SpanID())
			}
			if failed := span.Status.Code == codes.Error; failed != (i < 2) || span.Status.Description != "" || span.EndTime.Sub(span.StartTime) != 20*time.Millisecond {
				t.Errorf("span %d: %v, %v", i, span.Status, span.EndTime.Sub(span.StartTime))
			}
		}
		if s.headers[0].Get("Traceparent") != "" {
			t.Error("the service was told of the trace")
		}
		if all := fmt.Sprintf("%+v", spans); strings.Contains(all, secret) {
			t.Error("the key is in the spans")
		}
	})
}

func TestMetricsOfARun(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		tm := setup(t, nil)
		s := &script{answers: []answer{{status: 429}, {status: 503}, {status: 503}, {status: 200}}}
		if err := tm.run(t, s, 3); err != nil { // all three rows fail
			t.Fatal(err)
		}
		if err := tm.run(t, s, 12); err != nil {
			t.Fatal(err)
		}
		got := map[string]string{}
		var data metricdata.ResourceMetrics
		if err := tm.reader.Collect(context.Background(), &data); err != nil {
			t.Fatal(err)
		}
		for _, m := range data.ScopeMetrics[0].Metrics {
			var points []string
			switch d := m.Data.(type) {
			case metricdata.Histogram[float64]:
				for _, p := range d.DataPoints {
					points = append(points, fmt.Sprintf("%d in %.2f%s: %s", p.Count, p.Sum, m.Unit, text(p.Attributes.ToSlice())))
				}
			case metricdata.Sum[int64]:
				for _, p := range d.DataPoints {
					points = append(points, fmt.Sprintf("%d%s: %s", p.Value, m.Unit, text(p.Attributes.ToSlice())))
				}
			}
			slices.Sort(points)
			got[m.Name] = strings.Join(points, "\n")
		}
		const server = "server.address=a.test server.port=443"
		for name, want := range map[string]string{
			"http.client.request.duration": "1 in 0.02s: error.type=429 http.request.method=POST http.response.status_code=429 network.protocol.version=2 " + server + "\n" +
				"2 in 0.04s: error.type=503 http.request.method=POST http.response.status_code=503 network.protocol.version=2 " + server + "\n" +
				"2 in 0.04s: http.request.method=POST http.response.status_code=200 network.protocol.version=2 " + server,
			"rest.client.rows":      "12{row}: rest.outcome=ok\n3{row}: rest.outcome=error",
			"rest.client.retries":   "2{request}: http.request.method=POST " + server,
			"rest.client.throttled": "1{request}: http.request.method=POST " + server,
		} {
			if got[name] != want {
				t.Errorf("%s\n%s\nwant\n%s", name, got[name], want)
			}
		}
	})
}

func TestPropagationByOption(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		tm := setup(t, propagation.TraceContext{})
		s := &script{answers: []answer{{status: 200}}}
		if err := tm.run(t, s, 1); err != nil {
			t.Fatal(err)
		}
		span := tm.spans.GetSpans()[0].SpanContext
		if want := fmt.Sprintf("00-%s-%s-01", span.TraceID(), span.SpanID()); s.headers[0].Get("Traceparent") != want {
			t.Errorf("sent %v, want %s", s.headers[0], want)
		}
	})
}
