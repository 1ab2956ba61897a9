// Command injected listens for signals through a field, so that tests can send some.
package main

import (
	"channels/injected/command"
	"channels/injected/environment"
)

func main() { command.Run(environment.Real(), nil) }
