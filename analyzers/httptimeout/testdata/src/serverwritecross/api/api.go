// Package api answers at once.
package api

import (
	"fmt"
	"net/http"
)

func Handle(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, "x") }

type Resource struct{}

func (Resource) ServeHTTP(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, "x") }
func (Resource) Show(w http.ResponseWriter, r *http.Request)      { fmt.Fprintln(w, "x") }

func Register(m *http.ServeMux) { m.HandleFunc("/", Handle) }

func Routes() *http.ServeMux {
	m := http.NewServeMux()
	m.HandleFunc("/", Handle)
	return m
}

func Handler() http.Handler { return Routes() }

func Log(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Println(r.URL)
		next.ServeHTTP(w, r)
	})
}

type Server struct{ mux *http.ServeMux }

func NewServer() *Server {
	s := &Server{mux: http.NewServeMux()}
	s.mux.HandleFunc("/", Handle)
	return s
}

func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.mux.ServeHTTP(w, r) }
