// Package sloghandler hands records to a slog.Handler itself.
package sloghandler

import (
	"context"
	"log/slog"
	"time"
)

// handlerAttrs gives the attributes to the handler.
func handlerAttrs(h slog.Handler, password string) slog.Handler {
	return h.WithAttrs([]slog.Attr{slog.String("password", password)}) // want "slogsecrets/attr"
}

// handlerAttrsHarmless gives it the name of the service.
func handlerAttrsHarmless(h slog.Handler, service string) slog.Handler {
	return h.WithAttrs([]slog.Attr{slog.String("service", service)})
}

// record builds a record by hand.
func record(ctx context.Context, h slog.Handler, token string) error {
	r := slog.NewRecord(time.Now(), slog.LevelInfo, "token issued", 0)
	r.AddAttrs(slog.String("token", token))
	return h.Handle(ctx, r) // want "slogsecrets/attr"
}

// recordHarmless builds one that says how long the token lives.
func recordHarmless(ctx context.Context, h slog.Handler, token string, ttl time.Duration) error {
	r := slog.NewRecord(time.Now(), slog.LevelInfo, "token issued", 0)
	r.AddAttrs(slog.Duration("token_ttl", ttl), slog.Int("token_length", len(token)))
	return h.Handle(ctx, r)
}

// recordMessage has the token in the message of the record.
func recordMessage(ctx context.Context, h slog.Handler, token string) error {
	return h.Handle(ctx, slog.NewRecord(time.Now(), slog.LevelInfo, "issued "+token, 0)) // want "slogsecrets/value"
}

// traceHandler adds the trace to what it hands on: whatever the record holds was put there by others.
type traceHandler struct{ slog.Handler }

func (t traceHandler) Handle(ctx context.Context, r slog.Record) error {
	r.AddAttrs(slog.String("trace_id", traceID(ctx)))
	return t.Handler.Handle(ctx, r)
}

func (t traceHandler) WithAttrs(attrs []slog.Attr) slog.Handler {
	return traceHandler{t.Handler.WithAttrs(attrs)}
}

func (t traceHandler) WithGroup(name string) slog.Handler {
	return traceHandler{t.Handler.WithGroup(name)}
}

func traceID(ctx context.Context) string {
	id, _ := ctx.Value(traceHandler{}).(string)
	return id
}
