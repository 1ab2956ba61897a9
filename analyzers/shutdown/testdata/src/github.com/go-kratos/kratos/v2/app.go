// Package kratos is a stand-in for github.com/go-kratos/kratos/v2, with its signatures.
package kratos

import (
	"context"
	"os"
	"time"

	"github.com/go-kratos/kratos/v2/transport"
)

type options struct{}

type Option func(o *options)

type App struct{ opts options }

func New(opts ...Option) *App { return &App{} }

func (a *App) Run() error  { return nil }
func (a *App) Stop() error { return nil }

func ID(id string) Option                              { return func(o *options) {} }
func Name(name string) Option                          { return func(o *options) {} }
func Version(version string) Option                    { return func(o *options) {} }
func Context(ctx context.Context) Option               { return func(o *options) {} }
func Signal(sigs ...os.Signal) Option                  { return func(o *options) {} }
func Server(srv ...transport.Server) Option            { return func(o *options) {} }
func StopTimeout(t time.Duration) Option               { return func(o *options) {} }
func BeforeStop(fn func(context.Context) error) Option { return func(o *options) {} }
func AfterStop(fn func(context.Context) error) Option  { return func(o *options) {} }
