package server

import "net/http"

func literal(h http.Handler) {
	srv := &http.Server{Addr: ":80", Handler: h} // want `http.Server has neither ReadHeaderTimeout nor ReadTimeout: .* \(httptimeout/server-read\)` `has neither IdleTimeout nor ReadTimeout`
	srv.ListenAndServe()
}
