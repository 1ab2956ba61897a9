package main // want package:"unknown in http.DefaultServeMux"

import (
	"net/http"
	"time"
)

func handler() http.Handler

func main() {
	http.Handle("/", handler())
	srv := &http.Server{ReadTimeout: time.Second}
	srv.ListenAndServe()
}
