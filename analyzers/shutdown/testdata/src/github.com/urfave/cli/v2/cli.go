// Package cli is a stand-in for github.com/urfave/cli/v2, with its signatures.
package cli

import "context"

type (
	ActionFunc func(*Context) error
	BeforeFunc func(*Context) error
	AfterFunc  func(*Context) error
)

type Context struct {
	context.Context
	App     *App
	Command *Command
}

func (cCtx *Context) String(name string) string { return "" }
func (cCtx *Context) Int(name string) int       { return 0 }
func (cCtx *Context) Bool(name string) bool     { return false }
func (cCtx *Context) Args() Args                { return nil }

type Args interface {
	Get(n int) string
	First() string
	Len() int
}

type Flag interface{ Names() []string }

type StringFlag struct {
	Name    string
	Aliases []string
	Usage   string
	EnvVars []string
	Value   string
}

func (f *StringFlag) Names() []string { return []string{f.Name} }

type IntFlag struct {
	Name  string
	Usage string
	Value int
}

func (f *IntFlag) Names() []string { return []string{f.Name} }

type Command struct {
	Name        string
	Aliases     []string
	Usage       string
	Flags       []Flag
	Before      BeforeFunc
	After       AfterFunc
	Action      ActionFunc
	Subcommands []*Command
}

type Commands []*Command

type App struct {
	Name           string
	Usage          string
	Version        string
	Flags          []Flag
	Commands       []*Command
	Before         BeforeFunc
	After          AfterFunc
	Action         ActionFunc
	DefaultCommand string
}

func NewApp() *App { return &App{} }

func (a *App) Run(arguments []string) (err error) {
	return a.RunContext(context.Background(), arguments)
}
func (a *App) RunContext(ctx context.Context, arguments []string) (err error) { return nil }
func (a *App) RunAndExitOnError()                                             {}

type ExitCoder interface {
	error
	ExitCode() int
}

func Exit(message interface{}, exitCode int) ExitCoder { return nil }
