package rest

import (
	"context"
	"log/slog"
)

// note logs what happened to a call at level Debug: host, status, code, attempt and items, and what is added. The codes
// of errors were masked when the errors were made; nothing else of requests and answers is logged.
func (c *Client) note(ctx context.Context, message string, call *call, r reply, more ...slog.Attr) {
	if !c.log.Enabled(ctx, slog.LevelDebug) {
		return
	}
	attrs := make([]slog.Attr, 0, 8)
	if c.config.Name != "" {
		attrs = append(attrs, slog.String("name", c.config.Name))
	}
	attrs = append(attrs, slog.String("host", call.url.Host))
	if r.err != nil {
		attrs = append(attrs, slog.Int("status", r.err.Status), slog.String("code", r.err.Code))
	}
	attrs = append(attrs, slog.Int("attempt", call.attempts), slog.Int("items", call.items))
	c.log.LogAttrs(ctx, slog.LevelDebug, message, append(attrs, more...)...)
}

// noteRun logs a run's figures at level Info.
func (c *Client) noteRun(ctx context.Context, end RunEnd) {
	if !c.log.Enabled(ctx, slog.LevelInfo) {
		return
	}
	attrs := make([]slog.Attr, 0, 3)
	if c.config.Name != "" {
		attrs = append(attrs, slog.String("name", c.config.Name))
	}
	attrs = append(attrs, slog.Any("stats", end.Stats))
	if end.Err != nil {
		attrs = append(attrs, slog.String("error", end.Err.Error()))
	}
	c.log.LogAttrs(ctx, slog.LevelInfo, "rest: run", attrs...)
}
