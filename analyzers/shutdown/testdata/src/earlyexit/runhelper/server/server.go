// Package server serves until its context ends.
package server

import (
	"context"
	"errors"
	"log"
	"net/http"
	"time"
)

// Start serves handler on addr until ctx ends.
func Start(ctx context.Context, addr string, handler http.Handler) error {
	srv := &http.Server{
		Addr:              addr,
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
	}
	go shutdownWhenDone(ctx, srv)

	err := srv.ListenAndServe() // want "shutdown/early-exit"
	if errors.Is(err, http.ErrServerClosed) {
		return nil
	}
	return err
}

func shutdownWhenDone(ctx context.Context, srv *http.Server) {
	<-ctx.Done()
	drain, cancel := context.WithTimeout(context.WithoutCancel(ctx), 20*time.Second)
	defer cancel()
	if err := srv.Shutdown(drain); err != nil {
		log.Println("drain:", err)
	}
}
