// Shutdown of fiber without a time limit waits for every open connection.
package main

import (
	"log"
	"os"
	"os/signal"
	"syscall"

	"github.com/gofiber/fiber/v2"
)

func main() {
	app := fiber.New()
	app.Get("/", func(c *fiber.Ctx) error { return c.SendString("hello") })

	stopped := make(chan struct{})
	go func() {
		defer close(stopped)
		quit := make(chan os.Signal, 1)
		signal.Notify(quit, os.Interrupt, syscall.SIGTERM)
		<-quit
		log.Print("shutting down")
		if err := app.Shutdown(); err != nil { // want "shutdown/no-deadline"
			log.Printf("shutdown: %v", err)
		}
	}()

	if err := app.Listen(":3000"); err != nil {
		log.Printf("listen: %v", err)
		return
	}
	<-stopped
}
