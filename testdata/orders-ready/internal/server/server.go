// Package server makes the service's HTTP servers.
package server

import (
	"log/slog"
	"net/http"
	"time"
)

// New makes a server for handler. A handler that streams moves its write deadline
// forward with [http.ResponseController.SetWriteDeadline].
func New(addr string, handler http.Handler, logger *slog.Logger) *http.Server {
	return &http.Server{
		Addr:              addr,
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       15 * time.Second,
		WriteTimeout:      30 * time.Second,
		IdleTimeout:       90 * time.Second,
		MaxHeaderBytes:    64 << 10,
		ErrorLog:          slog.NewLogLogger(logger.Handler(), slog.LevelWarn),
	}
}
