// Package commands holds the commands of harbor.
package commands

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"
)

// Serve serves the harbor.
type Serve struct {
	Addr string
}

// Run serves until ctx ends.
func (s *Serve) Run(ctx context.Context) error {
	server := &http.Server{Addr: s.Addr, Handler: http.NotFoundHandler(), ReadHeaderTimeout: 5 * time.Second}
	drained := make(chan struct{})
	var drainErr error
	context.AfterFunc(ctx, func() {
		defer close(drained)
		limited, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		drainErr = server.Shutdown(limited)
	})
	if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	<-drained
	return drainErr
}

// Ships lists the ships.
type Ships struct {
	Names []string
}

// Run prints the ships.
func (s *Ships) Run(context.Context) error {
	for _, name := range s.Names {
		fmt.Println(name)
	}
	return nil
}
