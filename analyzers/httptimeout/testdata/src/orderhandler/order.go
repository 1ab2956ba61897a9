// Package orderhandler holds handlers whose own timeouts contradict the server's.
package order

import (
	"net/http"
	"time"
)

func hello(w http.ResponseWriter, r *http.Request) {}

func root(h http.Handler) {
	srv := &http.Server{
		Handler:      http.TimeoutHandler(h, time.Minute, "slow"),
		ReadTimeout:  time.Second,
		WriteTimeout: 30 * time.Second, // want `WriteTimeout \(30s\).*\(1m0s\).*\(httptimeout/order\)`
	}
	srv.ListenAndServe()
}

func rootEqual(h http.Handler) {
	srv := &http.Server{
		Handler:      http.TimeoutHandler(h, time.Minute, "slow"),
		ReadTimeout:  time.Second,
		WriteTimeout: time.Minute, // want `\(httptimeout/order\)`
	}
	srv.ListenAndServe()
}

func rootNoWrite(h http.Handler) {
	srv := &http.Server{Handler: http.TimeoutHandler(h, time.Minute, "slow"), ReadTimeout: time.Second}
	srv.ListenAndServe()
}

func rootOfFunction() {
	srv := &http.Server{
		Handler:      http.TimeoutHandler(http.HandlerFunc(hello), time.Minute, "slow"),
		ReadTimeout:  time.Second,
		WriteTimeout: 30 * time.Second, // want `\(httptimeout/order\)`
	}
	srv.ListenAndServe()
}

func route() {
	m := http.NewServeMux()
	m.HandleFunc("/", hello)
	m.Handle("/slow", http.TimeoutHandler(http.HandlerFunc(hello), time.Minute, "slow"))
	srv := &http.Server{
		Handler:      m,
		ReadTimeout:  time.Second,
		WriteTimeout: 30 * time.Second, // want `\(httptimeout/order\)`
	}
	srv.ListenAndServe()
}
