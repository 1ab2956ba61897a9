// The health service reports SERVING to the end, though the server takes no more RPCs.
package main

import (
	"context"
	"log"
	"net"
	"os"
	"os/signal"
	"syscall"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/health"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	ln, err := net.Listen("tcp", ":50051")
	if err != nil {
		log.Printf("listen: %v", err)
		return
	}
	srv := grpc.NewServer()
	status := health.NewServer()
	healthpb.RegisterHealthServer(srv, status)
	status.SetServingStatus("orders.v1.Orders", healthpb.HealthCheckResponse_SERVING)

	failed := make(chan error, 1)
	go func() { failed <- srv.Serve(ln) }()
	select {
	case err := <-failed:
		log.Printf("serve: %v", err)
		return
	case <-ctx.Done():
	}
	force := time.AfterFunc(15*time.Second, srv.Stop)
	defer force.Stop()
	srv.GracefulStop() // want "shutdown/readiness"
}
