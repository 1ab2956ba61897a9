package main

import (
	"time"

	"github.com/labstack/echo/v4"
)

func main() {
	e := echo.New()
	e.GET("/", func(c echo.Context) error { return c.String(200, "x") })
	e.Server.ReadTimeout = 5 * time.Second
	e.Server.WriteTimeout = 30 * time.Second
	e.TLSServer.ReadTimeout = 5 * time.Second
	e.TLSServer.WriteTimeout = 30 * time.Second
	e.Start(":80")
	e.StartTLS(":443", "cert", "key")
}
