// Package middleware is a stand-in for github.com/labstack/echo/v4/middleware.
package middleware

import (
	"time"

	"github.com/labstack/echo/v4"
)

type TimeoutConfig struct {
	ErrorMessage string
	Timeout      time.Duration
}

type ContextTimeoutConfig struct{ Timeout time.Duration }

func Timeout() echo.MiddlewareFunc                                             { return nil }
func TimeoutWithConfig(config TimeoutConfig) echo.MiddlewareFunc               { return nil }
func ContextTimeout(timeout time.Duration) echo.MiddlewareFunc                 { return nil }
func ContextTimeoutWithConfig(config ContextTimeoutConfig) echo.MiddlewareFunc { return nil }
func Logger() echo.MiddlewareFunc                                              { return nil }
