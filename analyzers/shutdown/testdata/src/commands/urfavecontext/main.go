// Command dorm is right: RunContext hands the signal's context to the Action, which is a context itself and is waited for.
package main

import (
	"context"
	"log"
	"os"
	"os/signal"
	"syscall"

	"github.com/urfave/cli/v2"

	"commands/urfavecontext/rooms"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	service := rooms.New()
	app := cli.NewApp()
	app.Name = "dorm"
	app.Action = func(c *cli.Context) error {
		return service.Run(c.Context, ":8080")
	}
	if err := app.RunContext(ctx, os.Args); err != nil {
		log.Println(err)
	}
}
