// The helper's context is meant to end with SIGKILL as well, which it cannot.
package main

import (
	"context"
	"log"

	"channels/notifycontext/process"
	"github.com/gofiber/fiber/v2"
)

func main() {
	process.IgnoreTerminal()
	ctx, stop := process.Context(context.Background())
	defer stop()

	app := fiber.New()
	app.Get("/", func(c *fiber.Ctx) error { return c.SendString("hello") })
	stopped := make(chan error, 1)
	go func() { stopped <- app.Listen(":3000") }()

	select {
	case err := <-stopped:
		log.Printf("listen: %v", err)
	case <-ctx.Done():
		if err := app.ShutdownWithTimeout(process.Grace); err != nil {
			log.Printf("shutdown: %v", err)
		}
	}
}
