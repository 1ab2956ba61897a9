// Right: the timer calls Stop when GracefulStop has not returned in time.
package main

import (
	"context"
	"log/slog"
	"net"
	"os"
	"os/signal"
	"syscall"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/health"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
)

const gracePeriod = 20 * time.Second

func main() {
	if err := run(); err != nil {
		slog.Error("service ended", "error", err)
		os.Exit(1)
	}
}

func run() error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	ln, err := net.Listen("tcp", ":50051")
	if err != nil {
		return err
	}
	srv := grpc.NewServer()
	status := health.NewServer()
	healthpb.RegisterHealthServer(srv, status)

	failed := make(chan error, 1)
	go func() { failed <- srv.Serve(ln) }()

	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	status.Shutdown()
	force := time.AfterFunc(gracePeriod, srv.Stop)
	defer force.Stop()
	srv.GracefulStop()
	return nil
}
