package cmd

import "github.com/spf13/cobra"

var migrateCmd = &cobra.Command{
	Use:   "migrate",
	Short: "bring the database up to date",
	RunE: func(cmd *cobra.Command, _ []string) error {
		cmd.Println("nothing to do")
		return nil
	},
}

func init() {
	rootCmd.AddCommand(migrateCmd)
}
