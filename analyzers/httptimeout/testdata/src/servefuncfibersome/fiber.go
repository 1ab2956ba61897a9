// Package servefuncfibersome serves by fiber with some of the timeouts.
package main

import (
	"time"

	"github.com/gofiber/fiber/v2"
)

func main() {}

func hello(c *fiber.Ctx) error { return c.SendString("x") }

func read() {
	app := fiber.New(fiber.Config{ReadTimeout: time.Second})
	app.Get("/", hello)
	app.Listen(":80") // want `\(httptimeout/server-write\)`
}
