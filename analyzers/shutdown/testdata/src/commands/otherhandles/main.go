// Command shopctl handles SIGTERM in its watch command. Its serve command does not, so that one is killed in the middle of requests.
package main

import (
	"fmt"
	"os"

	"commands/otherhandles/serve"
	"commands/otherhandles/watch"

	"github.com/spf13/cobra"
)

func main() {
	root := &cobra.Command{Use: "shopctl"}
	root.AddCommand(serve.Command(), watch.Command())
	if err := root.Execute(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
