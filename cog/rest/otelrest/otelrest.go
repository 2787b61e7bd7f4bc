// Package otelrest gives the runs and requests of package cog/rest to OpenTelemetry: spans and metrics, by the semantic
// conventions for HTTP clients. Secrets are masked before it sees them.
//
//	hook, err := otelrest.New(otelrest.Options{})
//	...
//	cog.SetHooks(hook)
//
// A run is a span of kind internal, named by Config.Service; below it is a client span for each HTTP request: retries, looks
// at jobs, hedges and redirects each have their own. The metrics are
//
//	http.client.request.duration  histogram, s   each HTTP request, the whole answer included
//	rest.client.rows              counter, {row} results given out; rest.outcome is "ok" or "error"
//	rest.client.retries           counter        requests that repeat another one, after a refusal too
//	rest.client.throttled         counter        requests that were refused as one too many
//
// Source: https://opentelemetry.io/docs/specs/semconv/http/http-spans/ and http-metrics/
package otelrest

import (
	"context"
	"errors"
	"fmt"
	"net"
	"strconv"
	"strings"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/metric"
	"go.opentelemetry.io/otel/propagation"
	semconv "go.opentelemetry.io/otel/semconv/v1.43.0"
	"go.opentelemetry.io/otel/trace"

	"github.com/cogbook/cogbook/cog/rest"
)

// scope names the tracer and the meter.
const scope = "github.com/cogbook/cogbook/cog/rest/otelrest"

// Options say where spans and metrics go. The zero value is usable.
type Options struct {
	// TracerProvider makes the spans; nil means the process's, otel.GetTracerProvider().
	TracerProvider trace.TracerProvider
	// MeterProvider makes the metrics; nil means the process's, otel.GetMeterProvider().
	MeterProvider metric.MeterProvider
	// Propagator puts the trace's identity into each request's headers, such as propagation.TraceContext{} does with a
	// traceparent. Nil means that services are told nothing, which is right for those of others.
	Propagator propagation.TextMapPropagator
}

// Hook is the [rest.Hook] for rest.Config.Hooks or cog.SetHooks.
type Hook struct {
	tracer     trace.Tracer
	propagator propagation.TextMapPropagator
	duration   metric.Float64Histogram
	rows       metric.Int64Counter
	retries    metric.Int64Counter
	throttled  metric.Int64Counter
}

var _ rest.Hook = (*Hook)(nil)

// New makes a hook. The error is that of a meter that refuses an instrument.
func New(options Options) (*Hook, error) {
	if options.TracerProvider == nil {
		options.TracerProvider = otel.GetTracerProvider()
	}
	if options.MeterProvider == nil {
		options.MeterProvider = otel.GetMeterProvider()
	}
	meter := options.MeterProvider.Meter(scope, metric.WithSchemaURL(semconv.SchemaURL))
	h := &Hook{
		tracer:     options.TracerProvider.Tracer(scope, trace.WithSchemaURL(semconv.SchemaURL)),
		propagator: options.Propagator,
	}
	var errs [4]error
	h.duration, errs[0] = meter.Float64Histogram("http.client.request.duration", metric.WithUnit("s"),
		metric.WithDescription("Duration of HTTP client requests."),
		metric.WithExplicitBucketBoundaries(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10))
	h.rows, errs[1] = meter.Int64Counter("rest.client.rows", metric.WithUnit("{row}"), metric.WithDescription("Results given out."))
	h.retries, errs[2] = meter.Int64Counter("rest.client.retries", metric.WithUnit("{request}"), metric.WithDescription("Requests that repeat another one."))
	h.throttled, errs[3] = meter.Int64Counter("rest.client.throttled", metric.WithUnit("{request}"), metric.WithDescription("Requests refused as one too many."))
	if err := errors.Join(errs[:]...); err != nil {
		return nil, fmt.Errorf("otelrest: %w", err)
	}
	return h, nil
}

// BeginRun implements [rest.Hook].
func (h *Hook) BeginRun(ctx context.Context, run rest.RunInfo) (context.Context, func(rest.RunEnd)) {
	name := run.Service
	if name == "" {
		name = "rest run"
	}
	ctx, span := h.tracer.Start(ctx, name)
	return ctx, func(end rest.RunEnd) {
		if !run.Single {
			span.SetAttributes(attribute.Int("rest.rows", end.Rows), attribute.Int("rest.rows.failed", end.Failed))
			h.rows.Add(ctx, int64(end.Rows-end.Failed), metric.WithAttributes(attribute.String("rest.outcome", "ok")))
			if end.Failed > 0 {
				h.rows.Add(ctx, int64(end.Failed), metric.WithAttributes(attribute.String("rest.outcome", "error")))
			}
		}
		if end.Err != nil {
			span.SetStatus(codes.Error, end.Err.Error())
		}
		span.End()
	}
}

