// Command wall is right: an error that is handed back as it is comes before Shutdown, and after it ErrServerClosed is set apart.
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

	"serverclosed/task/background"
)

func main() {
	if err := run(); err != nil {
		slog.Error("wall", "error", err)
		os.Exit(1)
	}
}

func run() error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	server := &http.Server{Addr: ":8080", Handler: http.NotFoundHandler(), ReadHeaderTimeout: 5 * time.Second}
	task := background.Go(server.ListenAndServe)
	select {
	case <-task.Done():
		return task.Err()
	case <-ctx.Done():
	}

	drain, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := server.Shutdown(drain); err != nil {
		return err
	}
	<-task.Done()
	if err := task.Err(); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}
