// Command bikes is right: serve.Run is put into the command by an init of its own package, and it handles SIGTERM itself.
package main

import (
	"os"

	"commands/runvariable/command"
	_ "commands/runvariable/serve"
)

func main() {
	if err := command.Root.Execute(); err != nil {
		os.Exit(1)
	}
}