// BeginAttempt implements [rest.Hook].
func (h *Hook) BeginAttempt(ctx context.Context, a rest.Attempt) (context.Context, func(rest.Outcome)) {
	method := methodOf(a.Method)
	common := append([]attribute.KeyValue{method}, serverOf(a)...)
	began := append([]attribute.KeyValue{semconv.URLFull(a.URL), semconv.HTTPRequestBodySize(int(a.BodySize)),
		attribute.String("rest.kind", string(a.Kind)), attribute.Float64("rest.waited", a.Waited.Seconds())}, common...)
	if a.Items > 0 {
		began = append(began, attribute.Int("rest.items", a.Items))
	}
	name := a.Method
	if method == semconv.HTTPRequestMethodOther {
		name = "HTTP"
		began = append(began, semconv.HTTPRequestMethodOriginal(a.Method))
	}
	if n := resends(a); n > 0 {
		began = append(began, semconv.HTTPRequestResendCount(n))
	}
	ctx, span := h.tracer.Start(ctx, name, trace.WithSpanKind(trace.SpanKindClient), trace.WithAttributes(began...))
	if h.propagator != nil {
		h.propagator.Inject(ctx, carrier{a})
	}
	if a.Kind == rest.Retry && a.Redirects == 0 {
		h.retries.Add(ctx, 1, metric.WithAttributes(common...))
	}
	return ctx, func(o rest.Outcome) {
		if o.Throttled {
			h.throttled.Add(ctx, 1, metric.WithAttributes(common...))
		}
		ended := answerOf(o)
		h.duration.Record(ctx, o.Took.Seconds(), metric.WithAttributes(append(ended, common...)...))
		span.SetAttributes(ended...)
		if o.BodySize >= 0 && o.Status != 0 {
			span.SetAttributes(semconv.HTTPResponseBodySize(int(o.BodySize)))
		}
		if o.Code != "" {
			span.SetAttributes(attribute.String("rest.code", o.Code))
		}
		if o.Code != "" || o.Status >= 400 {
			span.SetStatus(codes.Error, "") // error.type says it: no description, by the conventions
		}
		span.End()
	}
}

// resends counts the requests before this one that were sent for the same purpose. A look at a job is none.
func resends(a rest.Attempt) int {
	if a.Kind == rest.Poll {
		return a.Redirects
	}
	return a.Number - 1 + a.Redirects
}

// methodOf is the method's attribute: "_OTHER" for what the conventions do not know, so that metrics stay few.
func methodOf(method string) attribute.KeyValue {
	switch method {
	case "CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE", "QUERY":
		return semconv.HTTPRequestMethodKey.String(method)
	}
	return semconv.HTTPRequestMethodOther
}

// serverOf are the address and port.
func serverOf(a rest.Attempt) []attribute.KeyValue {
	host, port, err := net.SplitHostPort(a.Host)
	if err != nil {
		host, port = strings.Trim(a.Host, "[]"), map[string]string{"http": "80", "https": "443"}[a.Scheme]
	}
	out := []attribute.KeyValue{semconv.ServerAddress(host)}
	if n, err := strconv.Atoi(port); err == nil {
		out = append(out, semconv.ServerPort(n))
	}
	return out
}

// answerOf is what both span and metric say of the end. error.type is the status or, where no whole answer came, the
// core's own code: both are few.
func answerOf(o rest.Outcome) []attribute.KeyValue {
	var out []attribute.KeyValue
	if o.Status != 0 {
		out = append(out, semconv.HTTPResponseStatusCode(o.Status))
	}
	switch {
	case o.Status >= 400:
		out = append(out, semconv.ErrorTypeKey.String(strconv.Itoa(o.Status)))
	case o.Code != "":
		out = append(out, semconv.ErrorTypeKey.String(o.Code))
	}
	if version, ok := strings.CutPrefix(o.Proto, "HTTP/"); ok {
		out = append(out, semconv.NetworkProtocolVersion(strings.TrimSuffix(version, ".0")))
	}
	return out
}

// carrier adds headers to a request.
type carrier struct{ rest.Attempt }

// Get implements propagation.TextMapCarrier; what is injected does not depend on it.
func (carrier) Get(string) string { return "" }

// Set implements propagation.TextMapCarrier.
func (c carrier) Set(key, value string) { c.SetHeader(key, value) }

// Keys implements propagation.TextMapCarrier.
func (carrier) Keys() []string { return nil }

var _ propagation.TextMapCarrier = carrier{}
