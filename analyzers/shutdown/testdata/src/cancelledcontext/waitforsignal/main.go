// The helper blocks until the context has ended; the caller goes on to drain with it.
package main

import (
	"log/slog"

	"cancelledcontext/waitforsignal/process"
	"github.com/gofiber/fiber/v2"
)

func main() {
	ctx, stop := process.Context()
	defer stop()

	app := fiber.New(fiber.Config{AppName: "links"})
	app.Get("/links/:id", func(c *fiber.Ctx) error {
		return c.SendString(c.Params("id"))
	})
	go func() {
		if err := app.Listen(":3000"); err != nil {
			slog.Error("listen", "error", err)
			stop()
		}
	}()

	process.WaitForSignal(ctx)
	if err := app.ShutdownWithContext(ctx); err != nil { // want "shutdown/cancelled-context"
		slog.Error("shutdown", "error", err)
	}
}
