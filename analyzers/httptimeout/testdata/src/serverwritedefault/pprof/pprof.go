package main // want package:"streams from http.DefaultServeMux"

import (
	"net/http"
	_ "net/http/pprof"
	"time"
)

func main() {
	srv := &http.Server{ReadTimeout: time.Second}
	srv.ListenAndServe()

	m := http.NewServeMux()
	m.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {})
	other := &http.Server{Handler: m, ReadTimeout: time.Second} // want `has no WriteTimeout.*\(httptimeout/server-write\)`
	other.ListenAndServe()

	through := http.NewServeMux()
	through.Handle("/debug/pprof/", http.DefaultServeMux)
	debug := &http.Server{Handler: through, ReadTimeout: time.Second}
	debug.ListenAndServe()
}
