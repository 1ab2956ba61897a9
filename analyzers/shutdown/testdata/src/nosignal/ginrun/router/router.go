// Package router holds the routes and serves them.
package router

import (
	"net/http"

	"github.com/gin-gonic/gin"

	"nosignal/ginrun/config"
)

// Router is the gin engine with the settings it runs under.
type Router struct {
	engine *gin.Engine
	cfg    config.Config
}

// New registers all routes.
func New(cfg config.Config) *Router {
	if !cfg.Debug {
		gin.SetMode(gin.ReleaseMode)
	}
	engine := gin.New()
	engine.Use(gin.Recovery())
	v1 := engine.Group("/v1")
	v1.GET("/users/:id", func(c *gin.Context) {
		c.JSON(http.StatusOK, gin.H{"id": c.Param("id")})
	})
	return &Router{engine: engine, cfg: cfg}
}

// Run serves on the configured port.
func (r *Router) Run() error {
	return r.engine.Run(":" + r.cfg.Port) // want "shutdown/no-signal"
}
