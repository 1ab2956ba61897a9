// Command greet serves a connect service over HTTP/2 without TLS. Its options know hooks for start and failure, none for SIGTERM.
package main

import (
	"context"
	"log"
	"net/http"

	"connectrpc.com/connect"

	"nosignal/connectserver/rpc"
)

type greetRequest struct{ Name string }

type greetResponse struct{ Greeting string }

func greet(_ context.Context, req *connect.Request[greetRequest]) (*connect.Response[greetResponse], error) {
	return connect.NewResponse(&greetResponse{Greeting: "Hello, " + req.Msg.Name}), nil
}

func main() {
	const procedure = "/greet.v1.Greet/Greet"
	mux := http.NewServeMux()
	mux.Handle(procedure, connect.NewUnaryHandler(procedure, greet))

	service := rpc.New(mux, rpc.OnStart(func(addr string) { log.Printf("greet on %s", addr) }))
	if err := service.Serve(); err != nil {
		log.Fatal(err)
	}
}
