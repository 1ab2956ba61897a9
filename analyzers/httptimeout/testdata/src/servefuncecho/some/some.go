package main

import (
	"time"

	"github.com/labstack/echo/v4"
)

func main() {
	e := echo.New()
	e.GET("/", func(c echo.Context) error { return c.String(200, "x") })
	e.Server.ReadTimeout = 5 * time.Second
	e.Start(":80") // want `no WriteTimeout.*\(httptimeout/server-write\)`

	f := echo.New()
	f.GET("/", func(c echo.Context) error { return c.String(200, "x") })
}
