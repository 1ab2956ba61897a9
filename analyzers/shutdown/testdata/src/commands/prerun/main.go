// Command lodge is right: PersistentPreRunE puts the signal's context into every command before it runs.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"

	"commands/prerun/serve"
)

func main() {
	var stop context.CancelFunc
	root := &cobra.Command{
		Use: "lodge",
		PersistentPreRunE: func(cmd *cobra.Command, _ []string) error {
			var ctx context.Context
			ctx, stop = signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
			cmd.SetContext(ctx)
			return nil
		},
	}
	root.AddCommand(serve.New())
	err := root.Execute()
	if stop != nil {
		stop()
	}
	if err != nil {
		os.Exit(1)
	}
}
