// Command dish serves from the Action of a command. It handles no signals, although another command does.
package main

import (
	"log"
	"os"

	"github.com/urfave/cli/v2"

	"commands/urfaveserve/actions"
)

func main() {
	app := &cli.App{
		Name:  "dish",
		Usage: "menus for everyone",
		Commands: []*cli.Command{
			{
				Name:   "serve",
				Flags:  []cli.Flag{&cli.StringFlag{Name: "addr", Value: ":8080"}},
				Action: actions.Serve,
			},
			{
				Name:   "tail",
				Action: actions.Tail,
			},
		},
	}
	if err := app.Run(os.Args); err != nil {
		log.Fatal(err)
	}
}
