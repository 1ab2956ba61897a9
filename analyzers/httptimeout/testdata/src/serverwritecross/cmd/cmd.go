// Package cmd serves handlers of other packages.
package main

import (
	"net/http"
	"time"

	"serverwritecross/api"
	"serverwritecross/sse"
)

const limit = time.Minute

func main() {}

func plainFunction() {
	srv := &http.Server{Handler: http.HandlerFunc(api.Handle), ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}

func plainMux() {
	m := http.NewServeMux()
	m.HandleFunc("/", api.Handle)
	m.Handle("/r", api.Resource{})
	m.HandleFunc("/s", api.Resource{}.Show)
	srv := &http.Server{Handler: m, ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}

func plainRegistered() {
	m := http.NewServeMux()
	api.Register(m)
	srv := &http.Server{Handler: m, ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}

func plainRoutes() {
	srv := &http.Server{Handler: api.Routes(), ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}

func plainStruct() {
	srv := &http.Server{Handler: api.NewServer(), ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}

func streamFunction() {
	m := http.NewServeMux()
	m.HandleFunc("/", api.Handle)
	m.HandleFunc("/events", sse.Handle)
	srv := &http.Server{Handler: m, ReadTimeout: limit}
	srv.ListenAndServe()
}

func streamHub() {
	srv := &http.Server{Handler: &sse.Hub{}, ReadTimeout: limit}
	srv.ListenAndServe()
}

func streamMethodValue() {
	h := new(sse.Hub)
	m := http.NewServeMux()
	m.HandleFunc("/", h.Attach)
	srv := &http.Server{Handler: m, ReadTimeout: limit}
	srv.ListenAndServe()
}

func streamRegistered() {
	m := http.NewServeMux()
	api.Register(m)
	sse.Register(m)
	srv := &http.Server{Handler: m, ReadTimeout: limit}
	srv.ListenAndServe()
}

func streamRoutes() {
	m := http.NewServeMux()
	m.Handle("/events/", sse.Routes())
	srv := &http.Server{Handler: m, ReadTimeout: limit}
	srv.ListenAndServe()
}

func streamBehindMiddleware() {
	m := http.NewServeMux()
	m.Handle("/events", api.Log(http.HandlerFunc(sse.Handle)))
	srv := &http.Server{Handler: api.Log(m), ReadTimeout: limit}
	srv.ListenAndServe()
}

func boundedByMiddleware() {
	srv := &http.Server{Handler: sse.Bounded(api.Routes()), ReadTimeout: limit}
	srv.ListenAndServe()
}
