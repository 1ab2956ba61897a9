// Package logging makes loggers.
package logging

import (
	"bufio"
	"io"
	"log/slog"
	"sync"
)

type lockedWriter struct {
	mu sync.Mutex
	w  *bufio.Writer
}

func (l *lockedWriter) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.w.Write(p)
}

// New returns a logger to w that spares system calls.
func New(w io.Writer) *slog.Logger {
	buffered := bufio.NewWriterSize(w, 64<<10) // want "shutdown/unflushed"
	return slog.New(slog.NewJSONHandler(&lockedWriter{w: buffered}, nil))
}
