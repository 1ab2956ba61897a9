package main

import (
	"time"

	"github.com/gofiber/fiber/v2"
	fiber3 "github.com/gofiber/fiber/v3"
)

func main() {}

func hello(c *fiber.Ctx) error { return c.SendString("x") }

func none() {
	app := fiber.New()
	app.Get("/", hello)
	app.Listen(":80")                    // want `fiber's Listen .*\(httptimeout/serve-func\)`
	app.ListenTLS(":443", "cert", "key") // want `fiber's ListenTLS .*\(httptimeout/serve-func\)`
	app.Listener(nil)                    // want `fiber's Listener .*\(httptimeout/serve-func\)`
}

func configWithout() {
	app := fiber.New(fiber.Config{AppName: "x"})
	app.Listen(":80") // want `fiber's Listen .*\(httptimeout/serve-func\)`
}

func all() {
	app := fiber.New(fiber.Config{ReadTimeout: time.Second, WriteTimeout: time.Second, IdleTimeout: time.Second})
	app.Get("/", hello)
	app.Listen(":80")
}

func write() {
	app := fiber.New(fiber.Config{WriteTimeout: time.Second})
	app.Get("/", hello)
	app.Listen(":80") // want `\(httptimeout/server-read\)` `\(httptimeout/server-idle\)`
}

func later() {
	config := fiber.Config{WriteTimeout: time.Second}
	config.ReadTimeout = time.Second
	app := fiber.New(config)
	app.Listen(":80")
}

func unknown(config fiber.Config) {
	app := fiber.New(config)
	app.Listen(":80")
}

func two() {
	a := fiber.New(fiber.Config{ReadTimeout: time.Second, WriteTimeout: time.Second})
	b := fiber.New()
	go a.Listen(":80")
	b.Listen(":81") // want `fiber's Listen .*\(httptimeout/serve-func\)`
}

func three() {
	app := fiber3.New()
	app.Listen(":80") // want `fiber's Listen .*\(httptimeout/serve-func\)`
	complete := fiber3.New(fiber3.Config{ReadTimeout: time.Second, WriteTimeout: time.Second})
	complete.Listen(":80")
}

func fromConstructor() {
	newApp().Listen(":80")
	newBareApp().Listen(":80") // want `fiber's Listen .*\(httptimeout/serve-func\)`
}

func newApp() *fiber.App {
	return fiber.New(fiber.Config{ReadTimeout: time.Second, WriteTimeout: time.Second})
}
func newBareApp() *fiber.App { return fiber.New() }

func loopback() {
	app := fiber.New()
	app.Listen("localhost:80") // want `\(httptimeout/serve-func\)`
}
