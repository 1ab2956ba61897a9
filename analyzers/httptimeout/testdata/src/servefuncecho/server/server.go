package main

import (
	"net/http"
	"time"

	"github.com/labstack/echo/v4"
)

func main() {
	e := echo.New()
	e.GET("/", func(c echo.Context) error { return c.String(200, "x") })
	srv := newServer()
	srv.ReadTimeout = 5 * time.Second
	e.StartServer(srv)
	e.StartServer(&http.Server{ReadHeaderTimeout: time.Second, WriteTimeout: time.Second}) // want `\(httptimeout/server-idle\)`
}

func newServer() *http.Server { return &http.Server{WriteTimeout: time.Minute} }
