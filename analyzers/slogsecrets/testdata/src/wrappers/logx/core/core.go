// Package core is what logx stands on: it hands on to slog.
package core

import (
	"context"
	"log/slog"
)

// Write hands the pairs on.
func Write(ctx context.Context, level slog.Level, msg string, pairs ...any) {
	slog.Default().Log(ctx, level, msg, pairs...)
}

// Length hands on how long the text is.
func Length(msg, text string) { slog.Info(msg, "length", len(text)) }
