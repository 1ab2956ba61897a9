// Command fiber is right: ShutdownWithTimeout drains, and main returns only after it.
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
	app := fiber.New(fiber.Config{AppName: "fiber", IdleTimeout: 5 * time.Second})
	app.Get("/", func(c *fiber.Ctx) error { return c.SendString("hello") })

	go func() {
		if err := app.Listen(":3000"); err != nil {
			log.Panic(err)
		}
	}()

	c := make(chan os.Signal, 1)
	signal.Notify(c, os.Interrupt, syscall.SIGTERM)
	<-c
	if err := app.ShutdownWithTimeout(10 * time.Second); err != nil {
		log.Println("drain:", err)
	}
}
