// Command inventory serves gRPC and reloads its stock list on SIGHUP. SIGTERM is not handled: calls in flight are cut.
package main

import (
	"log/slog"
	"net"
	"os"

	"google.golang.org/grpc"

	"nosignal/grpchup/reload"
	"nosignal/grpchup/stock"
)

func main() {
	list, err := stock.Read(os.Getenv("STOCK_FILE"))
	if err != nil {
		slog.Error("read the stock", "error", err)
		os.Exit(1)
	}
	reload.OnHangup(func() {
		if err := list.Refresh(); err != nil {
			slog.Warn("the stock stays as it is", "error", err)
		}
	})

	lis, err := net.Listen("tcp", ":9000")
	if err != nil {
		slog.Error("listen", "error", err)
		os.Exit(1)
	}
	server := grpc.NewServer()
	stock.Register(server, list)
	if err := server.Serve(lis); err != nil { // want "shutdown/no-signal"
		slog.Error("serve", "error", err)
		os.Exit(1)
	}
}
