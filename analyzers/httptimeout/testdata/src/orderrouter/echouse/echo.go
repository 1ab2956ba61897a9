// Package echouse bounds routes by echo's middleware.
package main

import (
	"net/http"
	"time"

	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

func main() {}

func config() {
	e := echo.New()
	e.Use(middleware.ContextTimeoutWithConfig(middleware.ContextTimeoutConfig{Timeout: time.Minute}))
	srv := &http.Server{
		Handler:      e,
		ReadTimeout:  time.Second,
		WriteTimeout: 30 * time.Second, // want `\(httptimeout/order\)`
	}
	srv.ListenAndServe()
}

func function() {
	e := echo.New()
	e.Use(middleware.ContextTimeout(time.Minute))
	srv := &http.Server{
		Handler:      e,
		ReadTimeout:  time.Second,
		WriteTimeout: 30 * time.Second, // want `\(httptimeout/order\)`
	}
	srv.ListenAndServe()
}
