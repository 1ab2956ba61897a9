// Package logx is the logging of a project: what it logs, others hand in.
package logx

import (
	"context"
	"fmt"
	"log"
	"log/slog"

	"wrappers/logx/core"
)

// Infow logs a message with pairs, two levels above slog.
func Infow(msg string, pairs ...any) {
	core.Write(context.Background(), slog.LevelInfo, msg, pairs...)
}

// Printf logs by a format.
func Printf(format string, args ...any) { log.Printf(format, args...) }

// Line logs one text.
func Line(text string) { log.Println(text) }

// Value logs a value with a name for it.
func Value(name string, value any) { slog.Info("value", name, value) }

// Length logs how long a text is.
func Length(text string) { core.Length("text", text) }

// Keep keeps the last text and logs that it did.
func Keep(text string) {
	last = text
	slog.Info("kept")
}

var last string

// Login logs a login: its own parameter says what it is.
func Login(user, password string) {
	slog.Info("login", "user", user, "input", password) // want "slogsecrets/value"
}

// Masked logs a text that it masks.
func Masked(text string) { slog.Info("masked", "text", mask(text)) }

func mask(text string) string {
	if len(text) < 8 {
		return "***"
	}
	return "***" + text[len(text)-2:]
}

// Logger wraps slog with the names of sugar.
type Logger struct{ base *slog.Logger }

// New makes a Logger.
func New(base *slog.Logger) *Logger { return &Logger{base: base} }

// Infow logs a message with pairs.
func (l *Logger) Infow(msg string, pairs ...any) { l.base.Info(msg, pairs...) }

// Errorf logs by a format.
func (l *Logger) Errorf(format string, args ...any) { l.base.Error(fmt.Sprintf(format, args...)) }

// Count logs how many pairs there are.
func (l *Logger) Count(pairs ...any) { l.base.Info("pairs", "n", len(pairs)) }
