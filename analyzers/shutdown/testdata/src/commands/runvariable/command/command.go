// Package command declares the commands, which others fill in.
package command

import "github.com/spf13/cobra"

var (
	// Root is the command that all others hang on.
	Root = &cobra.Command{Use: "bikes"}
	// Serve serves the API.
	Serve = &cobra.Command{Use: "serve", Short: "serve the API"}
)

func init() {
	Root.AddCommand(Serve)
}
