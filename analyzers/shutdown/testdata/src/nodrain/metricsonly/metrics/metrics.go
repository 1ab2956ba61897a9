// Package metrics counts, and shows the counts.
package metrics

import (
	"expvar"
	"log"
	"net/http"
	"time"
)

// Bids counts bids.
var Bids = expvar.NewInt("bids")

// Serve shows the counts on addr.
func Serve(addr string) {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", expvar.Handler())
	server := &http.Server{Addr: addr, Handler: mux, ReadHeaderTimeout: time.Second}
	if err := server.ListenAndServe(); err != nil {
		log.Println("metrics:", err)
	}
}
