package main

import (
	"fmt"
	"net/http"
	"time"
)

func main() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, "hello") })
	http.Handle("/gone", http.NotFoundHandler())
	srv := &http.Server{ReadTimeout: time.Second} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
	null := &http.Server{Handler: nil, ReadTimeout: time.Second} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	null.ListenAndServe()
	explicit := &http.Server{Handler: http.DefaultServeMux, ReadTimeout: time.Second} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	explicit.ListenAndServe()
}
