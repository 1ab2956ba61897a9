// Package component is what an application is made of.
package component

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
)

// Component is a part of an application.
type Component interface {
	Name() string
	Start()
	Stop(ctx context.Context) error
}

type nameKey struct{}

// WithName returns a context that knows which component is meant.
func WithName(ctx context.Context, name string) context.Context {
	return context.WithValue(ctx, nameKey{}, name)
}

type httpServer struct {
	name string
	srv  *http.Server
}

// HTTP makes a component of an HTTP server.
func HTTP(name string, srv *http.Server) Component { return &httpServer{name, srv} }

func (h *httpServer) Name() string { return h.name }

func (h *httpServer) Start() {
	go func() {
		if err := h.srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			slog.Error("serve", "component", h.name, "error", err)
		}
	}()
}

func (h *httpServer) Stop(ctx context.Context) error {
	return h.srv.Shutdown(ctx)
}
