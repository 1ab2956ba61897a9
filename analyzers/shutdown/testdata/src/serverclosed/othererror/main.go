// Command maps sets net.ErrClosed apart, which is not what Serve returns after Shutdown: the process ends during the drain.
package main

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	listener, err := net.Listen("tcp", ":8080")
	if err != nil {
		slog.Error("listen", "error", err)
		os.Exit(1)
	}
	server := &http.Server{Handler: http.FileServer(http.Dir("maps")), ReadHeaderTimeout: 5 * time.Second}

	go func() {
		err := server.Serve(listener) // want "shutdown/server-closed"
		if err != nil && !errors.Is(err, net.ErrClosed) {
			slog.Error("serve", "error", err)
			os.Exit(1)
		}
	}()

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	<-ctx.Done()

	drain, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := server.Shutdown(drain); err != nil {
		slog.Error("drain", "error", err)
	}
}
