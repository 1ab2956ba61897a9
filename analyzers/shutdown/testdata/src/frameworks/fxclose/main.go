// Command moons closes its server in the OnStop hook instead of draining it.
package main

import (
	"go.uber.org/fx"

	"frameworks/fxclose/web"
)

func main() {
	fx.New(
		fx.Provide(web.NewServer),
		fx.Invoke(func(lc fx.Lifecycle, server *web.Server) {
			lc.Append(fx.Hook{OnStart: server.Start, OnStop: server.Stop})
		}),
	).Run()
}
