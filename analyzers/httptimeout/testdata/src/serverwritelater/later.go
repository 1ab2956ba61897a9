// Package serverwritelater wraps the handler of a server that is made already.
package main

import (
	"net/http"
	"time"
)

const limit = time.Minute

func hello(w http.ResponseWriter, r *http.Request) {}

func main() {}

func serveTimeoutHandlerLater() {
	m := http.NewServeMux()
	m.HandleFunc("/", hello)
	srv := &http.Server{Handler: m, ReadTimeout: limit}
	srv.Handler = http.TimeoutHandler(srv.Handler, time.Second, "slow")
	srv.ListenAndServe()
}
