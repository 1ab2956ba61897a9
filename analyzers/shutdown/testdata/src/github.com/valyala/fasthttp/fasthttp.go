// Package fasthttp is a stand-in for github.com/valyala/fasthttp, with its signatures.
package fasthttp

import (
	"bufio"
	"context"
	"net"
	"time"
)

type RequestHandler func(ctx *RequestCtx)
type StreamWriter func(w *bufio.Writer)

type RequestCtx struct{}

func (ctx *RequestCtx) WriteString(s string) (int, error)   { return 0, nil }
func (ctx *RequestCtx) SetBodyStreamWriter(sw StreamWriter) {}
func (ctx *RequestCtx) SendFile(path string)                {}

type Server struct {
	Handler      RequestHandler
	Name         string
	ReadTimeout  time.Duration
	WriteTimeout time.Duration
	IdleTimeout  time.Duration
}

func (s *Server) ListenAndServe(addr string) error                       { return nil }
func (s *Server) ListenAndServeTLS(addr, certFile, keyFile string) error { return nil }
func (s *Server) Serve(ln net.Listener) error                            { return nil }

func ListenAndServe(addr string, handler RequestHandler) error                         { return nil }
func ListenAndServeTLS(addr, certFile, keyFile string, handler RequestHandler) error   { return nil }
func Serve(ln net.Listener, handler RequestHandler) error                              { return nil }
func ServeTLS(ln net.Listener, certFile, keyFile string, handler RequestHandler) error { return nil }

func (s *Server) Shutdown() error                               { return nil }
func (s *Server) ShutdownWithContext(ctx context.Context) error { return nil }

func (ctx *RequestCtx) SetStatusCode(statusCode int) {}
func (ctx *RequestCtx) Path() []byte                 { return nil }
