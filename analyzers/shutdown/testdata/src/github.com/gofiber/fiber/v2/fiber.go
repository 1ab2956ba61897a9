// Package fiber is a stand-in for github.com/gofiber/fiber/v2, with its signatures.
package fiber

import (
	"context"
	"net"
	"time"

	_ "github.com/valyala/fasthttp"
)

type Map map[string]interface{}

type Config struct {
	AppName               string
	ReadTimeout           time.Duration
	WriteTimeout          time.Duration
	IdleTimeout           time.Duration
	DisableStartupMessage bool
}

type Ctx struct{}

func (c *Ctx) Status(status int) *Ctx                           { return c }
func (c *Ctx) JSON(data interface{}, ctype ...string) error     { return nil }
func (c *Ctx) Params(key string, defaultValue ...string) string { return "" }
func (c *Ctx) SendString(s string) error                        { return nil }
func (c *Ctx) SendStatus(status int) error                      { return nil }
func (c *Ctx) SendFile(file string, compress ...bool) error     { return nil }
func (c *Ctx) BodyParser(out interface{}) error                 { return nil }

type Handler = func(*Ctx) error

type App struct{ config Config }

type Router interface {
	Get(path string, handlers ...Handler) Router
	Post(path string, handlers ...Handler) Router
}

func New(config ...Config) *App                                  { return &App{} }
func (app *App) Get(path string, handlers ...Handler) Router     { return app }
func (app *App) Post(path string, handlers ...Handler) Router    { return app }
func (app *App) Use(args ...interface{}) Router                  { return app }
func (app *App) Listener(ln net.Listener) error                  { return nil }
func (app *App) Listen(addr string) error                        { return nil }
func (app *App) ListenTLS(addr, certFile, keyFile string) error  { return nil }
func (app *App) Shutdown() error                                 { return nil }
func (app *App) ShutdownWithTimeout(timeout time.Duration) error { return nil }
func (app *App) ShutdownWithContext(ctx context.Context) error   { return nil }
