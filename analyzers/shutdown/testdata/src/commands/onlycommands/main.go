// Command tidy is right: none of its commands serves, each of them ends by itself.
package main

import (
	"fmt"
	"net/http"
	"os"
	"time"

	"github.com/spf13/cobra"
)

func main() {
	root := &cobra.Command{Use: "tidy"}
	check := &cobra.Command{
		Use:  "check",
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			client := &http.Client{Timeout: 10 * time.Second}
			for _, url := range args {
				resp, err := client.Get(url)
				if err != nil {
					return fmt.Errorf("check %s: %w", url, err)
				}
				resp.Body.Close()
				cmd.Println(url, resp.StatusCode)
			}
			return nil
		},
	}
	wait := &cobra.Command{
		Use: "wait",
		Run: func(cmd *cobra.Command, _ []string) {
			for range 10 {
				time.Sleep(time.Second)
				cmd.Printf(".")
			}
		},
	}
	root.AddCommand(check, wait)
	if err := root.Execute(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
