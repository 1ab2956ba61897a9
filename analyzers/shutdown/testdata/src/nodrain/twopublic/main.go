// Command catalog drains its HTTP server on SIGTERM and forgets the gRPC server beside it, whose calls are cut.
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

	"google.golang.org/grpc"

	"nodrain/twopublic/rpc"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	lis, err := net.Listen("tcp", ":9000")
	if err != nil {
		slog.Error("listen", "error", err)
		return
	}
	products := rpc.NewServer(func() *grpc.Server { return grpc.NewServer() })
	go products.Serve(lis)

	web := &http.Server{Addr: ":8080", Handler: http.FileServer(http.Dir("web")), ReadHeaderTimeout: 5 * time.Second}
	go func() {
		if err := web.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			slog.Error("web", "error", err)
			stop()
		}
	}()

	<-ctx.Done()
	drain, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := web.Shutdown(drain); err != nil {
		slog.Error("drain", "error", err)
	}
}
