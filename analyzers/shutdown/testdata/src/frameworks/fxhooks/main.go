// Command atlas is right: fx's Run waits for SIGTERM and calls OnStop with a bounded context, and that drains the server.
package main

import (
	"time"

	"go.uber.org/fx"

	"frameworks/fxhooks/api"
	"frameworks/fxhooks/httpserver"
)

func main() {
	fx.New(
		fx.StopTimeout(20*time.Second),
		fx.Provide(api.NewMux, httpserver.New),
		fx.Invoke(httpserver.Register),
	).Run()
}
