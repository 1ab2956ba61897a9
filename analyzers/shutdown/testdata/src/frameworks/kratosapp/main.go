// Command greeter is right: kratos handles SIGTERM and stops the transports that it was given.
package main

import (
	"log"
	"time"

	"github.com/go-kratos/kratos/v2"

	"frameworks/kratosapp/server"
)

func newApp() *kratos.App {
	return kratos.New(
		kratos.Name("greeter"),
		kratos.Version("v1.4.0"),
		kratos.StopTimeout(20*time.Second),
		kratos.Server(server.NewHTTP(":8000"), server.NewGRPC(":9000")),
	)
}

func main() {
	app := newApp()
	if err := app.Run(); err != nil {
		log.Fatal(err)
	}
}
