// Right: what ends before the drain are the control socket, readiness and the live connections of the hub; the
// database comes after it.
package main

import (
	"context"
	"database/sql"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"
	"time"

	"order/beforedrain/live"
)

func main() {
	db, err := sql.Open("pgx", os.Getenv("DATABASE_URL"))
	if err != nil {
		slog.Error("database", "error", err)
		return
	}
	control, err := net.Listen("unix", "/run/service/control.sock")
	if err != nil {
		slog.Error("control socket", "error", err)
		return
	}
	go acceptControl(control)

	var ready atomic.Bool
	hub := live.NewHub()
	mux := http.NewServeMux()
	mux.Handle("/live", hub)
	mux.HandleFunc("/readyz", func(w http.ResponseWriter, r *http.Request) {
		if !ready.Load() || db.PingContext(r.Context()) != nil {
			w.WriteHeader(http.StatusServiceUnavailable)
		}
	})
	srv := &http.Server{Addr: ":8080", Handler: mux, ReadHeaderTimeout: time.Second}
	go func() {
		if err := srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			slog.Error("serve", "error", err)
		}
	}()
	ready.Store(true)

	quit := make(chan os.Signal, 1)
	signal.Notify(quit, os.Interrupt, syscall.SIGTERM)
	<-quit

	ready.Store(false)
	_ = control.Close()
	hub.Close()
	time.Sleep(5 * time.Second)

	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := srv.Shutdown(ctx); err != nil {
		slog.Error("shutdown", "error", err)
	}
	if err := db.Close(); err != nil {
		slog.Error("database", "error", err)
	}
}

func acceptControl(ln net.Listener) {
	for {
		conn, err := ln.Accept()
		if err != nil {
			return
		}
		_, _ = conn.Write([]byte("running\n"))
		_ = conn.Close()
	}
}
