// Package actions is what the commands do.
package actions

import (
	"fmt"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/urfave/cli/v2"
)

// Serve serves the menus.
func Serve(c *cli.Context) error {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /menu", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, "soup") })
	server := &http.Server{Addr: c.String("addr"), Handler: mux, ReadHeaderTimeout: 5 * time.Second}
	return server.ListenAndServe() // want "shutdown/no-signal"
}

// Tail prints dots until it is stopped.
func Tail(*cli.Context) error {
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt, syscall.SIGTERM)
	for {
		select {
		case <-stop:
			return nil
		case <-time.After(time.Second):
			fmt.Print(".")
		}
	}
}
