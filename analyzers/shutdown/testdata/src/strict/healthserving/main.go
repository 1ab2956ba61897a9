// Right: the health service is told that nothing is served any more, before the server stops.
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
	"google.golang.org/grpc/health/grpc_health_v1"
)

const service = "orders.v1.Orders"

type app struct {
	srv    *grpc.Server
	health *health.Server
}

func (a *app) stop() {
	a.health.SetServingStatus(service, grpc_health_v1.HealthCheckResponse_NOT_SERVING)
	time.Sleep(3 * time.Second)

	done := make(chan struct{})
	go func() {
		defer close(done)
		a.srv.GracefulStop()
	}()
	select {
	case <-done:
	case <-time.After(10 * time.Second):
		a.srv.Stop()
	}
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	ln, err := net.Listen("tcp", ":50051")
	if err != nil {
		log.Printf("listen: %v", err)
		return
	}
	a := &app{srv: grpc.NewServer(), health: health.NewServer()}
	grpc_health_v1.RegisterHealthServer(a.srv, a.health)
	a.health.SetServingStatus(service, grpc_health_v1.HealthCheckResponse_SERVING)

	failed := make(chan error, 1)
	go func() { failed <- a.srv.Serve(ln) }()
	select {
	case err := <-failed:
		log.Printf("serve: %v", err)
	case <-ctx.Done():
		a.stop()
	}
}
