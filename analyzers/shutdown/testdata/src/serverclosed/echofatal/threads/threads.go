// Package threads is the part of the forum that people read.
package threads

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

// Register adds the routes to group.
func Register(group *echo.Group) {
	group.GET("/:id", func(c echo.Context) error {
		return c.String(http.StatusOK, c.Param("id"))
	})
}
