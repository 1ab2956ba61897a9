// Package lifecycle starts the service's parts and stops them.
package lifecycle

import (
	"context"
	"errors"
	"fmt"
	"log"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"time"
)

// Signals returns a context that ends when the process is asked to stop.
func Signals(parent context.Context) (context.Context, context.CancelFunc) {
	return signal.NotifyContext(parent, os.Interrupt, os.Kill)
}

// Service is what runs until it is asked to stop.
type Service struct {
	Public   *http.Server
	Callback *http.Server
	Workers  []func(context.Context)
	SetReady func(bool)
	Grace    time.Duration // for requests in flight
	Logger   *slog.Logger
}

// Run serves until ctx is done or the public server fails.
func (s *Service) Run(ctx context.Context) error {
	for _, work := range s.Workers {
		go work(ctx)
	}
	go func() {
		if err := s.Callback.ListenAndServe(); err != nil {
			log.Fatalf("serve %s: %v", s.Callback.Addr, err)
		}
	}()
	go func() {
		<-ctx.Done()
		s.Logger.Info("stopping")
		s.SetReady(false)
		if err := s.Callback.Close(); err != nil {
			s.Logger.Error("stop failed", "address", s.Callback.Addr, "error", err)
		}
		ctx, cancel := context.WithTimeout(ctx, s.Grace)
		defer cancel()
		if err := s.Public.Shutdown(ctx); err != nil {
			s.Logger.Error("drain failed", "address", s.Public.Addr, "error", err)
		}
	}()
	s.SetReady(true)
	s.Logger.Info("serving", "address", s.Public.Addr)
	if err := s.Public.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve %s: %w", s.Public.Addr, err)
	}
	return nil
}
