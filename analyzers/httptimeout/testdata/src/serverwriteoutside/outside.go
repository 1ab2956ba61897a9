// Package serverwriteoutside serves what callers hand in.
package serverwriteoutside

import (
	"net/http"
	"time"
)

const limit = time.Minute

func hello(w http.ResponseWriter, r *http.Request) {}

func Mux(m *http.ServeMux) error {
	m.HandleFunc("/", hello)
	srv := &http.Server{Handler: m, ReadTimeout: limit}
	return srv.ListenAndServe()
}

func Handler(h http.Handler) error {
	srv := &http.Server{Handler: h, ReadTimeout: limit}
	return srv.ListenAndServe()
}

func Func(h func(http.ResponseWriter, *http.Request)) error {
	m := http.NewServeMux()
	m.HandleFunc("/", h)
	srv := &http.Server{Handler: m, ReadTimeout: limit}
	return srv.ListenAndServe()
}

func Wrapped(h http.Handler) error {
	wrapped := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { h.ServeHTTP(w, r) })
	srv := &http.Server{Handler: wrapped, ReadTimeout: limit}
	return srv.ListenAndServe()
}

func Register(register func(*http.ServeMux)) error {
	m := http.NewServeMux()
	register(m)
	srv := &http.Server{Handler: m, ReadTimeout: limit}
	return srv.ListenAndServe()
}
