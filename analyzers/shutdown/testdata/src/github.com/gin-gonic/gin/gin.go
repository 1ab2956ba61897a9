// Package gin is a stand-in for github.com/gin-gonic/gin, with its signatures.
package gin

import (
	"io"
	"net"
	"net/http"
)

type HandlerFunc func(*Context)
type HandlersChain []HandlerFunc
type OptionFunc func(*Engine)
type H map[string]any

type Context struct {
	Request *http.Request
	Writer  ResponseWriter
}

type ResponseWriter interface {
	http.ResponseWriter
	http.Hijacker
	http.Flusher
}

func (c *Context) JSON(code int, obj any)                        {}
func (c *Context) String(code int, format string, values ...any) {}
func (c *Context) Stream(step func(w io.Writer) bool) bool       { return false }
func (c *Context) SSEvent(name string, message any)              {}
func (c *Context) File(filepath string)                          {}
func (c *Context) Param(key string) string                       { return "" }
func (c *Context) ShouldBindJSON(obj any) error                  { return nil }
func (c *Context) Status(code int)                               {}
func (c *Context) Next()                                         {}
func (c *Context) Abort()                                        {}

type IRoutes interface {
	Use(...HandlerFunc) IRoutes
	GET(string, ...HandlerFunc) IRoutes
	POST(string, ...HandlerFunc) IRoutes
	Static(string, string) IRoutes
}

type RouterGroup struct {
	Handlers HandlersChain
	basePath string
	engine   *Engine
}

func (group *RouterGroup) Use(middleware ...HandlerFunc) IRoutes { return group }
func (group *RouterGroup) Group(relativePath string, handlers ...HandlerFunc) *RouterGroup {
	return &RouterGroup{engine: group.engine}
}
func (group *RouterGroup) GET(relativePath string, handlers ...HandlerFunc) IRoutes  { return group }
func (group *RouterGroup) POST(relativePath string, handlers ...HandlerFunc) IRoutes { return group }
func (group *RouterGroup) Handle(httpMethod, relativePath string, handlers ...HandlerFunc) IRoutes {
	return group
}
func (group *RouterGroup) Static(relativePath, root string) IRoutes { return group }

type Engine struct {
	RouterGroup
	ContextWithFallback bool
}

func New(opts ...OptionFunc) *Engine     { return &Engine{} }
func Default(opts ...OptionFunc) *Engine { return New(opts...) }

func (engine *Engine) Handler() http.Handler                              { return engine }
func (engine *Engine) ServeHTTP(w http.ResponseWriter, req *http.Request) {}
func (engine *Engine) Use(middleware ...HandlerFunc) IRoutes              { return engine }
func (engine *Engine) Run(addr ...string) (err error)                     { return nil }
func (engine *Engine) RunTLS(addr, certFile, keyFile string) (err error)  { return nil }
func (engine *Engine) RunUnix(file string) (err error)                    { return nil }
func (engine *Engine) RunFd(fd int) (err error)                           { return nil }
func (engine *Engine) RunListener(listener net.Listener) (err error)      { return nil }

func Logger() HandlerFunc                  { return func(c *Context) { c.Next() } }
func Recovery() HandlerFunc                { return func(c *Context) { c.Next() } }
func WrapF(f http.HandlerFunc) HandlerFunc { return func(c *Context) {} }
func WrapH(h http.Handler) HandlerFunc     { return func(c *Context) {} }

const (
	DebugMode   = "debug"
	ReleaseMode = "release"
)

func SetMode(value string) {}
