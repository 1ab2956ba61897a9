// Right: the handler starts the drain in its own goroutine and answers; main waits for the drain's end.
package main

import (
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"inhandler/goroutine/server"
)

func main() {
	srv := server.New(":8080")
	go func() {
		quit := make(chan os.Signal, 1)
		signal.Notify(quit, os.Interrupt, syscall.SIGTERM)
		<-quit
		srv.Stop()
	}()
	if err := srv.Run(); err != nil {
		slog.Error("run", "error", err)
		os.Exit(1)
	}
}
