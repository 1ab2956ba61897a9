// Right: the HTTP handler waits until the gRPC server has drained, and that one serves none of the HTTP requests.
package main

import (
	"context"
	"log"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"google.golang.org/grpc"
)

func stopRPC(srv *grpc.Server) {
	force := time.AfterFunc(10*time.Second, srv.Stop)
	defer force.Stop()
	srv.GracefulStop()
}

func main() {
	ln, err := net.Listen("tcp", ":50051")
	if err != nil {
		log.Fatalf("listen: %v", err)
	}
	rpc := grpc.NewServer()
	go func() {
		if err := rpc.Serve(ln); err != nil {
			log.Printf("rpc: %v", err)
		}
	}()

	mux := http.NewServeMux()
	mux.HandleFunc("POST /rpc/stop", func(w http.ResponseWriter, r *http.Request) {
		stopRPC(rpc)
		w.WriteHeader(http.StatusNoContent)
	})
	web := &http.Server{Addr: ":8080", Handler: mux, ReadHeaderTimeout: time.Second}
	go func() {
		if err := web.ListenAndServe(); err != http.ErrServerClosed {
			log.Printf("web: %v", err)
		}
	}()

	quit := make(chan os.Signal, 1)
	signal.Notify(quit, os.Interrupt, syscall.SIGTERM)
	<-quit
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := web.Shutdown(ctx); err != nil {
		log.Printf("shutdown: %v", err)
	}
	stopRPC(rpc)
}
