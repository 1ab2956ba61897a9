// Command pumps ends its group on Ctrl-C alone; SIGTERM is not handed to SignalHandler.
package main

import (
	"context"
	"errors"
	"log"
	"net/http"
	"os"
	"time"

	"github.com/oklog/run"
)

func main() {
	var g run.Group
	{
		execute, interrupt := run.SignalHandler(context.Background(), os.Interrupt) // want "shutdown/no-sigterm"
		g.Add(execute, interrupt)
	}
	{
		server := &http.Server{Addr: ":8080", Handler: http.NotFoundHandler(), ReadHeaderTimeout: 5 * time.Second}
		g.Add(func() error {
			return server.ListenAndServe()
		}, func(error) {
			ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
			defer cancel()
			if err := server.Shutdown(ctx); err != nil {
				log.Println("drain:", err)
			}
		})
	}
	if err := g.Run(); !errors.Is(err, run.ErrSignal) {
		log.Println("pumps:", err)
	}
}
