// Command snippets blocks main in fiber's Listen, which returns as soon as the shutdown in the goroutine begins.
package main

import (
	"log"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/gofiber/fiber/v2"
)

func main() {
	app := fiber.New()
	app.Get("/:id", func(c *fiber.Ctx) error { return c.SendString(c.Params("id")) })

	c := make(chan os.Signal, 1)
	signal.Notify(c, os.Interrupt, syscall.SIGTERM)
	go func() {
		<-c
		log.Println("gracefully shutting down...")
		if err := app.ShutdownWithTimeout(30 * time.Second); err != nil {
			log.Println("drain:", err)
		}
	}()

	if err := app.Listen(":3000"); err != nil { // want "shutdown/early-exit"
		log.Panic(err)
	}
	log.Println("running cleanup tasks...")
}
