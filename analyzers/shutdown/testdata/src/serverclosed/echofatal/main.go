// Command forum logs the result of Start with Fatal. After Shutdown that result is http.ErrServerClosed, and the drain is cut.
package main

import (
	"context"
	"net/http"
	"os/signal"
	"syscall"
	"time"

	"github.com/labstack/echo/v4"

	"serverclosed/echofatal/threads"
)

func main() {
	e := echo.New()
	e.HideBanner = true
	threads.Register(e.Group("/threads"))
	e.GET("/healthz", func(c echo.Context) error { return c.NoContent(http.StatusNoContent) })

	go func() {
		e.Logger.Fatal(e.Start(":1323")) // want "shutdown/server-closed"
	}()

	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	<-ctx.Done()

	drain, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := e.Shutdown(drain); err != nil {
		e.Logger.Error(err)
	}
}
