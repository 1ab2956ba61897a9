// Package serverwriterouter holds servers of the routers of other modules.
package main

import (
	"net/http"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	"github.com/gorilla/mux"
	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
	"github.com/labstack/echo/v4"
	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"
)

const limit = time.Minute

func main() {}

func hello(w http.ResponseWriter, r *http.Request)  {}
func events(w http.ResponseWriter, r *http.Request) { w.(http.Flusher).Flush() }

func ginPlain() {
	r := gin.New()
	r.Use(gin.Logger(), gin.Recovery())
	r.GET("/", func(c *gin.Context) { c.JSON(200, gin.H{}) })
	srv := &http.Server{Handler: r, ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}

func ginHandlerMethod() {
	r := gin.New()
	r.GET("/", ginHello)
	srv := &http.Server{Handler: r.Handler(), ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}

func ginHello(c *gin.Context) { c.String(200, "x") }

func ginGroupPlain() {
	r := gin.New()
	api := r.Group("/api")
	api.GET("/", ginHello)
	srv := &http.Server{Handler: r, ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}

func chiPlain() {
	r := chi.NewRouter()
	r.Get("/", hello)
	srv := &http.Server{Handler: r, ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}

func chiStream() {
	r := chi.NewRouter()
	r.Get("/", hello)
	r.Get("/events", events)
	srv := &http.Server{Handler: r, ReadTimeout: limit}
	srv.ListenAndServe()
}

func chiRoute() {
	r := chi.NewRouter()
	r.Route("/api", func(r chi.Router) {
		r.Get("/", hello)
		r.Group(func(r chi.Router) { r.Get("/events", events) })
	})
	srv := &http.Server{Handler: r, ReadTimeout: limit}
	srv.ListenAndServe()
}

func chiMount() {
	api := chi.NewRouter()
	api.Get("/events", events)
	r := chi.NewRouter()
	r.Mount("/api", api)
	srv := &http.Server{Handler: r, ReadTimeout: limit}
	srv.ListenAndServe()
}

func chiMountPlain() {
	api := chi.NewRouter()
	api.Get("/", hello)
	r := chi.NewRouter()
	r.Mount("/api", api)
	srv := &http.Server{Handler: r, ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}

func gorillaPlain() {
	r := mux.NewRouter()
	r.HandleFunc("/", hello).Methods("GET")
	srv := &http.Server{Handler: r, ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}

func gorillaSubrouterPlain() {
	r := mux.NewRouter()
	s := r.PathPrefix("/api").Subrouter()
	s.HandleFunc("/x", hello)
	srv := &http.Server{Handler: r, ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}

func echoPlain() {
	e := echo.New()
	e.GET("/", func(c echo.Context) error { return c.JSON(200, nil) })
	g := e.Group("/api")
	g.GET("/x", func(c echo.Context) error { return c.String(200, "x") })
	srv := &http.Server{Handler: e, ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}

func echoFile() {
	e := echo.New()
	e.GET("/x", func(c echo.Context) error { return c.File("big") })
	srv := &http.Server{Handler: e, ReadTimeout: limit}
	srv.ListenAndServe()
}

// A gateway's handlers are registered by generated code that is not known, and calls
// may stream.
func gateway(register func(*runtime.ServeMux) error) {
	gw := runtime.NewServeMux()
	register(gw)
	srv := &http.Server{Handler: gw, ReadTimeout: limit}
	srv.ListenAndServe()
}

// OpenTelemetry passes on.

func instrumented() {
	m := http.NewServeMux()
	m.HandleFunc("/events", events)
	srv := &http.Server{Handler: otelhttp.NewHandler(m, "x"), ReadTimeout: limit}
	srv.ListenAndServe()
}

func instrumentedPlain() {
	m := http.NewServeMux()
	m.HandleFunc("/", hello)
	srv := &http.Server{Handler: otelhttp.NewHandler(m, "x"), ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}
