// Package serve is the command that serves the shop.
package serve

import (
	"context"
	"errors"
	"net/http"
	"time"

	"github.com/spf13/cobra"
)

type runner struct{ addr string }

// Command returns the serve command.
func Command() *cobra.Command {
	r := &runner{}
	cmd := &cobra.Command{Use: "serve", RunE: r.run}
	cmd.Flags().StringVar(&r.addr, "addr", ":8080", "address to listen on")
	return cmd
}

func (r *runner) run(cmd *cobra.Command, _ []string) error {
	server := &http.Server{Addr: r.addr, Handler: http.FileServer(http.Dir("shop")), ReadHeaderTimeout: time.Second}
	failed := make(chan error, 1)
	go func() {
		if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) { // want "shutdown/no-signal"
			failed <- err
		}
	}()
	select {
	case err := <-failed:
		return err
	case <-cmd.Context().Done():
		drain, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		return server.Shutdown(drain)
	}
}
