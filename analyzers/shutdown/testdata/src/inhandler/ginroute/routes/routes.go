// Package routes holds the routes.
package routes

import (
	"context"
	"net/http"
	"time"

	"github.com/gin-gonic/gin"
)

// Maintenance adds the routes of the operators.
func Maintenance(g *gin.RouterGroup, srv *http.Server) {
	g.POST("/down", down(srv))
}

func down(srv *http.Server) gin.HandlerFunc {
	return func(c *gin.Context) {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		if err := srv.Shutdown(ctx); err != nil { // want "shutdown/in-handler"
			c.JSON(http.StatusInternalServerError, gin.H{"error": err.Error()})
			return
		}
		c.Status(http.StatusNoContent)
	}
}
