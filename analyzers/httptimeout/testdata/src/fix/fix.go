// Package fix holds servers that fixes complete.
package fix

import (
	"net/http"
)

func oneLine(h http.Handler) {
	srv := &http.Server{Addr: ":80", Handler: h} // want `\(httptimeout/server-read\)` `\(httptimeout/server-idle\)`
	srv.ListenAndServe()
}

func lines(h http.Handler) {
	srv := &http.Server{ // want `\(httptimeout/server-read\)` `\(httptimeout/server-idle\)`
		Addr:    ":80",
		Handler: h,
	}
	srv.ListenAndServe()
}

func empty() {
	srv := &http.Server{} // want `\(httptimeout/server-read\)` `\(httptimeout/server-write\)` `\(httptimeout/server-idle\)`
	srv.ListenAndServe()
}

// No fix: a declaration, a literal that says none, a call.

func declared(h http.Handler) {
	var srv http.Server // want `\(httptimeout/server-read\)` `\(httptimeout/server-idle\)`
	srv.Handler = h
	srv.ListenAndServe()
}

func zero(h http.Handler) {
	srv := &http.Server{Handler: h, ReadHeaderTimeout: 0, IdleTimeout: -1} // want `\(httptimeout/server-read\)` `\(httptimeout/server-idle\)`
	srv.ListenAndServe()
}

func responses() {
	srv := &http.Server{ReadTimeout: 1e9} // want `\(httptimeout/server-write\)`
	srv.ListenAndServe()
}
