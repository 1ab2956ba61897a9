// Command sensors is right: the SignalHandler actor ends the group on SIGTERM, and the interrupts drain the servers.
package main

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"os"
	"syscall"

	"github.com/oklog/run"
	"google.golang.org/grpc"

	"frameworks/oklogrun/actors"
)

func main() {
	rpc := grpc.NewServer()
	rpc.RegisterService(&grpc.ServiceDesc{ServiceName: "sensors.v1.Sensors", HandlerType: (*any)(nil)}, struct{}{})

	var g run.Group
	g.Add(run.SignalHandler(context.Background(), syscall.SIGINT, syscall.SIGTERM))
	g.Add(actors.HTTP(":8080", http.FileServer(http.Dir("dashboard"))))
	g.Add(actors.GRPC(":9000", rpc))

	if err := g.Run(); !errors.Is(err, run.ErrSignal) {
		slog.Error("sensors", "error", err)
		os.Exit(1)
	}
}
