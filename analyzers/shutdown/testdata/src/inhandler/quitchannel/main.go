// Right: the handler only says that the service should end; main, which is no handler, drains.
package main

import (
	"context"
	"errors"
	"log"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/gin-gonic/gin"
)

func main() {
	quit := make(chan string, 1)
	r := gin.Default()
	r.POST("/shutdown", func(c *gin.Context) {
		select {
		case quit <- "asked by " + c.Request.RemoteAddr:
		default:
		}
		c.Status(http.StatusAccepted)
	})

	srv := &http.Server{Addr: ":8080", Handler: r, ReadHeaderTimeout: time.Second}
	go func() {
		if err := srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			log.Printf("serve: %v", err)
		}
	}()

	sigs := make(chan os.Signal, 1)
	signal.Notify(sigs, os.Interrupt, syscall.SIGTERM)
	select {
	case reason := <-quit:
		log.Print(reason)
	case sig := <-sigs:
		log.Print(sig)
	}
	shutdown(srv)
}

func shutdown(srv *http.Server) {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := srv.Shutdown(ctx); err != nil {
		log.Printf("shutdown: %v", err)
	}
}
