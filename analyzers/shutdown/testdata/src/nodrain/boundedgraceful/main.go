// Command routes is right: Stop comes only when GracefulStop has not come to its end in time.
package main

import (
	"log"
	"net"
	"os"
	"os/signal"
	"syscall"
	"time"

	"google.golang.org/grpc"

	"nodrain/boundedgraceful/grpcstop"
)

func main() {
	lis, err := net.Listen("tcp", ":9000")
	if err != nil {
		log.Fatal(err)
	}
	server := grpc.NewServer()
	server.RegisterService(&grpc.ServiceDesc{ServiceName: "routes.v1.Routes", HandlerType: (*any)(nil)}, struct{}{})

	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt, syscall.SIGTERM)
	go func() {
		<-stop
		grpcstop.Within(server, 20*time.Second)
	}()

	if err := server.Serve(lis); err != nil {
		log.Fatal(err)
	}
}
