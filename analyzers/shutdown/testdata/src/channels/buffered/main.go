// Right: each channel has room for its signals, though none of the sizes is a literal in the call.
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

	"channels/buffered/signals"
)

const room = 1 << 1

type app struct {
	srv  *http.Server
	quit chan os.Signal
	dump signals.Queue[os.Signal]
}

func newApp() *app {
	a := &app{
		srv:  &http.Server{Addr: ":8080", Handler: http.NotFoundHandler(), ReadHeaderTimeout: time.Second},
		dump: signals.NewQueue[os.Signal](1),
	}
	a.quit = make(chan os.Signal, room)
	return a
}

func (a *app) listen() {
	signal.Notify(a.quit, os.Interrupt, syscall.SIGTERM)
	signal.Notify(a.dump, syscall.SIGUSR1)
}

func main() {
	a := newApp()
	a.listen()
	go func() {
		if err := a.srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			slog.Error("serve", "error", err)
		}
	}()

	for {
		select {
		case <-a.dump:
			slog.Info("still here")
		case <-a.quit:
			ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
			defer cancel()
			if err := a.srv.Shutdown(ctx); err != nil {
				slog.Error("shutdown", "error", err)
			}
			return
		}
	}
}
