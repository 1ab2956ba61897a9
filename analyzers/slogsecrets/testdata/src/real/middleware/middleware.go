// Package middleware logs requests, as every service does.
package middleware

import (
	"log/slog"
	"net/http"
	"net/http/httputil"
	"strings"
	"time"
)

type recorder struct {
	http.ResponseWriter
	status int
	bytes  int
}

func (r *recorder) WriteHeader(status int) {
	r.status = status
	r.ResponseWriter.WriteHeader(status)
}

func (r *recorder) Write(b []byte) (int, error) {
	n, err := r.ResponseWriter.Write(b)
	r.bytes += n
	return n, err
}

// Access logs each request when it is done.
func Access(logger *slog.Logger, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		rec := &recorder{ResponseWriter: w, status: http.StatusOK}
		next.ServeHTTP(rec, r)
		logger.LogAttrs(r.Context(), slog.LevelInfo, "request",
			slog.String("method", r.Method),
			slog.String("path", r.URL.Path),
			slog.Int("status", rec.status),
			slog.Int("bytes", rec.bytes),
			slog.String("remote", r.RemoteAddr),
			slog.String("user_agent", r.UserAgent()),
			slog.String("request_id", r.Header.Get("X-Request-Id")),
			slog.Bool("authenticated", r.Header.Get("Authorization") != ""),
			slog.Duration("took", time.Since(start)),
		)
	})
}

// Bearer lets those in who have a token, and tells too much about those who have a wrong one.
func Bearer(logger *slog.Logger, valid func(string) (string, bool), next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		scheme, credentials, found := strings.Cut(r.Header.Get("Authorization"), " ")
		if !found || !strings.EqualFold(scheme, "Bearer") {
			logger.Warn("no bearer token", "path", r.URL.Path, "remote", r.RemoteAddr)
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		subject, ok := valid(credentials)
		if !ok {
			logger.Warn("unknown bearer token", "path", r.URL.Path, "given", credentials) // want "slogsecrets/(header|value)"
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		logger.Debug("authenticated", "subject", subject)
		next.ServeHTTP(w, r)
	})
}

// Recover answers a panic and dumps the request to find out why.
func Recover(logger *slog.Logger, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if p := recover(); p != nil {
				dump, _ := httputil.DumpRequest(r, false)
				logger.Error("panic", "panic", p, "request", string(dump)) // want "slogsecrets/header"
				w.WriteHeader(http.StatusInternalServerError)
			}
		}()
		next.ServeHTTP(w, r)
	})
}
