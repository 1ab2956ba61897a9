// Right: the deadline is set once in the lifecycle's context, and everything below derives from it.
package main

import (
	"context"
	"log"
	"net/http"
	"time"

	"github.com/gofiber/fiber/v2"
	"nodeadline/deadlinefield/lifecycle"
)

func main() {
	life := lifecycle.New(25 * time.Second)

	app := fiber.New()
	app.Get("/", func(c *fiber.Ctx) error { return c.SendString("hello") })
	go func() {
		if err := app.Listen(":3000"); err != nil {
			log.Printf("listen: %v", err)
		}
	}()
	life.OnStop(app.ShutdownWithContext)

	files := &http.Server{Addr: ":8080", Handler: http.FileServer(http.Dir("public")), ReadHeaderTimeout: time.Second}
	go func() {
		if err := files.ListenAndServe(); err != http.ErrServerClosed {
			log.Printf("files: %v", err)
		}
	}()
	life.OnStop(func(ctx context.Context) error {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		return files.Shutdown(ctx)
	})

	life.Wait()
}
