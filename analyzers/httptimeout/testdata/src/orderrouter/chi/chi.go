package main

import (
	"net/http"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"

	"orderrouter/auth"
)

func hello(w http.ResponseWriter, r *http.Request) {}

func main() {}

func usedFine() {
	r := chi.NewRouter()
	r.Use(middleware.Logger, middleware.Timeout(10*time.Second))
	r.Get("/", hello)
	srv := &http.Server{Handler: r, ReadTimeout: time.Second, WriteTimeout: 30 * time.Second}
	srv.ListenAndServe()
}

func onGroup() {
	r := chi.NewRouter()
	r.Route("/api", func(r chi.Router) {
		r.Use(middleware.Timeout(time.Minute))
		r.Get("/", hello)
	})
	srv := &http.Server{
		Handler:      r,
		ReadTimeout:  time.Second,
		WriteTimeout: 30 * time.Second, // want `\(httptimeout/order\)`
	}
	srv.ListenAndServe()
}

func otherPackage() {
	m := http.NewServeMux()
	m.HandleFunc("/", hello)
	srv := &http.Server{
		Handler:      auth.Bounded(m),
		ReadTimeout:  time.Second,
		WriteTimeout: 30 * time.Second, // want `\(httptimeout/order\)`
	}
	srv.ListenAndServe()
}
