// Package order holds timeouts that contradict each other.
package order

import (
	"net/http"
	"time"
)

func header(h http.Handler) {
	srv := &http.Server{
		Handler:           h,
		ReadHeaderTimeout: 30 * time.Second, // want `ReadHeaderTimeout \(30s\).*ReadTimeout \(10s\).*\(httptimeout/order\)`
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      time.Minute,
	}
	srv.ListenAndServe()
}

func headerLater(h http.Handler) {
	srv := &http.Server{Handler: h, ReadTimeout: time.Second, WriteTimeout: time.Minute}
	srv.ReadHeaderTimeout = time.Minute // want `ReadHeaderTimeout.*\(httptimeout/order\)`
	srv.ListenAndServe()
}

const (
	headerTimeout = 20 * time.Second
	readTimeout   = 15 * time.Second
)

func headerConstants(h http.Handler) {
	srv := &http.Server{Handler: h, WriteTimeout: time.Minute}
	srv.ReadTimeout = readTimeout
	srv.ReadHeaderTimeout = headerTimeout // want `\(httptimeout/order\)`
	srv.ListenAndServe()
}

func headerFine(h http.Handler) {
	below := &http.Server{Handler: h, ReadHeaderTimeout: time.Second, ReadTimeout: 10 * time.Second, WriteTimeout: time.Minute}
	below.ListenAndServe()
	equal := &http.Server{Handler: h, ReadHeaderTimeout: time.Second, ReadTimeout: time.Second, WriteTimeout: time.Minute}
	equal.ListenAndServe()
	alone := &http.Server{Handler: h, ReadHeaderTimeout: time.Minute, IdleTimeout: time.Minute, WriteTimeout: time.Minute}
	alone.ListenAndServe()
	off := &http.Server{Handler: h, ReadHeaderTimeout: time.Minute, ReadTimeout: -1, IdleTimeout: time.Minute, WriteTimeout: time.Minute}
	off.ListenAndServe()
}

func headerUnknown(h http.Handler, d time.Duration) {
	srv := &http.Server{Handler: h, ReadHeaderTimeout: d, ReadTimeout: time.Second, WriteTimeout: time.Minute}
	srv.ListenAndServe()
	other := &http.Server{Handler: h, ReadHeaderTimeout: time.Minute, ReadTimeout: d, WriteTimeout: time.Minute}
	other.ListenAndServe()
}

func headerOnBranch(h http.Handler, slow bool) {
	srv := &http.Server{Handler: h, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 10 * time.Second, WriteTimeout: time.Minute}
	if slow {
		srv.ReadHeaderTimeout = time.Minute
		srv.ReadTimeout = 2 * time.Minute
	}
	srv.ListenAndServe()
}

// Handlers' own timeouts.

func rootFine(h http.Handler) {
	srv := &http.Server{Handler: http.TimeoutHandler(h, 25*time.Second, "slow"), ReadTimeout: time.Second, WriteTimeout: 30 * time.Second}
	srv.ListenAndServe()
}

func rootUnknown(h http.Handler, d time.Duration) {
	srv := &http.Server{Handler: http.TimeoutHandler(h, d, "slow"), ReadTimeout: time.Second, WriteTimeout: 30 * time.Second}
	srv.ListenAndServe()
	other := &http.Server{Handler: http.TimeoutHandler(h, time.Minute, "slow"), ReadTimeout: time.Second, WriteTimeout: d}
	other.ListenAndServe()
}

func hello(w http.ResponseWriter, r *http.Request) {}

func routeFine() {
	m := http.NewServeMux()
	m.Handle("/slow", http.TimeoutHandler(http.HandlerFunc(hello), 10*time.Second, "slow"))
	srv := &http.Server{Handler: m, ReadTimeout: time.Second, WriteTimeout: 30 * time.Second}
	srv.ListenAndServe()
}

func middleware(h http.Handler) http.Handler { return http.TimeoutHandler(h, 2*time.Minute, "slow") }

func viaMiddleware() {
	m := http.NewServeMux()
	m.HandleFunc("/", hello)
	srv := &http.Server{
		Handler:      middleware(m),
		ReadTimeout:  time.Second,
		WriteTimeout: 30 * time.Second, // want `\(httptimeout/order\)`
	}
	srv.ListenAndServe()
}

// Another server's handler is no concern.
func two() {
	slow := http.NewServeMux()
	slow.Handle("/", http.TimeoutHandler(http.HandlerFunc(hello), time.Minute, "slow"))
	fast := http.NewServeMux()
	fast.HandleFunc("/", hello)
	a := &http.Server{Handler: slow, ReadTimeout: time.Second, WriteTimeout: 2 * time.Minute}
	b := &http.Server{Handler: fast, ReadTimeout: time.Second, WriteTimeout: time.Second}
	go a.ListenAndServe()
	b.ListenAndServe()
}
