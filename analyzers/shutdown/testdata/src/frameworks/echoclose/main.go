// Command radio closes echo on SIGTERM instead of shutting it down, so the listeners are cut off.
package main

import (
	"context"
	"errors"
	"log"
	"net/http"
	"os/signal"
	"syscall"
	"time"

	"github.com/labstack/echo/v4"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()

	e := echo.New()
	e.GET("/stations", func(c echo.Context) error { return c.JSON(http.StatusOK, []string{"one", "two"}) })
	server := &http.Server{Addr: ":8080", ReadHeaderTimeout: 5 * time.Second}
	go func() {
		if err := e.StartServer(server); !errors.Is(err, http.ErrServerClosed) {
			log.Println("radio:", err)
			stop()
		}
	}()

	<-ctx.Done()
	if err := e.Close(); err != nil { // want "shutdown/no-drain"
		log.Println("close:", err)
	}
}
