package known

// HTTPServer describes a type whose fields bound how long an HTTP server waits.
type HTTPServer struct {
	Type       string // "net/http.Server"
	Name       string // for messages
	ReadHeader string // the names of the fields; "" where there is no such field
	Read       string
	Write      string
	Idle       string
	Handler    string
}

// HTTPServers are the server types that are set up with timeouts.
var HTTPServers = []HTTPServer{
	// https://pkg.go.dev/net/http#Server
	{Type: "net/http.Server", Name: "http.Server", ReadHeader: "ReadHeaderTimeout", Read: "ReadTimeout", Write: "WriteTimeout", Idle: "IdleTimeout", Handler: "Handler"},
	// https://pkg.go.dev/github.com/valyala/fasthttp#Server
	{Type: "github.com/valyala/fasthttp.Server", Name: "fasthttp.Server", Read: "ReadTimeout", Write: "WriteTimeout", Idle: "IdleTimeout", Handler: "Handler"},
}

// FrameworkServer describes a framework that makes its server itself.
type FrameworkServer struct {
	New      string   // the function that makes it
	Type     string   // what New returns
	Config   string   // the type of the argument that holds the timeouts, or ""
	Argument int      // its number
	Fields   []string // or the fields of the result that hold an http.Server
	Name     string
}

// FrameworkServers are the frameworks whose own servers have timeouts.
var FrameworkServers = []FrameworkServer{
	// https://docs.gofiber.io/api/fiber#config
	{New: "github.com/gofiber/fiber/v2.New", Type: "github.com/gofiber/fiber/v2.App", Config: "github.com/gofiber/fiber/v2.Config", Name: "fiber"},
	{New: "github.com/gofiber/fiber/v3.New", Type: "github.com/gofiber/fiber/v3.App", Config: "github.com/gofiber/fiber/v3.Config", Name: "fiber"},
	// https://echo.labstack.com/docs/http_server; from v5 on, Start sets timeouts itself
	{New: "github.com/labstack/echo/v4.New", Type: "github.com/labstack/echo/v4.Echo", Fields: []string{"Server", "TLSServer"}, Name: "echo"},
}

// ServeFunc is a function or method that listens and serves.
type ServeFunc struct {
	Name    string // for messages
	Address int    // the number of the address argument, receiver not counted; -1 where there is none
	Field   string // of FrameworkServer: the server that it serves from
}

// ServeFuncs are the ways to serve that set no timeouts of their own.
var ServeFuncs = map[string]ServeFunc{
	// https://pkg.go.dev/net/http#ListenAndServe: "uses a Server with no timeouts"
	"net/http.ListenAndServe":    {Name: "http.ListenAndServe"},
	"net/http.ListenAndServeTLS": {Name: "http.ListenAndServeTLS"},
	"net/http.Serve":             {Name: "http.Serve", Address: -1},
	"net/http.ServeTLS":          {Name: "http.ServeTLS", Address: -1},
	// https://github.com/gin-gonic/gin/blob/master/gin.go: Run calls http.ListenAndServe or a bare http.Server
	"(*github.com/gin-gonic/gin.Engine).Run":         {Name: "gin's Run"},
	"(*github.com/gin-gonic/gin.Engine).RunTLS":      {Name: "gin's RunTLS"},
	"(*github.com/gin-gonic/gin.Engine).RunUnix":     {Name: "gin's RunUnix", Address: -1},
	"(*github.com/gin-gonic/gin.Engine).RunFd":       {Name: "gin's RunFd", Address: -1},
	"(*github.com/gin-gonic/gin.Engine).RunQUIC":     {Name: "gin's RunQUIC"},
	"(*github.com/gin-gonic/gin.Engine).RunListener": {Name: "gin's RunListener", Address: -1},
	// https://pkg.go.dev/github.com/valyala/fasthttp#ListenAndServe
	"github.com/valyala/fasthttp.ListenAndServe":    {Name: "fasthttp.ListenAndServe"},
	"github.com/valyala/fasthttp.ListenAndServeTLS": {Name: "fasthttp.ListenAndServeTLS"},
	"github.com/valyala/fasthttp.Serve":             {Name: "fasthttp.Serve", Address: -1},
	"github.com/valyala/fasthttp.ServeTLS":          {Name: "fasthttp.ServeTLS", Address: -1},
	// https://github.com/labstack/echo/blob/v4.13.3/echo.go: Start uses e.Server, StartTLS and StartAutoTLS e.TLSServer
	"(*github.com/labstack/echo/v4.Echo).Start":          {Name: "echo's Start", Field: "Server"},
	"(*github.com/labstack/echo/v4.Echo).StartH2CServer": {Name: "echo's StartH2CServer", Field: "Server"},
	"(*github.com/labstack/echo/v4.Echo).StartTLS":       {Name: "echo's StartTLS", Field: "TLSServer"},
	"(*github.com/labstack/echo/v4.Echo).StartAutoTLS":   {Name: "echo's StartAutoTLS", Field: "TLSServer"},
	// https://docs.gofiber.io/api/app#listen
	"(*github.com/gofiber/fiber/v2.App).Listen":          {Name: "fiber's Listen"},
	"(*github.com/gofiber/fiber/v2.App).ListenTLS":       {Name: "fiber's ListenTLS"},
	"(*github.com/gofiber/fiber/v2.App).ListenMutualTLS": {Name: "fiber's ListenMutualTLS"},
	"(*github.com/gofiber/fiber/v2.App).Listener":        {Name: "fiber's Listener", Address: -1},
	"(*github.com/gofiber/fiber/v3.App).Listen":          {Name: "fiber's Listen"},
	"(*github.com/gofiber/fiber/v3.App).Listener":        {Name: "fiber's Listener", Address: -1},
}

