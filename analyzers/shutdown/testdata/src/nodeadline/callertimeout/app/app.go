// Package app is the service.
package app

import (
	"context"
	"net/http"
	"time"

	"nodeadline/callertimeout/component"
)

// App is a list of components.
type App struct{ components []component.Component }

// New returns the service with all its components.
func New() *App {
	return &App{components: []component.Component{
		component.HTTP("api", &http.Server{Addr: ":8080", Handler: http.NotFoundHandler(), ReadHeaderTimeout: time.Second}),
		component.HTTP("partner", &http.Server{Addr: ":8443", Handler: http.NotFoundHandler(), ReadHeaderTimeout: time.Second}),
	}}
}

// Start starts all components.
func (a *App) Start() {
	for _, c := range a.components {
		c.Start()
	}
}

// Stop stops all components.
func (a *App) Stop(ctx context.Context) error {
	for _, c := range a.components {
		if err := c.Stop(component.WithName(ctx, c.Name())); err != nil {
			return err
		}
	}
	return nil
}
