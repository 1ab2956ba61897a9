// Package app wires the service together.
package app

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"time"

	"github.com/segmentio/kafka-go"
)

// Config is what an App needs to know.
type Config struct {
	Addr    string
	Brokers []string
}

// App is the service.
type App struct {
	writer *kafka.Writer
	server *http.Server
}

// New wires the service together.
func New(cfg Config) *App {
	a := &App{writer: &kafka.Writer{Addr: kafka.TCP(cfg.Brokers...), Topic: "orders", Balancer: &kafka.LeastBytes{}}}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /orders", a.create)
	a.server = &http.Server{Addr: cfg.Addr, Handler: mux, ReadHeaderTimeout: time.Second}
	return a
}

func (a *App) create(w http.ResponseWriter, r *http.Request) {
	if err := a.writer.WriteMessages(r.Context(), kafka.Message{Value: []byte(r.FormValue("item"))}); err != nil {
		http.Error(w, "try again", http.StatusServiceUnavailable)
		return
	}
	w.WriteHeader(http.StatusAccepted)
}

// Start serves in the background.
func (a *App) Start() {
	go func() {
		if err := a.server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			slog.Error("serve", "error", err)
		}
	}()
}

// Stop takes the service down.
func (a *App) Stop(ctx context.Context) error {
	if err := a.writer.Close(); err != nil { // want "shutdown/order"
		slog.Error("closing the writer", "error", err)
	}
	return a.server.Shutdown(ctx)
}
