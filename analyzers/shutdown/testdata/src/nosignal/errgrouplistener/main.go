// Command catalog serves the catalog next to its metrics. The group stops only when a server fails: SIGTERM kills the process.
package main

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"os"
	"time"

	"golang.org/x/sync/errgroup"
)

func main() {
	if err := run(context.Background()); err != nil {
		slog.Error("catalog failed", "error", err)
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	listener, err := net.Listen("tcp", ":8080")
	if err != nil {
		return err
	}
	public := &http.Server{Handler: catalog(), ReadHeaderTimeout: 5 * time.Second}
	internal := &http.Server{Addr: ":9090", Handler: metrics(), ReadHeaderTimeout: 5 * time.Second}

	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error {
		if err := public.Serve(listener); !errors.Is(err, http.ErrServerClosed) { // want "shutdown/no-signal"
			return err
		}
		return nil
	})
	group.Go(func() error {
		if err := internal.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			return err
		}
		return nil
	})
	group.Go(func() error {
		<-ctx.Done()
		drain, cancel := context.WithTimeout(context.Background(), 15*time.Second)
		defer cancel()
		return errors.Join(public.Shutdown(drain), internal.Shutdown(drain))
	})
	return group.Wait()
}

func catalog() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /items", func(w http.ResponseWriter, _ *http.Request) {
		_, _ = w.Write([]byte(`[]`))
	})
	return mux
}

func metrics() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /metrics", func(w http.ResponseWriter, _ *http.Request) {
		_, _ = w.Write([]byte("up 1\n"))
	})
	return mux
}
