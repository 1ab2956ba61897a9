// Command mesh is right: both of its servers are components of the supervisor, which drains them through one interface.
package main

import (
	"context"
	"log"
	"net/http"
	"os/signal"
	"syscall"

	"google.golang.org/grpc"

	"nodrain/interfacestop/servers"
	"nodrain/interfacestop/supervisor"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()

	rpc := grpc.NewServer()
	rpc.RegisterService(&grpc.ServiceDesc{ServiceName: "mesh.v1.Mesh", HandlerType: (*any)(nil)}, struct{}{})

	s := supervisor.New(
		servers.NewRPC(":9000", rpc),
		servers.NewHTTP(":8080", http.NotFoundHandler()),
	)
	if err := s.Run(ctx); err != nil {
		log.Println("mesh:", err)
	}
}
