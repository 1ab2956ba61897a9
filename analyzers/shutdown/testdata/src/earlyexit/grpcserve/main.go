// Command echoes is right: gRPC's Serve returns only when GracefulStop is done, so main may return after it.
package main

import (
	"context"
	"log"
	"net"
	"os/signal"
	"syscall"
	"time"

	"google.golang.org/grpc"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()

	lis, err := net.Listen("tcp", ":9000")
	if err != nil {
		log.Println(err)
		return
	}
	server := grpc.NewServer()
	server.RegisterService(&grpc.ServiceDesc{ServiceName: "echoes.v1.Echoes", HandlerType: (*any)(nil)}, struct{}{})

	go func() {
		<-ctx.Done()
		timer := time.AfterFunc(10*time.Second, func() { server.Stop() })
		defer timer.Stop()
		server.GracefulStop()
	}()

	if err := server.Serve(lis); err != nil {
		log.Println("serve:", err)
	}
}
