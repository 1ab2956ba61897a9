// Package serveridle holds servers that keep idle connections for ever, and others.
package serveridle

import (
	"net/http"
	"time"
)

func literal(h http.Handler) {
	srv := &http.Server{Handler: h, ReadHeaderTimeout: time.Second} // want `neither IdleTimeout nor ReadTimeout.*\(httptimeout/server-idle\)`
	srv.ListenAndServe()
}

func withWrite(h http.Handler) {
	srv := &http.Server{Handler: h, ReadHeaderTimeout: time.Second, WriteTimeout: time.Second} // want `neither IdleTimeout nor ReadTimeout.*\(httptimeout/server-idle\)`
	srv.ListenAndServe()
}

func declared(h http.Handler) {
	var srv http.Server // want `\(httptimeout/server-idle\)`
	srv.Handler = h
	srv.ReadHeaderTimeout = time.Second
	srv.ListenAndServe()
}

func idle(h http.Handler) {
	srv := &http.Server{Handler: h, ReadHeaderTimeout: time.Second, IdleTimeout: time.Minute}
	srv.ListenAndServe()
}

func read(h http.Handler) {
	srv := &http.Server{Handler: h, ReadTimeout: time.Second}
	srv.ListenAndServe()
}

func negative(h http.Handler) {
	srv := &http.Server{Handler: h, ReadHeaderTimeout: time.Second, IdleTimeout: -1} // want `negative IdleTimeout.*\(httptimeout/server-idle\)`
	srv.ListenAndServe()
}

func negativeBesideRead(h http.Handler) {
	srv := &http.Server{Handler: h, ReadTimeout: time.Second, IdleTimeout: -1} // want `negative IdleTimeout.*\(httptimeout/server-idle\)`
	srv.ListenAndServe()
}

func zeroBesideRead(h http.Handler) {
	srv := &http.Server{Handler: h, ReadTimeout: time.Second, IdleTimeout: 0}
	srv.ListenAndServe()
}

func zero(h http.Handler) {
	srv := &http.Server{Handler: h, ReadHeaderTimeout: time.Second, IdleTimeout: 0} // want `\(httptimeout/server-idle\)`
	srv.ListenAndServe()
}

func negativeReadOnly(h http.Handler) {
	srv := &http.Server{Handler: h, ReadHeaderTimeout: time.Second, ReadTimeout: -1} // want `\(httptimeout/server-idle\)`
	srv.ListenAndServe()
}

func later(h http.Handler) {
	srv := &http.Server{Handler: h, ReadHeaderTimeout: time.Second}
	srv.IdleTimeout = time.Minute
	srv.ListenAndServe()
}

func keepAlivesOff(h http.Handler) {
	srv := &http.Server{Handler: h, ReadHeaderTimeout: time.Second}
	srv.SetKeepAlivesEnabled(false)
	srv.ListenAndServe()
}

func keepAlivesOffInHelper(h http.Handler) {
	srv := &http.Server{Handler: h, ReadHeaderTimeout: time.Second}
	off(srv)
	srv.ListenAndServe()
}

func off(srv *http.Server) { srv.SetKeepAlivesEnabled(false) }

func keepAlivesNegative(h http.Handler) {
	srv := &http.Server{Handler: h, ReadTimeout: time.Second, IdleTimeout: -1}
	srv.SetKeepAlivesEnabled(false)
	srv.ListenAndServe()
}

func keepAlivesOn(h http.Handler) {
	srv := &http.Server{Handler: h, ReadHeaderTimeout: time.Second} // want `\(httptimeout/server-idle\)`
	srv.SetKeepAlivesEnabled(true)
	srv.ListenAndServe()
}

func keepAlivesUnknown(h http.Handler, on bool) {
	srv := &http.Server{Handler: h, ReadHeaderTimeout: time.Second}
	srv.SetKeepAlivesEnabled(on)
	srv.ListenAndServe()
}

func keepAlivesOfOther(h http.Handler) {
	a := &http.Server{Handler: h, ReadHeaderTimeout: time.Second}
	b := &http.Server{Handler: h, ReadHeaderTimeout: time.Second} // want `\(httptimeout/server-idle\)`
	a.SetKeepAlivesEnabled(false)
	go a.ListenAndServe()
	b.ListenAndServe()
}

type app struct{ srv *http.Server }

func newApp(h http.Handler) *app {
	return &app{srv: &http.Server{Handler: h, ReadHeaderTimeout: time.Second}}
}

func (a *app) run() {
	a.srv.SetKeepAlivesEnabled(false)
	a.srv.ListenAndServe()
}

func runApp(h http.Handler) { newApp(h).run() }

func unknown(h http.Handler, d time.Duration) {
	srv := &http.Server{Handler: h, ReadHeaderTimeout: time.Second, IdleTimeout: d}
	srv.ListenAndServe()
}

// All three at once.
func bare() {
	srv := &http.Server{Handler: http.NotFoundHandler()} // want `\(httptimeout/server-read\)` `\(httptimeout/server-write\)` `\(httptimeout/server-idle\)`
	srv.ListenAndServe()
}

// What one call completes at once.
func complete(h http.Handler) {
	srv := &http.Server{
		Handler:           h,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      30 * time.Second,
		IdleTimeout:       2 * time.Minute,
	}
	srv.ListenAndServe()
}
