// Package serverwrite holds servers whose responses may take for ever, and servers // want package:"streams from http.DefaultServeMux"
// whose responses rightly do.
package main

import (
	"encoding/json"
	"fmt"
	"html/template"
	"io"
	"log"
	"log/slog"
	"net/http"
	"time"
)

func main() {}

const limit = time.Minute

func hello(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, "hello") }

func list(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode([]int{1, 2, 3})
}

// Plain handlers are reported.

func handlerFunc() {
	srv := &http.Server{Handler: http.HandlerFunc(hello), ReadTimeout: limit} // want `http.Server has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}

func functionLiteral() {
	srv := &http.Server{ // want `has no WriteTimeout.*\(httptimeout/server-write\)`
		Handler:     http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(204) }),
		ReadTimeout: limit,
	}
	srv.ListenAndServe()
}

func mux() {
	m := http.NewServeMux()
	m.HandleFunc("/", hello)
	m.HandleFunc("GET /list", list)
	m.Handle("/gone", http.NotFoundHandler())
	srv := &http.Server{Handler: m, ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}

func muxLater() {
	m := http.NewServeMux()
	srv := &http.Server{ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.Handler = m
	m.HandleFunc("/", hello)
	srv.ListenAndServe()
}

func muxInFunction() {
	srv := &http.Server{Handler: routes(), ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}

func routes() http.Handler {
	m := http.NewServeMux()
	register(m)
	return m
}

func register(m *http.ServeMux) { m.HandleFunc("/", hello) }

func negative() {
	srv := &http.Server{Handler: http.HandlerFunc(hello), ReadTimeout: limit, WriteTimeout: -1} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}

func zero() {
	srv := &http.Server{Handler: http.HandlerFunc(hello), ReadTimeout: limit, WriteTimeout: 0} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}

type resource struct{ name string }

func (h *resource) ServeHTTP(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, h.name) }
func (h *resource) show(w http.ResponseWriter, r *http.Request)      { fmt.Fprintln(w, h.name) }

func handlerStruct() {
	srv := &http.Server{Handler: &resource{"x"}, ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}

func methodValue() {
	m := http.NewServeMux()
	r := &resource{"x"}
	m.HandleFunc("/", r.show)
	m.Handle("/x", r)
	srv := &http.Server{Handler: m, ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		next.ServeHTTP(w, r)
		fmt.Println(time.Since(start))
	})
}

func middleware() {
	m := http.NewServeMux()
	m.HandleFunc("/", hello)
	srv := &http.Server{Handler: logged(m), ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}

func middlewareOnRoute() {
	m := http.NewServeMux()
	m.Handle("/", logged(http.HandlerFunc(hello)))
	srv := &http.Server{Handler: m, ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}

func chain(h http.Handler, middlewares ...func(http.Handler) http.Handler) http.Handler {
	for _, m := range middlewares {
		h = m(h)
	}
	return h
}

func middlewareChain() {
	m := http.NewServeMux()
	m.HandleFunc("/", hello)
	srv := &http.Server{Handler: chain(m, logged, logged), ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}

// A copy that is no file and not to the response: a body read, a hash.
func upload(w http.ResponseWriter, r *http.Request) {
	io.Copy(io.Discard, r.Body)
	w.WriteHeader(204)
}

func uploads() {
	srv := &http.Server{Handler: http.HandlerFunc(upload), ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}

type routesTable struct {
	pattern string
	handle  http.HandlerFunc
}

func table() {
	m := http.NewServeMux()
	for _, r := range []routesTable{{"/", hello}, {"/list", list}} {
		m.HandleFunc(r.pattern, r.handle)
	}
	srv := &http.Server{Handler: m, ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}

type app struct{ srv *http.Server }

func newApp() *app {
	m := http.NewServeMux()
	a := &app{}
	m.HandleFunc("/", a.hello)
	a.srv = &http.Server{Handler: m, ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	return a
}

func (a *app) hello(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, "hello") }

func runApp() { newApp().srv.ListenAndServe() }

// The receiver is the handler.

type selfServing struct{ mux *http.ServeMux }

func (s *selfServing) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.mux.ServeHTTP(w, r) }

func selfServed() {
	s := &selfServing{mux: http.NewServeMux()}
	s.mux.HandleFunc("/", hello)
	srv := &http.Server{Handler: s, ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}

// Handlers that do what handlers do.

func work(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		http.Error(w, "no", http.StatusMethodNotAllowed)
		return
	}
	c := &http.Client{Timeout: time.Second}
	resp, err := c.Get("http://example.com")
	if err != nil {
		http.Redirect(w, r, "/", http.StatusSeeOther)
		return
	}
	defer resp.Body.Close()
	body, _ := io.ReadAll(io.LimitReader(resp.Body, 1<<20))
	http.SetCookie(w, &http.Cookie{Name: "x"})
	w.Write(body)
}

func works() {
	srv := &http.Server{Handler: http.HandlerFunc(work), ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}

func page(w http.ResponseWriter, r *http.Request) {
	template.Must(template.New("x").Parse("hello")).Execute(w, nil)
	slog.InfoContext(r.Context(), "served", "path", r.URL.Path)
	log.Println("served")
}

func pages() {
	m := http.NewServeMux()
	m.HandleFunc("/", page)
	srv := &http.Server{Handler: m, ReadTimeout: limit} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	srv.ListenAndServe()
}

// With a timeout: silent.

func complete() {
	srv := &http.Server{Handler: http.HandlerFunc(hello), ReadTimeout: limit, WriteTimeout: limit}
	srv.ListenAndServe()
	later := &http.Server{Handler: http.HandlerFunc(hello), ReadTimeout: limit}
	later.WriteTimeout = limit
	later.ListenAndServe()
}

func completeUnknown(d time.Duration) {
	srv := &http.Server{Handler: http.HandlerFunc(hello), ReadTimeout: limit, WriteTimeout: d}
	srv.ListenAndServe()
}

// Handlers that are not known.

func parameter(h http.Handler) {
	srv := &http.Server{Handler: h, ReadTimeout: limit}
	srv.ListenAndServe()
}

func parameterOnMux(h http.Handler) {
	m := http.NewServeMux()
	m.HandleFunc("/", hello)
	m.Handle("/other", h)
	srv := &http.Server{Handler: m, ReadTimeout: limit}
	srv.ListenAndServe()
}

func fromFunctionValue(make func() http.Handler) {
	srv := &http.Server{Handler: make(), ReadTimeout: limit}
	srv.ListenAndServe()
}

type registrar interface{ Register(*http.ServeMux) }
