// Package asynq is a stand-in for github.com/hibiken/asynq, with its signatures.
package asynq

import (
	"context"
	"time"
)

type RedisConnOpt interface{ MakeRedisClient() interface{} }

type RedisClientOpt struct {
	Addr     string
	Password string
	DB       int
}

func (opt RedisClientOpt) MakeRedisClient() interface{} { return nil }

type Task struct{}

func NewTask(typename string, payload []byte) *Task { return &Task{} }

func (t *Task) Type() string    { return "" }
func (t *Task) Payload() []byte { return nil }

type Handler interface {
	ProcessTask(context.Context, *Task) error
}

type HandlerFunc func(context.Context, *Task) error

func (fn HandlerFunc) ProcessTask(ctx context.Context, task *Task) error { return fn(ctx, task) }

type Config struct {
	Concurrency     int
	BaseContext     func() context.Context
	Queues          map[string]int
	StrictPriority  bool
	ShutdownTimeout time.Duration
}

type Server struct{}

func NewServer(r RedisConnOpt, cfg Config) *Server { return &Server{} }

func (srv *Server) Run(handler Handler) error   { return nil }
func (srv *Server) Start(handler Handler) error { return nil }
func (srv *Server) Shutdown()                   {}
func (srv *Server) Stop()                       {}
func (srv *Server) Ping() error                 { return nil }

type ServeMux struct{}

func NewServeMux() *ServeMux { return &ServeMux{} }

func (mux *ServeMux) ProcessTask(ctx context.Context, task *Task) error { return nil }
func (mux *ServeMux) Handle(pattern string, handler Handler)            {}
func (mux *ServeMux) HandleFunc(pattern string, handler func(context.Context, *Task) error) {
}
