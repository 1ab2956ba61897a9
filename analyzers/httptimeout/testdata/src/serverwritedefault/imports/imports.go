package main // want package:"streams from http.DefaultServeMux"

import (
	"net/http"
	"time"

	_ "serverwritedefault/registers"
)

func main() {
	srv := &http.Server{ReadTimeout: time.Second}
	srv.ListenAndServe()
}
