// The closers run first to last, and the queue stands before the gRPC server that publishes to it.
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
	"order/closers/queue"
)

func main() {
	q, err := queue.Connect(os.Getenv("AMQP_URL"))
	if err != nil {
		log.Printf("queue: %v", err)
		return
	}
	ln, err := net.Listen("tcp", ":50051")
	if err != nil {
		log.Printf("listen: %v", err)
		return
	}
	srv := grpc.NewServer()
	srv.RegisterService(&grpc.ServiceDesc{ServiceName: "jobs.v1.Jobs"}, q)
	go func() {
		if err := srv.Serve(ln); err != nil {
			log.Printf("serve: %v", err)
		}
	}()

	closers := []func(){
		q.Close,
		func() {
			force := time.AfterFunc(10*time.Second, srv.Stop)
			defer force.Stop()
			srv.GracefulStop()
		},
	}

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	<-ctx.Done()
	for _, closer := range closers {
		closer()
	}
}
