// Package server makes the service's HTTP servers.
package server

import (
	"context"
	"log/slog"
	"net/http"
)

// New makes a server for handler. There is no write timeout: event streams stay
// open for hours. GET /prestop is for the pod's preStop hook, which has to return
// when the server has drained.
func New(addr string, handler http.Handler, logger *slog.Logger) *http.Server {
	mux := http.NewServeMux()
	srv := &http.Server{
		Addr:           addr,
		Handler:        mux,
		MaxHeaderBytes: 64 << 10,
		ErrorLog:       slog.NewLogLogger(logger.Handler(), slog.LevelWarn),
	}
	mux.Handle("/", handler)
	mux.HandleFunc("GET /prestop", func(w http.ResponseWriter, r *http.Request) {
		if err := srv.Shutdown(context.Background()); err != nil {
			logger.ErrorContext(r.Context(), "drain failed", "error", err)
			w.WriteHeader(http.StatusInternalServerError)
		}
	})
	return srv
}
