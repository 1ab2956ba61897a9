// Package logging makes the service's logger.
package logging

import (
	"io"
	"log/slog"
)

// New makes a logger that writes JSON lines to w.
func New(w io.Writer, level slog.Level) *slog.Logger {
	return slog.New(slog.NewJSONHandler(w, &slog.HandlerOptions{Level: level}))
}
