// Package fx is a stand-in for go.uber.org/fx, with its signatures.
package fx

import (
	"context"
	"os"
	"time"
)

type Option interface{ String() string }

type option struct{}

func (option) String() string { return "" }

func Provide(constructors ...interface{}) Option             { return option{} }
func Invoke(funcs ...interface{}) Option                     { return option{} }
func Supply(values ...interface{}) Option                    { return option{} }
func Options(opts ...Option) Option                          { return option{} }
func Module(name string, opts ...Option) Option              { return option{} }
func Annotate(t interface{}, anns ...Annotation) interface{} { return t }
func StartTimeout(v time.Duration) Option                    { return option{} }
func StopTimeout(v time.Duration) Option                     { return option{} }

var NopLogger Option = option{}

type Annotation interface{}

func ResultTags(tags ...string) Annotation    { return nil }
func ParamTags(tags ...string) Annotation     { return nil }
func As(interfaces ...interface{}) Annotation { return nil }

type HookFunc interface {
	~func() | ~func() error | ~func(context.Context) | ~func(context.Context) error
}

type Hook struct {
	OnStart func(context.Context) error
	OnStop  func(context.Context) error
}

func StartHook[T HookFunc](start T) Hook                             { return Hook{} }
func StopHook[T HookFunc](stop T) Hook                               { return Hook{} }
func StartStopHook[T1 HookFunc, T2 HookFunc](start T1, stop T2) Hook { return Hook{} }

type Lifecycle interface{ Append(Hook) }

type ShutdownSignal struct {
	Signal   os.Signal
	ExitCode int
}

type ShutdownOption interface{}

type Shutdowner interface {
	Shutdown(opts ...ShutdownOption) error
}

func ExitCode(code int) ShutdownOption { return nil }

type App struct{}

func New(opts ...Option) *App { return &App{} }

func (app *App) Run()                            {}
func (app *App) Err() error                      { return nil }
func (app *App) Start(ctx context.Context) error { return nil }
func (app *App) Stop(ctx context.Context) error  { return nil }
func (app *App) Done() <-chan os.Signal          { return nil }
func (app *App) Wait() <-chan ShutdownSignal     { return nil }
func (app *App) StartTimeout() time.Duration     { return 0 }
func (app *App) StopTimeout() time.Duration      { return 0 }

type In struct{}
type Out struct{}
