// GracefulStop is called by an RPC of the same server and waits for that RPC, until the timer cuts it off.
package main

import (
	"context"
	"log"
	"net"
	"os"
	"os/signal"
	"syscall"

	"inhandler/rpcmethod/rpc"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	ln, err := net.Listen("tcp", ":50051")
	if err != nil {
		log.Printf("listen: %v", err)
		return
	}
	srv := rpc.NewServer()
	go srv.StopWhenDone(ctx)
	if err := srv.Serve(ln); err != nil {
		log.Printf("serve: %v", err)
	}
}
