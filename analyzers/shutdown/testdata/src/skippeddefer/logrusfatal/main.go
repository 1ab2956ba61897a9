// The server package ends the process with logrus when it cannot listen, and main's deferred closing of the broker's
// connection never runs.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"github.com/nats-io/nats.go"
	"github.com/sirupsen/logrus"
	"skippeddefer/logrusfatal/server"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	nc, err := nats.Connect(os.Getenv("NATS_URL"), nats.Name("gateway"))
	if err != nil {
		logrus.WithError(err).Fatal("connecting to the broker")
	}
	defer func() {
		_ = nc.Flush()
		nc.Close()
	}()

	srv := server.New(logrus.WithField("component", "server"), nc)
	srv.Start()
	<-ctx.Done()
	srv.Stop()
}
