// Metrics are pushed once a minute, and what was counted since the last push is lost.
package main

import (
	"context"
	"log"
	"net"
	"os"
	"os/signal"
	"syscall"
	"time"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/exporters/otlp/otlpmetric/otlpmetricgrpc"
	"go.opentelemetry.io/otel/sdk/metric"
	"google.golang.org/grpc"
)

func initMeter(ctx context.Context) (*metric.MeterProvider, error) {
	exporter, err := otlpmetricgrpc.New(ctx, otlpmetricgrpc.WithEndpoint("collector:4317"))
	if err != nil {
		return nil, err
	}
	reader := metric.NewPeriodicReader(exporter, metric.WithInterval(time.Minute))
	return metric.NewMeterProvider(metric.WithReader(reader)), nil // want "shutdown/unflushed"
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	mp, err := initMeter(ctx)
	if err != nil {
		log.Printf("metrics: %v", err)
		return
	}
	otel.SetMeterProvider(mp)

	ln, err := net.Listen("tcp", ":50051")
	if err != nil {
		log.Printf("listen: %v", err)
		return
	}
	srv := grpc.NewServer(grpc.UnaryInterceptor(count))
	go func() {
		<-ctx.Done()
		force := time.AfterFunc(10*time.Second, srv.Stop)
		defer force.Stop()
		srv.GracefulStop()
	}()
	if err := srv.Serve(ln); err != nil {
		log.Printf("serve: %v", err)
	}
}

func count(ctx context.Context, req any, info *grpc.UnaryServerInfo, handler grpc.UnaryHandler) (any, error) {
	if calls, err := otel.Meter("rpc").Int64Counter(info.FullMethod); err == nil {
		calls.Add(ctx, 1)
	}
	return handler(ctx, req)
}
