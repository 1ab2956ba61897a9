// Package echo is a stand-in for github.com/labstack/echo/v4, with its signatures.
package echo

import (
	stdContext "context"
	"io"
	"net"
	"net/http"
)

type (
	HandlerFunc    func(c Context) error
	MiddlewareFunc func(next HandlerFunc) HandlerFunc
	Skipper        func(c Context) bool
)

type Map map[string]interface{}

type Response struct{ Writer http.ResponseWriter }

func (r *Response) Flush()                      {}
func (r *Response) Header() http.Header         { return nil }
func (r *Response) Write(b []byte) (int, error) { return 0, nil }
func (r *Response) WriteHeader(code int)        {}

type Context interface {
	Request() *http.Request
	Response() *Response
	Param(name string) string
	Bind(i interface{}) error
	JSON(code int, i interface{}) error
	String(code int, s string) error
	NoContent(code int) error
	Stream(code int, contentType string, r io.Reader) error
	File(file string) error
}

type Logger interface {
	Print(i ...interface{})
	Info(i ...interface{})
	Infof(format string, args ...interface{})
	Warn(i ...interface{})
	Error(i ...interface{})
	Errorf(format string, args ...interface{})
	Fatal(i ...interface{})
	Fatalf(format string, args ...interface{})
}

type Route struct{ Path string }

type Echo struct {
	Server     *http.Server
	TLSServer  *http.Server
	Listener   net.Listener
	Logger     Logger
	HideBanner bool
	HidePort   bool
}

type Group struct{ echo *Echo }

func New() *Echo { return &Echo{Server: new(http.Server), TLSServer: new(http.Server)} }

func (e *Echo) Use(middleware ...MiddlewareFunc)                                   {}
func (e *Echo) Pre(middleware ...MiddlewareFunc)                                   {}
func (e *Echo) GET(path string, h HandlerFunc, m ...MiddlewareFunc) *Route         { return nil }
func (e *Echo) POST(path string, h HandlerFunc, m ...MiddlewareFunc) *Route        { return nil }
func (e *Echo) Group(prefix string, m ...MiddlewareFunc) (g *Group)                { return &Group{e} }
func (e *Echo) Static(pathPrefix, fsRoot string) *Route                            { return nil }
func (e *Echo) ServeHTTP(w http.ResponseWriter, r *http.Request)                   {}
func (e *Echo) Start(address string) error                                         { return nil }
func (e *Echo) StartTLS(address string, certFile, keyFile interface{}) (err error) { return nil }
func (e *Echo) StartAutoTLS(address string) error                                  { return nil }
func (e *Echo) StartServer(s *http.Server) (err error)                             { return nil }
func (e *Echo) Close() error                                                       { return nil }
func (e *Echo) Shutdown(ctx stdContext.Context) error                              { return nil }

func (g *Group) Use(middleware ...MiddlewareFunc)                            {}
func (g *Group) GET(path string, h HandlerFunc, m ...MiddlewareFunc) *Route  { return nil }
func (g *Group) POST(path string, h HandlerFunc, m ...MiddlewareFunc) *Route { return nil }
func (g *Group) Group(prefix string, m ...MiddlewareFunc) *Group             { return g }

func WrapHandler(h http.Handler) HandlerFunc                          { return nil }
func WrapMiddleware(m func(http.Handler) http.Handler) MiddlewareFunc { return nil }
