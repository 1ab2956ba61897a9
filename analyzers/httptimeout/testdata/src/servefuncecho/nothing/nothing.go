package main

import (
	"github.com/labstack/echo/v4"
)

func main() {
	e := echo.New()
	e.GET("/", func(c echo.Context) error { return c.String(200, "x") })
	e.Start(":80")                    // want `echo's Start .*\(httptimeout/serve-func\)`
	e.StartTLS(":443", "cert", "key") // want `echo's StartTLS .*\(httptimeout/serve-func\)`
	e.StartAutoTLS(":443")            // want `echo's StartAutoTLS .*\(httptimeout/serve-func\)`
	start := e.Start                  // want `echo's Start .*\(httptimeout/serve-func\)`
	start(":80")
}
