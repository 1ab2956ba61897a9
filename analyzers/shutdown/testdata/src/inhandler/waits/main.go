// The handler leaves Shutdown to another goroutine, but waits until that goroutine is done.
package main

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"sync"
	"syscall"
	"time"
)

func main() {
	quit := make(chan struct{})
	drained := make(chan struct{})
	var once sync.Once

	mux := http.NewServeMux()
	mux.HandleFunc("POST /quit", func(w http.ResponseWriter, r *http.Request) {
		once.Do(func() { close(quit) })
		<-drained
		_, _ = w.Write([]byte("drained\n"))
	})
	srv := &http.Server{Addr: ":8080", Handler: mux, ReadHeaderTimeout: time.Second}

	sigs := make(chan os.Signal, 1)
	signal.Notify(sigs, os.Interrupt, syscall.SIGTERM)
	go func() {
		defer close(drained)
		select {
		case <-sigs:
		case <-quit:
		}
		ctx, cancel := context.WithTimeout(context.Background(), 15*time.Second)
		defer cancel()
		if err := srv.Shutdown(ctx); err != nil { // want "shutdown/in-handler"
			slog.Error("shutdown", "error", err)
		}
	}()

	if err := srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		slog.Error("serve", "error", err)
		return
	}
	<-drained
}
