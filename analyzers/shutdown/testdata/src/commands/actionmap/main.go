// Command depotctl picks its function from a map. The one that serves handles no signals; the one that consumes does.
package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"commands/actionmap/events"
)

var actions = map[string]func() error{
	"serve":   serve,
	"consume": consume,
	"help":    help,
}

func main() {
	name := "help"
	if len(os.Args) > 1 {
		name = os.Args[1]
	}
	action, ok := actions[name]
	if !ok {
		log.Fatalf("no such command: %s", name)
	}
	if err := action(); err != nil {
		log.Fatalf("%s: %v", name, err)
	}
}

func serve() error {
	server := &http.Server{Addr: ":8080", Handler: http.FileServer(http.Dir("depot")), ReadHeaderTimeout: 5 * time.Second}
	return server.ListenAndServe() // want "shutdown/no-signal"
}

func consume() error {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	return events.Consume(ctx, os.Getenv("KAFKA_BROKER"))
}

func help() error {
	fmt.Println("depotctl serve|consume|help")
	return nil
}
