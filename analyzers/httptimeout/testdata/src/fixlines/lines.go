// Package fixlines has literals with comments, and new.
package fixlines

import (
	"net/http"
)

func linesWithComment(h http.Handler) {
	srv := http.Server{ // want `\(httptimeout/server-read\)` `\(httptimeout/server-idle\)`
		Handler: h, // the handler
	}
	srv.ListenAndServe()
}

func made(h http.Handler) {
	srv := new(http.Server) // want `\(httptimeout/server-read\)` `\(httptimeout/server-idle\)`
	srv.Handler = h
	srv.ListenAndServe()
}
