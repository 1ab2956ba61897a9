package handed

import "github.com/labstack/echo/v4"

// Start serves what a caller has set up.
func Start(e *echo.Echo) error { return e.Start(":80") }
