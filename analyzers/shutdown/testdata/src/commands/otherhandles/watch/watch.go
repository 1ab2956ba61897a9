// Package watch is the command that prints the orders as they come.
package watch

import (
	"os/signal"
	"syscall"
	"time"

	"github.com/spf13/cobra"
)

// Command returns the watch command.
func Command() *cobra.Command {
	return &cobra.Command{
		Use: "watch",
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx, stop := signal.NotifyContext(cmd.Context(), syscall.SIGINT, syscall.SIGTERM)
			defer stop()
			ticker := time.NewTicker(time.Second)
			defer ticker.Stop()
			for {
				select {
				case <-ctx.Done():
					cmd.Println("bye")
					return nil
				case now := <-ticker.C:
					cmd.Println(now.Format(time.Kitchen), "no orders")
				}
			}
		},
	}
}
