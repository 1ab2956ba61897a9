// Package logging makes the service's logger.
package logging

import (
	"bufio"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"syscall"
)

// bufferSize spares a system call per line.
const bufferSize = 32 << 10

// New makes a logger that writes JSON lines to w. SIGHUP switches debug lines on
// and off.
func New(w io.Writer, level slog.Level) *slog.Logger {
	t := &toggle{normal: level, signals: make(chan os.Signal)}
	t.level.Set(level)
	signal.Notify(t.signals, syscall.SIGHUP)
	go t.run()
	return slog.New(slog.NewJSONHandler(bufio.NewWriterSize(w, bufferSize), &slog.HandlerOptions{Level: &t.level}))
}

// toggle is a level that a signal changes.
type toggle struct {
	level   slog.LevelVar
	normal  slog.Level
	signals chan os.Signal
}

func (t *toggle) run() {
	for range t.signals {
		if t.level.Level() == slog.LevelDebug {
			t.level.Set(t.normal)
		} else {
			t.level.Set(slog.LevelDebug)
		}
	}
}
