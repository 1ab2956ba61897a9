// Command sessions listens for a list of signals that was meant to be complete: os.Kill stands where SIGTERM should.
package main

import (
	"context"
	"log"
	"net"
	"os"
	"os/signal"
	"time"

	"google.golang.org/grpc"

	"nosigterm/packagelist/signals"
)

func main() {
	lis, err := net.Listen("tcp", ":9000")
	if err != nil {
		log.Fatal(err)
	}
	server := grpc.NewServer()
	ctx, cancel := context.WithCancel(context.Background())
	go func() {
		if err := server.Serve(lis); err != nil {
			log.Println("serve:", err)
			cancel()
		}
	}()

	terminate := make(chan os.Signal, 2)
	signal.Notify(terminate, signals.Terminate...) // want "shutdown/no-sigterm" "shutdown/uncatchable"
	select {
	case <-terminate:
	case <-ctx.Done():
	}

	hard := time.AfterFunc(20*time.Second, server.Stop)
	defer hard.Stop()
	server.GracefulStop()
}
