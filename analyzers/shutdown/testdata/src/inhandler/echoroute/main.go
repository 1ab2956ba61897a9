// The echo handler waits for the drain, and the drain waits for the handler.
package main

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/labstack/echo/v4"
)

type control struct {
	e *echo.Echo
}

func (ctl *control) quit(c echo.Context) error {
	ctx, cancel := context.WithTimeout(c.Request().Context(), 10*time.Second)
	defer cancel()
	if err := ctl.e.Shutdown(ctx); err != nil { // want "shutdown/in-handler"
		return err
	}
	return c.NoContent(http.StatusNoContent)
}

func main() {
	e := echo.New()
	ctl := &control{e: e}
	e.POST("/quit", ctl.quit)
	go func() {
		if err := e.Start(":8080"); !errors.Is(err, http.ErrServerClosed) {
			slog.Error("serve", "error", err)
		}
	}()

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	<-ctx.Done()
	stopCtx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := e.Shutdown(stopCtx); err != nil {
		slog.Error("shutdown", "error", err)
	}
}
