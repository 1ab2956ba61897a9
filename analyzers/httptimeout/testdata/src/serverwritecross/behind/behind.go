// Package behind serves handlers of another package behind middleware and functions.
package main

import (
	"net/http"
	"time"

	"serverwritecross/api"
)

const limit = time.Minute

func main() {}

func plainMux() {
	m := http.NewServeMux()
	m.HandleFunc("/", api.Handle)
	m.Handle("/r", api.Resource{})
	m.HandleFunc("/s", api.Resource{}.Show)
	srv := &http.Server{Handler: api.Log(m), ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}

func plainHandler() {
	srv := &http.Server{Handler: api.Handler(), ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}
