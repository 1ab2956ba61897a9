// Command harbor is right: its commands are structs with a Run method, and the serve command drains when the context ends.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"commands/structcommands/commands"
)

type command interface {
	Run(ctx context.Context) error
}

var cli struct {
	Serve commands.Serve
	Ships commands.Ships
}

func pick(args []string) (command, error) {
	if len(args) == 0 {
		return nil, fmt.Errorf("which command?")
	}
	switch args[0] {
	case "serve":
		return &cli.Serve, nil
	case "ships":
		return &cli.Ships, nil
	default:
		return nil, fmt.Errorf("no such command: %s", args[0])
	}
}

func main() {
	chosen, err := pick(os.Args[1:])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err = chosen.Run(ctx)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
