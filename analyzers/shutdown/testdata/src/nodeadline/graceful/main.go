// GracefulStop waits for every stream, however long it lasts, and nothing puts an end to it.
package main

import (
	"context"
	"log"
	"net"
	"os/signal"
	"syscall"

	"nodeadline/graceful/rpc"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()

	ln, err := net.Listen("tcp", ":50051")
	if err != nil {
		log.Printf("listen: %v", err)
		return
	}
	srv := rpc.NewServer()
	stopped := make(chan struct{})
	go func() {
		defer close(stopped)
		<-ctx.Done()
		srv.Stop()
	}()
	if err := srv.Serve(ln); err != nil {
		log.Printf("serve: %v", err)
		return
	}
	<-stopped
}
