// Package fiber is a stand-in for github.com/gofiber/fiber/v2, with its signatures.
package fiber

import (
	"net"
	"time"

	_ "github.com/valyala/fasthttp"
)

type Config struct {
	AppName      string
	ReadTimeout  time.Duration
	WriteTimeout time.Duration
	IdleTimeout  time.Duration
}

type Ctx struct{}

func (c *Ctx) SendString(s string) error                    { return nil }
func (c *Ctx) SendFile(file string, compress ...bool) error { return nil }

type Handler = func(*Ctx) error

type App struct{ config Config }

func New(config ...Config) *App                                 { return &App{} }
func (app *App) Get(path string, handlers ...Handler) *App      { return app }
func (app *App) Use(args ...interface{}) *App                   { return app }
func (app *App) Listener(ln net.Listener) error                 { return nil }
func (app *App) Listen(addr string) error                       { return nil }
func (app *App) ListenTLS(addr, certFile, keyFile string) error { return nil }
