// Package chiuse bounds routes by chi's middleware.
package main

import (
	"net/http"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
)

func hello(w http.ResponseWriter, r *http.Request) {}

func main() {}

func used() {
	r := chi.NewRouter()
	r.Use(middleware.Timeout(60 * time.Second))
	r.Get("/", hello)
	srv := &http.Server{
		Handler:      r,
		ReadTimeout:  time.Second,
		WriteTimeout: 30 * time.Second, // want `\(httptimeout/order\)`
	}
	srv.ListenAndServe()
}

func onRoute() {
	r := chi.NewRouter()
	r.With(middleware.Timeout(time.Minute)).Get("/slow", hello)
	srv := &http.Server{
		Handler:      r,
		ReadTimeout:  time.Second,
		WriteTimeout: 30 * time.Second, // want `\(httptimeout/order\)`
	}
	srv.ListenAndServe()
}
