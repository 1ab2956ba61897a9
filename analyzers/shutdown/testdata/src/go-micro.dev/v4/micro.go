// Package micro is a stand-in for go-micro.dev/v4, with its signatures.
package micro

import (
	"context"

	"go-micro.dev/v4/server"
)

type Service interface {
	Name() string
	Init(...Option)
	Options() Options
	Server() server.Server
	Run() error
	String() string
}

type Option func(*Options)

type Options struct {
	Server  server.Server
	Context context.Context
	Signal  bool
}

func NewService(opts ...Option) Service { return nil }
func New(name string) Service           { return nil }

func Name(n string) Option               { return func(*Options) {} }
func Version(v string) Option            { return func(*Options) {} }
func Address(addr string) Option         { return func(*Options) {} }
func HandleSignal(b bool) Option         { return func(o *Options) { o.Signal = b } }
func BeforeStart(fn func() error) Option { return func(*Options) {} }
func AfterStop(fn func() error) Option   { return func(*Options) {} }

func RegisterHandler(s server.Server, h interface{}, opts ...server.HandlerOption) error { return nil }
