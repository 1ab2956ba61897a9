// Package serverwriteoutside serves what callers hand in.
package serverwriteoutside

import (
	"net/http"
	"time"
)

const limit = time.Minute

func hello(w http.ResponseWriter, r *http.Request) {}

func Mux(m *http.ServeMux) error { // want Mux:".*"
	m.HandleFunc("/", hello)
	srv := &http.Server{Handler: m, ReadTimeout: limit}
	return srv.ListenAndServe()
}

func Handler(h http.Handler) error { // want Handler:".*"
	srv := &http.Server{Handler: h, ReadTimeout: limit}
	return srv.ListenAndServe()
}

func Func(h func(http.ResponseWriter, *http.Request)) error { // want Func:".*"
	m := http.NewServeMux()
	m.HandleFunc("/", h)
	srv := &http.Server{Handler: m, ReadTimeout: limit}
	return srv.ListenAndServe()
}

func Wrapped(h http.Handler) error { // want Wrapped:".*"
	wrapped := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { h.ServeHTTP(w, r) })
	srv := &http.Server{Handler: wrapped, ReadTimeout: limit}
	return srv.ListenAndServe()
}
