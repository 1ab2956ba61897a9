// Package tidy has helpers that other packages defer.
package tidy

import (
	"errors"
	"io"
	"log"
	"net/http"
)

// Close closes and logs.
func Close(c io.Closer) {
	if err := c.Close(); err != nil {
		log.Print(err)
	}
}

// Drain only reads.
func Drain(body io.ReadCloser) {
	_, _ = io.Copy(io.Discard, body)
}

// Closer returns a function that drains and closes.
func Closer(resp *http.Response) func() {
	return func() {
		_, _ = io.Copy(io.Discard, resp.Body)
		_ = resp.Body.Close()
	}
}

// Join calls close and joins its error to the one given.
func Join(err *error, close func() error) {
	*err = errors.Join(*err, close())
}

// Stack closes what has been pushed.
type Stack struct{ closers []io.Closer }

// Push keeps a closer.
func (s *Stack) Push(c io.Closer) { s.closers = append(s.closers, c) }

// Run closes them all.
func (s *Stack) Run() {
	for i := len(s.closers) - 1; i >= 0; i-- {
		Close(s.closers[i])
	}
}
