// Package cobra stands for github.com/spf13/cobra.
package cobra

// Command is a command.
type Command struct {
	Use string
	Run func(cmd *Command, args []string)
}
