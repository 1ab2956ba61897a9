// Package cli holds the commands of parks.
package cli

import (
	"net/http"
	"time"

	"github.com/spf13/cobra"
)

// Root returns the command that all others hang on.
func Root() *cobra.Command {
	root := &cobra.Command{Use: "parks"}
	root.AddCommand(
		&cobra.Command{Use: "serve", RunE: serve},
		&cobra.Command{Use: "import", RunE: imports},
	)
	return root
}

func serve(*cobra.Command, []string) error {
	server := &http.Server{Addr: ":8080", Handler: http.FileServer(http.Dir("parks")), ReadHeaderTimeout: 5 * time.Second}
	return server.ListenAndServe() // want "shutdown/no-drain"
}

func imports(cmd *cobra.Command, args []string) error {
	for _, file := range args {
		if err := cmd.Context().Err(); err != nil {
			return err
		}
		cmd.Println("imported", file)
	}
	return nil
}
