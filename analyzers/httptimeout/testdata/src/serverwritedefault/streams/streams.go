package main // want package:"streams from http.DefaultServeMux"

import (
	"net/http"
	"time"
)

func main() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) { w.(http.Flusher).Flush() })
	srv := &http.Server{ReadTimeout: time.Second}
	srv.ListenAndServe()
}
