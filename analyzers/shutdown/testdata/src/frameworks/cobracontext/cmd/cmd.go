// Package cmd holds the commands.
package cmd

import (
	"context"
	"errors"
	"net/http"
	"time"

	"github.com/spf13/cobra"
)

type options struct {
	addr  string
	drain time.Duration
}

// New returns the root command.
func New() *cobra.Command {
	root := &cobra.Command{Use: "station", SilenceUsage: true}
	root.AddCommand(newServe(), newVersion())
	return root
}

func newVersion() *cobra.Command {
	return &cobra.Command{
		Use: "version",
		Run: func(cmd *cobra.Command, _ []string) { cmd.Println("station 1.0.0") },
	}
}

func newServe() *cobra.Command {
	var opts options
	serve := &cobra.Command{
		Use:  "serve",
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return opts.serve(cmd.Context())
		},
	}
	serve.Flags().StringVar(&opts.addr, "addr", ":8080", "address to listen on")
	serve.Flags().DurationVar(&opts.drain, "drain", 10*time.Second, "time for requests to end")
	return serve
}

func (o *options) serve(ctx context.Context) error {
	server := &http.Server{Addr: o.addr, Handler: http.NotFoundHandler(), ReadHeaderTimeout: 5 * time.Second}
	failed := make(chan error, 1)
	go func() {
		if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			failed <- err
		}
	}()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	drain, cancel := context.WithTimeout(context.Background(), o.drain)
	defer cancel()
	return server.Shutdown(drain)
}
