// Command restart drains its server before it replaces itself, and not when it is told to stop: the hooks that would do so
// are run by the one way alone.
package main

import (
	"context"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"nodrain/restart/hooks"
)

func main() {
	end := new(hooks.End)
	mux := http.NewServeMux()
	server := &http.Server{Addr: ":8080", Handler: mux, ReadHeaderTimeout: time.Second}
	mux.HandleFunc("POST /upgrade", func(http.ResponseWriter, *http.Request) { go replace(end) })
	end.Add(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		_ = server.Shutdown(ctx)
	})
	go func() { _ = server.ListenAndServe() }() // want "shutdown/no-drain"

	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	<-signals
	signal.Stop(signals)
}

// replace puts a new program in the place of this one.
func replace(end *hooks.End) {
	end.Run()
	_ = syscall.Exec(os.Args[0], os.Args, os.Environ())
}
