// Right: of the two contexts in the struct the drain uses the one that the signal does not end.
package main

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
)

type service struct {
	ctx     context.Context // ends with the signal
	rootCtx context.Context // ends with the process
	srv     *http.Server
}

func newService(rootCtx context.Context) (*service, context.CancelFunc) {
	ctx, stop := signal.NotifyContext(rootCtx, os.Interrupt, syscall.SIGTERM)
	return &service{
		ctx:     ctx,
		rootCtx: rootCtx,
		srv:     &http.Server{Addr: ":8080", Handler: http.NotFoundHandler(), ReadHeaderTimeout: time.Second},
	}, stop
}

func (s *service) serve() {
	if err := s.srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		slog.Error("serve", "error", err)
	}
}

func (s *service) wait() error {
	<-s.ctx.Done()
	ctx, cancel := context.WithTimeoutCause(s.rootCtx, 8*time.Second, errors.New("requests took too long"))
	defer cancel()
	return s.srv.Shutdown(ctx)
}

func main() {
	s, stop := newService(context.Background())
	defer stop()
	go s.serve()
	if err := s.wait(); err != nil {
		slog.Error("shutdown", "error", err)
	}
}
