// Package lifecycle starts the service's parts and stops them in order.
package lifecycle

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"sync"
	"syscall"
	"time"
)

// Signals returns a context that ends when the process is asked to stop: by
// Kubernetes and systemd with SIGTERM, by a terminal with SIGINT.
func Signals(parent context.Context) (context.Context, context.CancelFunc) {
	return signal.NotifyContext(parent, syscall.SIGTERM, os.Interrupt)
}

// Service is what runs until it is asked to stop.
type Service struct {
	Servers  []*http.Server
	Workers  []func(context.Context)
	SetReady func(bool)
	Withdraw time.Duration // from the loss of readiness to the first refused connection
	Grace    time.Duration // for requests in flight
	Logger   *slog.Logger
}

// Run serves until ctx is done or a server fails. Then it withdraws readiness,
// waits for requests in flight, and stops the workers: what they use must stay
// open until Run returns.
func (s *Service) Run(ctx context.Context) error {
	working, stopWorkers := context.WithCancel(context.WithoutCancel(ctx))
	defer stopWorkers()
	var workers sync.WaitGroup
	for _, work := range s.Workers {
		workers.Go(func() { work(working) })
	}

	failed := make(chan error, len(s.Servers))
	for _, srv := range s.Servers {
		go func() {
			s.Logger.InfoContext(ctx, "serving", "address", srv.Addr)
			if err := srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
				failed <- fmt.Errorf("serve %s: %w", srv.Addr, err)
			}
		}()
	}
	s.SetReady(true)

	var cause error
	select {
	case <-ctx.Done():
		s.Logger.InfoContext(ctx, "stopping")
	case cause = <-failed:
	}
	s.SetReady(false)
	time.Sleep(s.Withdraw)

	err := s.drain(context.WithoutCancel(ctx))
	stopWorkers()
	workers.Wait()
	return errors.Join(cause, err)
}

// drain shuts all servers down at once and waits for them.
func (s *Service) drain(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, s.Grace)
	defer cancel()
	errs := make([]error, len(s.Servers))
	var draining sync.WaitGroup
	for i, srv := range s.Servers {
		draining.Go(func() {
			if err := srv.Shutdown(ctx); err != nil {
				errs[i] = errors.Join(fmt.Errorf("drain %s: %w", srv.Addr, err), srv.Close())
			}
		})
	}
	draining.Wait()
	return errors.Join(errs...)
}
