// Package serverwriterouterstream holds routers some of whose routes stream.
package main

import (
	"io"
	"net/http"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	"github.com/gorilla/mux"
	"github.com/labstack/echo/v4"
)

const limit = time.Minute

func main() {}

func hello(w http.ResponseWriter, r *http.Request)  {}
func events(w http.ResponseWriter, r *http.Request) { w.(http.Flusher).Flush() }

func ginHello(c *gin.Context)  { c.String(200, "x") }
func ginEvents(c *gin.Context) { c.Stream(func(w io.Writer) bool { return false }) }

func ginStream() {
	r := gin.Default()
	r.GET("/", ginHello)
	r.GET("/events", ginEvents)
	srv := &http.Server{Handler: r, ReadTimeout: limit}
	srv.ListenAndServe()
}

func ginGroupStream() {
	r := gin.New()
	api := r.Group("/api")
	v1 := api.Group("/v1", gin.Logger())
	v1.GET("/events", ginEvents)
	srv := &http.Server{Handler: r, ReadTimeout: limit}
	srv.ListenAndServe()
}

func ginFlusher() {
	r := gin.New()
	r.GET("/", func(c *gin.Context) { c.Writer.Flush() })
	srv := &http.Server{Handler: r, ReadTimeout: limit}
	srv.ListenAndServe()
}

func ginStatic() {
	r := gin.New()
	r.Static("/assets", "./assets")
	srv := &http.Server{Handler: r, ReadTimeout: limit}
	srv.ListenAndServe()
}

func ginWrapped() {
	r := gin.New()
	r.GET("/", gin.WrapF(events))
	srv := &http.Server{Handler: r, ReadTimeout: limit}
	srv.ListenAndServe()
	p := gin.New()
	p.GET("/", gin.WrapH(http.HandlerFunc(hello)))
	plain := &http.Server{Handler: p, ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	plain.ListenAndServe()
}

func ginRegistered() {
	r := gin.New()
	ginRoutes(r.Group("/x"))
	srv := &http.Server{Handler: r, ReadTimeout: limit}
	srv.ListenAndServe()
}

func ginRoutes(g *gin.RouterGroup) { g.GET("/events", ginEvents) }

func ginParameter(h gin.HandlerFunc) {
	r := gin.New()
	r.GET("/", h)
	srv := &http.Server{Handler: r, ReadTimeout: limit}
	srv.ListenAndServe()
}

func chiRouterInterface() {
	var r chi.Router = chi.NewRouter()
	r.With().Get("/events", events)
	srv := &http.Server{Handler: r, ReadTimeout: limit}
	srv.ListenAndServe()
}

func gorillaSubrouter() {
	r := mux.NewRouter()
	s := r.PathPrefix("/api").Subrouter()
	s.HandleFunc("/events", events)
	srv := &http.Server{Handler: r, ReadTimeout: limit}
	srv.ListenAndServe()
}

func gorillaRouteHandler() {
	r := mux.NewRouter()
	r.PathPrefix("/static").Handler(http.FileServer(http.Dir(".")))
	r.PathPrefix("/x").HandlerFunc(hello)
	srv := &http.Server{Handler: r, ReadTimeout: limit}
	srv.ListenAndServe()
}

func echoStream() {
	e := echo.New()
	g := e.Group("/api")
	g.GET("/x", func(c echo.Context) error { c.Response().Flush(); return nil })
	srv := &http.Server{Handler: e, ReadTimeout: limit}
	srv.ListenAndServe()
}
