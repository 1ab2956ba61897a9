// Command votes waits for SIGTERM and then returns from main: gin's Run has no way to drain.
package main

import (
	"log"
	"net/http"
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"

	"github.com/gin-gonic/gin"
)

func main() {
	var votes atomic.Int64
	router := gin.Default()
	router.POST("/votes", func(c *gin.Context) {
		c.JSON(http.StatusOK, gin.H{"votes": votes.Add(1)})
	})

	go func() {
		if err := router.Run(":8080"); err != nil { // want "shutdown/no-drain"
			log.Printf("votes: %v", err)
		}
	}()

	quit := make(chan os.Signal, 1)
	signal.Notify(quit, syscall.SIGINT, syscall.SIGTERM)
	<-quit
	log.Printf("shutting down gracefully after %d votes", votes.Load())
}
