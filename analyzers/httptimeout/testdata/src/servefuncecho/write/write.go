package main

import (
	"time"

	"github.com/labstack/echo/v4"
)

func main() {
	e := echo.New()
	e.GET("/", func(c echo.Context) error { return c.String(200, "x") })
	e.Server.WriteTimeout = 5 * time.Second
	e.Start(":80") // want `\(httptimeout/server-read\)` `\(httptimeout/server-idle\)`
}
