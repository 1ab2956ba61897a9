// Command quotes ends its gRPC server with Stop, which cuts the calls that are running.
package main

import (
	"context"
	"log"
	"net"
	"os/signal"
	"syscall"

	"golang.org/x/sync/errgroup"
	"google.golang.org/grpc"

	"nodrain/grpcstop/quotes"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	if err := run(ctx); err != nil {
		log.Println("quotes:", err)
	}
}

func run(ctx context.Context) error {
	lis, err := net.Listen("tcp", ":9000")
	if err != nil {
		return err
	}
	server := grpc.NewServer(grpc.ChainUnaryInterceptor(quotes.Logged))
	quotes.Register(server)

	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return server.Serve(lis) })
	group.Go(func() error {
		<-ctx.Done()
		log.Println("graceful stop")
		server.Stop() // want "shutdown/no-drain"
		return nil
	})
	return group.Wait()
}
