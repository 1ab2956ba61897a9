package main

import (
	"net/http"
	"time"

	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

func main() {}

func fine() {
	e := echo.New()
	e.Use(middleware.ContextTimeout(time.Second))
	srv := &http.Server{Handler: e, ReadTimeout: time.Second, WriteTimeout: 30 * time.Second}
	srv.ListenAndServe()
}