// Routers make handlers that do what is registered with them.
var Routers = []string{
	"net/http.NewServeMux",
	"github.com/go-chi/chi.NewRouter", "github.com/go-chi/chi.NewMux",
	"github.com/go-chi/chi/v5.NewRouter", "github.com/go-chi/chi/v5.NewMux",
	"github.com/gorilla/mux.NewRouter",
	"github.com/julienschmidt/httprouter.New",
	"github.com/gin-gonic/gin.New", "github.com/gin-gonic/gin.Default",
	"github.com/labstack/echo/v4.New",
	"github.com/uptrace/bunrouter.New",
	"github.com/gocraft/web.New",
	"goji.io.NewMux",
	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime.NewServeMux",
}

// RouterPackages are the packages of routers whose methods return parts of the router:
// groups, routes, subrouters.
var RouterPackages = map[string]bool{
	"github.com/go-chi/chi":        true,
	"github.com/go-chi/chi/v5":     true,
	"github.com/gorilla/mux":       true,
	"github.com/gin-gonic/gin":     true,
	"github.com/labstack/echo/v4":  true,
	"github.com/gofiber/fiber/v2":  true,
	"github.com/gofiber/fiber/v3":  true,
	"github.com/uptrace/bunrouter": true,
}

// HandlerWrappers turn a handler of one kind into one of another, by the one-based
// number of the argument.
var HandlerWrappers = map[string]int{
	"github.com/gin-gonic/gin.WrapH":                                 1,
	"github.com/gin-gonic/gin.WrapF":                                 1,
	"github.com/labstack/echo/v4.WrapHandler":                        1,
	"github.com/gofiber/fiber/v2/middleware/adaptor.HTTPHandler":     1,
	"github.com/gofiber/fiber/v2/middleware/adaptor.HTTPHandlerFunc": 1,
	"github.com/gofiber/fiber/v3/middleware/adaptor.HTTPHandler":     1,
	"github.com/gofiber/fiber/v3/middleware/adaptor.HTTPHandlerFunc": 1,
}

// PlainHandlers make handlers that answer at once and at bounded length.
var PlainHandlers = []string{
	"github.com/prometheus/client_golang/prometheus/promhttp.Handler",
	"github.com/prometheus/client_golang/prometheus/promhttp.HandlerFor",
	"github.com/prometheus/client_golang/prometheus/promhttp.InstrumentMetricHandler",
	"expvar.Handler",
	"net/http.NotFoundHandler",
	"net/http.RedirectHandler",
}

