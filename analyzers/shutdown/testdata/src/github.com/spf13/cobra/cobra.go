// Package cobra is a stand-in for github.com/spf13/cobra, with its signatures.
package cobra

import (
	"context"

	"github.com/spf13/pflag"
)

type PositionalArgs func(cmd *Command, args []string) error

type Command struct {
	Use               string
	Aliases           []string
	Short             string
	Long              string
	Example           string
	Version           string
	Args              PositionalArgs
	SilenceErrors     bool
	SilenceUsage      bool
	PersistentPreRun  func(cmd *Command, args []string)
	PersistentPreRunE func(cmd *Command, args []string) error
	PreRun            func(cmd *Command, args []string)
	PreRunE           func(cmd *Command, args []string) error
	Run               func(cmd *Command, args []string)
	RunE              func(cmd *Command, args []string) error
	PostRun           func(cmd *Command, args []string)
	PostRunE          func(cmd *Command, args []string) error

	ctx      context.Context
	commands []*Command
}

func (c *Command) AddCommand(cmds ...*Command)              { c.commands = append(c.commands, cmds...) }
func (c *Command) Context() context.Context                 { return c.ctx }
func (c *Command) SetContext(ctx context.Context)           { c.ctx = ctx }
func (c *Command) Execute() error                           { return c.ExecuteContext(context.Background()) }
func (c *Command) ExecuteContext(ctx context.Context) error { c.ctx = ctx; return nil }
func (c *Command) ExecuteC() (cmd *Command, err error)      { return c, nil }
func (c *Command) Flags() *pflag.FlagSet                    { return &pflag.FlagSet{} }
func (c *Command) PersistentFlags() *pflag.FlagSet          { return &pflag.FlagSet{} }
func (c *Command) MarkFlagRequired(name string) error       { return nil }
func (c *Command) SetArgs(a []string)                       {}
func (c *Command) Println(i ...interface{})                 {}
func (c *Command) Printf(format string, i ...interface{})   {}
func (c *Command) PrintErrln(i ...interface{})              {}
func (c *Command) Help() error                              { return nil }

func NoArgs(cmd *Command, args []string) error { return nil }

func ExactArgs(n int) PositionalArgs    { return NoArgs }
func MinimumNArgs(n int) PositionalArgs { return NoArgs }

func CheckErr(msg interface{}) {}

func OnInitialize(y ...func()) {}
