// Package servefunc serves through functions that set no timeouts.
package servefunc

import (
	"log"
	"net"
	"net/http"
	"net/http/httptest"

	"github.com/gin-gonic/gin"
)

func functions(h http.Handler, l net.Listener) {
	http.ListenAndServe(":8080", h)                         // want `http.ListenAndServe .*\(httptimeout/serve-func\)`
	http.ListenAndServeTLS(":8443", "cert", "key", h)       // want `http.ListenAndServeTLS .*\(httptimeout/serve-func\)`
	http.Serve(l, h)                                        // want `http.Serve .*\(httptimeout/serve-func\)`
	http.ServeTLS(l, h, "cert", "key")                      // want `http.ServeTLS .*\(httptimeout/serve-func\)`
	log.Fatal(http.ListenAndServe("", nil))                 // want `http.ListenAndServe .*\(httptimeout/serve-func\)`
	go http.ListenAndServe(":80", h)                        // want `http.ListenAndServe .*\(httptimeout/serve-func\)`
	if err := (http.ListenAndServe)(":80", h); err != nil { // want `http.ListenAndServe .*\(httptimeout/serve-func\)`
		log.Fatal(err)
	}
}

func addresses(h http.Handler, addr string) {
	http.ListenAndServe(addr, h)             // want `http.ListenAndServe .*\(httptimeout/serve-func\)`
	http.ListenAndServe("0.0.0.0:80", h)     // want `http.ListenAndServe .*\(httptimeout/serve-func\)`
	http.ListenAndServe("[::]:80", h)        // want `http.ListenAndServe .*\(httptimeout/serve-func\)`
	http.ListenAndServe("example.com:80", h) // want `http.ListenAndServe .*\(httptimeout/serve-func\)`
}

// Function values.

var serve = http.ListenAndServe // want `http.ListenAndServe .*\(httptimeout/serve-func\)`

type config struct {
	serve func(string, http.Handler) error
}

func values(h http.Handler) {
	listen := http.ListenAndServe // want `http.ListenAndServe .*\(httptimeout/serve-func\)`
	listen(":80", h)
	run(http.ListenAndServe)                // want `http.ListenAndServe .*\(httptimeout/serve-func\)`
	c := config{serve: http.ListenAndServe} // want `http.ListenAndServe .*\(httptimeout/serve-func\)`
	c.serve(":80", h)
	defer http.ListenAndServe(":80", h) // want `http.ListenAndServe .*\(httptimeout/serve-func\)`
}

func run(f func(string, http.Handler) error) { f(":80", nil) }

// Gin.

func ginRun(l net.Listener) {
	r := gin.Default()
	r.GET("/", func(c *gin.Context) { c.String(200, "x") })
	r.Run()                          // want `\(httptimeout/serve-func\)`
	r.Run(":8080")                   // want `\(httptimeout/serve-func\)`
	r.RunTLS(":8443", "cert", "key") // want `\(httptimeout/serve-func\)`
	r.RunUnix("/tmp/socket")         // want `\(httptimeout/serve-func\)`
	r.RunFd(3)                       // want `\(httptimeout/serve-func\)`
	r.RunListener(l)                 // want `\(httptimeout/serve-func\)`
	gin.New().Run(":80")             // want `\(httptimeout/serve-func\)`
}

type app struct{ engine *gin.Engine }

func (a *app) run() { a.engine.Run(":80") } // want `\(httptimeout/serve-func\)`

type embeds struct{ *gin.Engine }

func (e embeds) start() { e.Run(":80") } // want `\(httptimeout/serve-func\)`

func ginMethodValue(r *gin.Engine) {
	start := r.Run // want `\(httptimeout/serve-func\)`
	start(":80")
	start2 := (*gin.Engine).Run // want `\(httptimeout/serve-func\)`
	start2(r, ":80")
}

// Others.

type server struct{}

func (server) ListenAndServe(addr string, h http.Handler) error { return nil }
func (server) Run(addr ...string) error                         { return nil }

func others(h http.Handler) {
	var s server
	s.ListenAndServe(":80", h)
	s.Run(":80")
	httptest.NewServer(h).Close()
}

func ListenAndServe(addr string, h http.Handler) error { return nil }

func own(h http.Handler) { ListenAndServe(":80", h) }