// Streaming are functions and methods whose use in a handler says that a response
// may rightly take longer than any write timeout.
var Streaming = map[string]bool{
	"net/http.NewResponseController":                                true, // flush, hijack, per-request deadlines
	"net/http.ServeContent":                                         true, // as long as the file is large
	"net/http.ServeFile":                                            true,
	"net/http.ServeFileFS":                                          true,
	"net/http.FileServer":                                           true,
	"net/http.FileServerFS":                                         true,
	"(net/http.Flusher).Flush":                                      true,
	"(net/http.Hijacker).Hijack":                                    true,
	"(*net/http.ResponseController).SetWriteDeadline":               true,
	"net/http/httputil.NewSingleHostReverseProxy":                   true,
	"(*net/http/httputil.ReverseProxy).ServeHTTP":                   true,
	"(*github.com/gorilla/websocket.Upgrader).Upgrade":              true,
	"github.com/gorilla/websocket.Upgrade":                          true,
	"nhooyr.io/websocket.Accept":                                    true,
	"github.com/coder/websocket.Accept":                             true,
	"github.com/gobwas/ws.UpgradeHTTP":                              true,
	"(*google.golang.org/grpc.Server).ServeHTTP":                    true,
	"(*github.com/gin-gonic/gin.Context).Stream":                    true,
	"(*github.com/gin-gonic/gin.Context).SSEvent":                   true,
	"(*github.com/gin-gonic/gin.Context).File":                      true,
	"(*github.com/gin-gonic/gin.Context).FileFromFS":                true,
	"(*github.com/gin-gonic/gin.Context).FileAttachment":            true,
	"(*github.com/gin-gonic/gin.Context).DataFromReader":            true,
	"(*github.com/gin-gonic/gin.RouterGroup).Static":                true,
	"(*github.com/gin-gonic/gin.RouterGroup).StaticFS":              true,
	"(*github.com/gin-gonic/gin.RouterGroup).StaticFile":            true,
	"(*github.com/gin-gonic/gin.Engine).Static":                     true,
	"(github.com/labstack/echo/v4.Context).Stream":                  true,
	"(github.com/labstack/echo/v4.Context).File":                    true,
	"(github.com/labstack/echo/v4.Context).Attachment":              true,
	"(github.com/labstack/echo/v4.Context).Inline":                  true,
	"(*github.com/labstack/echo/v4.Response).Flush":                 true,
	"(*github.com/labstack/echo/v4.Echo).Static":                    true,
	"(*github.com/labstack/echo/v4.Echo).StaticFS":                  true,
	"(*github.com/labstack/echo/v4.Echo).File":                      true,
	"(*github.com/gofiber/fiber/v2.Ctx).SendFile":                   true,
	"(*github.com/gofiber/fiber/v2.Ctx).SendStream":                 true,
	"(*github.com/gofiber/fiber/v2.Ctx).Download":                   true,
	"(*github.com/gofiber/fiber/v2.App).Static":                     true,
	"(*github.com/valyala/fasthttp.RequestCtx).SetBodyStreamWriter": true,
	"(*github.com/valyala/fasthttp.RequestCtx).SetBodyStream":       true,
	"(*github.com/valyala/fasthttp.RequestCtx).Hijack":              true,
	"(*github.com/valyala/fasthttp.RequestCtx).SendFile":            true,
	"(*github.com/valyala/fasthttp.Response).SetBodyStreamWriter":   true,
	"connectrpc.com/connect.NewServerStreamHandler":                 true,
	"connectrpc.com/connect.NewBidiStreamHandler":                   true,
	"connectrpc.com/connect.NewClientStreamHandler":                 true,
}

// StreamingPackages serve long responses whatever is called in them.
var StreamingPackages = map[string]bool{
	"net/http/pprof":                              true, // profiles and traces take as long as asked for
	"golang.org/x/net/websocket":                  true,
	"golang.org/x/net/webdav":                     true,
	"github.com/r3labs/sse/v2":                    true,
	"github.com/gin-contrib/pprof":                true,
	"github.com/gin-contrib/sse":                  true,
	"github.com/gin-contrib/static":               true,
	"github.com/gofiber/contrib/websocket":        true,
	"github.com/gofiber/websocket/v2":             true,
	"github.com/centrifugal/centrifuge":           true,
	"github.com/googollee/go-socket.io":           true,
	"github.com/99designs/gqlgen/graphql/handler": true, // subscriptions
	"github.com/tus/tusd/v2/pkg/handler":          true, // resumable uploads
}

// StreamingMethods are the methods that a handler asks of its response writer in order
// to stream (http.Flusher, http.Hijacker and others like them).
var StreamingMethods = map[string]bool{"Flush": true, "FlushError": true, "Hijack": true, "SetWriteDeadline": true}

// HandlerTimeouts are functions that bound how long handlers run, by the number of
// the argument that is the bound.
var HandlerTimeouts = map[string]int{
	"net/http.TimeoutHandler":                               1,
	"github.com/go-chi/chi/middleware.Timeout":              0,
	"github.com/go-chi/chi/v5/middleware.Timeout":           0,
	"github.com/labstack/echo/v4/middleware.ContextTimeout": 0,
	"github.com/gin-contrib/timeout.WithTimeout":            0,
}

// HandlerTimeoutConfigs are the types of configurations that bound how long handlers
// run, by the name of the field.
var HandlerTimeoutConfigs = map[string]string{
	"github.com/labstack/echo/v4/middleware.TimeoutConfig":        "Timeout",
	"github.com/labstack/echo/v4/middleware.ContextTimeoutConfig": "Timeout",
}
