// Package serverwritemore holds servers whose handlers are behind interfaces,
// middleware and timeouts.
package main

import (
	"net/http"
	"time"
)

const limit = time.Minute

func hello(w http.ResponseWriter, r *http.Request) {}

func main() {}

func serveTimeoutHandlerLater() {
	m := http.NewServeMux()
	m.HandleFunc("/", hello)
	srv := &http.Server{Handler: m, ReadTimeout: limit}
	srv.Handler = http.TimeoutHandler(srv.Handler, time.Second, "slow")
	srv.ListenAndServe()
}

// The handler read back from the one server is not the other's.
func otherServer() {
	m := http.NewServeMux()
	m.HandleFunc("/", hello)
	srv := &http.Server{Handler: m, ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}

type registrar interface{ Register(*http.ServeMux) }

func registeredBehindInterface(rs []registrar) {
	m := http.NewServeMux()
	m.HandleFunc("/", hello)
	for _, r := range rs {
		r.Register(m)
	}
	srv := &http.Server{Handler: m, ReadTimeout: limit}
	srv.ListenAndServe()
}

func registeredByFunctionValue(register func(*http.ServeMux)) {
	m := http.NewServeMux()
	m.HandleFunc("/", hello)
	register(m)
	srv := &http.Server{Handler: m, ReadTimeout: limit}
	srv.ListenAndServe()
}

func muxNested() {
	api := http.NewServeMux()
	api.HandleFunc("/list", list)
	root := http.NewServeMux()
	root.Handle("/api/", http.StripPrefix("/api", api))
	srv := &http.Server{Handler: root, ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}

func serveEventsByInterface() {
	srv := &http.Server{Handler: http.HandlerFunc(eventsByInterface), ReadTimeout: limit}
	srv.ListenAndServe()
}

func eventsByInterface(w http.ResponseWriter, r *http.Request) {
	if f, ok := w.(interface{ Flush() }); ok {
		f.Flush()
	}
}

func list(w http.ResponseWriter, r *http.Request) {}

// A middleware that is used for a streaming or unknown handler elsewhere.

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r)
	})
}

func middleware() {
	m := http.NewServeMux()
	m.HandleFunc("/", hello)
	srv := &http.Server{Handler: logged(m), ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}

func parameterBehindMiddleware(h http.Handler) {
	srv := &http.Server{Handler: logged(h), ReadTimeout: limit}
	srv.ListenAndServe()
}

func serveTimeoutHandlerInMiddleware() {
	srv := &http.Server{Handler: timed(http.HandlerFunc(hello)), ReadTimeout: limit}
	srv.ListenAndServe()
}

func timed(h http.Handler) http.Handler { return http.TimeoutHandler(h, time.Second, "slow") }
