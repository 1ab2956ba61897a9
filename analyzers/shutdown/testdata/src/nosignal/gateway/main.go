// Command ledger serves gRPC and a JSON gateway in front of it. SIGTERM kills both at once.
package main

import (
	"fmt"
	"net"
	"net/http"
	"os"
	"time"

	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
	"google.golang.org/grpc"
)

type ledger struct{}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	lis, err := net.Listen("tcp", ":9000")
	if err != nil {
		return fmt.Errorf("listen: %w", err)
	}
	rpc := grpc.NewServer()
	rpc.RegisterService(&grpc.ServiceDesc{ServiceName: "ledger.v1.Ledger", HandlerType: (*any)(nil)}, &ledger{})

	go func() {
		if err := rpc.Serve(lis); err != nil {
			fmt.Fprintln(os.Stderr, "grpc:", err)
		}
	}()

	mux := runtime.NewServeMux()
	if err := mux.HandlePath("GET", "/v1/entries", entries); err != nil {
		return fmt.Errorf("gateway: %w", err)
	}
	gateway := &http.Server{Addr: ":8080", Handler: mux, ReadHeaderTimeout: 5 * time.Second}
	return gateway.ListenAndServe() // want "shutdown/no-signal"
}

func entries(w http.ResponseWriter, _ *http.Request, _ map[string]string) {
	_, _ = w.Write([]byte(`{"entries":[]}`))
}
